import type { Json, SandboxResponse, SandboxUnderTest } from '../sandbox.mts';

export interface TestFile {
	readonly name: string;
	/** Derived from the file name's extension if missing */
	readonly type?: string;
	/** The size in bytes, or the content; a few bytes if missing */
	readonly bytes?: number;
}

const TYPES: Readonly<Record<string, string>> = {
	gif: 'image/gif',
	jpg: 'image/jpeg',
	pdf: 'application/pdf',
	png: 'image/png',
};

/**
 * A multipart call, as n8n's node and PayPal's guide make it.
 * @param input the JSON part, by name
 * @param files by part name
 */
export async function upload(
	sandbox: SandboxUnderTest,
	path: string,
	input: Readonly<Record<string, object>>,
	files: ReadonlyArray<readonly [part: string, file: TestFile]> = [],
): Promise<SandboxResponse> {
	const form = new FormData();
	for (const [name, value] of Object.entries(input)) {
		form.append(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
	}
	for (const [part, { name, type, bytes = 8 }] of files) {
		const kind = type ?? TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
		form.append(part, new Blob([Buffer.alloc(bytes, 1)], { type: kind }), name);
	}
	const response = await fetch(`${sandbox.url}${path}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${await sandbox.token()}` },
		body: form,
	});
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		body: (text === '' ? '' : JSON.parse(text)) as Json,
	};
}

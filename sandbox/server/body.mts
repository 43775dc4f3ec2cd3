import type { FastifyRequest } from 'fastify';

import type { UploadedFile } from '../resources/resource.mts';

/** A body, read once. */
export interface ReadBody {
	/**
	 * JSON: the parsed value, or the text if it could not be parsed. Form: texts by name. Multipart:
	 * parts by name, JSON parsed, files as `UploadedFile`. undefined if none was sent.
	 */
	readonly value: unknown;
	readonly raw: string;
}

export async function readBody(request: FastifyRequest): Promise<ReadBody> {
	if (request.isMultipart()) return { value: await readParts(request), raw: '' };
	const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
	if (raw.trim() === '') return { value: undefined, raw };
	const type = request.headers['content-type'] ?? '';
	return {
		value: type.includes('application/x-www-form-urlencoded')
			? Object.fromEntries(new URLSearchParams(raw))
			: parsed(raw),
		raw,
	};
}

async function readParts(request: FastifyRequest): Promise<Record<string, unknown>> {
	const parts: Record<string, unknown> = {};
	for await (const part of request.parts()) {
		if (part.type === 'field') {
			// JSON that comes without a file name has been parsed already.
			parts[part.fieldname] = part.value;
			continue;
		}
		const bytes = await part.toBuffer();
		const file: UploadedFile = { filename: part.filename, contentType: part.mimetype, bytes };
		// A JSON part is sometimes sent with a file name.
		parts[nameIn(parts, part.fieldname)] =
			part.mimetype === 'application/json' ? parsed(bytes.toString('utf8')) : file;
	}
	return parts;
}

/** Several parts may have the same name: the second file in `evidence-file` is `evidence-file[1]`. */
function nameIn(parts: Readonly<Record<string, unknown>>, name: string): string {
	if (!Object.hasOwn(parts, name)) return name;
	let count = 1;
	while (Object.hasOwn(parts, `${name}[${count}]`)) count++;
	return `${name}[${count}]`;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

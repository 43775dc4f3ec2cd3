import { randomUUID } from 'node:crypto';
import type { IBinaryData, IExecuteFunctions } from 'n8n-workflow';

import type { JsonValue } from '../../shared/json';
import { InputProblem } from '../fields/inputProblem';
import type { FilePart } from '../operations/types';

/** A file as it goes into a multipart body. */
export interface LoadedFile {
	part: string;
	fileName: string;
	mimeType: string;
	data: Buffer;
}

/** Maximum total size of files that PayPal accepts in one call, in bytes (customer_disputes_v1.json). */
const MAX_BYTES = 50 * 1024 * 1024;

/** Rounded up, so that a file that is one byte too large is not shown with the permitted size. */
const inMegabytes = (bytes: number): string => `${Math.ceil((bytes / (1024 * 1024)) * 10) / 10} MB`;

/** A file of the item, before it is read. */
interface FoundFile {
	part: FilePart;
	fileName: string;
	mimeType: string;
	bytes: number;
}

/** Its size, without reading it. n8n keeps it in the item (`data`) or in a store of its own (`id`). */
async function bytesOf(context: IExecuteFunctions, binary: IBinaryData): Promise<number> {
	if (typeof binary.bytes === 'number') return binary.bytes;
	if (binary.id === undefined) return Buffer.byteLength(binary.data, 'base64');
	return (await context.helpers.getBinaryMetadata(binary.id)).fileSize;
}

async function findFile(
	context: IExecuteFunctions,
	part: FilePart,
	itemIndex: number,
): Promise<FoundFile> {
	const binary = context.getInputData()[itemIndex].binary?.[part.binaryField];
	if (binary === undefined) {
		throw new InputProblem(
			part.label,
			`names a binary field that the item does not have: ${part.binaryField}`,
			"Use the name that the item's Binary tab shows, such as data.",
		);
	}
	return {
		part,
		fileName: binary.fileName ?? `${part.binaryField}.${binary.fileExtension ?? ''}`,
		mimeType: binary.mimeType,
		bytes: await bytesOf(context, binary),
	};
}

function checkFile({ fileName, bytes, part: { label, types, maxBytes } }: FoundFile): void {
	const extension = fileName.split('.').pop()?.toLowerCase() ?? '';
	if (!types.includes(extension)) {
		throw new InputProblem(
			label,
			`has a file type that PayPal does not accept: ${fileName}`,
			`PayPal accepts ${types.join(', ')}. Convert it, or give the file name the right extension.`,
		);
	}
	if (bytes > maxBytes) {
		throw new InputProblem(
			label,
			`has a file of ${inMegabytes(bytes)}: ${fileName}`,
			`PayPal accepts at most ${inMegabytes(maxBytes)} per file. Make it smaller or split it.`,
		);
	}
}

/**
 * Reads files from the item's binary fields, and refuses those that PayPal would refuse. All are
 * checked before the first is read, so that a file that is far too large is never loaded into memory.
 */
export async function loadFiles(
	context: IExecuteFunctions,
	parts: readonly FilePart[],
	itemIndex: number,
): Promise<LoadedFile[]> {
	const found: FoundFile[] = [];
	for (const part of parts) found.push(await findFile(context, part, itemIndex));
	for (const file of found) checkFile(file);
	const total = found.reduce((sum, { bytes }) => sum + bytes, 0);
	if (total > MAX_BYTES) {
		throw new InputProblem(
			parts[0].label,
			`has ${inMegabytes(total)} of files`,
			`PayPal accepts at most ${inMegabytes(MAX_BYTES)} per call. Send them in several calls.`,
		);
	}
	const files: LoadedFile[] = [];
	for (const { part, fileName, mimeType } of found) {
		const data = await context.helpers.getBinaryDataBuffer(itemIndex, part.binaryField);
		files.push({ part: part.part, fileName, mimeType, data });
	}
	return files;
}

/** A file name in quotes, as browsers write it (WHATWG HTML, multipart/form-data encoding). */
const quoted = (name: string): string =>
	`"${name.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}"`;

/**
 * A multipart/form-data body in one Buffer, so that it can be sent again after a new token:
 * the JSON in its own part, then the files.
 */
export function encodeMultipart(
	jsonPart: string,
	json: JsonValue | undefined,
	files: readonly LoadedFile[],
): { body: Buffer; contentType: string } {
	const boundary = `----n8n-paypal-${randomUUID()}`;
	const chunks: Buffer[] = [];
	const add = (headers: string[], data: Buffer) =>
		chunks.push(
			Buffer.from(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`),
			data,
			Buffer.from('\r\n'),
		);
	if (json !== undefined) {
		add(
			[
				`Content-Disposition: form-data; name=${quoted(jsonPart)}`,
				'Content-Type: application/json',
			],
			Buffer.from(JSON.stringify(json)),
		);
	}
	for (const file of files) {
		add(
			[
				`Content-Disposition: form-data; name=${quoted(file.part)}; filename=${quoted(file.fileName)}`,
				`Content-Type: ${file.mimeType}`,
			],
			file.data,
		);
	}
	chunks.push(Buffer.from(`--${boundary}--\r\n`));
	return { body: Buffer.concat(chunks), contentType: `multipart/form-data; boundary=${boundary}` };
}

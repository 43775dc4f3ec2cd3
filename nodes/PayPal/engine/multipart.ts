import { randomUUID } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

import type { JsonValue } from '../../shared/json';
import { InputProblem } from './problem';
import type { FilePart } from './types';

/** A file as it goes into a multipart body. */
export interface LoadedFile {
	part: string;
	fileName: string;
	mimeType: string;
	data: Buffer;
}

/** Most bytes of files that PayPal takes in one call (customer_disputes_v1.json). */
const MOST_BYTES = 50 * 1024 * 1024;

const inMegabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

function checkFile(file: LoadedFile, { label, types, maxBytes }: FilePart): void {
	const ending = file.fileName.split('.').pop()?.toLowerCase() ?? '';
	if (!types.includes(ending)) {
		throw new InputProblem(
			label,
			`has a file that PayPal does not take: ${file.fileName}`,
			`PayPal takes ${types.join(', ')}. Convert it, or give the file a name with its ending.`,
		);
	}
	if (file.data.length > maxBytes) {
		throw new InputProblem(
			label,
			`has a file of ${inMegabytes(file.data.length)}: ${file.fileName}`,
			`PayPal takes at most ${inMegabytes(maxBytes)} a file. Make it smaller or split it.`,
		);
	}
}

/** Reads files from the item's binary fields, and refuses what PayPal would refuse. */
export async function loadFiles(
	context: IExecuteFunctions,
	parts: readonly FilePart[],
	itemIndex: number,
): Promise<LoadedFile[]> {
	const files: LoadedFile[] = [];
	for (const part of parts) {
		const binary = context.getInputData()[itemIndex].binary?.[part.binaryField];
		if (binary === undefined) {
			throw new InputProblem(
				part.label,
				`names a field that the item does not have: ${part.binaryField}`,
				"Use the name that the item's Binary tab shows, such as data.",
			);
		}
		const file: LoadedFile = {
			part: part.part,
			fileName: binary.fileName ?? `${part.binaryField}.${binary.fileExtension ?? ''}`,
			mimeType: binary.mimeType,
			data: await context.helpers.getBinaryDataBuffer(itemIndex, part.binaryField),
		};
		checkFile(file, part);
		files.push(file);
	}
	const total = files.reduce((sum, file) => sum + file.data.length, 0);
	if (total > MOST_BYTES) {
		throw new InputProblem(
			parts[0].label,
			`has ${inMegabytes(total)} of files`,
			`PayPal takes at most ${inMegabytes(MOST_BYTES)} a call. Send them in several calls.`,
		);
	}
	return files;
}

/** A file name inside quotes, as browsers write it (WHATWG HTML, multipart/form-data encoding). */
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

import { inBody, refuse, type Detail } from '../../core/errors.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import type { Context, UploadedFile } from '../resource.mts';
import { requireAllowed, type Action } from './allowed.mts';
import { disputes, type Dispute, type Document } from './model.mts';
import { selfLink } from './views.mts';

/** The input of dispute calls: JSON alone, or in the part `input` together with files. */

/** The dispute in the path. @throws Refusal also if the action is not currently allowed */
export function findDispute(ctx: Context, action?: Action): Dispute {
	const dispute = findRecord(ctx, disputes, 'id');
	if (action) requireAllowed(dispute, action);
	return dispute;
}

export function inputOf<T extends object>(ctx: Context): T {
	const body = ctx.body<{ readonly input?: T } & T>();
	return body.input ?? body;
}

/** PayPal accepts images and PDF files of up to 10 MB each and 50 MB per call. */
const KINDS: Readonly<Record<string, string>> = {
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	png: 'image/png',
	pdf: 'application/pdf',
};
const MEGABYTE = 1024 * 1024;
const MAX_BYTES_PER_FILE = 10 * MEGABYTE;
const MAX_BYTES_PER_CALL = 50 * MEGABYTE;

/** Names of documents, as PayPal's responses may contain them (`document` of the OpenAPI file). */
const NAME = /^[A-Za-z0-9\-_,\s]+\.([A-Za-z]+)$/;

/** The files of the call. @throws Refusal 400 if PayPal would not accept one */
export function documentsOf(ctx: Context): readonly Document[] {
	const files = Object.entries(ctx.body<Readonly<Record<string, unknown>>>()).filter(
		(entry): entry is [string, UploadedFile] => isFile(entry[1]),
	);
	for (const [part, { filename, contentType, bytes }] of files) {
		const kind = KINDS[NAME.exec(filename)?.[1]?.toLowerCase() ?? ''];
		const typed = contentType === kind || contentType === 'application/octet-stream';
		if (!kind || !typed || bytes.length === 0 || bytes.length > MAX_BYTES_PER_FILE) {
			refuseInput(inBody('INVALID_EVIDENCE_FILE', `/${part}`, filename));
		}
	}
	if (files.reduce((sum, [, { bytes }]) => sum + bytes.length, 0) > MAX_BYTES_PER_CALL) {
		refuseInput(inBody('INVALID_EVIDENCE_FILE', '/'));
	}
	return files.map(([, { filename }]) => ({ name: filename }));
}

const isFile = (value: unknown): value is UploadedFile =>
	typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);

/** The name of 400 errors in the disputes API. */
export const VALIDATION_ERROR = 'VALIDATION_ERROR';

/** @throws Refusal 400 */
export const refuseInput = (detail: Detail): never =>
	refuse(400, detail, { name: VALIDATION_ERROR });

/** `documents`, if there are any. */
export const documented = (documents: readonly Document[]): { documents?: readonly Document[] } =>
	documents.length > 0 ? { documents } : {};

/** The response of all actions: a link to the dispute. */
export const done = (ctx: Context, dispute: Dispute): Reply =>
	ok({ links: [selfLink(ctx, dispute)] });

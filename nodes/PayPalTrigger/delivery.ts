import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import type { WebhookResponse } from './deliveriesInProgress';

/** What is read of Express's request, as n8n hands it over. */
export interface Delivery {
	rawHeaders: readonly string[];
	headers: Readonly<Record<string, string | string[] | undefined>>;
	/** The bytes that came, without their compression; missing until they are read. */
	rawBody?: unknown;
	/** n8n's: reads `rawBody`, up to N8N_PAYLOAD_SIZE_MAX. */
	readRawBody?: () => Promise<void>;
}

/** What is used of Express's response. */
export interface Responder extends WebhookResponse {
	readonly closed?: boolean;
	status(code: number): { json(body: IDataObject): unknown };
}

export const deliveryOf = (context: IWebhookFunctions): Delivery =>
	context.getRequestObject() as unknown as Delivery;
export const responderOf = (context: IWebhookFunctions): Responder =>
	context.getResponseObject() as unknown as Responder;

/** Largest body that is looked at, in bytes. PayPal's events have some KB, and n8n takes 16 MB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

const isMultipart = ({ headers }: Delivery): boolean =>
	/^\s*multipart\//i.test(String(headers['content-type'] ?? ''));

/**
 * The body of a delivery, byte for byte. n8n reads it before the trigger has its turn where it knows
 * the content type, and takes a multipart body apart: then the bytes that were signed are gone.
 *
 * @returns the body, or why there is none that could be a delivery of PayPal's
 */
export async function readBody(
	delivery: Delivery,
): Promise<{ kind: 'body'; body: Buffer } | { kind: 'unreadable'; why: string }> {
	if (delivery.rawBody === undefined && !isMultipart(delivery)) {
		try {
			await delivery.readRawBody?.();
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return { kind: 'unreadable', why: `its body could not be read: ${why}` };
		}
	}
	const { rawBody: body } = delivery;
	if (!Buffer.isBuffer(body) || body.length === 0)
		return { kind: 'unreadable', why: 'it has no body' };
	return body.length > MAX_BODY_BYTES
		? { kind: 'unreadable', why: `its body has more than ${MAX_BODY_BYTES / 1024 / 1024} MB` }
		: { kind: 'body', body };
}

import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import type { WebhookResponse } from './deliveriesInProgress';

/** The part of Express's request that is read, as n8n passes it on. */
export interface Delivery {
	rawHeaders: readonly string[];
	headers: Readonly<Record<string, string | string[] | undefined>>;
	/** The received bytes, decompressed; missing until they are read. */
	rawBody?: unknown;
	/** n8n's: reads `rawBody`, up to N8N_PAYLOAD_SIZE_MAX. */
	readRawBody?: () => Promise<void>;
}

/** The part of Express's response that is used. */
export interface Responder extends WebhookResponse {
	readonly closed?: boolean;
	status(code: number): { json(body: IDataObject): unknown };
}

export const deliveryOf = (context: IWebhookFunctions): Delivery =>
	context.getRequestObject() as unknown as Delivery;
export const responderOf = (context: IWebhookFunctions): Responder =>
	context.getResponseObject() as unknown as Responder;

/**
 * Maximum size of a body that is processed, in bytes. PayPal's events have some KB, and n8n accepts 16
 * MB.
 */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

const isMultipart = ({ headers }: Delivery): boolean =>
	/^\s*multipart\//i.test(String(headers['content-type'] ?? ''));

/**
 * The body of a delivery, byte for byte. If n8n knows the content type, it reads the body before the
 * trigger runs, and parses a multipart body: then the bytes that were signed are lost.
 *
 * @returns the body, or why it cannot be that of a delivery from PayPal
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

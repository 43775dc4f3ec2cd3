import { verify, type KeyObject } from 'node:crypto';

import { crc32 } from './crc32';

/** What PayPal signs simulated events for, instead of a webhook's ID. */
export const SIMULATOR_WEBHOOK_ID = 'WEBHOOK_ID';

/** The headers of a delivery that its signature consists of, with their format checked. */
export interface Transmission {
	id: string;
	/** RFC 3339, unchanged: the signature covers this text. */
	time: string;
	/** Base64. */
	signature: string;
	certificateUrl: string;
	algorithm: string;
}

/**
 * The format of each header. Maximum lengths are at least those of `verify_webhook_signature` in
 * notifications_webhooks_v1.json. None may contain `|`, which separates the parts of the signed text.
 */
const HEADERS: Readonly<Record<keyof Transmission, { name: string; form: RegExp }>> = {
	id: { name: 'paypal-transmission-id', form: /^[\w-]{1,64}$/ },
	time: {
		name: 'paypal-transmission-time',
		form: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
	},
	signature: { name: 'paypal-transmission-sig', form: /^[A-Za-z0-9+/]{4,1024}={0,2}$/ },
	certificateUrl: { name: 'paypal-cert-url', form: /^[\x21-\x7b\x7d\x7e]{1,500}$/ },
	algorithm: { name: 'paypal-auth-algo', form: /^[A-Za-z0-9]{1,100}$/ },
};

/**
 * The accepted algorithms, by PayPal's name, with Node's name of the digest. Nothing else is looked up
 * by a value from a delivery.
 */
const DIGESTS: ReadonlyMap<string, string> = new Map([['SHA256withRSA', 'sha256']]);

export type TransmissionResult =
	| { kind: 'transmission'; transmission: Transmission }
	| { kind: 'malformed'; why: string };

/**
 * Reads the signature's headers. Each must occur exactly once: if a header is duplicated, different
 * readers might not agree on which one counts.
 *
 * @param rawHeaders names and values in turn, as Node's `IncomingMessage.rawHeaders`
 * @returns the headers, or why they are not those of a delivery from PayPal
 */
export function readTransmission(rawHeaders: readonly string[]): TransmissionResult {
	const values = new Map(Object.values(HEADERS).map(({ name }) => [name, [] as string[]]));
	for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
		values.get(rawHeaders[index].toLowerCase())?.push(rawHeaders[index + 1]);
	}
	const transmission: Partial<Transmission> = {};
	for (const [key, { name, form }] of Object.entries(HEADERS)) {
		const found = values.get(name) ?? [];
		if (found.length === 0) return { kind: 'malformed', why: `the header ${name} is missing` };
		if (found.length > 1)
			return { kind: 'malformed', why: `the header ${name} occurs more than once` };
		if (!form.test(found[0])) return { kind: 'malformed', why: `the header ${name} is malformed` };
		transmission[key as keyof Transmission] = found[0];
	}
	const complete = transmission as Transmission;
	if (!DIGESTS.has(complete.algorithm)) {
		return { kind: 'malformed', why: `the algorithm ${complete.algorithm} is not accepted` };
	}
	return { kind: 'transmission', transmission: complete };
}

/**
 * The text that PayPal signs: transmission id, transmission time, webhook id and CRC-32 of the raw
 * body as an unsigned decimal.
 */
export const signedText = (transmission: Transmission, webhookId: string, crc: number): string =>
	`${transmission.id}|${transmission.time}|${webhookId}|${crc}`;

/**
 * Which of the webhook IDs a delivery was signed for, with this key. Other bodies with the same CRC-32
 * pass as well: see transmissions.ts.
 *
 * @param body the bytes as they were received
 * @returns undefined if it was signed for none of them, or not by this key
 */
export function signedFor(
	transmission: Transmission,
	body: Uint8Array,
	key: KeyObject,
	webhookIds: readonly string[],
): string | undefined {
	const digest = DIGESTS.get(transmission.algorithm);
	if (digest === undefined || key.asymmetricKeyType !== 'rsa') return undefined;
	const crc = crc32(body);
	const signature = Buffer.from(transmission.signature, 'base64');
	return webhookIds.find((id) =>
		verify(digest, Buffer.from(signedText(transmission, id, crc)), key, signature),
	);
}

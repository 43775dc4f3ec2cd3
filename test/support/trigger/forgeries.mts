import { crc32 } from '../../../nodes/PayPalTrigger/crc32';
import { FILLER, forgeBytes, forgeText } from './collision.mts';
import type { Post } from './delivery.mts';

/** A forged body with the CRC-32 of a genuine one. */
export interface Forgery {
	readonly name: string;
	/** @param event returns an event as JSON, with the given properties overridden */
	readonly body: (event: (more: object) => string, crc: number) => Buffer;
}

/** A forged event, with room for the letters in its resource. */
const forged = (name: string, resource: object, more: object = {}): Forgery => ({
	name,
	body: (event, crc) => forgeText(event({ resource: { ...resource, note: FILLER }, ...more }), crc),
});

export const FORGERIES: readonly Forgery[] = [
	forged('a larger amount', { amount: { currency_code: 'USD', value: '99999.00' } }),
	forged('another currency', { amount: { currency_code: 'JPY', value: '10.00' } }),
	forged('another status', { status: 'REFUNDED' }),
	forged('another payee', { payee: { email_address: 'me@evil.test' } }),
	forged('another order', { id: '2', custom_id: 'ORDER-2' }),
	forged('another event', {}, { event_type: 'VAULT.PAYMENT-TOKEN.CREATED' }),
	forged('the ID of an event that does not exist', {}, { id: 'WH-MADE-UP' }),
	forged('no ID', {}, { id: undefined }),
	forged('non-ASCII text', { name: 'Zoë 💶' }),
	forged('100 KB more', { text: 'x'.repeat(100_000) }),
	{
		name: 'duplicate members',
		body: (_, crc) => forgeText(`{"id":"WH-A","id":"WH-B","note":"${FILLER}"}`, crc),
	},
	{ name: 'only 64 letters', body: (_, crc) => forgeText(`{"${FILLER}":1}`, crc) },
	{
		name: 'four arbitrary bytes at the end',
		body: (_, crc) => forgeBytes((n) => `{"id":"WH-MADE-UP","n":${n},"text":"    "}`, crc),
	},
	{
		name: 'four arbitrary bytes at the beginning',
		body: (_, crc) => forgeBytes((n) => `{"    ":"text","n":${n},"id":"WH-MADE-UP"}`, crc),
	},
];

/** The forgery, with the headers of a genuine delivery. */
export const forge = (
	{ rawHeaders, rawBody }: Post,
	{ body }: Forgery,
	event: (more: object) => object,
): Post => ({
	rawHeaders,
	rawBody: body((more) => JSON.stringify(event(more)), crc32(rawBody)),
});

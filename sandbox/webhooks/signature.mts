import { createSign, createVerify } from 'node:crypto';
import type { KeyLike } from 'node:crypto';

/** What PayPal names the algorithm in `paypal-auth-algo`. */
export const ALGORITHM = 'SHA256withRSA';

/** Simulated events are signed for this text instead of a webhook's id. */
export const SIMULATED_WEBHOOK_ID = 'WEBHOOK_ID';

export type Transmission = {
	readonly id: string;
	readonly time: string;
	readonly webhookId: string;
	/** the body, byte for byte as it is sent */
	readonly body: string;
};

/** `transmission id|transmission time|webhook id|CRC32 of the body as an unsigned decimal` */
export const signedText = ({ id, time, webhookId, body }: Transmission): string =>
	`${id}|${time}|${webhookId}|${crc32(Buffer.from(body))}`;

/** @returns the signature in Base64 */
export const sign = (transmission: Transmission, privateKey: KeyLike): string =>
	createSign('sha256').update(signedText(transmission)).sign(privateKey, 'base64');

export const verify = (transmission: Transmission, signature: string, pem: string): boolean =>
	createVerify('sha256').update(signedText(transmission)).verify(pem, signature, 'base64');

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
	return c;
});

/** CRC-32 as in zip; Node has one only from 20.15 on. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

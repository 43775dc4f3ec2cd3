import { createSign, createVerify, type KeyLike } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** PayPal's name of the algorithm in `paypal-auth-algo`. */
export const ALGORITHM = 'SHA256withRSA';

/** Simulated events are signed with this text instead of a webhook's ID. */
export const SIMULATED_WEBHOOK_ID = 'WEBHOOK_ID';

export interface Transmission {
	readonly id: string;
	readonly time: string;
	readonly webhookId: string;
	/** The body, byte for byte as sent */
	readonly body: string;
}

/** `transmission id|transmission time|webhook id|CRC32 of the body as an unsigned decimal` */
export const signedText = ({ id, time, webhookId, body }: Transmission): string =>
	`${id}|${time}|${webhookId}|${crc32(body)}`;

/** @returns the signature in Base64 */
export const sign = (transmission: Transmission, privateKey: KeyLike): string =>
	createSign('sha256').update(signedText(transmission)).sign(privateKey, 'base64');

export const verify = (transmission: Transmission, signature: string, pem: string): boolean =>
	createVerify('sha256').update(signedText(transmission)).verify(pem, signature, 'base64');

import { randomUUID } from 'node:crypto';

import { crc32 } from '../../../nodes/PayPalTrigger/crc32';
import type { Signer } from './signer.mts';

/** A POST as Node receives it. */
export interface Post {
	rawHeaders: string[];
	rawBody: Buffer;
}

export const CERTIFICATE = 'CERT-360caa42-fca2a594-0123abcd';

export interface DeliveryOptions {
	webhookId: string;
	/** Text or bytes; an object is written as JSON. */
	body: string | Buffer | object;
	certificateUrl: string;
	transmissionId?: string;
	/** RFC 3339 */
	time?: string;
	algorithm?: string;
	/** The digest that the signature is actually made with. */
	digest?: string;
}

export const bytesOf = (body: DeliveryOptions['body']): Buffer =>
	Buffer.isBuffer(body)
		? body
		: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

/** A delivery as PayPal makes it. */
export function signedPost(signer: Signer, options: DeliveryOptions): Post {
	const rawBody = bytesOf(options.body);
	const id = options.transmissionId ?? randomUUID();
	const time = options.time ?? new Date().toISOString().replace(/\.\d+/, '');
	const text = `${id}|${time}|${options.webhookId}|${crc32(rawBody)}`;
	return {
		rawBody,
		rawHeaders: [
			...['Content-Type', 'application/json'],
			...['PAYPAL-AUTH-ALGO', options.algorithm ?? 'SHA256withRSA'],
			...['PAYPAL-AUTH-VERSION', 'v2'],
			...['PAYPAL-CERT-URL', options.certificateUrl],
			...['PAYPAL-TRANSMISSION-ID', id],
			...['PAYPAL-TRANSMISSION-SIG', signer.sign(text, options.digest)],
			...['PAYPAL-TRANSMISSION-TIME', time],
		],
	};
}

/** The same with one header's value replaced, or the header removed. */
export function withHeader(post: Post, name: string, value: string | undefined): Post {
	const rawHeaders: string[] = [];
	for (let index = 0; index < post.rawHeaders.length; index += 2) {
		const [key, old] = post.rawHeaders.slice(index, index + 2) as [string, string];
		if (key.toLowerCase() !== name) rawHeaders.push(key, old);
		else if (value !== undefined) rawHeaders.push(key, value);
	}
	return { ...post, rawHeaders };
}

/** The same with a header added a second time. */
export const withExtraHeader = (post: Post, name: string, value: string): Post => ({
	...post,
	rawHeaders: [...post.rawHeaders, name, value],
});

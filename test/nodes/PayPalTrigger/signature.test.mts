import { createPublicKey } from 'node:crypto';

import { readCertificate } from '../../../nodes/PayPalTrigger/certificates';
import { readTransmission, signedFor, signedText } from '../../../nodes/PayPalTrigger/signature';
import {
	signedPost,
	withExtraHeader,
	withHeader,
	type Post,
} from '../../support/trigger/delivery.mts';
import { makeSigner, type Signer } from '../../support/trigger/signer.mts';

const certificateUrl = 'https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1';
const webhookId = '1JE4291016473214C';
const body = '{"id":"WH-1","amount":1.0,"text":"\\/ \\u00e9 é 💶"}';

let signer: Signer;
let post: Post;

beforeAll(async () => {
	signer = await makeSigner();
	post = signedPost(signer, { webhookId, body, certificateUrl });
});

const read = ({ rawHeaders }: Post) => readTransmission(rawHeaders);

describe('the headers of a delivery', () => {
	it('are read whatever their case', () => {
		const upper = {
			...post,
			rawHeaders: post.rawHeaders.map((text, at) => (at % 2 ? text : text.toUpperCase())),
		};
		expect(read(upper)).toEqual(read(post));
		expect(read(post)).toMatchObject({
			kind: 'transmission',
			transmission: { algorithm: 'SHA256withRSA', certificateUrl },
		});
	});

	const names = [
		'paypal-transmission-id',
		'paypal-transmission-time',
		'paypal-transmission-sig',
		'paypal-cert-url',
		'paypal-auth-algo',
	];

	it.each(names)('are refused without %s', (name) => {
		expect(read(withHeader(post, name, undefined))).toEqual({
			kind: 'malformed',
			why: `the header ${name} is missing`,
		});
	});

	it.each(names)('are refused with an empty %s', (name) => {
		expect(read(withHeader(post, name, ''))).toMatchObject({ kind: 'malformed' });
	});

	it.each(names)('are refused with %s twice, in any case', (name) => {
		const value =
			post.rawHeaders[post.rawHeaders.findIndex((text) => text.toLowerCase() === name) + 1];
		expect(read(withExtraHeader(post, name.toUpperCase(), String(value)))).toEqual({
			kind: 'malformed',
			why: `the header ${name} occurs more than once`,
		});
	});

	it.each(names)('are refused with an endless %s', (name) => {
		expect(read(withHeader(post, name, 'a'.repeat(2_000)))).toEqual({
			kind: 'malformed',
			why: `the header ${name} is malformed`,
		});
	});

	it.each([
		['paypal-transmission-id', 'id|2026-01-01T00:00:00Z'],
		['paypal-transmission-id', 'id\u0000'],
		['paypal-transmission-time', '2026-01-01T00:00:00Z|webhook'],
		['paypal-transmission-time', 'yesterday'],
		['paypal-transmission-time', '1767225600'],
		['paypal-transmission-sig', 'not base64!'],
		['paypal-transmission-sig', 'AAAA, BBBB'],
		['paypal-cert-url', `${certificateUrl}, https://evil.test/`],
		['paypal-cert-url', `${certificateUrl}|x`],
		['paypal-auth-algo', 'SHA256withRSA, none'],
	])('are refused with a malformed %s: %j', (name, value) => {
		expect(read(withHeader(post, name, value))).toEqual({
			kind: 'malformed',
			why: `the header ${name} is malformed`,
		});
	});

	it.each(['none', 'SHA1withRSA', 'MD5withRSA', 'sha256WithRSA', 'HS256', 'constructor'])(
		'are refused with the algorithm %s',
		(algorithm) => {
			expect(read(withHeader(post, 'paypal-auth-algo', algorithm))).toEqual({
				kind: 'malformed',
				why: `the algorithm ${algorithm} is not accepted`,
			});
		},
	);
});

describe('a signature', () => {
	const keyOf = ({ pem }: Signer) => {
		const fetched = readCertificate(pem);
		if (fetched.kind === 'failed') throw new Error(fetched.why);
		return fetched.certificate.key;
	};
	const check = (delivery: Post, ids: readonly string[], by = signer) => {
		const result = read(delivery);
		if (result.kind === 'malformed') throw new Error(result.why);
		return signedFor(result.transmission, delivery.rawBody, keyOf(by), ids);
	};

	it('covers id, time, webhook and the CRC-32 of the body, as PayPal documents it', () => {
		const transmission = { id: 'a', time: 'b', signature: '', certificateUrl: '', algorithm: '' };
		expect(signedText(transmission, 'c', 0xffffffff)).toBe('a|b|c|4294967295');
	});

	it('fits the webhook that it was made for, among several', () => {
		expect(check(post, ['OTHER', webhookId])).toBe(webhookId);
		expect(check(post, ['OTHER'])).toBeUndefined();
		expect(check(post, [])).toBeUndefined();
	});

	it('fits no body in which a byte was changed', () => {
		for (let at = 0; at < post.rawBody.length; at++) {
			const rawBody = Buffer.from(post.rawBody);
			rawBody[at] = rawBody[at] ^ 1;
			expect(check({ ...post, rawBody }, [webhookId])).toBeUndefined();
		}
	});

	it.each([
		['1.0 written as 1', body.replace('1.0', '1')],
		['slash without its escape', body.replace('\\/', '/')],
		['unicode without its escape', body.replace('\\u00e9', 'é')],
		['parsed and written again', JSON.stringify(JSON.parse(body))],
		['a blank at the end', `${body} `],
		['nothing', ''],
	])('fits no body that was rewritten: %s', (_, other) => {
		expect(check({ ...post, rawBody: Buffer.from(other) }, [webhookId])).toBeUndefined();
	});

	it.each([
		['paypal-transmission-id', 'another-id'],
		['paypal-transmission-time', '2026-01-01T00:00:00Z'],
		['paypal-transmission-sig', Buffer.alloc(256, 7).toString('base64')],
		['paypal-transmission-sig', 'AAAA'],
	])('does not fit with another %s', (name, value) => {
		expect(check(withHeader(post, name, value), [webhookId])).toBeUndefined();
	});

	it('by another key does not fit', async () => {
		expect(check(post, [webhookId], await makeSigner())).toBeUndefined();
	});

	it('made with SHA-1 does not fit', () => {
		const weak = signedPost(signer, { webhookId, body, certificateUrl, digest: 'sha1' });
		expect(check(weak, [webhookId])).toBeUndefined();
	});

	it('is not checked with a key that is not RSA', async () => {
		const ec = await makeSigner({ kind: 'ec' });
		const signed = signedPost(ec, { webhookId, body, certificateUrl });
		const result = read(signed);
		if (result.kind === 'malformed') throw new Error(result.why);
		const key = createPublicKey(ec.pem);
		expect(key.asymmetricKeyType).toBe('ec');
		expect(signedFor(result.transmission, signed.rawBody, key, [webhookId])).toBeUndefined();
	});
});

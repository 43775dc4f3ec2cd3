import { Readable } from 'node:stream';

import type { IHttpRequestOptions } from 'n8n-workflow';

import {
	certificateAt,
	forgetCertificates,
	readCertificate,
	whyNotValid,
} from '../../../nodes/PayPalTrigger/certificates';
import { makeSigner } from '../../support/trigger/signer.mts';

const URL_1 = 'https://api.paypal.com/v1/notifications/certs/CERT-1';
const DAY = 86_400_000;

let pem: string;
beforeAll(async () => {
	({ pem } = await makeSigner());
});
beforeEach(forgetCertificates);

/** Responds to each fetch with the result of `response`, and records the requests. */
function fetcher(response: (options: IHttpRequestOptions) => unknown) {
	const requested: IHttpRequestOptions[] = [];
	return {
		requested,
		httpRequest: async (options: IHttpRequestOptions) => {
			requested.push(options);
			return await response(options);
		},
	};
}
const ok = (text: string | Buffer) => () => ({
	statusCode: 200,
	body: Readable.from([Buffer.from(text)]),
});

describe('fetching a certificate', () => {
	it('follows no redirect, carries no credential, and has time limits', async () => {
		const from = fetcher(ok(pem));
		await expect(certificateAt(from, URL_1, Date.now())).resolves.toMatchObject({
			kind: 'certificate',
		});
		expect(from.requested).toHaveLength(1);
		const { headers, ...options } = from.requested[0];
		expect(options).toMatchObject({
			method: 'GET',
			url: URL_1,
			disableFollowRedirect: true,
			timeout: 5_000,
			abortSignal: expect.any(AbortSignal),
		});
		expect(options).not.toHaveProperty('auth');
		expect(Object.keys(headers ?? {})).toEqual(['Accept']);
	});

	it('happens once until the certificate expires', async () => {
		const from = fetcher(ok(pem));
		const now = Date.now();
		for (const time of [now, now + DAY, now + 364 * DAY]) {
			await expect(certificateAt(from, URL_1, time)).resolves.toMatchObject({
				kind: 'certificate',
			});
		}
		expect(from.requested).toHaveLength(1);
		await certificateAt(from, URL_1, now + 366 * DAY);
		expect(from.requested).toHaveLength(2);
	});

	it('happens once for all who wait for it', async () => {
		let let_go = (_: unknown): void => undefined;
		const from = fetcher(() => new Promise((resolve) => (let_go = resolve)));
		const waiting = Array.from({ length: 20 }, () => certificateAt(from, URL_1, Date.now()));
		let_go(ok(pem)());
		const results = await Promise.all(waiting);
		expect(results.every((result) => result.kind === 'certificate')).toBe(true);
		expect(from.requested).toHaveLength(1);
	});

	it('is tried again after it failed', async () => {
		const responses = [() => Promise.reject(new Error('ECONNRESET')), ok(pem)];
		const from = fetcher(() => responses.shift()?.());
		await expect(certificateAt(from, URL_1, Date.now())).resolves.toEqual({
			kind: 'failed',
			why: 'ECONNRESET',
		});
		await expect(certificateAt(from, URL_1, Date.now())).resolves.toMatchObject({
			kind: 'certificate',
		});
	});

	it('is aborted when the response is too large, and the rest is not read', async () => {
		let read = 0;
		const endless = new Readable({
			read() {
				read += 16_384;
				this.push(Buffer.alloc(16_384, 'A'));
			},
		});
		const from = fetcher(() => ({ statusCode: 200, body: endless }));
		await expect(certificateAt(from, URL_1, Date.now())).resolves.toEqual({
			kind: 'failed',
			why: 'the response has more than 64 KB',
		});
		expect(endless.destroyed).toBe(true);
		expect(read).toBeLessThan(300_000);
	});

	it.each([
		[
			'a redirect',
			{ statusCode: 302, headers: { location: 'https://evil.test/' }, body: '' },
			'HTTP status 302',
		],
		['not found', { statusCode: 404, body: Readable.from(['{}']) }, 'HTTP status 404'],
		[
			'a truncated response',
			{
				statusCode: 200,
				body: Readable.from(
					(function* () {
						yield Buffer.from('-----BEGIN');
						throw new Error('aborted');
					})(),
				),
			},
			'aborted',
		],
		[
			'a page',
			{ statusCode: 200, body: Readable.from(['<html>']) },
			'the response is not a certificate',
		],
		['nothing', { statusCode: 200, body: Readable.from([]) }, 'the response is not a certificate'],
		['no stream', { statusCode: 200, body: { json: true } }, 'the response has more than 64 KB'],
	])('comes to nothing with %s', async (_, response, why) => {
		await expect(
			certificateAt(
				fetcher(() => response),
				URL_1,
				Date.now(),
			),
		).resolves.toEqual({ kind: 'failed', why });
	});

	it('keeps no more than 16, the latest', async () => {
		const from = fetcher(ok(pem));
		for (let n = 0; n < 20; n++) await certificateAt(from, `${URL_1}-${n}`, Date.now());
		expect(from.requested).toHaveLength(20);
		for (let n = 4; n < 20; n++) await certificateAt(from, `${URL_1}-${n}`, Date.now());
		expect(from.requested).toHaveLength(20);
		await certificateAt(from, `${URL_1}-0`, Date.now());
		expect(from.requested).toHaveLength(21);
	});

	it('happens for at most 8 at a time', async () => {
		const open: Array<(response: unknown) => void> = [];
		const from = fetcher(() => new Promise((resolve) => open.push(resolve)));
		const waiting = Array.from({ length: 8 }, (_, n) =>
			certificateAt(from, `${URL_1}-${n}`, Date.now()),
		);
		await expect(certificateAt(from, `${URL_1}-8`, Date.now())).resolves.toEqual({
			kind: 'failed',
			why: 'too many certificates are being fetched',
		});
		expect(from.requested).toHaveLength(8);
		open.forEach((resolve) => resolve(ok(pem)()));
		expect((await Promise.all(waiting)).every((result) => result.kind === 'certificate')).toBe(
			true,
		);
		from.httpRequest = async () => ok(pem)();
		await expect(certificateAt(from, `${URL_1}-8`, Date.now())).resolves.toMatchObject({
			kind: 'certificate',
		});
	});
});

describe('a certificate', () => {
	it('is read from the head of a chain', async () => {
		const other = await makeSigner({ to: 9 });
		const chain = readCertificate(`${pem}\n${other.pem}`);
		const alone = readCertificate(pem);
		expect(
			chain.kind === 'certificate' &&
				alone.kind === 'certificate' &&
				chain.certificate.key.equals(alone.certificate.key),
		).toBe(true);
		expect(chain.kind === 'certificate' && chain.certificate.validTo).toBe(
			alone.kind === 'certificate' && alone.certificate.validTo,
		);
	});

	it.each(['weak', 'ec'] as const)('with a key of kind %s is not accepted', async (kind) => {
		expect(readCertificate((await makeSigner({ kind })).pem)).toEqual({
			kind: 'failed',
			why: 'its key is not an RSA key of at least 2048 bits',
		});
	});

	it('holds from its first to its last day', () => {
		const read = readCertificate(pem);
		if (read.kind === 'failed') throw new Error(read.why);
		const { certificate } = read;
		expect(whyNotValid(certificate, certificate.validFrom)).toBeUndefined();
		expect(whyNotValid(certificate, certificate.validTo)).toBeUndefined();
		expect(whyNotValid(certificate, certificate.validFrom - 1)).toContain('is not valid before');
		expect(whyNotValid(certificate, certificate.validTo + 1)).toContain(
			'the certificate expired on',
		);
	});
});

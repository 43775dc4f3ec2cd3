/** The token endpoint: which requests are repeated, for how long, and which results are final. */
import '../support/withoutWaiting.mts';

import { OneCredential } from '../support/credentialsHelper.mts';
import { ERROR_PAGES, FALSE_SUCCESSES, REDIRECTS } from '../support/foreignResponses.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunResult } from '../support/runNode.mts';
import { useFakeServer, type Given } from './reliability/fakeServer.mts';

const server = useFakeServer();
const TOKEN: Given = { body: { access_token: 'A21-of-test', token_type: 'Bearer', expires_in: 9 } };
const SECRET = 'secret-of-test';
let clients = 0;

interface Ended {
	result: RunResult;
	tokens: number;
	waitedMs: number;
}

/** Runs one read, with these responses of the token endpoint, one for each attempt. */
async function run(responses: (nth: number) => Given): Promise<Ended> {
	let tokens = 0;
	server().respondWith(({ path }) =>
		path === '/v1/oauth2/token' ? responses(++tokens) : { body: { id: 'O1', status: 'CREATED' } },
	);
	const began = Date.now();
	const result = await runNode({
		credentials: new OneCredential({
			environment: 'custom',
			baseUrl: server().url,
			clientId: `client-${++clients}`,
			clientSecret: SECRET,
		}),
		parameters: { resource: 'order', operation: 'get', orderId: byId('O1') },
	});
	return { result, tokens, waitedMs: Date.now() - began };
}

const status = (code: number, retryAfter?: string): Given => ({
	status: code,
	body: code === 429 ? { name: 'RATE_LIMIT_REACHED', debugId: 'd1' } : {},
	...(retryAfter !== undefined && { headers: { 'retry-after': retryAfter } }),
});

const PASSING: ReadonlyArray<readonly [string, Given]> = [
	...[408, 500, 502, 503, 504, 522].map((code) => [`${code}`, status(code)] as const),
	...['0', '0.001', '2', '30', 'Sat, 01 Jan 2000 00:00:00 GMT'].map(
		(after) => [`429, Retry-After ${after}`, status(429, after)] as const,
	),
	['429', status(429)],
	['503, Retry-After 10', status(503, '10')],
	['a connection that breaks', { cut: true }],
	...FALSE_SUCCESSES.map(
		({ name, body, headers }) => [name, { status: 200, body, headers }] as const,
	),
	['JSON without a token', { body: { scope: 'x' } }],
	...['', ' ', 'a b', 'a\nb', 'ü', '€', 'a\u200b', '\u0000', 5, null, ['A21'], { A21: 1 }].map(
		(access_token) =>
			[`the token ${JSON.stringify(access_token)}`, { body: { access_token } }] as const,
	),
];

describe('is requested again', () => {
	it.each(PASSING)('after %s', async (_, response) => {
		const { result, tokens, waitedMs } = await run((nth) => (nth === 1 ? response : TOKEN));
		expect([result.error, result.items.length, tokens]).toEqual([undefined, 1, 2]);
		expect(waitedMs).toBeGreaterThanOrEqual(250);
	});

	it.each(PASSING)('but not for ever: %s', async (_, response) => {
		const { result, tokens, waitedMs } = await run(() => response);
		expect(tokens).toBe(5);
		expect(result.error?.message).toMatch(/access token|token requests/);
		expect(JSON.stringify([result.error, result.error?.message])).not.toMatch(
			/secret-of-test|<html|A21/,
		);
		expect(result.error?.context.data).not.toHaveProperty('mayBeDone');
		expect(waitedMs).toBeLessThan(300_000);
		expect(server().requested.every(({ path }) => path === '/v1/oauth2/token')).toBe(true);
	});

	it('after the wait that PayPal requests', async () => {
		const { tokens, waitedMs } = await run((nth) => (nth === 1 ? status(429, '45') : TOKEN));
		expect([tokens, waitedMs >= 45_000, waitedMs < 60_000]).toEqual([2, true, true]);
	});

	it("not if PayPal requests a longer wait than the node's", async () => {
		const { tokens, waitedMs } = await run(() => status(429, '3600'));
		expect([tokens, waitedMs < 60_000]).toEqual([1, true]);
	});

	it('once for all callers that wait for a token', async () => {
		let tokens = 0;
		server().respondWith(({ path }) =>
			path === '/v1/oauth2/token'
				? ++tokens === 1
					? status(503)
					: TOKEN
				: { body: { id: 'O1', status: 'CREATED' } },
		);
		const credentials = new OneCredential({
			environment: 'custom',
			baseUrl: server().url,
			clientId: `client-${++clients}`,
			clientSecret: SECRET,
		});
		const parameters = { resource: 'order', operation: 'get', orderId: byId('O1') };
		const runs = await Promise.all(
			Array.from({ length: 8 }, () => runNode({ credentials, parameters })),
		);
		expect(runs.every(({ error }) => error === undefined)).toBe(true);
		expect(tokens).toBe(2);
	});
});

describe('is not requested again', () => {
	it.each([
		['401', { status: 401, body: { error: 'invalid_client' } }],
		['400', { status: 400, body: { error: 'unsupported_grant_type' } }],
		['403', { status: 403, body: {} }],
		['404', { status: 404, body: {} }],
		...REDIRECTS.slice(0, 4).map(
			({ name, status: code, headers, body }) => [name, { status: code, headers, body }] as const,
		),
		...ERROR_PAGES.filter(({ status: code }) => code < 500).map(
			({ name, status: code, headers, body }) => [name, { status: code, headers, body }] as const,
		),
	] as ReadonlyArray<readonly [string, Given]>)('after %s', async (_, response) => {
		const { result, tokens } = await run(() => response);
		expect(tokens).toBe(1);
		expect(result.items).toEqual([]);
		const text = `${result.error?.message} ${String(result.error?.description)}`;
		expect(text).not.toMatch(/<[a-z]|Turn on the feature|planted|HTTP (\d+) \(HTTP \1\)|: \(HTTP/i);
	});
});

/** Access tokens: how many are fetched, the cost of one that is no longer valid, and that none leaks. */
import '../support/withoutWaiting.mts';

import type { OneCredential } from '../support/credentialsHelper.mts';
import { byId, credentialFor, make } from '../support/payPal.mts';
import { runNode, type RunResult } from '../support/runNode.mts';
import { useSandbox } from '../support/sandbox.mts';
import { useFakeServer } from './reliability/fakeServer.mts';

const sandboxNow = useSandbox();
let clients = 0;
const credential = (): OneCredential =>
	credentialFor(sandboxNow(), { clientId: `token-client-${++clients}` });

const tokenCalls = (): number =>
	sandboxNow()
		.requests()
		.filter(({ path }) => path === '/v1/oauth2/token').length;
const calls = (status?: number): number =>
	sandboxNow()
		.requests()
		.filter(
			(entry) =>
				!entry.path.startsWith('/v1/oauth2/') && (status === undefined || entry.status === status),
		).length;

const getOrder = async (credentials: OneCredential, order: string, count = 1): Promise<RunResult> =>
	await runNode({
		credentials,
		parameters: { resource: 'order', operation: 'get', orderId: byId(order) },
		items: Array.from({ length: count }, (_, n) => ({ n })),
	});

describe('with no token in store', () => {
	it('ten concurrent runs fetch only one', async () => {
		const order = await make.order(sandboxNow());
		await sandboxNow().admin('DELETE', 'requests');
		const credentials = credential();
		const results = await Promise.all(
			Array.from({ length: 10 }, () => getOrder(credentials, order)),
		);
		expect(results.every(({ items }) => items.length === 1)).toBe(true);
		expect(tokenCalls()).toBe(1);
		expect(calls()).toBe(10);
	});

	it('a failed request is not cached: the next run requests one again', async () => {
		const order = await make.order(sandboxNow());
		const credentials = credential();
		await sandboxNow().admin('POST', 'faults', {
			path: '/v1/oauth2/token',
			kind: 'status',
			status: 500,
			// The number of the node's requests in one run.
			times: 5,
		});
		const failed = await getOrder(credentials, order);
		expect(failed.error?.message).toMatch(/access token/);
		expect(failed.error?.context.data).not.toHaveProperty('mayBeDone');
		expect((await getOrder(credentials, order)).items).toHaveLength(1);
	});
});

/** A fault for the next reads. */
const failRead = async (fault: object) =>
	await sandboxNow().admin('POST', 'faults', { method: 'GET', path: '/v2/*', ...fault });

describe('a token that has gone', () => {
	it('revoked: one more call for the run', async () => {
		const order = await make.order(sandboxNow());
		const credentials = credential();
		await getOrder(credentials, order);
		await failRead({ kind: 'expire-token' });
		await sandboxNow().admin('DELETE', 'requests');
		expect((await getOrder(credentials, order, 5)).items).toHaveLength(5);
		expect([tokenCalls(), calls(), calls(401)]).toEqual([1, 6, 1]);
	});

	it('in the middle of a run: repeats only calls that got 401, and fetches one', async () => {
		const order = await make.order(sandboxNow());
		const credentials = credential();
		await getOrder(credentials, order);
		// Fifteen calls later the token is revoked, with many calls in progress.
		await failRead({ kind: 'slow', delayMs: 0, times: 15 });
		await failRead({ kind: 'expire-token' });
		await sandboxNow().admin('DELETE', 'requests');
		expect((await getOrder(credentials, order, 60)).items).toHaveLength(60);
		expect(tokenCalls()).toBe(1);
		expect(calls(401)).toBeGreaterThan(0);
		expect(calls(200)).toBe(60);
		expect(calls()).toBe(60 + calls(401));
	});

	it('expired after the lifetime that PayPal states in seconds: used until the last second', async () => {
		const order = await make.order(sandboxNow());
		const credentials = credential();
		await getOrder(credentials, order);
		const first = credentials.token;
		await sandboxNow().clock.advance('PT7H');
		const late = await make.order(sandboxNow());
		await sandboxNow().admin('DELETE', 'requests');
		await sandboxNow().clock.advance(2 * 3_600_000 - 1_000);
		await getOrder(credentials, late);
		expect([tokenCalls(), calls(401)]).toEqual([0, 0]);
		expect(credentials.token).toBe(first);

		await sandboxNow().clock.advance('PT1S');
		expect((await getOrder(credentials, late, 3)).items).toHaveLength(3);
		expect([tokenCalls(), calls(401)]).toEqual([1, 1]);
		expect(credentials.token).not.toBe(first);
	});
});

describe('secrets', () => {
	const server = useFakeServer();
	const PLANTED = {
		clientId: 'PLANTED-CLIENT-ID',
		clientSecret: 'PLANTED-SECRET',
		accessToken: 'PLANTED-TOKEN',
	};
	const shapes = [
		['nothing', { cut: true }],
		['an empty 403', { status: 403, body: '' }],
		[
			'500 as HTML',
			{ status: 500, body: '<html>Bad</html>', headers: { 'content-type': 'text/html' } },
		],
		[
			'422',
			{ status: 422, body: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'NEW_ONE' }] } },
		],
		['401 for good', { status: 401, body: { error: 'invalid_token' } }],
		[
			'half a response',
			{ status: 200, body: '{"id": ', headers: { 'content-type': 'application/json' } },
		],
	] as const;

	it.each(shapes)('are in no error, no item and no log: %s', async (_, given) => {
		const logged: string[] = [];
		const spies = (['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
			jest.spyOn(console, name).mockImplementation((...texts: unknown[]) => {
				logged.push(texts.map(String).join(' '));
			}),
		);
		const credentials = credentialFor(sandboxNow(), { ...PLANTED, baseUrl: server().url });
		server().respondWith(({ path }) =>
			path === '/v1/oauth2/token' ? { body: { access_token: 'PLANTED-TOKEN-2' } } : given,
		);
		const run = async (continueOnFail: boolean) =>
			await runNode({
				credentials,
				parameters: { resource: 'order', operation: 'capture', orderId: byId('5O190127TN364715T') },
				continueOnFail,
			});
		const [failed, kept] = [await run(false), await run(true)];
		for (const spy of spies) spy.mockRestore();
		expect(failed.error).toBeDefined();
		expect(kept.items[0]?.json.error).toBeTruthy();
		const all = [
			JSON.stringify(failed.run),
			JSON.stringify(failed.error),
			`${failed.error?.message} ${String(failed.error?.description)} ${String(failed.error?.stack)}`,
			JSON.stringify(kept.run),
			...logged,
		].join('\n');
		expect(all).toContain('5O190127TN364715T');
		for (const secret of [
			'PLANTED',
			'Bearer',
			Buffer.from('PLANTED-CLIENT-ID:').toString('base64').slice(0, 20),
		]) {
			expect(all).not.toContain(secret);
		}
	});
});

import { createFaults } from '../../../sandbox/server/faults.mts';
import { orderCalls, outcome, simple } from '../../support/sandbox/orders.mts';
import { useSandbox, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const { create } = orderCalls(sandbox);

const PRODUCTS = '/v1/catalogs/products';
const fault = (body: object) => sandbox().admin('POST', 'faults', body);
const addProduct = (headers = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', PRODUCTS, { name: 'Tea', type: 'PHYSICAL' }, headers);
const list = (): Promise<SandboxResponse> =>
	sandbox().call('GET', `${PRODUCTS}?total_required=true`);
const count = async (): Promise<unknown> => (await list()).body.total_items;
/** The cause of a fetch that failed, as Node names it. */
const failure = (request: Promise<unknown>): Promise<unknown> =>
	request.then(
		() => 'responded',
		(error: unknown) => {
			const { cause } = error as { cause?: { code?: string; message?: string } };
			return cause?.code ?? cause?.message;
		},
	);

// The token is fetched before anything goes wrong.
beforeEach(async () => {
	await list();
});

describe('faults', () => {
	it('status: the work is not done', async () => {
		await fault({ kind: 'status', method: 'POST', status: 503, retryAfter: 7 });
		const response = await addProduct();
		expect([response.status, response.body.name, response.headers.get('retry-after')]).toEqual([
			503,
			'SERVICE_UNAVAILABLE',
			'7',
		]);
		expect(await count()).toBe(0);
		expect((await addProduct()).status).toBe(201);
	});

	it('status: has the shape that goes with it', async () => {
		await fault({ kind: 'status', status: 429 });
		const limited = await list();
		expect([limited.body.name, limited.body.debugId]).toEqual([
			'RATE_LIMIT_REACHED',
			expect.any(String),
		]);
		await fault({ kind: 'status', status: 401 });
		expect((await list()).body.error).toBe('invalid_token');
	});

	it.each([
		[undefined, 500, 'INTERNAL_SERVER_ERROR'],
		[400, 400, 'INVALID_REQUEST'],
		[403, 403, 'NOT_AUTHORIZED'],
		[404, 404, 'RESOURCE_NOT_FOUND'],
		[500, 500, 'INTERNAL_SERVER_ERROR'],
		[503, 503, 'SERVICE_UNAVAILABLE'],
	])('status: %p, once, with nothing done', async (status, responded, name) => {
		await fault({ kind: 'status', method: 'POST', ...(status !== undefined && { status }) });
		const response = await addProduct();
		expect([response.status, response.body.name]).toEqual([responded, name]);
		expect(response.headers.get('paypal-debug-id')).toMatch(/^[0-9a-f]{13}$/);
		expect(await count()).toBe(0);
		expect((await addProduct()).status).toBe(201);
	});

	it.each([
		[undefined, null],
		[0, '0'],
		[30, '30'],
		['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT'],
	])('status: 429 with Retry-After %p', async (retryAfter, header) => {
		await fault({ kind: 'status', status: 429, ...(retryAfter !== undefined && { retryAfter }) });
		const response = await list();
		expect([response.status, response.headers.get('retry-after')]).toEqual([429, header]);
	});

	it('status: carries an issue', async () => {
		await fault({ kind: 'status', path: '*/orders', issue: 'INSTRUMENT_DECLINED' });
		expect(outcome(await create(simple))).toEqual([422, 'INSTRUMENT_DECLINED']);
	});

	it('after-commit: the work is done, and the response is an error', async () => {
		await fault({ kind: 'after-commit', path: PRODUCTS, status: 502 });
		const id = { 'paypal-request-id': 'p-1' };
		expect((await addProduct(id)).status).toBe(502);
		expect(await count()).toBe(1);
		expect((await addProduct(id)).status).toBe(200);
		expect(await count()).toBe(1);
	});

	it.each([
		[false, 0],
		[true, 1],
	])('reset: the connection breaks, with the work done: %p', async (commit, products) => {
		await fault({ kind: 'reset', method: 'POST', path: PRODUCTS, commit });
		expect(await failure(addProduct())).toBe('ECONNRESET');
		expect(await count()).toBe(products);
	});

	it.each([
		[false, 0],
		[true, 1],
	])('timeout: there is no response, with the work done: %p', async (commit, products) => {
		await fault({ kind: 'timeout', method: 'POST', path: PRODUCTS, commit, delayMs: 20 });
		expect(await failure(addProduct())).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
		expect(await count()).toBe(products);
	});

	it('truncate: the response breaks off in the middle', async () => {
		await fault({ kind: 'truncate', path: PRODUCTS });
		expect(await failure(list())).not.toBe('responded');
		expect((await list()).status).toBe(200);
	});

	it('truncate: half of the bytes come, and the work is done', async () => {
		await fault({ kind: 'truncate', method: 'POST', path: PRODUCTS });
		const response = await fetch(`${sandbox().url}${PRODUCTS}`, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${await sandbox().token()}`,
				'content-type': 'application/json',
			},
			body: '{"name":"Tea","type":"PHYSICAL"}',
		});
		expect(response.status).toBe(201);
		const chunks: Uint8Array[] = [];
		const read = async (): Promise<void> => {
			for await (const chunk of response.body ?? []) chunks.push(chunk as Uint8Array);
		};
		await expect(read()).rejects.toThrow('terminated');
		const length = Number(response.headers.get('content-length'));
		expect(Buffer.concat(chunks)).toHaveLength(Math.floor(length / 2));
		expect(await count()).toBe(1);
	});

	it.each([
		['slow', 200],
		['timeout', 'broken'],
	])('%s: without a delay it lasts until the faults are removed', async (kind, end) => {
		await fault({ kind, path: PRODUCTS });
		const response = list().then(
			({ status }) => status,
			() => 'broken',
		);
		const entry = () => sandbox().requests().at(-1);
		while (entry()?.fault !== kind) await new Promise((resolve) => setImmediate(resolve));
		expect(await Promise.race([response, Promise.resolve('waits')])).toBe('waits');
		expect(entry()?.status).toBeUndefined();
		await sandbox().admin('DELETE', 'faults');
		expect(await response).toBe(end);
	});

	it('slow: the response is late, but complete', async () => {
		await fault({ kind: 'slow', path: PRODUCTS, delayMs: 30 });
		const started = performance.now();
		expect((await list()).status).toBe(200);
		expect(performance.now() - started).toBeGreaterThan(28);
	});

	it('expire-token: the token is forgotten', async () => {
		const authorization = `Bearer ${await sandbox().token()}`;
		const call = () => sandbox().call('GET', PRODUCTS, undefined, { authorization });
		expect((await call()).status).toBe(200);
		await fault({ kind: 'expire-token' });
		// Not applied, as the call has no token to lose
		await sandbox().token();
		const refused = await call();
		expect([refused.status, refused.body.error]).toEqual([401, 'invalid_token']);
		expect((await call()).status).toBe(401);
		const fresh = `Bearer ${await sandbox().token()}`;
		expect(fresh).not.toBe(authorization);
	});

	it('apply by method and path, as often as configured, and are in the log', async () => {
		await fault({ kind: 'status', method: 'get', path: '/v1/catalogs/*', times: 2 });
		await create(simple);
		expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([
			500, 500, 200,
		]);
		const met = sandbox()
			.requests()
			.filter((entry) => entry.fault === 'status');
		expect(met.map(({ path }) => path)).toEqual([PRODUCTS, PRODUCTS]);
	});

	it('apply to token requests, too', async () => {
		await fault({ kind: 'status', path: '/v1/oauth2/token', status: 500 });
		expect(await sandbox().token()).toBeUndefined();
	});

	it('are removed', async () => {
		await fault({ kind: 'status', times: 100 });
		await sandbox().admin('DELETE', 'faults');
		expect((await list()).status).toBe(200);
	});

	it.each([
		[0, [200, 200, 200]],
		[1, [500, 500, 500]],
	])('strike each call with the probability that they are given: %p', async (rate, statuses) => {
		await fault({ kind: 'status', path: PRODUCTS, rate });
		const responses = [await list(), await list(), await list()];
		expect(responses.map(({ status }) => status)).toEqual(statuses);
	});

	it('apply to a share of the calls', () => {
		const numbers = [0.1, 0.9, 0.4, 0.6];
		const faults = createFaults(() => numbers.shift() ?? 1);
		faults.add({ kind: 'status', rate: 0.5 });
		const met = [1, 2, 3, 4].map(() => faults.take('GET', '/x', true) !== undefined);
		expect(met).toEqual([true, false, true, false]);
	});

	it.each([
		[{ kind: 'none' }, '/kind'],
		[{ kind: 'status', times: 'often' }, '/times'],
		[{ kind: 'status', rate: -1 }, '/rate'],
	])('are refused if they make no sense: %p', async (body, field) => {
		await expect(fault(body)).rejects.toMatchObject({ status: 400, details: [{ field }] });
	});
});

describe('limits', () => {
	const limits = (body: object) => sandbox().admin('POST', 'limits', body);

	it('respond with 429 and Retry-After, until the clock has moved on', async () => {
		await limits({ callsPerSecond: 0.5, burst: 2 });
		await list();
		await list();
		const refused = await list();
		expect([refused.status, refused.body.name, refused.headers.get('retry-after')]).toEqual([
			429,
			'RATE_LIMIT_REACHED',
			'2',
		]);
		await sandbox().clock.advance('PT2S');
		expect((await list()).status).toBe(200);
		expect((await list()).status).toBe(429);
	});

	it('are lifted', async () => {
		await limits({ callsPerSecond: 1 });
		await limits({});
		expect([(await list()).status, (await list()).status]).toEqual([200, 200]);
	});

	it('give each response a latency', async () => {
		await limits({ latencyMs: 30 });
		const started = performance.now();
		await list();
		expect(performance.now() - started).toBeGreaterThan(28);
	});
});

describe('PayPal-Mock-Response', () => {
	const mock = (header: string): Promise<SandboxResponse> =>
		create(simple, { 'paypal-mock-response': header });

	it.each([
		['INSTRUMENT_DECLINED', 422],
		['PERMISSION_DENIED', 403],
		['INVALID_RESOURCE_ID', 404],
		['SOMETHING_NEW', 422],
	])('responds with %s', async (code, status) => {
		const response = await mock(`{"mock_application_codes":"${code}"}`);
		expect(outcome(response)).toEqual([status, code]);
	});

	it('takes lists, and errors that have a name only', async () => {
		expect(outcome(await mock('{"mock_application_codes":["PAYER_CANNOT_PAY"]}'))).toEqual([
			422,
			'PAYER_CANNOT_PAY',
		]);
		const { status, body } = await mock('{"mock_application_codes":"INTERNAL_SERVER_ERROR"}');
		expect([status, body.name]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
	});

	it.each(['nonsense', '{}', 'null'])('refuses %s', async (header) =>
		expect(outcome(await mock(header))).toEqual([400, 'INVALID_PARAMETER_SYNTAX']),
	);
});

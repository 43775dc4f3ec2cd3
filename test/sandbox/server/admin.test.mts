import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startSandbox } from '../../../sandbox/index.mts';
import { orderCalls, outcome, paidOrder, simple } from '../../support/sandbox/orders.mts';
import { useSandbox, withCalls } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const { approve, create, get } = orderCalls(sandbox);

/** An admin call over HTTP. */
const admin = async (method: string, call: string, body?: string, headers = {}) => {
	const response = await fetch(`${sandbox().url}/__sandbox__/${call}`, {
		method,
		headers,
		...(body !== undefined && { body }),
	});
	return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the clock', () => {
	it('stands still, and is moved', async () => {
		const start = await admin('POST', 'clock', '{"set":"2026-01-01T00:00:00Z"}');
		expect(start).toEqual({ status: 200, body: { now: '2026-01-01T00:00:00.000Z' } });
		expect((await admin('GET', 'clock')).body).toEqual(start.body);
		const advanced = await admin('POST', 'clock', '{"advance":"P1DT3H"}');
		expect(advanced.body).toEqual({ now: '2026-01-02T03:00:00.000Z' });
		const order = await create(simple, { prefer: 'return=representation' });
		expect(order.body.create_time).toBe('2026-01-02T03:00:00Z');
	});

	it.each(['{"advance":"3 hours"}', '{"set":"never"}', 'not json', '[]'])(
		'refuses %s',
		async (body) => expect((await admin('POST', 'clock', body)).status).toBe(400),
	);
});

it('resets state, log, faults and limits', async () => {
	const { id } = await paidOrder(sandbox);
	await sandbox().admin('POST', 'faults', { kind: 'status', times: 10 });
	await sandbox().admin('POST', 'limits', { callsPerSecond: 0.001, burst: 1 });
	expect(await admin('POST', 'reset')).toEqual({ status: 200, body: {} });
	expect((await admin('GET', 'requests')).body).toEqual({ requests: [] });
	expect((await admin('GET', 'faults')).body).toEqual({ faults: [] });
	sandbox().reset();
	expect(outcome(await get(id))).toEqual([404, 'INVALID_RESOURCE_ID']);
});

it('shows the received requests, and clears them', async () => {
	await create(simple, { 'paypal-request-id': 'shown' });
	const { requests } = (await admin('GET', 'requests')).body as {
		requests: Array<Record<string, unknown>>;
	};
	expect(requests.at(-1)).toMatchObject({
		method: 'POST',
		path: '/v2/checkout/orders',
		operation: 'orders.create',
		headers: { 'paypal-request-id': 'shown', authorization: 'Bearer ***' },
		body: simple,
		status: 201,
		response: { status: 'CREATED', links: expect.any(Array) },
	});
	await admin('DELETE', 'requests');
	expect((await admin('GET', 'requests')).body).toEqual({ requests: [] });
});

it('approves orders', async () => {
	const { body } = await create(simple);
	const approved = await admin('POST', `orders/${body.id}/approve`);
	expect([approved.status, approved.body.status]).toEqual([200, 'APPROVED']);
	expect((await admin('POST', 'orders/NONE/approve')).status).toBe(404);
	expect((await admin('POST', 'no/such/call')).status).toBe(404);
});

it('is not for pages of other sites that a browser shows', async () => {
	const other = { origin: 'https://evil.example' };
	expect((await admin('POST', 'reset', undefined, other)).status).toBe(403);
	const own = { origin: sandbox().url };
	expect((await admin('POST', 'reset', undefined, own)).status).toBe(200);
});

it('listens on the loopback interface only', () =>
	expect(sandbox().url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/));

it('has a first page with orders, requests and deliveries', async () => {
	const { body } = await create(simple);
	const waiting = await (await fetch(sandbox().url)).text();
	expect(waiting).toContain(`/checkoutnow?token=${body.id}`);
	expect(waiting).toContain('POST /v2/checkout/orders');
	await approve(body.id);
	expect(await (await fetch(sandbox().url)).text()).toContain('APPROVED');
});

describe('what the sandbox does not know', () => {
	it('gets 501 if PayPal has it, and 404 if not', async () => {
		const known = await sandbox().call('GET', '/v1/customer/partners/X');
		expect(known.status).toBe(501);
		expect(known.body.message).toContain('partner.read');
		expect((await sandbox().call('GET', '/v9/nothing')).status).toBe(404);
	});
});

describe('bodies', () => {
	const post = async (body: string, contentType: string) => {
		const response = await fetch(`${sandbox().url}/v2/checkout/orders`, {
			method: 'POST',
			headers: { authorization: `Bearer ${await sandbox().token()}`, 'content-type': contentType },
			body,
		});
		return [response.status, ((await response.json()) as { name: string }).name];
	};

	it('must be JSON, and say so', async () => {
		expect(await post('{"intent":', 'application/json')).toEqual([400, 'INVALID_REQUEST']);
		expect(await post('intent=CAPTURE', 'text/plain')).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
	});
});

describe('a data file', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('keeps state, time and what is due from one start to the next', async () => {
		const data = path.join(folder, 'state.json');
		const first = withCalls(await startSandbox({ data, now: new Date('2026-01-01T00:00:00Z') }));
		const { id } = await paidOrder(() => first);
		const { body } = await orderCalls(() => first).create({ ...simple, intent: 'AUTHORIZE' });
		await first.admin('POST', `orders/${body.id}/approve`);
		await first.call('POST', `/v2/checkout/orders/${body.id}/authorize`);
		await first.clock.advance('P1D');
		await first.close();

		const second = withCalls(await startSandbox({ data, now: new Date('2025-01-01T00:00:00Z') }));
		try {
			expect(new Date(second.clock.now()).toISOString()).toBe('2026-01-02T00:00:00.000Z');
			expect((await orderCalls(() => second).get(id)).body.status).toBe('COMPLETED');
			await second.clock.advance('P28D');
			const voided = await orderCalls(() => second).get(body.id);
			expect(voided.body.status).toBe('VOIDED');
		} finally {
			await second.close();
		}
		expect([...first.violations, ...second.violations]).toEqual([]);
	});
});

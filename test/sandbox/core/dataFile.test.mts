import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startSandbox } from '../../../sandbox/index.mts';
import { useListener } from '../../support/listener.mts';
import { simple } from '../../support/sandbox/orders.mts';
import type { Json } from '../../support/sandbox.mts';
import { useSandboxProcesses } from '../../support/sandboxProcess.mts';

/** `--data FILE`, with the sandbox as a separate process that is stopped or killed. */

const start = useSandboxProcesses();
const listener = useListener();
const folder = mkdtempSync(path.join(tmpdir(), 'sandbox-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

jest.setTimeout(30_000);

const EVENT = 'PAYMENT.SALE.COMPLETED';
const run = (data: string) => start(['--port', '0', '--data', data]);
const inFolder = (name: string): string => path.join(folder, name);

/** Polls until the condition holds; otherwise the test ends with jest's timeout. */
async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
const untilSaved = (file: string, pattern: RegExp): Promise<void> =>
	until(() => pattern.test(readFileSync(file, 'utf8')));

/** Calls to a sandbox, with its own token. */
async function callsTo(url: string) {
	const request = async (
		method: string,
		where: string,
		headers: Readonly<Record<string, string>>,
		body?: string,
	): Promise<{ readonly status: number; readonly body: Json }> => {
		const response = await fetch(`${url}${where}`, { method, headers, ...(body && { body }) });
		return { status: response.status, body: (await response.json()) as Json };
	};
	const credentials = Buffer.from('data-client:data-secret').toString('base64');
	const { body } = await request(
		'POST',
		'/v1/oauth2/token',
		{
			authorization: `Basic ${credentials}`,
			'content-type': 'application/x-www-form-urlencoded',
		},
		'grant_type=client_credentials',
	);
	const common = {
		authorization: `Bearer ${body.access_token}`,
		'content-type': 'application/json',
	};
	const post = (where: string, sent: object, headers: Readonly<Record<string, string>> = {}) =>
		request('POST', where, { ...common, ...headers }, JSON.stringify(sent));
	return {
		post,
		get: (where: string) => request('GET', where, common),
		order: (requestId: string) =>
			post('/v2/checkout/orders', simple, { 'paypal-request-id': requestId }),
		admin: (call: string, sent: object = {}) => post(`/__sandbox__/${call}`, sent),
		clock: async (): Promise<string> =>
			(await request('GET', '/__sandbox__/clock', {})).body.now as string,
	};
}

/** An order, the clock in 2031, and an event whose first delivery fails. */
async function fill(url: string): Promise<string> {
	// Set before the calls, whose token would otherwise have expired by then
	await fetch(`${url}/__sandbox__/clock?set=2031-05-05T00:00:00Z`, { method: 'POST' });
	const { admin, order, post } = await callsTo(url);
	const { status } = await post('/v1/notifications/webhooks', {
		url: listener().url,
		event_types: [{ name: EVENT }],
	});
	expect(status).toBe(201);
	listener().respondWith(500);
	await admin('events', { event_type: EVENT, resource: { id: 'S-1' } });
	const { body } = await order('kept-1');
	return body.id;
}

/** The sandbox after a restart must be as `fill` left it. */
async function expectKept(url: string, id: string): Promise<void> {
	const { admin, clock, get, order } = await callsTo(url);
	expect(await clock()).toMatch(/^2031-05-05T00:0/);
	expect((await get(`/v2/checkout/orders/${id}`)).body.status).toBe('CREATED');
	expect(await order('kept-1')).toMatchObject({ status: 200, body: { id } });
	// Its clock runs: on a busy machine the second delivery may be due already.
	await admin('clock', { advance: 'PT10S' });
	await until(() => listener().received.length === 2);
	const [first, second] = listener().received;
	expect(second?.body).toBe(first?.body);
	expect((await get('/__sandbox__/violations')).body).toEqual({ violations: [] });
}

it.each(['SIGTERM', 'SIGKILL'] as const)(
	'keeps orders, request ids, deliveries that wait, and the clock beyond %s',
	async (signal) => {
		const data = inFolder(`${signal}.json`);
		const first = run(data);
		const id = await fill(await first.url);
		await until(() => listener().received.length === 1);
		// A clean stop saves by itself; before a kill it must have been saved while running.
		if (signal === 'SIGKILL') {
			await untilSaved(data, new RegExp(`kept-1[^]*${id}|${id}[^]*kept-1`));
			await untilSaved(data, /"attempts":\[\{[^\]]*"status":500/);
		}
		first.child.kill(signal);
		await first.ended;
		const second = run(data);
		await expectKept(await second.url, id);
		second.child.kill('SIGTERM');
		expect(await second.ended).toMatchObject({ code: 0, err: '' });
		expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
	},
);

it('repeats deliveries that were in progress when it was killed', async () => {
	const data = inFolder('under-way.json');
	const held: ServerResponse[] = [];
	const server = createServer((_request, response) => {
		held.push(response);
		if (held.length > 1) response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const first = run(data);
	const { admin, post } = await callsTo(await first.url);
	await post('/v1/notifications/webhooks', {
		url: `http://127.0.0.1:${port}/`,
		event_types: [{ name: EVENT }],
	});
	await admin('events', { event_type: EVENT });
	await until(() => held.length === 1);
	await untilSaved(data, /"status":"PENDING"/);
	first.child.kill('SIGKILL');
	await first.ended;
	const second = run(data);
	await until(() => held.length === 2);
	await untilSaved(data, /"status":"SUCCESS"/);
	second.child.kill('SIGKILL');
	server.closeAllConnections();
	server.close();
});

it('lets time pass while it is not running', async () => {
	const data = inFolder('time.json');
	const hour = 3_600_000;
	const saved = { version: 1, now: 10 * hour, at: Date.now() - hour, tables: {} };
	writeFileSync(data, JSON.stringify(saved));
	const sandbox = await startSandbox({ data, running: true });
	const now = sandbox.clock.now();
	await sandbox.close();
	expect(new Date(now).toISOString()).toMatch(/^1970-01-01T11:0/);
});

describe('a file that is no state', () => {
	const data = inFolder('broken.json');
	const MESSAGE = /^the data file .*broken\.json cannot be read \(.+\): it was left as it is/;

	it.each([
		['cut off', '{"version":1,"now":1,"at":1,"tables":{"orders":[["A",{}],'],
		['empty', ''],
		['of something else', '{"name":"n8n-nodes-paypal","version":"0.1.0"}'],
		['of another version', '{"version":2,"now":1,"at":1,"tables":{}}'],
	])('is not written to if it is %s', async (_what, content) => {
		writeFileSync(data, content);
		await expect(startSandbox({ data })).rejects.toThrow(MESSAGE);
		expect(readFileSync(data, 'utf8')).toBe(content);
	});

	it('is reported by the command', async () => {
		writeFileSync(data, 'none');
		const { code, out, err } = await run(data).ended;
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(MESSAGE);
		expect(err.trim().split('\n')).toHaveLength(1);
	});
});

it('says so if the file cannot be written', async () => {
	const { code, err } = await run(inFolder('no/such/folder/state.json')).ended;
	expect([code, err]).toEqual([1, expect.stringMatching(/state\.json cannot be written.*ENOENT/)]);
});

it('writes nothing at all without the option', async () => {
	const cwd = inFolder('empty');
	mkdirSync(cwd);
	const { child, url, ended } = start(['--port', '0'], { cwd });
	await fill(await url);
	await until(() => listener().received.length === 1);
	child.kill('SIGTERM');
	expect(await ended).toMatchObject({ code: 0, err: '' });
	expect(readdirSync(cwd)).toEqual([]);
});

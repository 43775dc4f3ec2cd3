// Which requests the sandbox handles: those of programs and pages on this machine, not those that a
// website makes the browser send.
import { request } from 'node:http';

import { startSandbox } from '../../../sandbox/index.mts';
import { orderCalls, simple } from '../../support/sandbox/orders.mts';
import { useSandbox } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const { create, get } = orderCalls(sandbox);

interface Requested {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Unlike `fetch`, sends any header, including those that only a browser may set. */
const ask = (
	path: string,
	{ method = 'GET', headers = {} }: Requested = {},
	base = sandbox().url,
) =>
	new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
		(resolve, reject) => {
			const sent = request(`${base}${path}`, { method, headers, agent: false }, (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
				);
			});
			sent.on('error', reject).end();
		},
	);

const port = () => new URL(sandbox().url).port;

/** All entry points: the pages, the forms, the admin calls, the certificate and the API. */
const WAYS_IN: ReadonlyArray<readonly [method: string, path: string]> = [
	['GET', '/'],
	['POST', '/forms/reset?at=orders'],
	['POST', '/forms/orders/X/approve'],
	['GET', '/checkoutnow?token=X'],
	['POST', '/checkoutnow/approve?token=X'],
	['POST', '/checkoutnow/cancel?token=X'],
	['GET', '/webapps/billing/subscriptions?ba_token=X'],
	['POST', '/webapps/billing/subscriptions?ba_token=X'],
	['GET', '/agreements/approve?approval_session_id=X'],
	['POST', '/agreements/approve?approval_session_id=X'],
	['GET', '/merchantsignup/partner/onboardingentry?token=X'],
	['POST', '/merchantsignup/partner/onboardingentry?token=X'],
	['GET', '/invoice/details/X'],
	['GET', '/invoice/p/'],
	['GET', '/v1/notifications/certs/X'],
	['GET', '/__sandbox__/requests'],
	['POST', '/__sandbox__/reset'],
	['DELETE', '/__sandbox__/requests'],
	['POST', '/v1/oauth2/token'],
	['GET', '/v2/checkout/orders/X'],
	['POST', '/v2/checkout/orders'],
	['PATCH', '/v2/checkout/orders/X'],
	['DELETE', '/v1/notifications/webhooks/X'],
	['PUT', '/v2/invoicing/invoices/X'],
	['GET', '/no/such/page'],
	['OPTIONS', '/v2/checkout/orders'],
];

const writes = WAYS_IN.filter(([method]) => method !== 'GET' && method !== 'OPTIONS');

describe.each(WAYS_IN)('%s %s', (method, path) => {
	it.each([
		'evil.example',
		'evil.example:PORT',
		'127.0.0.1.evil.example:PORT',
		'localhost.evil.example',
		'evil-localhost',
		'localhost@evil.example',
		'127.0.0.1#.evil.example',
		'10.0.0.1:PORT',
		'192.168.1.2',
		'[::2]:PORT',
		'[fe80::1]',
		'2130706433',
		'0.0.0.0:PORT',
		'host.docker.internal.evil.example',
	])('is not for the host %j', async (host) => {
		const response = await ask(path, { method, headers: { host: host.replace('PORT', port()) } });
		expect(response.status).toBe(421);
		expect(response.text).toContain('--allow-host');
	});

	it.each([
		'https://evil.example',
		'http://evil.example:PORT',
		'http://localhost:3000',
		'http://127.0.0.1',
		'http://127.0.0.1:1',
		'http://localhost:PORT',
		'http://127.0.0.1.evil.example:PORT',
		'http://127.0.0.1:PORT.evil.example',
		'file://',
		'null',
		'',
	])('is not for a page of %j', async (from) => {
		const origin = from.replace('PORT', port());
		expect((await ask(path, { method, headers: { origin } })).status).toBe(403);
	});
});

describe.each(writes)('%s %s', (method, path) => {
	it.each(['cross-site', 'same-site', 'something'])(
		'is not for a page that is %s',
		async (site) => {
			const headers = { 'sec-fetch-site': site };
			expect((await ask(path, { method, headers })).status).toBe(403);
		},
	);

	it.each(['https://evil.example/page', 'http://localhost:3000/', 'about:blank', 'nonsense'])(
		'is not for a page that an old browser names as %s',
		async (referer) => {
			expect((await ask(path, { method, headers: { referer } })).status).toBe(403);
		},
	);
});

it('none of it was done', async () => {
	const { id } = (await create(simple)).body;
	const approve = `/checkoutnow/approve?token=${id}`;
	for (const headers of [
		{ origin: 'https://evil.example' },
		{ host: `evil.example:${port()}` },
		{ 'sec-fetch-site': 'cross-site' },
		{ referer: 'https://evil.example/' },
	] as ReadonlyArray<Record<string, string>>) {
		await ask(approve, { method: 'POST', headers });
		await ask(`/forms/orders/${id}/approve`, { method: 'POST', headers });
		await ask(`/__sandbox__/orders/${id}/approve`, { method: 'POST', headers });
	}
	expect((await get(id)).body.status).toBe('CREATED');
});

it.each([
	'127.0.0.1:PORT',
	'localhost:PORT',
	'LocalHost:PORT',
	'localhost.:PORT',
	'paypal.localhost:PORT',
	'[::1]:PORT',
	'127.0.0.2',
	'host.docker.internal:PORT',
])('accepts %s, and its own page there', async (name) => {
	const { id } = (await create(simple)).body;
	const host = name.replace('PORT', port());
	expect((await ask('/', { headers: { host } })).status).toBe(200);
	const response = await ask(`/checkoutnow/approve?token=${id}`, {
		method: 'POST',
		headers: { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' },
	});
	expect(response.status).toBe(200);
	expect((await get(id)).body.status).toBe('APPROVED');
});

it('lets a shop send its buyers here', async () => {
	const { id } = (await create(simple)).body;
	const headers = { referer: 'https://shop.example/', 'sec-fetch-site': 'cross-site' };
	expect((await ask(`/checkoutnow?token=${id}`, { headers })).status).toBe(200);
});

it('cannot be shown in a frame', async () => {
	for (const path of ['/', '/checkoutnow?token=X']) {
		expect((await ask(path)).headers['x-frame-options']).toBe('DENY');
	}
});

it('accepts the configured host names, also behind a proxy with TLS', async () => {
	const other = await startSandbox({ hosts: ['PayPal.Example'] });
	try {
		const from = async (host: string, origin: string) => {
			const requested = { method: 'POST', headers: { host, origin } };
			return (await ask('/checkoutnow/cancel?token=X', requested, other.url)).status;
		};
		expect(await from('paypal.example', 'https://paypal.example')).toBe(404);
		expect(await from('paypal.example:443', 'https://paypal.example')).toBe(404);
		expect(await from('paypal.example', 'https://evil.example')).toBe(403);
		expect(await from('www.paypal.example', 'https://www.paypal.example')).toBe(421);
	} finally {
		await other.close();
	}
});

it("accepts the host name of its base URL, and still no other website's pages", async () => {
	const other = await startSandbox({ baseUrl: 'http://sandbox:4010', allInterfaces: true });
	try {
		const from = async (headers: Record<string, string>, method = 'POST') =>
			(await ask('/checkoutnow/cancel?token=X', { method, headers }, other.url)).status;
		expect(await from({ host: 'sandbox:4010' })).toBe(404);
		expect(await from({ host: 'SANDBOX' })).toBe(404);
		expect(await from({ host: 'sandbox:4010', origin: 'http://sandbox:4010' })).toBe(404);
		expect(await from({ host: 'sandbox:4010', origin: 'http://evil.example' })).toBe(403);
		expect(await from({ host: 'sandbox:4010', 'sec-fetch-site': 'cross-site' })).toBe(403);
		for (const host of ['proxy:4010', 'sandbox.evil.example', 'sandbox.', '172.18.0.5:4010']) {
			expect([host, await from({ host })]).toEqual([host, host === 'sandbox.' ? 404 : 421]);
		}
	} finally {
		await other.close();
	}
});

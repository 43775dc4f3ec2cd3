import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { NodeApiError } from 'n8n-workflow';

import { OneCredential } from '../support/credentialsHelper.mts';
import { credentialFor, make } from '../support/payPal.mts';
import { useSandbox, type Json } from '../support/sandbox.mts';
import { signedPost, type Post } from '../support/trigger/delivery.mts';
import { forgetMemory } from '../support/trigger/memory.mts';
import { makeSigner } from '../support/trigger/signer.mts';
import { TriggerHost } from './triggerHost.mts';

const PAID = 'PAYMENT.CAPTURE.COMPLETED';

let host: TriggerHost;
beforeEach(forgetMemory);
afterEach(async () => await host.close());

describe('with the local sandbox', () => {
	const sandbox = useSandbox();

	beforeEach(async () => {
		host = await new TriggerHost(credentialFor(sandbox())).listen();
	});

	const webhooks = async () =>
		(await sandbox().call('GET', '/v1/notifications/webhooks')).body.webhooks;
	const registered = async () =>
		(await webhooks()).map(({ url, event_types }: Json) => [
			url,
			event_types.map(({ name }: Json) => name),
		]);
	/** Sends an event to its webhooks, and waits until they have responded. */
	const send = async (resource: object) => {
		await sandbox().admin('POST', 'events', { event_type: PAID, resource });
		await sandbox().clock.settled();
	};
	describe('activation', () => {
		it('registers, and deactivation removes', async () => {
			host.parameters = { events: ['preset:refundIssued'] };
			await host.activate();
			expect(await registered()).toEqual([
				[host.webhookUrl, ['PAYMENT.CAPTURE.REFUNDED', 'PAYMENT.SALE.REFUNDED']],
			]);
			await host.deactivate();
			expect(await registered()).toEqual([]);
		});

		it('adopts the webhook with its URL and corrects the events', async () => {
			await make.webhook(sandbox(), host.webhookUrl);
			host.parameters = { events: [PAID] };
			await host.activate();
			expect(await registered()).toEqual([[host.webhookUrl, [PAID]]]);
		});

		it.each([
			{ kind: 'after-commit', method: 'POST' },
			{ kind: 'reset', method: 'POST' },
			{ kind: 'reset', commit: true, method: 'POST' },
			{ kind: 'truncate', method: 'POST' },
			{ kind: 'status', status: 503, method: 'POST' },
			{ kind: 'expire-token', method: 'GET' },
		])('ends in exactly one registration in spite of %j', async (fault) => {
			await sandbox().admin('POST', 'faults', { ...fault, path: '/v1/notifications/webhooks' });
			await host.activate();
			expect(await registered()).toEqual([[host.webhookUrl, ['*']]]);
		});

		it('at the limit of 10 lists the existing URLs', async () => {
			for (let n = 0; n < 9; n++) await make.webhook(sandbox(), `https://shop.example.com/${n}`);
			await make.webhook(sandbox(), 'https://n8n.example.com/webhook-test/1/webhook');
			const error = await host.activate().catch((thrown: unknown) => thrown as NodeApiError);
			expect(error?.message).toBe('This app has 10 webhook URLs, which is all PayPal allows');
			expect(error?.description).toContain('https://shop.example.com/8 (ID ');
			expect(error?.description).toContain('looks like an n8n test URL');
		});

		it('with the test URL registers a separate webhook', async () => {
			await host.activate();
			const production = host.database;
			host.database = '{}';
			await host.activate('manual', true);
			expect((await webhooks()).map(({ url }: Json) => url)).toEqual([
				host.webhookUrl,
				host.webhookUrl.replace('/webhook/', '/webhook-test/'),
			]);
			await host.deactivate(true);
			host.database = production;
			expect(await registered()).toEqual([[host.webhookUrl, ['*']]]);
		});
	});

	describe('an event', () => {
		it('of a paid order starts the workflow, verified offline', async () => {
			host.parameters = { events: ['preset:orderPaid'] };
			await host.activate();
			const capture = await make.capture(sandbox());
			await sandbox().clock.settled();
			expect(host.responses).toEqual([200]);
			expect(host.started).toEqual([
				expect.objectContaining({
					event_type: PAID,
					resource: expect.objectContaining({ id: capture, status: 'COMPLETED' }),
				}),
			]);
			expect(
				sandbox()
					.requests()
					.map(({ path }) => path),
			).not.toContain('/v1/notifications/verify-webhook-signature');
		});

		it("is also confirmed by PayPal's API, byte for byte", async () => {
			host.parameters = { events: ['*'], options: { verification: 'payPal' } };
			await host.activate();
			const resource = String.raw`{"id":"1","value":1.0,"e":1e2,"u":"\u00e9 é 💶","s":"\/","d":1,"d":2}`;
			await fetch(`${sandbox().url}/__sandbox__/events`, {
				method: 'POST',
				body: `{"event_type":"${PAID}","resource":${resource}}`,
			});
			await sandbox().clock.settled();
			expect(host.responses).toEqual([200]);
			expect(host.started).toEqual([
				expect.objectContaining({
					resource: { id: '1', value: 1, e: 100, u: 'é é 💶', s: '/', d: 2 },
				}),
			]);
			expect(
				sandbox()
					.requests()
					.map(({ path }) => path),
			).toContain('/v1/notifications/verify-webhook-signature');
		});

		it('has the full resource on demand', async () => {
			host.parameters = {
				events: [PAID],
				options: { fetchFullResource: true, includeHeaders: true },
			};
			await host.activate();
			const capture = await make.capture(sandbox());
			await sandbox().clock.settled();
			expect(host.started[0]).toMatchObject({
				fullResource: { id: capture },
				headers: { 'paypal-auth-version': 'v2' },
			});
		});

		it('about an invoice, which PayPal wraps, is filtered and has the full invoice', async () => {
			host.parameters = {
				events: ['preset:invoicePaid'],
				filters: { status: 'PAID', minimumAmount: '100.00', currency: 'USD' },
				options: { fetchFullResource: true },
			};
			await host.activate();
			const [, invoice] = [
				await make.paidInvoice(sandbox(), '99.99'),
				await make.paidInvoice(sandbox(), '100.00'),
			];
			await sandbox().clock.settled();
			expect(host.responses).toEqual([200, 200]);
			expect(host.started).toEqual([
				expect.objectContaining({
					resource: { invoice: expect.objectContaining({ id: invoice, status: 'PAID' }) },
					fullResource: expect.objectContaining({ id: invoice, status: 'PAID' }),
				}),
			]);
		});

		it('whose workflow could not be started is delivered again, and starts it once', async () => {
			await host.activate();
			let fails = 3;
			host.start = async () => {
				if (fails-- > 0) throw new Error('no database');
			};
			await send({ id: '1' });
			await sandbox().clock.advance('PT3H');
			expect(host.responses).toEqual([500, 500, 500, 200]);
			expect(host.started).toHaveLength(1);
		});

		it('that is delivered again starts nothing, even after a restart of n8n', async () => {
			await host.activate();
			await send({ id: '1' });
			const id = String(host.started[0]?.id);
			for (const forget of [() => undefined, forgetMemory]) {
				forget();
				await sandbox().call('POST', `/v1/notifications/webhooks-events/${id}/resend`, {});
				await sandbox().clock.settled();
			}
			expect(host.responses).toEqual([200, 200, 200]);
			expect(host.started).toHaveLength(1);
		});

		it('of a hundred at once starts the workflow once, although n8n restarts', async () => {
			await host.activate();
			let calls = 0;
			host.start = async () => {
				if (++calls % 7 === 0) throw new Error('no database');
				if (calls % 20 === 0) forgetMemory();
			};
			for (let n = 0; n < 100; n++) {
				await sandbox().admin('POST', 'events', { event_type: PAID, resource: { id: String(n) } });
			}
			await sandbox().clock.advance('P3D');
			const ids = host.started.map(({ resource }) => (resource as { id: string }).id);
			expect(ids.sort()).toEqual(Array.from({ length: 100 }, (_, n) => String(n)).sort());
		});

		it('that was missed is emitted once n8n is running again', async () => {
			host.parameters = { events: ['*'], options: { catchUp: true } };
			await host.activate();
			await send({ id: 'before' });
			await sandbox().clock.advance('PT1H');
			host.start = async () => {
				throw new Error('down');
			};
			await send({ id: 'missed' });
			// PayPal has given up.
			await sandbox().clock.advance('P4D');
			host.start = async () => undefined;
			await host.activate('init');
			await sandbox().clock.settled();
			expect(host.started).toEqual([
				expect.objectContaining({ resource: { id: 'before' } }),
				expect.objectContaining({ resource: { id: 'missed' } }),
			]);
		});

		it.each([
			[false, [401], 0],
			[true, [200], 1],
		])(
			'that is simulated, with the option %s, causes the responses %j',
			async (allowed, responses, started) => {
				host.parameters = { events: ['*'], options: { allowSimulatorEvents: allowed } };
				await host.activate();
				const [{ id }] = await webhooks();
				await sandbox().call('POST', '/v1/notifications/simulate-event', {
					webhook_id: id,
					event_type: PAID,
				});
				await sandbox().clock.settled();
				expect(host.responses).toEqual(responses);
				expect(host.started).toHaveLength(started);
			},
		);

		it('of another webhook is refused', async () => {
			await host.activate();
			const id = await make.webhook(sandbox(), 'http://127.0.0.1:9/other');
			await sandbox().call('PATCH', `/v1/notifications/webhooks/${id}`, [
				{ op: 'replace', path: '/url', value: `${host.webhookUrl}?other` },
			]);
			await send({ id: '1' });
			expect(host.responses.sort()).toEqual([200, 401]);
			expect(host.started).toHaveLength(1);
		});
	});
});

describe('with a malicious server, through n8n’s own HTTP client', () => {
	const servers: Array<{ close: () => Promise<void> }> = [];
	afterEach(async () => {
		await Promise.all(servers.splice(0).map(async ({ close }) => await close()));
	});

	/** A server on this machine, which records the requests. */
	async function serve(listener: RequestListener) {
		const requested: Array<{ url: string; headers: Record<string, unknown> }> = [];
		const server = createServer((req, res) => {
			requested.push({ url: `${req.method} ${req.url}`, headers: req.headers });
			req.resume();
			listener(req, res);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		servers.push({
			close: async () =>
				await new Promise((resolve) => {
					server.close(() => resolve());
					server.closeAllConnections();
				}),
		});
		return { requested, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
	}

	/** Responds as PayPal except for the certificate; verifies nothing. */
	const payPal =
		(certificate: RequestListener): RequestListener =>
		(req, res) => {
			const json = (body: object) =>
				res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
			if (req.url === '/v1/oauth2/token') json({ access_token: 'secret-token', expires_in: 32400 });
			else if (req.url?.startsWith('/v1/notifications/certs/')) certificate(req, res);
			else if (req.url?.endsWith('verify-webhook-signature'))
				json({ verification_status: 'FAILURE' });
			else json({ webhooks: [] });
		};

	async function hostFor(baseUrl: string): Promise<void> {
		const credentials = { environment: 'custom', baseUrl, clientId: 'id', clientSecret: 'secret' };
		host = await new TriggerHost(new OneCredential(credentials)).listen();
		host.database = JSON.stringify({
			'node:PayPal Trigger': { webhookId: 'HOOK', webhookUrl: host.webhookUrl },
		});
	}

	/** Posts exactly these headers and bytes. */
	const deliver = async ({ rawHeaders, rawBody }: Post): Promise<number> =>
		await new Promise((resolve, reject) => {
			const headers = [...rawHeaders, 'Host', 'n8n', 'Content-Length', String(rawBody.length)];
			const post = request(
				host.webhookUrl,
				{ method: 'POST', headers: headers as never },
				(response) => {
					response.resume();
					response.on('end', () => resolve(Number(response.statusCode)));
				},
			);
			post.on('error', reject);
			post.end(rawBody);
		});

	const body = '{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED"}';

	it('fetches the certificate without a token, and starts for a genuine event', async () => {
		const signer = await makeSigner();
		const server = await serve(payPal((_, res) => res.end(signer.pem)));
		await hostFor(server.url);
		const certificateUrl = `${server.url}/v1/notifications/certs/CERT-1`;
		const post = signedPost(signer, { webhookId: 'HOOK', body, certificateUrl });
		expect(await deliver(post)).toBe(200);
		expect(host.started).toEqual([JSON.parse(body)]);
		expect(server.requested.map(({ url }) => url)).toEqual(['GET /v1/notifications/certs/CERT-1']);
		expect(server.requested[0]?.headers).not.toHaveProperty('authorization');
	});

	it('defers an event that it cannot verify, and starts once it can', async () => {
		const signer = await makeSigner();
		let isDown = true;
		const up = payPal((_, res) => res.end(signer.pem));
		const server = await serve((req, res) =>
			isDown && req.url !== '/v1/oauth2/token' ? res.writeHead(503).end() : up(req, res),
		);
		await hostFor(server.url);
		const certificateUrl = `${server.url}/v1/notifications/certs/CERT-1`;
		const post = signedPost(signer, { webhookId: 'HOOK', body, certificateUrl });
		expect(await deliver(post)).toBe(503);
		isDown = false;
		expect(await deliver(post)).toBe(200);
		expect(host.started).toHaveLength(1);
	});

	it('refuses a duplicate header', async () => {
		const signer = await makeSigner();
		const server = await serve(payPal((_, res) => res.end(signer.pem)));
		await hostFor(server.url);
		const certificateUrl = `${server.url}/v1/notifications/certs/CERT-1`;
		const post = signedPost(signer, { webhookId: 'HOOK', body, certificateUrl });
		post.rawHeaders.push('paypal-cert-url', certificateUrl);
		expect(await deliver(post)).toBe(401);
		expect(server.requested).toEqual([]);
	});

	it('follows no redirect for the certificate', async () => {
		const signer = await makeSigner();
		const evil = await serve((_, res) => res.end(signer.pem));
		const server = await serve(
			payPal((_, res) =>
				res.writeHead(302, { location: `${evil.url}/v1/notifications/certs/CERT-1` }).end(),
			),
		);
		await hostFor(server.url);
		const certificateUrl = `${server.url}/v1/notifications/certs/CERT-1`;
		expect(await deliver(signedPost(signer, { webhookId: 'HOOK', body, certificateUrl }))).toBe(
			401,
		);
		expect(evil.requested).toEqual([]);
		expect(server.requested.map(({ url }) => url)).toContain(
			'POST /v1/notifications/verify-webhook-signature',
		);
	});

	it('closes the connection if a certificate does not end', async () => {
		const signer = await makeSigner();
		let sent = 0;
		let hungUp = (): void => undefined;
		const end = new Promise<void>((resolve) => (hungUp = resolve));
		const server = await serve(
			payPal((_, res) => {
				res.on('close', hungUp);
				const more = (): void => {
					while (res.write(Buffer.alloc(65_536, 'A'))) sent += 65_536;
				};
				res.on('drain', more);
				more();
			}),
		);
		await hostFor(server.url);
		const certificateUrl = `${server.url}/v1/notifications/certs/CERT-1`;
		expect(await deliver(signedPost(signer, { webhookId: 'HOOK', body, certificateUrl }))).toBe(
			401,
		);
		await end;
		expect(sent).toBeLessThan(20_000_000);
		expect(host.started).toEqual([]);
	});
});

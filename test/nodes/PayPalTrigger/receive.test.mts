import '../../support/withoutWaiting.mts';

import { forgetCurrentIds } from '../../../nodes/PayPalTrigger/currentId';
import { forgetDeliveries } from '../../../nodes/PayPalTrigger/deliveriesInProgress';
import {
	activeWorkflow,
	CERTIFICATE_URL,
	eventOf,
	HOST,
	postBy,
} from '../../support/trigger/activeWorkflow.mts';
import {
	CERTIFICATE,
	withExtraHeader,
	withHeader,
	type DeliveryOptions,
	type Post,
} from '../../support/trigger/delivery.mts';
import { FakeResponse, type FakeN8n, type Setup } from '../../support/trigger/n8n.mts';
import { makeSigner, type Signer } from '../../support/trigger/signer.mts';

const DAY = 86_400_000;

let signer: Signer;
let attacker: Signer;
let n8n: FakeN8n;

beforeAll(async () => {
	[signer, attacker] = await Promise.all([makeSigner(), makeSigner()]);
});

beforeEach(async () => await start());

const start = async (setup: Setup = {}): Promise<void> => {
	n8n = await activeWorkflow(signer, setup);
};
const post = (options: Partial<DeliveryOptions> = {}, by = signer): Post => postBy(by, options);
const verifyCalls = () => n8n.payPal.calls.filter(({ path }) => path.includes('verify-webhook'));
const warnings = () => n8n.log.filter((line) => line.startsWith('warn:'));

describe('a genuine delivery', () => {
	it('starts the workflow with the event as it is', async () => {
		const body = eventOf({ summary: 'Paid', links: [{ rel: 'self' }] });
		expect(await n8n.deliver(post({ body }))).toEqual({ status: 200, item: body });
		expect(n8n.log).toEqual([]);
	});

	it('costs one call for the certificate, and none with it in memory', async () => {
		for (let n = 0; n < 10; n++) expect((await n8n.deliver(post())).status).toBe(200);
		expect(n8n.fetched).toHaveLength(1);
		expect(n8n.payPal.calls).toEqual([]);
	});

	it.each([
		['1.0 in it', '{"id":"WH-a","resource":{"value":1.0,"e":1e2}}'],
		['unicode', '{"id":"WH-b","resource":{"name":"Zoë 💶 \\u00e9 \u2028"}}'],
		['escaped slashes', '{"id":"WH-c","resource":{"href":"https:\\/\\/x.test\\/"}}'],
		['duplicate keys', '{"id":"WH-d","resource":{"a":1},"resource":{"a":2}}'],
		['blanks and line breaks', ' {\r\n\t"id" : "WH-e" } \n'],
		['a key __proto__', '{"id":"WH-f","__proto__":{"admin":true}}'],
	])('starts it with %s', async (_, body) => {
		const { status, item } = await n8n.deliver(post({ body }));
		expect(status).toBe(200);
		expect(JSON.stringify(item)).toBe(JSON.stringify(JSON.parse(body)));
		expect(item?.admin).toBeUndefined();
	});

	it('starts it with 5 MB', async () => {
		const body = eventOf({ resource: { text: 'x'.repeat(5_000_000) } });
		expect((await n8n.deliver(post({ body }))).status).toBe(200);
	});

	it('starts it three days late', async () => {
		const time = new Date(Date.now() - 3 * DAY).toISOString();
		expect((await n8n.deliver(post({ time }))).status).toBe(200);
	});

	it('starts it without an event id, once for each transmission', async () => {
		const first = post({ body: eventOf({ id: undefined }) });
		expect(await n8n.deliver(first)).toMatchObject({ status: 200, item: {} });
		expect(await n8n.deliver(first)).toEqual({ status: 200 });
		expect(await n8n.deliver(post({ body: eventOf({ id: undefined }) }))).toHaveProperty('item');
	});

	it('of a local sandbox starts it, with the certificate from there', async () => {
		const baseUrl = 'http://127.0.0.1:4010';
		await start({ baseUrl, credentials: { environment: 'custom', baseUrl } });
		const certificateUrl = `${baseUrl}/v1/notifications/certs/${CERTIFICATE}`;
		n8n.files.set(certificateUrl, { status: 200, body: signer.pem });
		expect((await n8n.deliver(post({ certificateUrl }))).item).toBeDefined();
	});

	it.each(['api.paypal.com', 'api-m.paypal.com', 'api.sandbox.paypal.com'])(
		'by way of a gateway starts it, with the certificate from %s',
		async (host) => {
			const baseUrl = 'https://gateway.example.com/paypal';
			await start({ baseUrl, credentials: { environment: 'custom', baseUrl } });
			const certificateUrl = `https://${host}/v1/notifications/certs/${CERTIFICATE}`;
			n8n.files.set(certificateUrl, { status: 200, body: signer.pem });
			expect((await n8n.deliver(post({ certificateUrl }))).item).toBeDefined();
			expect(n8n.fetched.map(({ url }) => url)).toEqual([certificateUrl]);
		},
	);
});

describe('an attack gets 401 and starts nothing', () => {
	/** Each makes a delivery out of a genuine one. */
	const attacks: Array<[string, (genuine: Post) => Post]> = [
		['no headers at all', (genuine) => ({ ...genuine, rawHeaders: [] })],
		[
			'a byte of the body changed',
			({ rawBody, rawHeaders }) => ({
				rawHeaders,
				rawBody: Buffer.from(rawBody.toString().replace('10.00', '10.01')),
			}),
		],
		[
			'a byte added to the body',
			({ rawBody, rawHeaders }) => ({
				rawHeaders,
				rawBody: Buffer.concat([rawBody, Buffer.from(' ')]),
			}),
		],
		[
			'the body written anew',
			({ rawBody, rawHeaders }) => ({
				rawHeaders,
				rawBody: Buffer.from(JSON.stringify(JSON.parse(rawBody.toString()), null, 1)),
			}),
		],
		['an empty body', ({ rawHeaders }) => ({ rawHeaders, rawBody: Buffer.alloc(0) })],
		['no body', ({ rawHeaders }) => ({ rawHeaders }) as Post],
		[
			'a forged body of 5 MB',
			({ rawHeaders }) => ({ rawHeaders, rawBody: Buffer.alloc(5_000_000, 'x') }),
		],
		[
			'a signature of zeros',
			(genuine) =>
				withHeader(genuine, 'paypal-transmission-sig', Buffer.alloc(256).toString('base64')),
		],
		['a short signature', (genuine) => withHeader(genuine, 'paypal-transmission-sig', 'AAAA')],
		[
			'another transmission id',
			(genuine) =>
				withHeader(genuine, 'paypal-transmission-id', '69cd13f0-d67a-11e5-baa3-778b53f4ae55'),
		],
		[
			'another transmission time',
			(genuine) => withHeader(genuine, 'paypal-transmission-time', new Date().toISOString()),
		],
		['a missing signature', (genuine) => withHeader(genuine, 'paypal-transmission-sig', undefined)],
		['a missing certificate', (genuine) => withHeader(genuine, 'paypal-cert-url', undefined)],
		[
			'a doubled certificate',
			(genuine) => withExtraHeader(genuine, 'paypal-cert-url', CERTIFICATE_URL),
		],
		[
			'a doubled signature',
			(genuine) => withExtraHeader(genuine, 'Paypal-Transmission-Sig', 'AAAA'),
		],
		['the algorithm none', (genuine) => withHeader(genuine, 'paypal-auth-algo', 'none')],
		['the algorithm SHA1withRSA', () => post({ algorithm: 'SHA1withRSA', digest: 'sha1' })],
		['SHA-1 under the name of SHA-256', () => post({ digest: 'sha1' })],
		["an attacker's signature", () => post({}, attacker)],
		[
			"an attacker's certificate on their own host",
			() =>
				post(
					{ certificateUrl: `https://evil.test/v1/notifications/certs/${CERTIFICATE}` },
					attacker,
				),
		],
		[
			'a look-alike host',
			() => post({ certificateUrl: CERTIFICATE_URL.replace('.com', '.com.evil.test') }, attacker),
		],
		[
			'a user name in the host',
			() =>
				post(
					{ certificateUrl: CERTIFICATE_URL.replace('https://', 'https://evil.test@') },
					attacker,
				),
		],
		[
			'a host behind a user name',
			() => post({ certificateUrl: CERTIFICATE_URL.replace('.com', '.com@evil.test') }, attacker),
		],
		[
			'another port',
			() => post({ certificateUrl: CERTIFICATE_URL.replace('.com', '.com:8443') }, attacker),
		],
		[
			'a certificate by http',
			() => post({ certificateUrl: CERTIFICATE_URL.replace('https', 'http') }, attacker),
		],
		['the signature for another webhook', () => post({ webhookId: 'WEBHOOK2' })],
		['the signature for a simulated event', () => post({ webhookId: 'WEBHOOK_ID' })],
		['the signature for no webhook', () => post({ webhookId: '' })],
		['a body that is not JSON', () => post({ body: 'event=1' })],
		['a body that is no object', () => post({ body: '[1]' })],
		[
			'a transmission of last week',
			() => post({ time: new Date(Date.now() - 7 * DAY).toISOString() }),
		],
	];

	it.each(attacks)('%s', async (_, attack) => {
		n8n.files.set(CERTIFICATE_URL.replace('.sandbox', ''), { status: 200, body: signer.pem });
		const delivered = await n8n.deliver(attack(post()));
		expect(delivered).toEqual({ status: 401 });
		expect(n8n.started).toEqual([]);
		expect(warnings()).toEqual([
			expect.stringMatching(/^warn: PayPal Trigger: refused a delivery, ./),
		]);
		const hosts = n8n.fetched.map(({ url }) => new URL(url).host);
		expect(hosts.filter((host) => host !== 'api.sandbox.paypal.com')).toEqual([]);
		expect((await n8n.deliver(post())).status).toBe(200);
	});

	it.each([
		['expired', { from: -30, to: -1 }],
		['not valid yet', { from: 1, to: 30 }],
	])('a certificate that is %s', async (_, dates) => {
		const old = await makeSigner(dates);
		n8n.files.set(CERTIFICATE_URL, { status: 200, body: old.pem });
		expect(await n8n.deliver(post({}, old))).toEqual({ status: 401 });
		expect(warnings().join()).toContain('and the delivery was sent on');
		expect(verifyCalls()).toEqual([]);
	});

	it.each([
		['headers', (genuine: Post) => withHeader(genuine, 'paypal-auth-algo', 'none')],
		[
			'certificate',
			(genuine: Post) => withHeader(genuine, 'paypal-cert-url', 'https://evil.test/'),
		],
	])('and what is wrong by its %s costs no call', async (_, attack) => {
		await n8n.deliver(attack(post()));
		expect(n8n.payPal.calls).toEqual([]);
		expect(n8n.fetched).toEqual([]);
	});

	it.each([
		['PayPal without TLS', `http://api.paypal.com/v1/notifications/certs/${CERTIFICATE}`, 'HOOK'],
		['a host like PayPal', CERTIFICATE_URL.replace('.com', '.com.evil.test'), 'HOOK'],
		["another webhook's delivery", CERTIFICATE_URL, 'OTHER'],
		['a simulated event', CERTIFICATE_URL, 'WEBHOOK_ID'],
	])('%s, behind a gateway', async (_, certificateUrl, webhookId) => {
		const baseUrl = 'https://gateway.example.com';
		await start({ baseUrl, credentials: { environment: 'custom', baseUrl } });
		n8n.files.set(CERTIFICATE_URL, { status: 200, body: signer.pem });
		const id = webhookId === 'HOOK' ? 'WEBHOOK1' : webhookId;
		expect(await n8n.deliver(post({ certificateUrl, webhookId: id }))).toEqual({ status: 401 });
		expect(n8n.fetched.filter(({ url }) => url !== CERTIFICATE_URL)).toEqual([]);
	});

	it('forged deliveries do not make n8n call PayPal again and again', async () => {
		for (let n = 0; n < 50; n++) await n8n.deliver(post({}, attacker));
		expect(n8n.payPal.calls.length).toBe(1);
		expect(n8n.fetched.length).toBe(1);
	});
});

describe('a replayed delivery', () => {
	it('gets 200 and starts nothing, immediately and later', async () => {
		const genuine = post();
		expect((await n8n.deliver(genuine)).item).toBeDefined();
		for (let n = 0; n < 3; n++) expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
		forgetDeliveries(); // n8n restarts
		expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
		await n8n.deactivate();
		expect(n8n.started).toHaveLength(1);
		expect(warnings()).toEqual([]);
	});

	it('by a new transmission of the same event is one, too', async () => {
		const body = eventOf();
		expect((await n8n.deliver(post({ body }))).item).toBeDefined();
		expect(await n8n.deliver(post({ body }))).toEqual({ status: 200 });
	});

	it('at the same moment starts the workflow once', async () => {
		const genuine = post();
		const all = await Promise.all(Array.from({ length: 10 }, () => n8n.deliver(genuine)));
		expect(all.map(({ status }) => status)).toEqual(Array(10).fill(200));
		expect(n8n.started).toHaveLength(1);
	});

	it('is no replay when the first one could not start the workflow', async () => {
		const genuine = post();
		n8n.start = async () => {
			throw new Error('no database');
		};
		expect(await n8n.deliver(genuine)).toEqual({ status: 500 });
		n8n.start = async () => undefined;
		expect((await n8n.deliver(genuine)).item).toBeDefined();
		expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
	});

	it('waits for the first one, and takes over when that fails', async () => {
		const genuine = post();
		let fail = (): void => undefined;
		n8n.start = async () =>
			await new Promise<void>((_, reject) => (fail = () => reject(new Error('no database'))));
		const first = n8n.deliver(genuine);
		await new Promise((resolve) => setImmediate(resolve));
		n8n.start = async () => undefined;
		const second = n8n.deliver(genuine);
		fail();
		expect(await first).toEqual({ status: 500 });
		expect((await second).item).toBeDefined();
		expect(n8n.started).toHaveLength(1);
	});

	it('of an event whose first connection broke is deferred until that is settled', async () => {
		const genuine = post();
		let finish = (): void => undefined;
		n8n.start = async () => await new Promise<void>((resolve) => (finish = resolve));
		const response = new FakeResponse();
		const first = n8n.deliver(genuine, response);
		await new Promise((resolve) => setImmediate(resolve));
		response.emit('close');
		expect(await n8n.deliver(genuine)).toEqual({ status: 503 });
		finish();
		await first;
		expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
		expect(n8n.started).toHaveLength(1);
	});
});

describe('events at the same moment', () => {
	it('do not lose each other’s entries in the static data', async () => {
		const posts = Array.from({ length: 40 }, () => post());
		// All are under way before the first one is through.
		let letGo = (): void => undefined;
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		n8n.start = async () => await gate;
		const delivered = posts.map(async (genuine) => await n8n.deliver(genuine));
		await new Promise((resolve) => setImmediate(resolve));
		letGo();
		await Promise.all(delivered);
		expect(n8n.started).toHaveLength(40);
		forgetDeliveries(); // n8n restarts
		for (const genuine of posts) expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
		expect(n8n.started).toHaveLength(40);
	});
});

describe('an undecided delivery gets 503 and starts nothing', () => {
	const down = () => n8n.files.set(CERTIFICATE_URL, new Error('ETIMEDOUT'));

	it('when neither the certificate nor PayPal is available', async () => {
		down();
		n8n.payPal.fail('POST', /verify/, 'broken');
		const genuine = post();
		expect(await n8n.deliver(genuine)).toEqual({ status: 503 });
		expect(warnings()).toEqual([
			expect.stringContaining(
				"deferred a delivery, the certificate could not be fetched (ETIMEDOUT), and PayPal's verify call gave no verdict",
			),
		]);
		n8n.files.set(CERTIFICATE_URL, { status: 200, body: signer.pem });
		expect((await n8n.deliver(genuine)).item).toBeDefined();
	});

	it.each(['500', '429'] as const)("when PayPal's verify call returns %s", async (fault) => {
		down();
		n8n.payPal.fail('POST', /verify/, fault);
		expect(await n8n.deliver(post())).toEqual({ status: 503 });
		expect(verifyCalls()).toHaveLength(1);
	});

	it("when PayPal's verify call returns nonsense", async () => {
		down();
		n8n.payPal.verdict = 'PERHAPS';
		expect(await n8n.deliver(post())).toEqual({ status: 503 });
	});

	it('when it is too large for the verify call', async () => {
		down();
		const body = eventOf({ resource: { text: 'x'.repeat(1_100_000) } });
		expect(await n8n.deliver(post({ body }))).toEqual({ status: 503 });
		expect(verifyCalls()).toEqual([]);
	});

	it('when something unexpected happens', async () => {
		n8n.credentials = { environment: 'custom', baseUrl: 'nonsense' };
		expect(await n8n.deliver(post())).toEqual({ status: 503 });
		expect(warnings().join()).toContain("The credential's 'Base URL' is not a URL");
	});
});

describe("without the certificate, PayPal's verify call decides", () => {
	it.each([
		['SUCCESS', { status: 200 }],
		['FAILURE', { status: 401 }],
	])('and its %s counts', async (verdict, expected) => {
		n8n.files.set(CERTIFICATE_URL, {
			status: 302,
			body: '',
			headers: { location: 'https://evil.test' },
		});
		n8n.payPal.verdict = verdict;
		expect(await n8n.deliver(post())).toMatchObject(expected);
		expect(n8n.fetched).toHaveLength(1);
	});

	it('also when it is too large', async () => {
		n8n.files.set(CERTIFICATE_URL, { status: 200, body: signer.pem + ' '.repeat(70_000) });
		expect((await n8n.deliver(post())).status).toBe(401);
		expect(verifyCalls()).toHaveLength(1);
	});
});

describe("verification by PayPal's API", () => {
	beforeEach(async () => await start({ parameters: { options: { verification: 'payPal' } } }));

	it('inserts the event as the received text', async () => {
		n8n.payPal.verdict = 'SUCCESS';
		const body = '{"id":"WH-x", "value":1.0,"href":"\\/","name":"\\u00e9"}';
		const time = new Date().toISOString();
		const genuine = post({ body, transmissionId: 'transmission-1', time });
		expect((await n8n.deliver({ ...genuine })).status).toBe(200);
		const sent = String(verifyCalls()[0]?.body);
		expect(sent.endsWith(`,"webhook_event":${body}}`)).toBe(true);
		expect(JSON.parse(sent)).toMatchObject({
			auth_algo: 'SHA256withRSA',
			cert_url: CERTIFICATE_URL,
			transmission_id: 'transmission-1',
			transmission_time: time,
			webhook_id: 'WEBHOOK1',
		});
	});

	it('makes one call for a transmission, and none if the delivery is invalid locally', async () => {
		n8n.payPal.verdict = 'SUCCESS';
		const genuine = post();
		for (let n = 0; n < 10; n++) expect((await n8n.deliver(genuine)).status).toBe(200);
		for (let n = 0; n < 50; n++) {
			expect((await n8n.deliver(post({}, attacker))).status).toBe(401);
		}
		expect(verifyCalls()).toHaveLength(1);
	});

	it('refuses what PayPal does not confirm', async () => {
		expect(await n8n.deliver(post())).toEqual({ status: 401 });
	});

	it.each(['{"id":"WH-1"},"webhook_id":"OTHER"', '{"id":"WH-1"}}', '{"id":', 'text', '1', '[]'])(
		'does not let the body %s add to the request',
		async (body) => {
			n8n.payPal.verdict = 'SUCCESS';
			expect(await n8n.deliver(post({ body }))).toEqual({ status: 401 });
			expect(verifyCalls()).toEqual([]);
		},
	);

	it('makes no call for a certificate on another host', async () => {
		n8n.payPal.verdict = 'SUCCESS';
		const certificateUrl = CERTIFICATE_URL.replace('.com', '.com.evil.test');
		expect(await n8n.deliver(post({ certificateUrl }))).toEqual({ status: 401 });
		expect(verifyCalls()).toEqual([]);
	});
});

describe('simulated events', () => {
	const simulated = (more: Partial<DeliveryOptions> = {}) =>
		post({ webhookId: 'WEBHOOK_ID', ...more });

	it.each(['offline', 'payPal'])(
		'start the workflow when allowed, verified by %s',
		async (verification) => {
			await start({ parameters: { options: { allowSimulatorEvents: true, verification } } });
			expect((await n8n.deliver(simulated())).item).toBeDefined();
		},
	);

	it('may have the same id, and are told apart by their transmission', async () => {
		await start({ parameters: { options: { allowSimulatorEvents: true } } });
		const [first, second] = [
			simulated({ body: eventOf({ id: 'WH-1' }) }),
			simulated({ body: eventOf({ id: 'WH-1' }) }),
		];
		expect((await n8n.deliver(first)).item).toBeDefined();
		expect((await n8n.deliver(second)).item).toBeDefined();
		expect(await n8n.deliver(first)).toEqual({ status: 200 });
	});

	it('may come with a certificate of the other environment, which vouches for nothing else', async () => {
		await start({
			baseUrl: 'https://api-m.paypal.com',
			credentials: { environment: 'live' },
			parameters: { options: { allowSimulatorEvents: true } },
		});
		expect((await n8n.deliver(simulated())).item).toBeDefined();
		expect(await n8n.deliver(post())).toEqual({ status: 401 });
	});

	it('do not become the stored registration', async () => {
		await start({ parameters: { options: { allowSimulatorEvents: true } } });
		await n8n.deliver(simulated());
		expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK1' });
	});

	it('do not let other events pass', async () => {
		await start({ parameters: { options: { allowSimulatorEvents: true } } });
		expect(await n8n.deliver(post({ webhookId: 'WEBHOOK2' }))).toEqual({ status: 401 });
		expect(await n8n.deliver(simulated())).toHaveProperty('item');
		expect(await n8n.deliver(post({ webhookId: 'WEBHOOK_ID' }, attacker))).toEqual({ status: 401 });
	});
});

describe('a stored id that is out of date', () => {
	it('is corrected by what this process registered, without a call', async () => {
		n8n.database = JSON.stringify({ ...n8n.stored, webhookId: 'OLD' });
		expect((await n8n.deliver(post())).item).toBeDefined();
		expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK1' });
		expect(n8n.payPal.calls).toEqual([]);
	});

	it.each([{}, { webhookId: 'OLD' }])(
		'is corrected by a call to PayPal, in another process: %j',
		async (stored) => {
			forgetCurrentIds();
			n8n.database = JSON.stringify(stored);
			expect((await n8n.deliver(post())).item).toBeDefined();
			expect(n8n.stored).toMatchObject({ webhookId: 'WEBHOOK1' });
			expect(n8n.payPal.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
				'GET /v1/notifications/webhooks',
			]);
		},
	);

	it('stays undecided while PayPal cannot be reached', async () => {
		forgetCurrentIds();
		n8n.database = '{}';
		n8n.payPal.fail('GET', /webhooks/, 'broken');
		expect(await n8n.deliver(post())).toEqual({ status: 503 });
		expect(warnings().join()).toContain('the id of the webhook is not known');
	});
});

describe('filters', () => {
	it('return 200 without starting, and without using up the event', async () => {
		n8n.parameters.filters = { minimumAmount: '10.01', status: 'COMPLETED' };
		const genuine = post();
		expect(await n8n.deliver(genuine)).toEqual({ status: 200 });
		expect(n8n.log).toEqual(['debug: PayPal Trigger: not started, its amount is 10.00 USD']);
		n8n.parameters.filters = { minimumAmount: '10' };
		expect((await n8n.deliver(genuine)).item).toBeDefined();
	});

	it('do not apply to unverified deliveries', async () => {
		n8n.parameters.filters = { minimumAmount: '10.01' };
		expect(await n8n.deliver(post({}, attacker))).toEqual({ status: 401 });
	});
});

describe('the item', () => {
	it.each([
		['Authorization', 'Bearer secret'],
		['Proxy-Authorization', 'Basic secret'],
		['Cookie', 'n8n-auth=secret'],
		['X-Api-Key', 'secret'],
		['X-Forwarded-Authorization', 'secret'],
		['X-Paypal-Transmission-Sig', 'secret'],
		['Paypal-Transmission-Sig-V2', 'secret'],
		['PAYPAL-TRANSMISSION-SIGNATURE', 'secret'],
		['PayPal-Auth-Assertion', 'secret'],
		['Paypal-Request-Id', 'secret'],
		['Cf-Access-Jwt-Assertion', 'secret'],
		['Forwarded', 'secret'],
	])("has PayPal's headers on demand, without the signature and %s", async (name, value) => {
		n8n.parameters.options = { includeHeaders: true };
		const genuine = withExtraHeader(post(), name, value);
		const { item } = await n8n.deliver(genuine);
		expect(Object.keys(item?.headers ?? {}).sort()).toEqual([
			'paypal-auth-version',
			'paypal-transmission-id',
			'paypal-transmission-time',
		]);
		for (const part of ['sig', 'algo', 'cert-url']) {
			const at = genuine.rawHeaders.findIndex((each) => each.toLowerCase().endsWith(`-${part}`));
			expect(JSON.stringify([item, n8n.stored.started, n8n.log])).not.toContain(
				genuine.rawHeaders[at + 1],
			);
		}
	});

	const withSelf = (href: string, rel = 'self') =>
		post({
			body: eventOf({
				resource: {
					id: '1',
					links: [
						{ rel: 'up', href: 'https://x.test' },
						{ rel, href },
					],
				},
			}),
		});
	const self = `${HOST}/v2/payments/captures/1`;

	it('has the full resource on demand, fetched with the credential', async () => {
		n8n.parameters.options = { fetchFullResource: true };
		n8n.payPal.resources.set('/v2/payments/captures/1', { id: '1', fresh: true });
		const { item } = await n8n.deliver(withSelf(self));
		expect(item).toMatchObject({ fullResource: { fresh: true }, resource: { id: '1' } });
	});

	it.each([
		['SELF', self],
		['Self', self],
		['self', self.replace('https://', '')],
		['self', self.replace('api-m.', 'api.')],
		['SELF', self.replace('https://api-m.', 'api.')],
		['self', self.replaceAll('/', '\\/')],
	])('has it however its link is written: %s, %s', async (rel, href) => {
		n8n.parameters.options = { fetchFullResource: true };
		n8n.payPal.resources.set('/v2/payments/captures/1', { id: '1', fresh: true });
		const { item } = await n8n.deliver(withSelf(href, rel));
		expect(item).toMatchObject({ fullResource: { fresh: true } });
	});

	it.each([
		'https://evil.test/v2/payments/captures/1',
		'https://api.paypal.com/v2/payments/captures/1',
		'/v2/x',
	])('has none from elsewhere: %s', async (href) => {
		n8n.parameters.options = { fetchFullResource: true };
		const { status, item } = await n8n.deliver(withSelf(href));
		expect(status).toBe(200);
		expect(item).not.toHaveProperty('fullResource');
		expect(n8n.payPal.calls).toEqual([]);
		expect(warnings()).toHaveLength(1);
	});

	it('has none when PayPal has none, and starts all the same', async () => {
		n8n.parameters.options = { fetchFullResource: true };
		const { item } = await n8n.deliver(withSelf(self));
		expect(item).toBeDefined();
		expect(item).not.toHaveProperty('fullResource');
	});

	it('is deferred when the full resource is not available now, and comes with the next delivery', async () => {
		n8n.parameters.options = { fetchFullResource: true };
		n8n.payPal.resources.set('/v2/payments/captures/1', { id: '1' });
		n8n.payPal.fail('GET', /captures/, '500');
		const genuine = withSelf(self);
		expect(await n8n.deliver(genuine)).toEqual({ status: 503 });
		expect((await n8n.deliver(genuine)).item).toHaveProperty('fullResource');
		expect(n8n.started).toHaveLength(1);
	});
});

describe('what is stored', () => {
	it('is the time of the latest event, for catching up', async () => {
		const now = Date.now() + 60_000;
		jest.spyOn(Date, 'now').mockReturnValue(now);
		const at = (time: string) => post({ body: eventOf({ create_time: time }) });
		const latest = new Date(now - 1).toISOString();
		await n8n.deliver(at(latest));
		await n8n.deliver(at(new Date(now - 2).toISOString()));
		await n8n.deliver(at('nonsense'));
		expect(n8n.stored).toMatchObject({ lastEventTime: latest });
	});

	it.each(['2099-01-01T00:00:00Z', '9999-12-31T23:59:59+01:00', '2999'])(
		'is no time in the future, such as %s, that catching up would begin at',
		async (time) => {
			const now = Date.now() + 60_000;
			jest.spyOn(Date, 'now').mockReturnValue(now);
			await n8n.deliver(post({ body: eventOf({ create_time: time }) }));
			expect(n8n.stored).toMatchObject({ lastEventTime: new Date(now).toISOString() });
		},
	);

	it('holds no event and no secret', async () => {
		await n8n.deliver(post());
		expect(Object.keys(n8n.stored).sort()).toEqual([
			'activeSince',
			'certificateUrl',
			'lastEventTime',
			'started',
			'transmissions',
			'webhookId',
			'webhookUrl',
		]);
	});
});

describe('the test URL', () => {
	it('verifies as the other one does, by the id of its own registration', async () => {
		await start({ mode: 'manual' });
		const genuine = post();
		expect((await n8n.deliver(genuine)).item).toBeDefined();
		expect(await n8n.deliver(post({}, attacker))).toEqual({ status: 401 });
		expect(n8n.payPal.calls).toEqual([]);
	});
});

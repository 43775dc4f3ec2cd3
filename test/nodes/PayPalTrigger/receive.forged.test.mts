import '../../support/withoutWaiting.mts';

import { randomUUID } from 'node:crypto';

import {
	signedPost,
	withExtraHeader,
	withHeader,
	type Post,
} from '../../support/trigger/delivery.mts';
import { forgetMemory } from '../../support/trigger/memory.mts';
import { FakeN8n, type File, type Setup } from '../../support/trigger/n8n.mts';
import { makeSigner, type Signer } from '../../support/trigger/signer.mts';

const MINUTE = 60_000;
const PATH = '/v1/notifications/certs/CERT-';
const SANDBOX = `https://api.sandbox.paypal.com${PATH}`;
const GENUINE = `${SANDBOX}360caa42-fca2a594-0123abcd`;
const LIVE = { baseUrl: 'https://api-m.paypal.com', credentials: { environment: 'live' } };
const GATEWAY = {
	baseUrl: 'https://gateway.example.com',
	credentials: { environment: 'custom', baseUrl: 'https://gateway.example.com' },
};

/** Signs with what cannot be a signature, which takes no time. */
const forger: Signer = {
	pem: '',
	sign: () => Buffer.alloc(256, 'forged').toString('base64'),
};

let signer: Signer;
let attacker: Signer;
let weak: Signer;
let elliptic: Signer;
let n8n: FakeN8n;
let nextEvent = 1;

beforeAll(async () => {
	[signer, attacker, weak, elliptic] = await Promise.all([
		makeSigner(),
		makeSigner(),
		makeSigner({ kind: 'weak' }),
		makeSigner({ kind: 'ec' }),
	]);
});
afterEach(() => jest.restoreAllMocks());

/** @param genuineUrl where PayPal has its certificate */
async function start(setup: Setup = {}, genuineUrl = GENUINE): Promise<void> {
	n8n = new FakeN8n(setup);
	n8n.files.set(genuineUrl, { status: 200, body: signer.pem });
	await n8n.activate();
	n8n.payPal.calls.length = 0;
}
beforeEach(forgetMemory);

const body = () => ({ id: `WH-${nextEvent++}`, event_type: 'PAYMENT.CAPTURE.COMPLETED' });
const post = (certificateUrl = GENUINE, by = signer, webhookId = 'WEBHOOK1'): Post =>
	signedPost(by, { webhookId, body: body(), certificateUrl });
const verifyCalls = (from = n8n) =>
	from.payPal.calls.filter(({ path }) => path.includes('verify-webhook'));
/** From now on it is so much later. */
function pass(ms: number): void {
	const now = Date.now();
	jest.spyOn(Date, 'now').mockReturnValue(now + ms);
}

describe('a flood of deliveries that name made-up certificates', () => {
	/** What is returned for the URL of the certificate. */
	const RESPONSES: ReadonlyArray<readonly [string, () => File]> = [
		['404', () => ({ status: 404, body: '{}' })],
		['403', () => ({ status: 403, body: '' })],
		['500', () => ({ status: 500, body: '' })],
		['503', () => ({ status: 503, body: '' })],
		['429', () => ({ status: 429, body: '' })],
		['a redirect', () => ({ status: 302, body: '', headers: { location: 'https://evil.test' } })],
		['a page', () => ({ status: 200, body: '<html>' })],
		['nothing', () => ({ status: 200, body: '' })],
		['70 KB', () => ({ status: 200, body: 'x'.repeat(70_000) })],
		['a weak key', () => ({ status: 200, body: weak.pem })],
		['an elliptic curve key', () => ({ status: 200, body: elliptic.pem })],
		['no connection', () => new Error('ETIMEDOUT')],
	];
	const SETUPS: ReadonlyArray<readonly [string, Setup, string]> = [
		['offline', {}, SANDBOX],
		["by PayPal's API", { parameters: { options: { verification: 'payPal' } } }, SANDBOX],
		['with simulated events', { parameters: { options: { allowSimulatorEvents: true } } }, SANDBOX],
		["on PayPal's live host, for its sandbox", {}, `https://api.paypal.com${PATH}`],
		['live', LIVE, `https://api-m.paypal.com${PATH}`],
		['behind a gateway', GATEWAY, `${GATEWAY.baseUrl}${PATH}`],
	];

	describe.each(SETUPS)('verified %s', (_, setup, prefix) => {
		it.each(RESPONSES)(
			'where there is %s, makes few calls and delays nobody',
			async (__, response) => {
				await start(setup, `${prefix}genuine`);
				n8n.payPal.verdict = 'SUCCESS';
				expect((await n8n.deliver(post(`${prefix}genuine`))).item).toBeDefined();
				n8n.payPal.verdict = 'FAILURE';
				const before = { calls: verifyCalls().length, fetched: n8n.fetched.length };

				for (let n = 0; n < 200; n++) {
					const url = `${prefix}${n}`;
					n8n.files.set(url, response());
					expect([401, 503]).toContain((await n8n.deliver(post(url, forger))).status);
					if (n % 20 !== 0) continue;
					n8n.payPal.verdict = 'SUCCESS';
					const calls = verifyCalls().length;
					expect((await n8n.deliver(post(`${prefix}genuine`))).item).toBeDefined();
					before.calls += verifyCalls().length - calls;
					n8n.payPal.verdict = 'FAILURE';
				}
				expect(verifyCalls().length - before.calls).toBe(20);
				expect(n8n.fetched.length - before.fetched).toBe(30);
				// In addition, the ID of the webhook is requested from PayPal once.
				expect(n8n.payPal.calls.length - verifyCalls().length).toBeLessThanOrEqual(1);
				expect(n8n.started).toHaveLength(11);
			},
		);
	});

	it.each([1, 2, 5, 10, 29])(
		'by %i URLs repeatedly fetches each once, and makes few calls',
		async (many) => {
			await start();
			for (let n = 0; n < 200; n++) {
				const url = `${SANDBOX}${n % many}`;
				n8n.files.set(url, { status: 404, body: '' });
				await n8n.deliver(post(url, forger));
			}
			expect(n8n.fetched).toHaveLength(many);
			expect(verifyCalls()).toHaveLength(20);
		},
	);

	it('all at once makes few calls', async () => {
		await start();
		const flood = Array.from({ length: 200 }, (_, n) => post(`${SANDBOX}${n}`, forger));
		const all = await Promise.all(flood.map(async (each) => await n8n.deliver(each)));
		expect(all.every(({ status }) => status === 401 || status === 503)).toBe(true);
		expect(verifyCalls().length).toBeLessThanOrEqual(20);
		expect(n8n.fetched.length).toBeLessThanOrEqual(38);
	});

	it('goes on for half an hour at the same low rate', async () => {
		await start();
		for (let minute = 0; minute < 30; minute++) {
			for (let n = 0; n < 40; n++) {
				await n8n.deliver(post(`${SANDBOX}${minute}-${n}`, forger));
			}
			pass(MINUTE);
		}
		expect(verifyCalls()).toHaveLength(30 * 20);
		expect(n8n.fetched).toHaveLength(30 * 30);
	});

	it('for many webhooks makes no more calls than 60 in a minute', async () => {
		const all: FakeN8n[] = [];
		for (let node = 0; node < 10; node++) {
			await start({ workflowId: `workflow-${node}` });
			all.push(n8n);
			for (let n = 0; n < 50; n++) {
				await n8n.deliver(post(`${SANDBOX}${node}-${n}`, forger));
			}
		}
		expect(all.map((each) => verifyCalls(each).length)).toEqual([20, 20, 20, ...Array(7).fill(0)]);
	});

	it('does not concern the certificate that was used last, though n8n began anew', async () => {
		await start();
		await n8n.deliver(post());
		forgetMemory();
		for (let n = 0; n < 200; n++) await n8n.deliver(post(`${SANDBOX}${n}`, forger));
		expect((await n8n.deliver(post())).item).toBeDefined();
	});

	it('defers a certificate that is new, and that delivery starts the workflow later', async () => {
		await start();
		await n8n.deliver(post());
		for (let n = 0; n < 200; n++) await n8n.deliver(post(`${SANDBOX}${n}`, forger));
		const renewed = `${SANDBOX}renewed`;
		n8n.files.set(renewed, { status: 200, body: signer.pem });
		const genuine = post(renewed);
		expect(await n8n.deliver(genuine)).toEqual({ status: 503 });
		expect(n8n.log.at(-1)).toContain(
			'deferred a delivery, the certificate could not be fetched (too many certificates could not be fetched recently), and too many other deliveries were verified with PayPal recently',
		);
		pass(MINUTE + 1);
		expect((await n8n.deliver(genuine)).item).toBeDefined();
	});

	it('drops no certificate in use for others that are genuine, too', async () => {
		await start();
		for (let n = 0; n < 50; n++) {
			const url = `${SANDBOX}other-${n}`;
			n8n.files.set(url, { status: 200, body: attacker.pem });
			expect((await n8n.deliver(post(url, attacker, 'OTHER'))).status).toBe(401);
			expect((await n8n.deliver(post())).item).toBeDefined();
		}
		expect(n8n.fetched.filter(({ url }) => url === GENUINE)).toHaveLength(1);
	});
});

describe('excessive input is refused before anything is done', () => {
	const SIZES: ReadonlyArray<readonly [string, (genuine: Post) => Post]> = [
		['a body of 8 MB and a byte', (p) => ({ ...p, rawBody: Buffer.alloc(8 * 1024 * 1024 + 1) })],
		['a body of 16 MB', (p) => ({ ...p, rawBody: Buffer.alloc(16 * 1024 * 1024) })],
		['an id of 65 letters', (p) => withHeader(p, 'paypal-transmission-id', 'a'.repeat(65))],
		['an id of 10 KB', (p) => withHeader(p, 'paypal-transmission-id', 'a'.repeat(10_000))],
		['a signature of 2 KB', (p) => withHeader(p, 'paypal-transmission-sig', 'A'.repeat(2_000))],
		['a signature of 15 KB', (p) => withHeader(p, 'paypal-transmission-sig', 'A'.repeat(15_000))],
		['a certificate URL of 501', (p) => withHeader(p, 'paypal-cert-url', GENUINE.padEnd(501, 'a'))],
		['a certificate name of 81', (p) => withHeader(p, 'paypal-cert-url', SANDBOX + 'a'.repeat(81))],
		['an algorithm of 1 KB', (p) => withHeader(p, 'paypal-auth-algo', 'S'.repeat(1_000))],
		[
			'a time with 100 digits',
			(p) => withHeader(p, 'paypal-transmission-time', `2026-01-01T00:00:00.${'0'.repeat(100)}Z`),
		],
		[
			'5,000 headers of one name',
			(p) => {
				const rawHeaders = [...p.rawHeaders];
				for (let n = 0; n < 5_000; n++) rawHeaders.push('paypal-cert-url', GENUINE);
				return { ...p, rawHeaders };
			},
		],
		['a header twice', (p) => withExtraHeader(p, 'paypal-transmission-id', randomUUID())],
	];

	it.each(SIZES)('%s', async (_, make) => {
		await start();
		expect(await n8n.deliver(make(post()))).toEqual({ status: 401 });
		expect(n8n.fetched).toEqual([]);
		expect(n8n.payPal.calls).toEqual([]);
		expect(n8n.log.join()).toMatch(/^warn: PayPal Trigger: refused a delivery, .{1,200}$/);
	});
});

describe('the host of the certificate', () => {
	const HOSTS = ['api.sandbox', 'api-m.sandbox', 'api', 'api-m'] as const;
	const TABLE: ReadonlyArray<readonly [string, Setup, readonly boolean[]]> = [
		['the sandbox', {}, [true, true, true, true]],
		['live', LIVE, [false, false, true, true]],
		[
			'the older live host',
			{
				baseUrl: 'https://api.paypal.com',
				credentials: { environment: 'custom', baseUrl: 'https://api.paypal.com' },
			},
			[false, false, true, true],
		],
		['a gateway', GATEWAY, [true, true, true, true]],
	];
	const cases = TABLE.flatMap(([name, setup, passes]) =>
		HOSTS.map((host, n) => [name, `${host}.paypal.com`, setup, passes[n]] as const),
	);

	it.each(cases)('of a credential for %s may be %s', async (_, host, setup, passes) => {
		const url = `https://${host}${PATH}1`;
		await start(setup, url);
		const delivered = await n8n.deliver(post(url));
		expect(delivered.status).toBe(passes ? 200 : 401);
		expect(n8n.started).toHaveLength(passes ? 1 : 0);
		expect(n8n.fetched.map((each) => each.url)).toEqual(passes ? [url] : []);
		expect(n8n.payPal.calls).toEqual([]);
	});

	it.each(['www.paypal.com', 'paypal.com', 'sandbox.paypal.com', 'api.paypal.com.evil.test'])(
		'is none of the others, such as %s',
		async (host) => {
			for (const setup of [{}, LIVE]) {
				await start(setup);
				expect(await n8n.deliver(post(`https://${host}${PATH}1`))).toEqual({ status: 401 });
				expect(n8n.fetched).toEqual([]);
			}
		},
	);
});

describe('the dates of the certificate', () => {
	it.each([
		// Days from now: valid from, valid to, sent.
		[-47, -1, -2, true],
		[-47, -2, -3, true],
		[-47, -1, -3.9, true],
		[-47, -0.001, -0.01, true],
		[-3, -2, -2.5, true],
		[-47, 47, 0, true],
		[-47, -1, -0.5, false],
		[-47, -1, 0, false],
		[-47, -3, -2.9, false],
		[-1, 46, -2, false],
		[-1, 46, -1.1, false],
		[0.001, 47, 0, false],
		[-47, -5, -6, false],
	])(
		'from day %d to %d, for a delivery sent on day %d, hold: %s',
		async (from, to, sent, passes) => {
			await start();
			const dated = await makeSigner({ from, to });
			n8n.files.set(GENUINE, { status: 200, body: dated.pem });
			const time = new Date(Date.now() + sent * 1_440 * MINUTE).toISOString();
			const genuine = signedPost(dated, {
				...{ webhookId: 'WEBHOOK1', body: body(), certificateUrl: GENUINE, time },
			});
			for (let n = 0; n < 3; n++) {
				expect((await n8n.deliver(genuine)).status).toBe(passes ? 200 : 401);
			}
			expect(n8n.started).toHaveLength(passes ? 1 : 0);
			expect(n8n.fetched.length).toBeLessThanOrEqual(1);
			expect(verifyCalls()).toEqual([]);
		},
	);

	it('do not let attackers cause a fetch for each delivery, when expired', async () => {
		await start();
		const old = await makeSigner({ from: -47, to: -1 });
		n8n.files.set(GENUINE, { status: 200, body: old.pem });
		for (let n = 0; n < 50; n++) await n8n.deliver(post(GENUINE, attacker));
		expect(n8n.fetched).toHaveLength(1);
	});
});

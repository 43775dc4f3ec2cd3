import { PAYPAL_HOSTS } from '../../../nodes/shared/baseUrl';
import { CERTIFICATE, signedPost, type Post } from '../../support/trigger/delivery.mts';
import { forgetMemory } from '../../support/trigger/memory.mts';
import { FakeN8n, type Setup } from '../../support/trigger/n8n.mts';
import { makeSigner, type Signer } from '../../support/trigger/signer.mts';

const HOSTS = {
	sandbox: 'https://api.sandbox.paypal.com',
	live: 'https://api.paypal.com',
	custom: 'http://127.0.0.1:4010',
} as const;
type Environment = keyof typeof HOSTS;

const API: Record<Environment, string> = { ...PAYPAL_HOSTS, custom: HOSTS.custom };

const setupFor = (environment: Environment): Setup => ({
	credentials: { environment, baseUrl: API[environment] },
	baseUrl: API[environment],
});

let signer: Signer;
let n8n: FakeN8n;
let event = 1;
let later = 0;

beforeAll(async () => {
	signer = await makeSigner();
});

beforeEach(() => {
	later = 0;
	const real = Date.now;
	jest.spyOn(Date, 'now').mockImplementation(() => real() + later);
});

afterEach(() => jest.restoreAllMocks());

async function start(setup: Setup = {}): Promise<void> {
	forgetMemory();
	n8n = new FakeN8n(setup);
	for (const host of [...Object.values(HOSTS), 'https://evil.test'])
		n8n.files.set(certificateOn(host), { status: 200, body: signer.pem });
	await n8n.activate();
	n8n.credentialReads = 0;
}

const certificateOn = (host: string) => `${host}/v1/notifications/certs/${CERTIFICATE}`;

const from = (host: string): Post =>
	signedPost(signer, {
		webhookId: 'WEBHOOK1',
		body: { id: `WH-${event++}`, event_type: 'PAYMENT.CAPTURE.COMPLETED', resource: {} },
		certificateUrl: certificateOn(host),
	});

describe('the credential', () => {
	it('is read once a minute, however many deliveries come', async () => {
		await start();
		for (let n = 0; n < 20; n++) expect((await n8n.deliver(from(HOSTS.sandbox))).status).toBe(200);
		expect(n8n.credentialReads).toBe(1);
		later = 61_000;
		for (let n = 0; n < 20; n++) expect((await n8n.deliver(from(HOSTS.sandbox))).status).toBe(200);
		expect(n8n.credentialReads).toBe(2);
	});

	it('is read again when the clock was set back', async () => {
		await start();
		later = 300_000;
		await n8n.deliver(from(HOSTS.sandbox));
		later = 0;
		await n8n.deliver(from(HOSTS.sandbox));
		expect(n8n.credentialReads).toBe(2);
	});

	it('of one workflow is not that of another', async () => {
		await start(setupFor('custom'));
		await n8n.deliver(from(HOSTS.custom));
		const other = new FakeN8n({ workflowId: 'other', ...setupFor('live') });
		other.files.set(certificateOn(HOSTS.custom), { status: 200, body: signer.pem });
		await other.activate();
		expect((await other.deliver(from(HOSTS.custom))).status).toBe(401);
	});

	// What PayPal's servers vouch for: verify.ts, `readCertificateUrl`.
	it.each<[Environment, Environment, Environment]>([
		['sandbox', 'custom', 'custom'],
		['live', 'custom', 'custom'],
		['live', 'sandbox', 'sandbox'],
		['custom', 'sandbox', 'sandbox'],
		['custom', 'live', 'live'],
		['sandbox', 'live', 'live'],
	])(
		'that was changed from %s to %s counts at once for certificates on %s',
		async (before, after, host) => {
			await start(setupFor(before));
			expect((await n8n.deliver(from(HOSTS[before]))).status).toBe(200);
			n8n.credentials = setupFor(after).credentials ?? {};
			later = 2_000;
			expect((await n8n.deliver(from(HOSTS[host]))).status).toBe(200);
		},
	);

	it.each<[Environment, Environment, Environment]>([
		['custom', 'live', 'custom'],
		['custom', 'sandbox', 'custom'],
		['sandbox', 'live', 'sandbox'],
	])(
		'that was changed from %s to %s refuses certificates on %s a minute later at the latest',
		async (before, after, host) => {
			await start(setupFor(before));
			await n8n.deliver(from(HOSTS[before]));
			n8n.credentials = setupFor(after).credentials ?? {};
			later = 61_000;
			expect((await n8n.deliver(from(HOSTS[host]))).status).toBe(401);
		},
	);

	it('is not read for each forged delivery', async () => {
		await start();
		await n8n.deliver(from(HOSTS.sandbox));
		for (let n = 0; n < 50; n++) {
			expect((await n8n.deliver(from('https://evil.test'))).status).toBe(401);
		}
		expect(n8n.credentialReads).toBe(1);
		later = 2_000;
		for (let n = 0; n < 50; n++) await n8n.deliver(from('https://evil.test'));
		expect(n8n.credentialReads).toBe(2);
	});
});

describe('a body that n8n left alone', () => {
	const withType = (type: string): Post => {
		const post = from(HOSTS.sandbox);
		return {
			...post,
			rawHeaders: post.rawHeaders.map((value) => (value === 'application/json' ? type : value)),
		};
	};
	beforeEach(async () => {
		await start();
		n8n.leavesBody = true;
	});

	it.each([
		'application/octet-stream',
		'application/vnd.paypal+json',
		'application/json;charset=UTF-8',
		'nonsense',
		'',
		'text/html',
	])('of the type "%s" is read by n8n’s helper', async (type) => {
		expect(await n8n.deliver(withType(type))).toMatchObject({ status: 200, item: {} });
	});

	it.each([
		'multipart/form-data; boundary=x',
		'Multipart/Form-Data; boundary=x',
		'multipart/mixed; boundary=x',
		' multipart/related',
	])('of the type "%s" is refused unread', async (type) => {
		expect(await n8n.deliver(withType(type))).toEqual({ status: 401 });
		expect(n8n.log.join()).toContain('it has no body');
	});
});

// The sandbox's address: on this machine only, or for other containers under a host name.
import { networkInterfaces } from 'node:os';

import { certificateUrlOn } from '../../nodes/PayPalTrigger/servers';
import { startSandbox, type SandboxOptions } from '../../sandbox/index.mts';
import type { Send } from '../../sandbox/webhooks/deliver.mts';
import { simple } from '../support/sandbox/orders.mts';
import { withCalls, type Json, type SandboxUnderTest } from '../support/sandbox.mts';

const BASE = 'http://sandbox:4010';

let sandbox: SandboxUnderTest;
const start = async (options: SandboxOptions) => {
	sandbox = withCalls(await startSandbox(options));
};
afterEach(async () => {
	await sandbox.close();
	expect(sandbox.violations).toEqual([]);
});

/** Whether a server responds at another address of this machine. */
async function answersAt(address: string): Promise<boolean> {
	const { port } = new URL(sandbox.url);
	return await fetch(`http://${address}:${port}/`).then(
		() => true,
		() => false,
	);
}

const others = Object.values(networkInterfaces())
	.flatMap((addresses) => addresses ?? [])
	.filter(({ family, internal }) => family === 'IPv4' && !internal)
	.map(({ address }) => address);

it('is reached at 127.0.0.1 alone if nothing else is said', async () => {
	await start({});
	for (const address of [...others, '127.0.0.2']) expect(await answersAt(address)).toBe(false);
	expect(await answersAt('127.0.0.1')).toBe(true);
});

it('is reached at all addresses of the machine when it is told to listen there', async () => {
	await start({ allInterfaces: true });
	for (const address of [...others, '127.0.0.1']) expect(await answersAt(address)).toBe(true);
});

describe('with a base URL', () => {
	const posted: Array<Parameters<Send>> = [];
	beforeEach(async () => {
		posted.length = 0;
		const send: Send = (...post) => Promise.resolve(void posted.push(post)).then(() => 200);
		await start({ baseUrl: BASE, webhookDelivery: { send } });
	});

	const hostsOf = (links: Json): string[][] =>
		links.map(({ rel, href }) => [rel, new URL(href).origin]);

	it('names it in links of the API, and this machine in links for people', async () => {
		const { body } = await sandbox.call('POST', '/v2/checkout/orders', simple);
		expect(hostsOf(body.links)).toEqual([
			['self', BASE],
			['approve', sandbox.url],
			['update', BASE],
			['capture', BASE],
		]);
	});

	it("names it in certificates, so that the trigger's credential knows them", async () => {
		const created = await sandbox.call('POST', '/v1/notifications/webhooks', {
			url: 'http://localhost:5678/webhook/1',
			event_types: [{ name: '*' }],
		});
		await sandbox.admin('POST', 'events', {
			event_type: 'PAYMENT.SALE.COMPLETED',
			resource: { id: '1' },
		});
		await sandbox.clock.settled();
		const [, body, headers] = posted[0] ?? ['', '', {} as Record<string, string>];
		const certificate = headers['paypal-cert-url'] ?? '';
		expect(certificateUrlOn(certificate, BASE)).toBe(certificate);
		const verified = await sandbox.call('POST', '/v1/notifications/verify-webhook-signature', {
			auth_algo: headers['paypal-auth-algo'],
			cert_url: certificate,
			transmission_id: headers['paypal-transmission-id'],
			transmission_sig: headers['paypal-transmission-sig'],
			transmission_time: headers['paypal-transmission-time'],
			webhook_id: created.body.id,
			webhook_event: JSON.parse(body) as object,
		});
		expect(verified.body).toEqual({ verification_status: 'SUCCESS' });
	});
});

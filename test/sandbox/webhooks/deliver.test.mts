import { createVerify, X509Certificate } from 'node:crypto';
import { crc32 } from 'node:zlib';

import { useListener, type Received } from '../../support/listener.mts';
import {
	authorizedOrder,
	CARD,
	orderCalls,
	outcome,
	paidOrder,
	simple,
	usd,
} from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const listener = useListener();
const { create } = orderCalls(sandbox);

const register = async (...names: readonly string[]): Promise<Json> => {
	const { status, body } = await sandbox().call('POST', '/v1/notifications/webhooks', {
		url: listener().url,
		event_types: names.map((name) => ({ name })),
	});
	expect(status).toBe(201);
	return body.id;
};
const event = ({ body }: Received): Json => JSON.parse(body) as Json;
const received = async (): Promise<readonly Json[]> => {
	await sandbox().clock.settled();
	return listener().received.map(event);
};
/** Deliveries arrive in no particular order, as with PayPal: those due at the same time are sent concurrently. */
const types = async (): Promise<unknown[]> => {
	const arrived = (await received()).map(({ event_type }) => event_type);
	const { body } = await sandbox().call('GET', '/v1/notifications/webhooks-events?page_size=100');
	const listed = body.events.map(({ event_type }) => event_type).reverse();
	expect([...arrived].sort()).toEqual([...listed].sort());
	return listed;
};
const send = (event_type: string, resource?: object) =>
	sandbox().admin('POST', 'events', { event_type, ...(resource && { resource }) });
const deliveries = async (): Promise<ReadonlyArray<Record<string, unknown>>> =>
	((await sandbox().admin('GET', 'events')) as { deliveries: Array<Record<string, unknown>> })
		.deliveries;

/** Verifies a delivery as documented, without any of the sandbox's own code. */
async function verified({ headers, body }: Received, webhookId: unknown): Promise<boolean> {
	const pem = await (await fetch(String(headers['paypal-cert-url']))).text();
	const certificate = new X509Certificate(pem);
	expect(certificate.subject).toContain('CN=messageverificationcerts.paypal.com');
	expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
	const text = [
		headers['paypal-transmission-id'],
		headers['paypal-transmission-time'],
		webhookId,
		crc32(body),
	].join('|');
	return createVerify('RSA-SHA256')
		.update(text)
		.verify(certificate.publicKey, String(headers['paypal-transmission-sig']), 'base64');
}

describe('what is sent', () => {
	it('is signed, with the headers of PayPal', async () => {
		const id = await register('CATALOG.PRODUCT.CREATED');
		await sandbox().call('POST', '/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' });
		await sandbox().clock.settled();
		const [delivery] = listener().received as readonly [Received];
		expect(delivery.headers).toMatchObject({
			'content-type': 'application/json',
			'paypal-auth-algo': 'SHA256withRSA',
			'paypal-auth-version': 'v2',
		});
		expect(delivery.headers['paypal-cert-url']).toMatch(/\/v1\/notifications\/certs\/CERT-/);
		expect(await verified(delivery, id)).toBe(true);
		expect(await verified(delivery, 'ANOTHERWEBHOOK')).toBe(false);
		expect(await verified({ ...delivery, body: `${delivery.body} ` }, id)).toBe(false);
		expect(event(delivery)).toMatchObject({
			id: expect.stringMatching(/^WH-[0-9A-Z]{17}-[0-9A-Z]{17}$/) as string,
			event_version: '1.0',
			resource_type: 'product',
			event_type: 'CATALOG.PRODUCT.CREATED',
			resource: { name: 'Tea' },
			links: [{ rel: 'self' }, { rel: 'resend' }],
		});
	});

	it.each(['PT0S', 'PT1H', 'P3D', 'P5D', 'P30D', 'P400D'])(
		'says when it was sent in real time, though the clock was moved by %s',
		async (advanced) => {
			const id = await register('*');
			await sandbox().clock.advance(advanced);
			await send('PAYMENT.CAPTURE.COMPLETED');
			await sandbox().clock.settled();
			const [delivery] = listener().received as readonly [Received];
			const sent = Date.parse(String(delivery.headers['paypal-transmission-time']));
			expect(Math.abs(Date.now() - sent)).toBeLessThan(60_000);
			expect(await verified(delivery, id)).toBe(true);
		},
	);

	it('has a chain: the certificate, and the authority that signed it', async () => {
		await register('*');
		await send('PAYMENT.CAPTURE.COMPLETED');
		await sandbox().clock.settled();
		const [delivery] = listener().received as readonly [Received];
		const response = await fetch(String(delivery.headers['paypal-cert-url']));
		const [leaf, authority] = (await response.text())
			.split(/(?=-----BEGIN)/)
			.map((pem) => new X509Certificate(pem)) as [X509Certificate, X509Certificate];
		expect([leaf.checkIssued(authority), leaf.verify(authority.publicKey)]).toEqual([true, true]);
		expect(authority.ca).toBe(true);
		const other = await fetch(`${sandbox().url}/v1/notifications/certs/CERT-other`);
		expect(other.status).toBe(404);
	});

	it('tells what happens to orders and payments, in order', async () => {
		await register('*');
		const { captureId } = await paidOrder(sandbox);
		await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`);
		expect(await types()).toEqual([
			'CHECKOUT.ORDER.APPROVED',
			'PAYMENT.CAPTURE.COMPLETED',
			'CHECKOUT.ORDER.COMPLETED',
			'PAYMENT.CAPTURE.REFUNDED',
		]);
		const events = await received();
		const byType = (type: string): Json | undefined =>
			events.find(({ event_type }) => event_type === type);
		const captured = byType('PAYMENT.CAPTURE.COMPLETED');
		const refunded = byType('PAYMENT.CAPTURE.REFUNDED');
		expect(captured?.resource).toMatchObject({ id: captureId, amount: usd('10.00') });
		expect(refunded?.resource.links.find(({ rel }) => rel === 'up')?.href).toContain(captureId);
	});

	it('tells what happens to authorizations, products and saved cards', async () => {
		await register('*');
		const { authorizationId } = await authorizedOrder(sandbox);
		await sandbox().call('POST', `/v2/payments/authorizations/${authorizationId}/void`);
		const { id } = (
			await sandbox().call('POST', '/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' })
		).body;
		await sandbox().call('PATCH', `/v1/catalogs/products/${id}`, [
			{ op: 'add', path: '/description', value: 'Green' },
		]);
		const vault = { store_in_vault: 'ON_SUCCESS' };
		await create({ ...simple, payment_source: { card: { ...CARD, attributes: { vault } } } });
		await create({ ...simple, payment_source: { card: { ...CARD, name: 'CCREJECT-SF' } } });
		expect(await types()).toEqual([
			'CHECKOUT.ORDER.APPROVED',
			'PAYMENT.AUTHORIZATION.CREATED',
			'PAYMENT.AUTHORIZATION.VOIDED',
			'CATALOG.PRODUCT.CREATED',
			'CATALOG.PRODUCT.UPDATED',
			'PAYMENT.CAPTURE.COMPLETED',
			'CHECKOUT.ORDER.COMPLETED',
			'VAULT.PAYMENT-TOKEN.CREATED',
			'PAYMENT.CAPTURE.DECLINED',
		]);
	});

	it('tells of authorizations that expire', async () => {
		await register('PAYMENT.AUTHORIZATION.VOIDED');
		await authorizedOrder(sandbox);
		expect(await types()).toEqual([]);
		await sandbox().clock.advance('P29D');
		expect(await types()).toEqual(['PAYMENT.AUTHORIZATION.VOIDED']);
	});

	it('goes only to those who listen to it', async () => {
		await register('PAYMENT.CAPTURE.REFUNDED');
		await paidOrder(sandbox);
		expect(await types()).toEqual([]);
	});

	it('is, byte for byte, what was requested', async () => {
		const id = await register('*');
		const resource = '{"id":"X", "rate":1.0,"url":"https:\\/\\/a.example","name":"Zoë"}';
		await fetch(`${sandbox().url}/__sandbox__/events`, {
			method: 'POST',
			body: `{"event_type":"PAYMENT.SALE.COMPLETED","resource":${resource}}`,
		});
		await sandbox().clock.settled();
		const [delivery] = listener().received as readonly [Received];
		expect(delivery.body).toContain(`"resource":${resource},"links"`);
		expect(await verified(delivery, id)).toBe(true);
		const rewritten = { ...delivery, body: JSON.stringify(event(delivery)) };
		expect(await verified(rewritten, id)).toBe(false);
	});
});

describe('what does not arrive', () => {
	it('is sent again, the same, until it does', async () => {
		await register('*');
		listener().respondWith(500, 503);
		await send('PAYMENT.CAPTURE.COMPLETED');
		await sandbox().clock.settled();
		expect(listener().received).toHaveLength(1);
		await sandbox().clock.advance('PT9S');
		expect(listener().received).toHaveLength(1);
		await sandbox().clock.advance('PT1S');
		expect(listener().received).toHaveLength(2);
		await sandbox().clock.advance('P3D');
		expect(listener().received).toHaveLength(3);
		const [first, second, third] = listener().received;
		expect(second?.body).toBe(first?.body);
		expect(third?.headers['paypal-transmission-sig']).toBe(
			first?.headers['paypal-transmission-sig'],
		);
		const [delivery] = await deliveries();
		expect(delivery).toMatchObject({
			status: 'SUCCESS',
			attempts: [{ status: 500 }, { status: 503 }, { status: 200 }],
		});
	});

	it('is given up after 25 more times, within three days', async () => {
		await register('*');
		listener().respondWith(...Array.from({ length: 100 }, () => 500));
		await send('PAYMENT.CAPTURE.COMPLETED');
		await sandbox().clock.settled();
		const started = sandbox().clock.now();
		await sandbox().clock.advance('P3D');
		const [delivery] = await deliveries();
		expect(delivery).toMatchObject({ status: 'FAILURE' });
		expect(delivery).not.toHaveProperty('next_attempt');
		const attempts = delivery?.attempts as ReadonlyArray<{ time: string }>;
		expect(attempts).toHaveLength(26);
		const last = Date.parse(attempts.at(-1)?.time ?? '');
		expect((last - started) / 3_600_000).toBeGreaterThan(70);
		await sandbox().clock.advance('P30D');
		expect(listener().received).toHaveLength(26);
	});

	it('follows no redirects', async () => {
		await register('*');
		listener().respondWith(302);
		await send('PAYMENT.CAPTURE.COMPLETED');
		await sandbox().clock.settled();
		expect((await deliveries())[0]).toMatchObject({
			status: 'PENDING',
			attempts: [{ status: 302 }],
		});
	});

	it('is logged with the reason if there is no response', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: 'http://127.0.0.1:1/nobody',
			event_types: [{ name: '*' }],
		});
		await send('PAYMENT.CAPTURE.COMPLETED');
		await sandbox().clock.settled();
		expect((await deliveries())[0]?.attempts).toEqual([
			{
				time: expect.any(String) as string,
				error: expect.stringContaining('ECONNREFUSED') as string,
			},
		]);
	});

	it('ends when the webhook is deleted', async () => {
		const id = await register('*');
		listener().respondWith(500);
		await send('PAYMENT.CAPTURE.COMPLETED');
		await sandbox().clock.settled();
		await sandbox().call('DELETE', `/v1/notifications/webhooks/${id}`);
		await sandbox().clock.advance('P3D');
		expect(listener().received).toHaveLength(1);
		expect((await deliveries())[0]).toMatchObject({ status: 'FAILURE' });
	});
});

describe('simulated events', () => {
	const simulate = (body: object): Promise<SandboxResponse> =>
		sandbox().call('POST', '/v1/notifications/simulate-event', body);

	it.each(['webhook', 'url'])('are signed for the text WEBHOOK_ID, sent to a %s', async (to) => {
		const id = await register('CATALOG.PRODUCT.CREATED');
		const { status, body } = await simulate({
			...(to === 'url' ? { url: listener().url } : { webhook_id: id }),
			event_type: 'PAYMENT.PAYOUTS-ITEM.SUCCEEDED',
		});
		await sandbox().clock.settled();
		const [delivery] = listener().received as readonly [Received];
		expect([status, body]).toEqual([202, event(delivery)]);
		expect(await verified(delivery, id)).toBe(false);
		expect(await verified(delivery, 'WEBHOOK_ID')).toBe(true);
	});

	it('need a webhook or a URL, and an event that there is', async () => {
		const event_type = 'PAYMENT.CAPTURE.COMPLETED';
		expect(outcome(await simulate({ event_type }))).toEqual([400, 'MISSING_REQUIRED_PARAMETER']);
		expect((await simulate({ event_type, webhook_id: 'NONE' })).status).toBe(404);
		expect((await simulate({ event_type: 'NO.SUCH', url: listener().url })).status).toBe(400);
	});
});

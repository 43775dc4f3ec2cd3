import { CERTIFICATE, signedPost, type DeliveryOptions, type Post } from './delivery.mts';
import { forgetMemory } from './memory.mts';
import { FakeN8n, type Setup } from './n8n.mts';
import type { Signer } from './signer.mts';

/** PayPal's host for certificates, and the one certificate that it serves here. */
export const HOST = 'https://api.sandbox.paypal.com';
export const CERTIFICATE_URL = `${HOST}/v1/notifications/certs/${CERTIFICATE}`;

/** An active workflow, whose webhook has the ID WEBHOOK1, in an n8n that has just started. */
export async function activeWorkflow(signer: Signer, setup: Setup = {}): Promise<FakeN8n> {
	forgetMemory();
	const n8n = new FakeN8n(setup);
	n8n.files.set(CERTIFICATE_URL, { status: 200, body: signer.pem });
	await n8n.activate();
	n8n.payPal.calls.length = 0;
	return n8n;
}

let nextEvent = 1;

/** The event of a captured payment, with a new ID. @param more overrides its properties */
export const eventOf = (more: object = {}) => ({
	id: `WH-${nextEvent++}`,
	event_type: 'PAYMENT.CAPTURE.COMPLETED',
	create_time: new Date().toISOString(),
	resource: { id: '1', status: 'COMPLETED', amount: { currency_code: 'USD', value: '10.00' } },
	...more,
});

/** Such an event, delivered to the webhook of the active workflow. */
export const postBy = (signer: Signer, options: Partial<DeliveryOptions> = {}): Post =>
	signedPost(signer, {
		webhookId: 'WEBHOOK1',
		body: eventOf(),
		certificateUrl: CERTIFICATE_URL,
		...options,
	});

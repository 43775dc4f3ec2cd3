import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { json, string } from '../../fields/build';

/**
 * PayPal signs the bytes it sent. The event is sent back as these bytes: parsed and serialised, `1.0`
 * would become `1` and the signature would fail.
 */
function bodyWithRawEvent(body: JsonObject, event: unknown): Buffer {
	const rest = JSON.stringify({ ...body, webhook_event: undefined });
	const raw = typeof event === 'string' ? event : JSON.stringify(event);
	return Buffer.from(`${rest.slice(0, -1)},"webhook_event":${raw}}`);
}

export const verifySignature = defineOperation('verify-webhook-signature.post', ({ body }) => ({
	value: 'verifySignature',
	name: 'Verify Signature',
	action: 'Verify webhook signature',
	description:
		'Have PayPal confirm that an event is genuine. To receive events, use PayPal Trigger, which does this automatically.',
	readsOnly: true,
	fields: {
		webhookId: string(body.webhook_id, 'Webhook ID', {
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'Webhook that received the event, by its ID',
		}),
		transmissionId: string(body.transmission_id, 'Transmission ID', {
			description: "Value of the header 'PAYPAL-TRANSMISSION-ID' of the delivery",
			placeholder: "e.g. {{ $json.headers['paypal-transmission-id'] }}",
		}),
		transmissionTime: string(body.transmission_time, 'Transmission Time', {
			description: "Value of the header 'PAYPAL-TRANSMISSION-TIME' of the delivery",
			placeholder: "e.g. {{ $json.headers['paypal-transmission-time'] }}",
		}),
		transmissionSig: string(body.transmission_sig, 'Transmission Signature', {
			description: "Value of the header 'PAYPAL-TRANSMISSION-SIG' of the delivery",
			placeholder: "e.g. {{ $json.headers['paypal-transmission-sig'] }}",
		}),
		certUrl: string(body.cert_url, 'Certificate URL', {
			description: "Value of the header 'PAYPAL-CERT-URL' of the delivery",
			placeholder: "e.g. {{ $json.headers['paypal-cert-url'] }}",
		}),
		authAlgo: string(body.auth_algo, 'Algorithm', {
			default: 'SHA256withRSA',
			description: "Value of the header 'PAYPAL-AUTH-ALGO' of the delivery",
		}),
		webhookEvent: json(body.webhook_event, 'Event', {
			raw: true,
			description:
				'Body of the delivery, exactly as received. Use its raw text if you can: an event that was parsed and serialized again may fail.',
		}),
	},
	adjustRequest: (parts, { webhookEvent }) =>
		webhookEvent === undefined
			? parts
			: { ...parts, rawBody: bodyWithRawEvent(parts.body as JsonObject, webhookEvent) },
	result: { kind: 'one', expected: { has: ['verification_status'] } },
}));

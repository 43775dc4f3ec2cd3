import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../define';
import { json, string } from '../../fields/build';

/**
 * PayPal signs the bytes it sent. The event goes back to it as these bytes: read and written again,
 * `1.0` would become `1` and the signature would fail.
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
		'Ask PayPal whether an event really came from it. To receive events, use PayPal Trigger, which verifies signatures itself.',
	readsOnly: true,
	fields: {
		webhookId: string(body.webhook_id, 'Webhook ID', {
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'The webhook that received the event',
		}),
		transmissionId: string(body.transmission_id, 'Transmission ID', {
			placeholder: "e.g. {{ $json.headers['paypal-transmission-id'] }}",
		}),
		transmissionTime: string(body.transmission_time, 'Transmission Time', {
			placeholder: "e.g. {{ $json.headers['paypal-transmission-time'] }}",
		}),
		transmissionSig: string(body.transmission_sig, 'Transmission Signature', {
			placeholder: "e.g. {{ $json.headers['paypal-transmission-sig'] }}",
		}),
		certUrl: string(body.cert_url, 'Certificate URL', {
			placeholder: "e.g. {{ $json.headers['paypal-cert-url'] }}",
		}),
		authAlgo: string(body.auth_algo, 'Algorithm', {
			default: 'SHA256withRSA',
		}),
		webhookEvent: json(body.webhook_event, 'Event', {
			raw: true,
			description:
				'The body exactly as it came. Best is its raw text: an event that was read and written again may fail.',
		}),
	},
	adjustRequest: (parts, { webhookEvent }) =>
		webhookEvent === undefined
			? parts
			: { ...parts, rawBody: bodyWithRawEvent(parts.body as JsonObject, webhookEvent) },
	result: { kind: 'one', expected: { has: ['verification_status'] } },
}));

import type { JsonObject } from '../../../shared/json';
import { defineOperation } from '../../engine/define';
import { json, text } from '../../fields/basic';

/**
 * PayPal signs the bytes it sent. The event goes back to it as these bytes: read and written again,
 * `1.0` would become `1` and the signature would fail.
 */
function bodyWithRawEvent(body: JsonObject, event: unknown): Buffer {
	const rest = JSON.stringify({ ...body, webhook_event: undefined });
	const raw = typeof event === 'string' ? event : JSON.stringify(event);
	return Buffer.from(`${rest.slice(0, -1)},"webhook_event":${raw}}`);
}

export const verifySignature = defineOperation({
	value: 'verifySignature',
	name: 'Verify Signature',
	action: 'Verify webhook signature',
	description: 'Ask PayPal whether an event really came from it. PayPal Trigger checks by itself.',
	method: 'POST',
	path: '/v1/notifications/verify-webhook-signature',
	fields: {
		webhookId: text('Webhook ID', {
			required: true,
			maxLength: 50,
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'The webhook that received the event',
		}),
		transmissionId: text('Transmission ID', {
			required: true,
			maxLength: 50,
			placeholder: "e.g. {{ $json.headers['paypal-transmission-id'] }}",
		}),
		transmissionTime: text('Transmission Time', {
			required: true,
			maxLength: 100,
			placeholder: "e.g. {{ $json.headers['paypal-transmission-time'] }}",
		}),
		transmissionSig: text('Transmission Signature', {
			required: true,
			maxLength: 500,
			placeholder: "e.g. {{ $json.headers['paypal-transmission-sig'] }}",
		}),
		certUrl: text('Certificate URL', {
			required: true,
			maxLength: 500,
			placeholder: "e.g. {{ $json.headers['paypal-cert-url'] }}",
		}),
		authAlgo: text('Algorithm', {
			required: true,
			maxLength: 100,
			default: 'SHA256withRSA',
		}),
		webhookEvent: json('Event', {
			required: true,
			raw: true,
			description:
				'The body exactly as it came. Best is its raw text: an event that was read and written again may fail.',
		}),
	},
	adjustRequest: (parts, { webhookEvent }) =>
		webhookEvent === undefined
			? parts
			: { ...parts, rawBody: bodyWithRawEvent(parts.body as JsonObject, webhookEvent) },
	result: { kind: 'one' },
});

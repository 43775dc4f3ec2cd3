import { defineOperation } from '../../engine/define';
import { list } from '../../fields/basic';
import { webhookEvent } from '../../fields/records';

export const resend = defineOperation({
	value: 'resend',
	name: 'Resend',
	action: 'Resend webhook event',
	description:
		'Let PayPal deliver an event once more, for example after a workflow was switched off',
	method: 'POST',
	path: '/v1/notifications/webhooks-events/{event_id}/resend',
	idempotency: 'none',
	fields: {
		eventId: webhookEvent(),
		webhookIds: list('Webhook IDs', {
			optional: true,
			max: 500,
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'Webhooks to deliver it to. Left out, all that are subscribed to it.',
		}),
	},
	result: { kind: 'one' },
});

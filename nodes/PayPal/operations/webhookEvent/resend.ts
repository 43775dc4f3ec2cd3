import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { webhookEvent } from '../../fields/shared/records';

export const resend = defineOperation('webhooks-events.resend', ({ path, body }) => ({
	value: 'resend',
	name: 'Resend',
	action: 'Resend webhook event',
	description: 'Have PayPal deliver an event again, for example after a workflow was inactive',
	fields: {
		eventId: webhookEvent(path.event_id),
		webhookIds: string(body.webhook_ids, 'Webhook IDs', {
			optional: true,
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'Webhooks to deliver the event to. If empty, all that are subscribed to it.',
		}),
	},
	result: { kind: 'one' },
}));

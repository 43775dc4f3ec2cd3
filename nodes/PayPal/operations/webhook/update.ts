import { defineOperation } from '../../engine/define';
import { patch } from '../../fields/basic';
import { webhook } from '../../fields/records';
import { eventTypes, webhookUrl } from '../../fields/webhook';

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update webhook',
	description: 'Replace the URL or the events of a webhook',
	method: 'PATCH',
	path: '/v1/notifications/webhooks/{webhook_id}',
	idempotency: 'none',
	fields: {
		webhookId: webhook(),
		changes: patch({
			eventTypes: {
				label: 'Event Types',
				path: '/event_types',
				ops: ['replace'],
				value: eventTypes(),
			},
			url: { label: 'URL', path: '/url', ops: ['replace'], value: webhookUrl() },
		}),
	},
	result: { kind: 'one' },
});

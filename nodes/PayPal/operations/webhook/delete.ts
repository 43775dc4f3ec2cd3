import { defineOperation } from '../../engine/define';
import { webhook } from '../../fields/records';

export const deleteWebhook = defineOperation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete webhook',
	description: 'Stop deliveries to a URL and free one of the 10 places',
	method: 'DELETE',
	path: '/v1/notifications/webhooks/{webhook_id}',
	idempotency: 'none',
	fields: { webhookId: webhook() },
	result: { kind: 'done', flag: 'deleted' },
});

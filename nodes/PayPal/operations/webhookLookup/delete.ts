import { defineOperation } from '../../engine/define';
import { webhookLookup } from '../../fields/records';

export const deleteWebhookLookup = defineOperation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete webhook lookup',
	description: 'Take back the registration of an app. Its webhooks stay.',
	method: 'DELETE',
	path: '/v1/notifications/webhooks-lookup/{webhook_lookup_id}',
	idempotency: 'none',
	fields: { webhookLookupId: webhookLookup() },
	result: { kind: 'done', flag: 'deleted' },
});

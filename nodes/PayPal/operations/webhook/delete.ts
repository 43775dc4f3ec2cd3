import { defineOperation } from '../define';
import { webhook } from '../../fields/shared/records';

export const deleteWebhook = defineOperation('webhooks.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete webhook',
	description: 'Stop deliveries to a URL and free one of the 10 places',
	fields: { webhookId: webhook(path.webhook_id) },
	result: { kind: 'done', flag: 'deleted' },
}));

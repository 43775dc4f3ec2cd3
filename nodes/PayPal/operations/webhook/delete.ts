import { defineOperation } from '../define';
import { webhook } from '../../fields/shared/records';

export const deleteWebhook = defineOperation('webhooks.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete webhook',
	description: 'Stop deliveries to a URL, which frees one of the 10 webhooks of an app',
	fields: { webhookId: webhook(path.webhook_id) },
	result: { kind: 'done', flag: 'deleted' },
}));

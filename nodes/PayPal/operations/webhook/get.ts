import { defineOperation } from '../define';
import { webhook } from '../../fields/shared/records';

export const get = defineOperation('webhooks.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get webhook',
	description: 'Look up the URL and the events of a webhook',
	fields: { webhookId: webhook(path.webhook_id) },
	result: { kind: 'one' },
}));

import { defineOperation } from '../../engine/define';
import { webhook } from '../../fields/records';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get webhook',
	description: 'Look up the URL and the events of a webhook',
	method: 'GET',
	path: '/v1/notifications/webhooks/{webhook_id}',
	fields: { webhookId: webhook() },
	result: { kind: 'one' },
});

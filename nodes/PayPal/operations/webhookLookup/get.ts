import { defineOperation } from '../../engine/define';
import { webhookLookup } from '../../fields/records';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get webhook lookup',
	description: 'Look up which app a webhook lookup stands for',
	method: 'GET',
	path: '/v1/notifications/webhooks-lookup/{webhook_lookup_id}',
	fields: { webhookLookupId: webhookLookup() },
	result: { kind: 'one' },
});

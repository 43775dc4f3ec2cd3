import { defineOperation } from '../define';
import { webhookLookup } from '../../fields/shared/records';

export const get = defineOperation('webhooks-lookup.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get webhook lookup',
	description: 'Look up which app a webhook lookup belongs to',
	fields: { webhookLookupId: webhookLookup(path.webhook_lookup_id) },
	result: { kind: 'one' },
}));

import { defineOperation } from '../define';
import { webhookLookup } from '../../fields/shared/records';

export const deleteWebhookLookup = defineOperation('webhooks-lookup.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete webhook lookup',
	description: 'Remove the registration of an app. Its webhooks stay.',
	fields: { webhookLookupId: webhookLookup(path.webhook_lookup_id) },
	result: { kind: 'done', flag: 'deleted' },
}));

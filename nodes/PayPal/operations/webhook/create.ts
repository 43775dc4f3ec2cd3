import { defineOperation } from '../define';
import { eventTypes, webhookUrl } from '../../fields/shared/webhook';

export const create = defineOperation('webhooks.post', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create webhook',
	description:
		'Have PayPal deliver events to a URL. PayPal Trigger does this automatically. An app can have 10 webhooks.',
	fields: { url: webhookUrl(body.url), eventTypes: eventTypes(body.event_types) },
	result: { kind: 'one' },
}));

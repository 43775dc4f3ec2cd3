import { defineOperation } from '../define';
import { eventTypes, webhookUrl } from '../../fields/shared/webhook';

export const create = defineOperation('webhooks.post', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create webhook',
	description:
		'Let PayPal deliver events to a URL. PayPal Trigger does this by itself; an app can have 10 URLs.',
	fields: { url: webhookUrl(body.url), eventTypes: eventTypes(body.event_types) },
	result: { kind: 'one' },
}));

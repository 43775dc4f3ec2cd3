import { defineOperation } from '../../engine/define';
import { eventTypes, webhookUrl } from '../../fields/webhook';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create webhook',
	description:
		'Let PayPal deliver events to a URL. PayPal Trigger does this by itself; an app can have 10 URLs.',
	method: 'POST',
	path: '/v1/notifications/webhooks',
	idempotency: 'none',
	fields: { url: webhookUrl(), eventTypes: eventTypes() },
	result: { kind: 'one' },
});

import { defineOperation } from '../../engine/define';
import { choice, text } from '../../fields/basic';
import { webhookUrl } from '../../fields/webhook';

export const simulate = defineOperation({
	value: 'simulate',
	name: 'Simulate',
	action: 'Simulate webhook event',
	description: 'Let PayPal deliver a made-up event, to a webhook or to any URL',
	method: 'POST',
	path: '/v1/notifications/simulate-event',
	idempotency: 'none',
	notice:
		"PayPal signs simulated events in a way of its own. PayPal Trigger takes them only with its option 'Allow Simulator Events'.",
	fields: {
		eventType: choice('Event Type', [], {
			required: true,
			load: 'getEventTypes',
			description: 'The event to make up',
		}),
		webhookId: text('Webhook ID', {
			optional: true,
			maxLength: 50,
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'Webhook to deliver to. Needed when there is no URL.',
		}),
		url: { ...webhookUrl(), required: false, optional: true },
		resourceVersion: text('Resource Version', { optional: true, placeholder: 'e.g. 2.0' }),
	},
	result: { kind: 'one' },
});

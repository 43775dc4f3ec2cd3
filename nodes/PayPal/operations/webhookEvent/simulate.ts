import { defineOperation } from '../define';
import { options, string } from '../../fields/build';
import { webhookUrl } from '../../fields/shared/webhook';

export const simulate = defineOperation('simulate-event.post', ({ body }) => ({
	value: 'simulate',
	name: 'Simulate',
	action: 'Simulate webhook event',
	description: 'Let PayPal deliver a made-up event, to a webhook or to any URL',
	notice:
		"PayPal signs simulated events in a way of its own. PayPal Trigger takes them only with its option 'Allow Simulator Events'.",
	fields: {
		eventType: options(body.event_type, 'Event Type', {
			load: 'getEventTypes',
			description: 'The event to make up',
		}),
		webhookId: string(body.webhook_id, 'Webhook ID', {
			optional: true,
			placeholder: 'e.g. 0EH40505U7160970P',
			description: 'Webhook to deliver to. Needed when there is no URL.',
		}),
		url: webhookUrl(body.url, { optional: true }),
		resourceVersion: string(body.resource_version, 'Resource Version', {
			optional: true,
			placeholder: 'e.g. 2.0',
		}),
	},
	result: { kind: 'one' },
}));

import { defineOperation } from '../define';
import { options, string } from '../../fields/build';
import { webhookUrl } from '../../fields/shared/webhook';

export const simulate = defineOperation('simulate-event.post', ({ body }) => ({
	value: 'simulate',
	name: 'Simulate',
	action: 'Simulate webhook event',
	description: 'Have PayPal deliver a sample event to a webhook or to any URL',
	notice:
		"PayPal signs simulated events differently. PayPal Trigger accepts them only if its option 'Allow Simulator Events' is on.",
	fields: {
		eventType: options(body.event_type, 'Event Type', {
			load: 'getEventTypes',
			description: 'Type of the sample event',
		}),
		webhookId: string(body.webhook_id, 'Webhook ID', {
			optional: true,
			placeholder: 'e.g. 0EH40505U7160970P',
			description: "Webhook to deliver to. Required if 'URL' is empty.",
		}),
		url: webhookUrl(body.url, { optional: true }),
		resourceVersion: string(body.resource_version, 'Resource Version', {
			optional: true,
			placeholder: 'e.g. 2.0',
			description: 'Version of the record in the event. If empty, PayPal chooses one.',
		}),
	},
	result: { kind: 'one' },
}));

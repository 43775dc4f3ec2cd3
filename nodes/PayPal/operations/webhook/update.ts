import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { change, patch } from '../../fields/build';
import { webhook } from '../../fields/shared/records';
import { eventTypes, webhookUrl } from '../../fields/shared/webhook';

const RECORD = bodyOf('webhooks.post');

export const update = defineOperation('webhooks.update', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update webhook',
	description: 'Replace the URL or the event types of a webhook',
	fields: {
		webhookId: webhook(path.webhook_id),
		changes: patch(body, {
			eventTypes: change(eventTypes(RECORD.event_types), ['replace']),
			url: change(webhookUrl(RECORD.url), ['replace']),
		}),
	},
	result: { kind: 'one' },
}));

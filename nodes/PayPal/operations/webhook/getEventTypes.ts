import { defineOperation } from '../define';
import { webhook } from '../../fields/shared/records';

export const getEventTypes = defineOperation('event-types.list', ({ path }) => ({
	value: 'getEventTypes',
	name: 'Get Event Types',
	action: 'Get subscribed event types of webhook',
	description: 'List the events that one webhook is subscribed to',
	fields: { webhookId: webhook(path.webhook_id) },
	result: { kind: 'list', property: 'event_types', paging: { style: 'none' } },
}));

import { defineOperation } from '../../engine/define';
import { webhook } from '../../fields/records';

export const getEventTypes = defineOperation({
	value: 'getEventTypes',
	name: 'Get Event Types',
	action: 'Get event types of webhook',
	description: 'List the events that one webhook is subscribed to',
	method: 'GET',
	path: '/v1/notifications/webhooks/{webhook_id}/event-types',
	fields: { webhookId: webhook() },
	result: { kind: 'list', property: 'event_types', paging: { style: 'none' } },
});

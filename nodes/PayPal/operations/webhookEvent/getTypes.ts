import { defineOperation } from '../../engine/define';

export const getTypes = defineOperation({
	value: 'getTypes',
	name: 'Get Types',
	action: 'Get event types',
	description: 'List all events that a webhook can be subscribed to',
	method: 'GET',
	path: '/v1/notifications/webhooks-event-types',
	fields: {},
	result: { kind: 'list', property: 'event_types', paging: { style: 'none' } },
});

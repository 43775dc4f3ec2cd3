import { defineOperation } from '../define';

export const getTypes = defineOperation('webhooks-event-types.list', () => ({
	value: 'getTypes',
	name: 'Get Types',
	action: 'Get all event types of PayPal',
	description: 'List all events that a webhook can be subscribed to',
	fields: {},
	result: { kind: 'list', property: 'event_types', paging: { style: 'none' } },
}));

import { defineOperation } from '../../engine/define';
import { choice, dateTime, text } from '../../fields/basic';
import { EVENT_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many webhook events',
	description: 'List the events of the last 30 days, newest first',
	method: 'GET',
	path: '/v1/notifications/webhooks-events',
	fields: {
		startTime: dateTime('After', { in: 'query', optional: true }),
		endTime: dateTime('Before', { in: 'query', optional: true }),
		eventType: choice('Event Type', [], { in: 'query', optional: true, load: 'getEventTypes' }),
		transactionId: text('Transaction ID', {
			in: 'query',
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description: 'Only events about this payment',
		}),
	},
	result: {
		kind: 'list',
		property: 'events',
		paging: { style: 'link', size: 100 },
		simplify: EVENT_COLUMNS,
	},
});

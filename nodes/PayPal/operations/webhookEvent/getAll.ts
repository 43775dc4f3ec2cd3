import { defineOperation } from '../define';
import { dateTime, options, string } from '../../fields/build';
import { EVENT_COLUMNS } from './columns';

export const getAll = defineOperation('webhooks-events.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many webhook events',
	description: 'List the events of the last 30 days, newest first',
	fields: {
		startTime: dateTime(query.start_time, 'Start Date', {
			optional: true,
			description: 'Only events after this time, at most 30 days back',
		}),
		endTime: dateTime(query.end_time, 'End Date', {
			optional: true,
			description: 'Only events before this time',
		}),
		eventType: options(query.event_type, 'Event Type', {
			optional: true,
			load: 'getEventTypes',
			description: 'Only events of this type',
		}),
		transactionId: string(query.transaction_id, 'Transaction ID', {
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
}));

import { defineOperation } from '../define';
import { dateTime, multiOptions, string } from '../../fields/build';
import { DISPUTE_STATES } from '../../lists/disputeStates';
import { DISPUTE_ROW_COLUMNS } from './columns';

export const getAll = defineOperation('disputes.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many disputes',
	description: 'List the disputes of the last 180 days, such as those that need your response',
	fields: {
		disputeState: multiOptions(query.dispute_state, 'State', {
			choices: DISPUTE_STATES,
			optional: true,
			default: ['REQUIRED_ACTION'],
			description: 'Only disputes in one of these states',
		}),
		disputedTransactionId: string(query.disputed_transaction_id, 'Transaction ID', {
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description:
				"Only disputes about this payment. Cannot be combined with 'Creation Start Date'.",
		}),
		startTime: dateTime(query.start_time, 'Creation Start Date', {
			optional: true,
			description: 'Only disputes opened at or after this time, at most 180 days back',
		}),
		updateTimeAfter: dateTime(query.update_time_after, 'Update Start Date', {
			optional: true,
			description: 'Only disputes that changed after this time, at most 180 days back',
		}),
		updateTimeBefore: dateTime(query.update_time_before, 'Update End Date', {
			optional: true,
			description: 'Only disputes that changed before this time',
		}),
	},
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'link', size: 50 },
		simplify: DISPUTE_ROW_COLUMNS,
	},
}));

import { defineOperation } from '../define';
import { dateTime, multiOptions, string } from '../../fields/build';
import { DISPUTE_STATES } from '../../lists/disputeStates';
import { DISPUTE_ROW_COLUMNS } from './columns';

export const getAll = defineOperation('disputes.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many disputes',
	description: 'List the disputes of the last 180 days, for example those that need your response',
	fields: {
		disputeState: multiOptions(query.dispute_state, 'State', {
			choices: DISPUTE_STATES,
			optional: true,
			default: ['REQUIRED_ACTION'],
		}),
		disputedTransactionId: string(query.disputed_transaction_id, 'Transaction ID', {
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description:
				"Only disputes about this payment. PayPal takes it only without 'Created After'.",
		}),
		startTime: dateTime(query.start_time, 'Created After', { optional: true }),
		updateTimeAfter: dateTime(query.update_time_after, 'Updated After', { optional: true }),
		updateTimeBefore: dateTime(query.update_time_before, 'Updated Before', { optional: true }),
	},
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'link', size: 50 },
		simplify: DISPUTE_ROW_COLUMNS,
	},
}));

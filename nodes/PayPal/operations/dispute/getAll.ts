import { defineOperation } from '../../engine/define';
import { choices, dateTime, text } from '../../fields/basic';
import { DISPUTE_STATES } from '../../lists/disputeStates';
import { DISPUTE_ROW_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many disputes',
	description: 'List the disputes of the last 180 days, for example those that need your response',
	method: 'GET',
	path: '/v1/customer/disputes',
	fields: {
		disputeState: choices('State', DISPUTE_STATES, {
			in: 'query',
			optional: true,
			joined: true,
			default: ['REQUIRED_ACTION'],
		}),
		disputedTransactionId: text('Transaction ID', {
			in: 'query',
			optional: true,
			maxLength: 255,
			placeholder: 'e.g. 2GG279541U471931P',
			description:
				"Only disputes about this payment. PayPal takes it only without 'Created After'.",
		}),
		startTime: dateTime('Created After', { in: 'query', optional: true }),
		updateTimeAfter: dateTime('Updated After', { in: 'query', optional: true }),
		updateTimeBefore: dateTime('Updated Before', { in: 'query', optional: true }),
	},
	result: {
		kind: 'list',
		property: 'items',
		paging: { style: 'link', size: 50 },
		simplify: DISPUTE_ROW_COLUMNS,
	},
});

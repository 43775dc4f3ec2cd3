import { defineOperation } from '../define';
import { dateTime } from '../../fields/build';
import { LAST_30_DAYS } from '../../fields/shared/dates';
import { subscription } from '../../fields/shared/records';
import { TRANSACTION_COLUMNS } from './columns';

export const getTransactions = defineOperation('subscriptions.transactions', ({ path, query }) => ({
	value: 'getTransactions',
	name: 'Get Transactions',
	action: 'Get transactions of subscription',
	description: 'List the payments of a subscription in a period',
	fields: {
		subscriptionId: subscription(path.id),
		startTime: dateTime(query.start_time, 'Start Date', {
			default: LAST_30_DAYS.start,
			description: 'Only payments after this time',
		}),
		endTime: dateTime(query.end_time, 'End Date', {
			default: LAST_30_DAYS.end,
			description: 'Only payments before this time',
		}),
	},
	result: {
		kind: 'list',
		property: 'transactions',
		// PayPal documents no way to request a page, but its responses contain links.
		paging: { style: 'link' },
		simplify: TRANSACTION_COLUMNS,
	},
}));

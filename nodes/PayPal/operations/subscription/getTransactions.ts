import { defineOperation } from '../define';
import { dateTime } from '../../fields/build';
import { subscription } from '../../fields/shared/records';
import { TRANSACTION_COLUMNS } from './columns';

export const getTransactions = defineOperation('subscriptions.transactions', ({ path, query }) => ({
	value: 'getTransactions',
	name: 'Get Transactions',
	action: 'Get transactions of subscription',
	description: 'List the payments of a subscription between two points in time',
	fields: {
		subscriptionId: subscription(path.id),
		startTime: dateTime(query.start_time, 'After'),
		endTime: dateTime(query.end_time, 'Before'),
	},
	result: {
		kind: 'list',
		property: 'transactions',
		// PayPal documents no way to ask for a page, but has links in the response.
		paging: { style: 'link' },
		simplify: TRANSACTION_COLUMNS,
	},
}));

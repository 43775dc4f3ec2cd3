import { defineOperation } from '../../engine/define';
import { dateTime } from '../../fields/basic';
import { subscription } from '../../fields/records';
import { TRANSACTION_COLUMNS } from './columns';

export const getTransactions = defineOperation({
	value: 'getTransactions',
	name: 'Get Transactions',
	action: 'Get transactions of subscription',
	description: 'List the payments of a subscription between two points in time',
	method: 'GET',
	path: '/v1/billing/subscriptions/{id}/transactions',
	fields: {
		subscriptionId: subscription(),
		startTime: dateTime('After', { in: 'query', required: true }),
		endTime: dateTime('Before', { in: 'query', required: true }),
	},
	result: {
		kind: 'list',
		property: 'transactions',
		// PayPal documents no way to ask for a page, but has links in the answer.
		paging: { style: 'link' },
		simplify: TRANSACTION_COLUMNS,
	},
});

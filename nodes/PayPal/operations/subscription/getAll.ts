import { defineOperation } from '../define';
import { dateTime, multiOptions, string } from '../../fields/build';
import { SUBSCRIPTION_COLUMNS } from './columns';

export const getAll = defineOperation('subscriptions.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many subscriptions',
	description: 'List subscriptions, of all plans or some, by status or time',
	fields: {
		createdAfter: dateTime(query.created_after, 'Created After', { optional: true }),
		createdBefore: dateTime(query.created_before, 'Created Before', { optional: true }),
		customerIds: string(query.customer_ids, 'Customer IDs', {
			multipleValues: true,
			optional: true,
		}),
		filter: string(query.filter, 'Filter', {
			optional: true,
			description: 'An expression with ge, gt, le, lt, and, or',
		}),
		planIds: multiOptions(query.plan_ids, 'Plans', {
			optional: true,
			load: 'getPlans',
			// The number of IDs is in a pattern of the whole text.
			max: 70,
		}),
		statuses: multiOptions(query.statuses, 'Statuses', {
			choices: ['ACTIVE', 'APPROVAL_PENDING', 'APPROVED', 'CANCELLED', 'EXPIRED', 'SUSPENDED'],
			optional: true,
		}),
		statusUpdatedAfter: dateTime(query.status_updated_after, 'Status Updated After', {
			optional: true,
		}),
		statusUpdatedBefore: dateTime(query.status_updated_before, 'Status Updated Before', {
			optional: true,
		}),
	},
	result: {
		kind: 'list',
		property: 'subscriptions',
		paging: { style: 'page', size: 20 },
		simplify: SUBSCRIPTION_COLUMNS,
	},
}));

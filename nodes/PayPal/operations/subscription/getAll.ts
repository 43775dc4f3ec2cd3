import { defineOperation } from '../define';
import { dateTime, multiOptions, string } from '../../fields/build';
import { SUBSCRIPTION_COLUMNS } from './columns';

export const getAll = defineOperation('subscriptions.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many subscriptions',
	description: 'List subscriptions of all or some plans, by status or date',
	fields: {
		createdAfter: dateTime(query.created_after, 'Creation Start Date', {
			optional: true,
			description: 'Only subscriptions created after this time',
		}),
		createdBefore: dateTime(query.created_before, 'Creation End Date', {
			optional: true,
			description: 'Only subscriptions created before this time',
		}),
		customerIds: string(query.customer_ids, 'Customer IDs', {
			multipleValues: true,
			optional: true,
			description: 'Only subscriptions of customers with these IDs',
		}),
		filter: string(query.filter, 'Filter', {
			optional: true,
			description: 'Condition in the filter syntax of PayPal, with ge, gt, le, lt, and, or',
		}),
		planIds: multiOptions(query.plan_ids, 'Plans', {
			optional: true,
			load: 'getPlans',
			description: 'Only subscriptions to these plans. If empty, of all plans.',
			// The maximum number of IDs is part of the pattern of the whole text.
			max: 70,
		}),
		statuses: multiOptions(query.statuses, 'Statuses', {
			choices: ['ACTIVE', 'APPROVAL_PENDING', 'APPROVED', 'CANCELLED', 'EXPIRED', 'SUSPENDED'],
			optional: true,
			description: 'Only subscriptions with one of these statuses. If empty, with any.',
		}),
		statusUpdatedAfter: dateTime(query.status_updated_after, 'Status Update Start Date', {
			optional: true,
			description: 'Only subscriptions whose status changed after this time',
		}),
		statusUpdatedBefore: dateTime(query.status_updated_before, 'Status Update End Date', {
			optional: true,
			description: 'Only subscriptions whose status changed before this time',
		}),
	},
	result: {
		kind: 'list',
		property: 'subscriptions',
		paging: { style: 'page', size: 20 },
		simplify: SUBSCRIPTION_COLUMNS,
	},
}));

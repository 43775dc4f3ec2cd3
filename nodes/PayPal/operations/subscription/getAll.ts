import { defineOperation } from '../../engine/define';
import { choices, dateTime, list, text } from '../../fields/basic';
import { SUBSCRIPTION_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many subscriptions',
	description: 'List subscriptions, of all plans or some, by status or time',
	method: 'GET',
	path: '/v1/billing/subscriptions',
	fields: {
		createdAfter: dateTime('Created After', { in: 'query', optional: true }),
		createdBefore: dateTime('Created Before', { in: 'query', optional: true }),
		customerIds: list('Customer IDs', { in: 'query', optional: true, joined: true }),
		filter: text('Filter', {
			in: 'query',
			optional: true,
			description: 'An expression with ge, gt, le, lt, and, or',
		}),
		planIds: choices('Plans', [], {
			in: 'query',
			optional: true,
			load: 'getPlans',
			joined: true,
			max: 70,
		}),
		statuses: choices(
			'Statuses',
			['ACTIVE', 'APPROVAL_PENDING', 'APPROVED', 'CANCELLED', 'EXPIRED', 'SUSPENDED'],
			{ in: 'query', optional: true, joined: true },
		),
		statusUpdatedAfter: dateTime('Status Updated After', { in: 'query', optional: true }),
		statusUpdatedBefore: dateTime('Status Updated Before', { in: 'query', optional: true }),
	},
	result: {
		kind: 'list',
		property: 'subscriptions',
		paging: { style: 'page', size: 20 },
		simplify: SUBSCRIPTION_COLUMNS,
	},
});

import { defineOperation } from '../../engine/define';
import { choices } from '../../fields/basic';
import { product } from '../../fields/records';
import { PLAN_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many plans',
	description: 'List your plans with prices and status, of all products or of one',
	method: 'GET',
	path: '/v1/billing/plans',
	prefer: true,
	fields: {
		planIds: choices('Plans', [], {
			in: 'query',
			optional: true,
			load: 'getPlans',
			joined: true,
			max: 10,
		}),
		productId: product({ in: 'query', required: false, optional: true }),
	},
	result: {
		kind: 'list',
		property: 'plans',
		paging: { style: 'page', size: 20 },
		simplify: PLAN_COLUMNS,
	},
});

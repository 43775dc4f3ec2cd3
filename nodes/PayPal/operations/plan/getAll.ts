import { defineOperation } from '../define';
import { multiOptions } from '../../fields/build';
import { product } from '../../fields/shared/records';
import { PLAN_COLUMNS } from './columns';

export const getAll = defineOperation('plans.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many plans',
	description: 'List your plans with prices and status, for all products or one',
	fields: {
		planIds: multiOptions(query.plan_ids, 'Plans', {
			optional: true,
			load: 'getPlans',
			description: 'Only these plans, at most 10',
			// PayPal states the maximum number of IDs only in a description.
			max: 10,
		}),
		productId: product(query.product_id, {
			optional: true,
			description: 'Only plans of this product',
		}),
	},
	result: {
		kind: 'list',
		property: 'plans',
		paging: { style: 'page', size: 20, totals: true },
		simplify: PLAN_COLUMNS,
	},
}));

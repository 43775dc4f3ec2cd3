import { defineOperation } from '../define';
import { multiOptions } from '../../fields/build';
import { product } from '../../fields/shared/records';
import { PLAN_COLUMNS } from './columns';

export const getAll = defineOperation('plans.list', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many plans',
	description: 'List your plans with prices and status, of all products or of one',
	fields: {
		planIds: multiOptions(query.plan_ids, 'Plans', {
			optional: true,
			load: 'getPlans',
			// PayPal has the most IDs in words only.
			max: 10,
		}),
		productId: product(query.product_id, { optional: true }),
	},
	result: {
		kind: 'list',
		property: 'plans',
		paging: { style: 'page', size: 20, totals: true },
		simplify: PLAN_COLUMNS,
	},
}));

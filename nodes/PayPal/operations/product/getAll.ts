import { defineOperation } from '../define';

export const getAll = defineOperation('products.list', () => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many products',
	description: 'List the products of your catalog with their names and IDs',
	fields: {},
	result: { kind: 'list', property: 'products', paging: { style: 'page', size: 20, totals: true } },
}));

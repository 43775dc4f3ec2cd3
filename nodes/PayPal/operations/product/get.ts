import { defineOperation } from '../define';
import { product } from '../../fields/shared/records';

export const get = defineOperation('products.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get product',
	description: 'Look up a product of your catalog with its type, category and links',
	fields: { productId: product(path.product_id) },
	result: { kind: 'one' },
}));

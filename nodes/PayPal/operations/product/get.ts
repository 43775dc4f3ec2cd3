import { defineOperation } from '../../engine/define';
import { product } from '../../fields/records';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get product',
	description: 'Look up a product of your catalog with its type, category and links',
	method: 'GET',
	path: '/v1/catalogs/products/{product_id}',
	fields: { productId: product() },
	result: { kind: 'one' },
});

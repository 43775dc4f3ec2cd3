import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { productDetails } from '../../fields/shared/product';

export const create = defineOperation('products.create', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create product',
	description: 'Add a product to your catalog that plans can sell by subscription',
	fields: {
		...productDetails(body),
		id: string(body.id, 'Product ID', {
			optional: true,
			placeholder: 'e.g. STREAMING-01',
			description: 'Your own ID of the product, such as the SKU. If empty, PayPal generates one.',
		}),
	},
	result: { kind: 'one' },
}));

import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { productDetails } from '../../fields/product';

export const create = defineOperation({
	value: 'create',
	name: 'Create',
	action: 'Create product',
	description: 'Add something to your catalog that plans can sell by subscription',
	method: 'POST',
	path: '/v1/catalogs/products',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		...productDetails(),
		id: text('Product ID', {
			optional: true,
			minLength: 6,
			maxLength: 50,
			placeholder: 'e.g. STREAMING-01',
			description: 'Your own, such as the SKU. Left out, PayPal makes one.',
		}),
	},
	result: { kind: 'one' },
});

import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { productDetails } from '../../fields/product';

export const triggerSample = defineOperation({
	value: 'triggerSample',
	name: 'Trigger Sample',
	action: 'Trigger sample event',
	description:
		'Create a product with an ID of yours, so that PayPal delivers a real, signed "Product created" event',
	method: 'POST',
	path: '/v1/catalogs/products',
	idempotency: 'request-id',
	prefer: true,
	fields: {
		id: text('Product ID', {
			required: true,
			maxLength: 50,
			placeholder: 'e.g. SAMPLE-1700000000',
			description: 'A new ID each time: one that exists already makes no event',
		}),
		...productDetails(),
	},
	result: { kind: 'one' },
});

import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { productDetails } from '../../fields/shared/product';

export const triggerSample = defineOperation('products.create', ({ body }) => ({
	value: 'triggerSample',
	name: 'Trigger Sample',
	action: 'Trigger sample event',
	description:
		'Create a product with an ID of yours, so that PayPal delivers a real, signed "Product created" event',
	fields: {
		id: string(body.id, 'Product ID', {
			required: true,
			placeholder: 'e.g. SAMPLE-1700000000',
			description: 'A new ID each time: one that exists already makes no event',
		}),
		...productDetails(body),
	},
	result: { kind: 'one' },
}));

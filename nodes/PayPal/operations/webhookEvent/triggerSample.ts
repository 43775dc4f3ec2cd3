import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { productDetails } from '../../fields/shared/product';

export const triggerSample = defineOperation('products.create', ({ body }) => ({
	value: 'triggerSample',
	name: 'Trigger Sample',
	action: 'Trigger sample event',
	description:
		'Create a product in your catalog, so that PayPal delivers a real, signed "Product created" event',
	fields: {
		id: string(body.id, 'Product ID', {
			required: true,
			placeholder: 'e.g. SAMPLE-1700000000',
			description: 'New ID for the product. An existing one triggers no event.',
		}),
		...productDetails(body),
	},
	result: { kind: 'one' },
}));

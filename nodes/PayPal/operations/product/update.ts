import { defineOperation } from '../../engine/define';
import type { Field, PatchPath } from '../../engine/types';
import { patch } from '../../fields/basic';
import { productDetails } from '../../fields/product';
import { product } from '../../fields/records';

const { category, description, homeUrl, imageUrl } = productDetails();

const change = (value: Field, path: string): PatchPath => ({
	label: value.label,
	path,
	ops: ['replace', 'add', 'remove'],
	value,
});

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update product',
	description: "Change a product's description, category or URLs. Name and type stay.",
	method: 'PATCH',
	path: '/v1/catalogs/products/{product_id}',
	idempotency: 'none',
	fields: {
		productId: product(),
		changes: patch({
			category: change(category, '/category'),
			description: change(description, '/description'),
			homeUrl: change(homeUrl, '/home_url'),
			imageUrl: change(imageUrl, '/image_url'),
		}),
	},
	result: { kind: 'done', flag: 'success' },
});

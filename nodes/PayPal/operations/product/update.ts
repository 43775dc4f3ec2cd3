import { bodyOf } from '../../api/operation';
import { defineOperation } from '../define';
import { change, patch } from '../../fields/build';
import { productDetails } from '../../fields/shared/product';
import { product } from '../../fields/shared/records';

const OPS = ['replace', 'add', 'remove'] as const;

export const update = defineOperation('products.patch', ({ path, body }) => {
	const { category, description, homeUrl, imageUrl } = productDetails(bodyOf('products.create'));
	return {
		value: 'update',
		name: 'Update',
		action: 'Update product',
		description:
			"Change a product's description, category or URLs. Name and type cannot be changed.",
		fields: {
			productId: product(path.product_id),
			changes: patch(body, {
				category: change(category, OPS),
				description: change(description, OPS),
				homeUrl: change(homeUrl, OPS),
				imageUrl: change(imageUrl, OPS),
			}),
		},
		result: { kind: 'done', flag: 'success' },
	};
});

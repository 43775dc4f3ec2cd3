import type { ObjectAt, OptionsAt, StringAt } from '../../api/place';
import type { Fields } from '../types';
import { options, string } from '../build';

interface ProductAt
	extends ObjectAt,
		Readonly<Record<'name' | 'category' | 'description' | 'home_url' | 'image_url', StringAt>> {
	readonly type: OptionsAt<'DIGITAL' | 'PHYSICAL' | 'SERVICE'>;
}

/** A product of the catalogue without its id. */
export const productDetails = (at: ProductAt) =>
	({
		name: string(at.name, 'Name', {
			placeholder: 'e.g. Video Streaming',
			description: 'The name of the product, shown to subscribers',
		}),
		type: options(at.type, 'Type', {
			description: 'What kind of product it is. PayPal does not let you change it later.',
			names: { DIGITAL: 'Digital Goods', PHYSICAL: 'Physical Goods' },
			// PayPal's default is goods: the panel makes the user choose.
			required: true,
			default: 'SERVICE',
		}),
		category: options(at.category, 'Category', {
			optional: true,
			description: 'The industry that the product belongs to',
			load: 'getProductCategories',
		}),
		description: string(at.description, 'Description', { optional: true, rows: 2 }),
		homeUrl: string(at.home_url, 'Home URL', {
			optional: true,
			placeholder: 'e.g. https://example.com/streaming',
		}),
		imageUrl: string(at.image_url, 'Image URL', {
			optional: true,
			placeholder: 'e.g. https://example.com/streaming.jpg',
		}),
	}) satisfies Fields;

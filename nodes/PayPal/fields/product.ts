import type { Fields } from '../engine/types';
import { choice, text } from './basic';

/** A product of the catalogue without its id (product_request_POST of catalogs_products_v1.json). */
export const productDetails = (): Fields => ({
	name: text('Name', { required: true, maxLength: 127, placeholder: 'e.g. Video Streaming' }),
	type: choice(
		'Type',
		[
			{ name: 'Digital Goods', value: 'DIGITAL' },
			{ name: 'Physical Goods', value: 'PHYSICAL' },
			{ name: 'Service', value: 'SERVICE' },
		],
		{ required: true, default: 'SERVICE' },
	),
	category: choice('Category', [], { optional: true, load: 'getProductCategories' }),
	description: text('Description', { optional: true, maxLength: 256, rows: 2 }),
	homeUrl: text('Home URL', {
		optional: true,
		maxLength: 2000,
		placeholder: 'e.g. https://example.com/streaming',
	}),
	imageUrl: text('Image URL', {
		optional: true,
		maxLength: 2000,
		placeholder: 'e.g. https://example.com/streaming.jpg',
	}),
});

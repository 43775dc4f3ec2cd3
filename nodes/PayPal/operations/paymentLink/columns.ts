import type { Columns } from '../../fields/columns';

/** Where the buyer pays. Some of PayPal's responses contain it only in their links. */
export const WITH_PAYMENT_LINK: Columns = {
	paymentLink: { firstOf: ['payment_link', { link: 'payment_link' }] },
};

/** A payment link at a glance (payment_resource of payment_links_buttons_v1.json). */
export const PAYMENT_LINK_COLUMNS: Columns = {
	...WITH_PAYMENT_LINK,
	id: 'id',
	status: 'status',
	name: 'line_items.0.name',
	price: 'line_items.0.unit_amount.value',
	currency: {
		firstOf: [
			'line_items.0.unit_amount.currency_code',
			'line_items.0.variants.dimensions.0.options.0.unit_amount.currency_code',
		],
	},
	productId: 'line_items.0.product_id',
	createTime: 'create_time',
	updateTime: 'update_time',
};

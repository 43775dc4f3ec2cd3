import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { order } from '../../fields/records';
import { ORDER_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get order',
	description: "Look up an order: its status, amounts, payments and the buyer's approve link",
	method: 'GET',
	path: '/v2/checkout/orders/{id}',
	fields: {
		orderId: order(),
		fields: text('Fields', {
			in: 'query',
			optional: true,
			placeholder: 'e.g. payment_source',
			description: 'Parts of the order to include that PayPal otherwise leaves out',
		}),
	},
	result: { kind: 'one', simplify: ORDER_COLUMNS },
});

import { defineOperation } from '../define';
import { multiOptions } from '../../fields/build';
import { order } from '../../fields/shared/records';
import { ORDER_COLUMNS } from './columns';
import { ORDER_LINE_ITEMS } from './lineItems';

export const get = defineOperation('orders.get', ({ path, query }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get order',
	description: "Look up an order: its status, amounts, payments and the buyer's approve link",
	fields: {
		orderId: order(path.id),
		// PayPal states the only value in a description.
		fields: multiOptions(query.fields, 'Include', {
			optional: true,
			choices: ['payment_source'],
			default: ['payment_source'],
			description: 'What PayPal otherwise leaves out of the order',
		}),
	},
	result: { kind: 'one', simplify: ORDER_COLUMNS, lineItems: ORDER_LINE_ITEMS },
}));

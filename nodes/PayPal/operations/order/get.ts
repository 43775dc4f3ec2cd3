import { defineOperation } from '../define';
import { string } from '../../fields/build';
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
		fields: string(query.fields, 'Fields', {
			optional: true,
			placeholder: 'e.g. payment_source',
			description: 'Parts of the order to include that PayPal otherwise leaves out',
		}),
	},
	result: { kind: 'one', simplify: ORDER_COLUMNS, lineItems: ORDER_LINE_ITEMS },
}));

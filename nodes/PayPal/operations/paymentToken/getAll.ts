import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { PAYMENT_TOKEN_COLUMNS } from './columns';

export const getAll = defineOperation('customer.payment-tokens.get', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many payment tokens',
	description: 'List the payment methods that a customer has saved',
	fields: {
		customerId: string(query.customer_id, 'Customer ID', {
			pattern: 'Use letters, digits, _ and - only.',
			description: "PayPal's ID of the customer, which payment tokens have as 'customer.id'",
			placeholder: 'e.g. customer_4029352050',
		}),
	},
	result: {
		kind: 'list',
		property: 'payment_tokens',
		// PayPal's file states no maximum page size; its default is certain to work.
		paging: { style: 'page', size: 5, totals: true },
		simplify: PAYMENT_TOKEN_COLUMNS,
	},
}));

import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { PAYMENT_TOKEN_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many payment tokens',
	description: 'List the ways to pay that a customer has saved',
	method: 'GET',
	path: '/v3/vault/payment-tokens',
	fields: {
		customerId: text('Customer ID', {
			in: 'query',
			required: true,
			minLength: 7,
			maxLength: 36,
			pattern: { regex: '[0-9a-zA-Z_-]+', says: 'It has letters, digits, _ and - only.' },
			placeholder: 'e.g. customer_4029352050',
		}),
	},
	result: {
		kind: 'list',
		property: 'payment_tokens',
		// PayPal's file names no largest page; its default is what surely works.
		paging: { style: 'page', size: 5 },
		simplify: PAYMENT_TOKEN_COLUMNS,
	},
});

import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';

export const generateClientToken = defineOperation({
	value: 'generateClientToken',
	name: 'Generate Client Token',
	action: 'Generate client token',
	description: "Get a short-lived token that lets a web page show PayPal's card fields",
	method: 'POST',
	path: '/v1/identity/generate-token',
	idempotency: 'none',
	fields: {
		customerId: text('Customer ID', {
			optional: true,
			maxLength: 22,
			placeholder: 'e.g. customer_1234',
			description: 'Your own ID of the buyer, to show the ways to pay that were saved before',
		}),
	},
	result: { kind: 'one', expected: { has: ['client_token'] } },
});

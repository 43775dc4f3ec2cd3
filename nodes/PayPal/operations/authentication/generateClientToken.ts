import { defineOperation } from '../define';
import { string } from '../../fields/build';

export const generateClientToken = defineOperation('identity.generate-token', ({ body }) => ({
	value: 'generateClientToken',
	name: 'Generate Client Token',
	action: 'Generate client token',
	description:
		"Get a short-lived token with which a web page shows PayPal's card fields through the older JavaScript SDK",
	fields: {
		customerId: string(body.customer_id, 'Customer ID', {
			optional: true,
			placeholder: 'e.g. customer_1234',
			description: 'Your own ID of the buyer, to show the payment methods saved earlier',
		}),
	},
	result: { kind: 'one', expected: { has: ['client_token'] } },
}));

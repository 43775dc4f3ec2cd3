import type { Columns } from '../../fields/columns';

/** A saved payment method (payment_token_response of vault_payment_tokens_v3.json). */
export const PAYMENT_TOKEN_COLUMNS: Columns = {
	id: 'id',
	customerId: 'customer.id',
	merchantCustomerId: 'customer.merchant_customer_id',
	cardBrand: { firstOf: ['payment_source.card.brand', 'payment_source.apple_pay.card.brand'] },
	cardLastDigits: {
		firstOf: ['payment_source.card.last_digits', 'payment_source.apple_pay.card.last_digits'],
	},
	cardExpiry: 'payment_source.card.expiry',
	firstName: {
		firstOf: ['payment_source.paypal.name.given_name', 'payment_source.venmo.name.given_name'],
	},
	lastName: {
		firstOf: ['payment_source.paypal.name.surname', 'payment_source.venmo.name.surname'],
	},
	email: { firstOf: ['payment_source.paypal.email_address', 'payment_source.venmo.email_address'] },
	payerId: { firstOf: ['payment_source.paypal.payer_id', 'payment_source.venmo.payer_id'] },
};

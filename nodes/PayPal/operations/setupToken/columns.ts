import type { Columns } from '../../fields/columns';

/** How far saving has progressed (setup_token_response of vault_payment_tokens_v3.json). */
export const SETUP_TOKEN_COLUMNS: Columns = {
	id: 'id',
	status: 'status',
	customerId: 'customer.id',
	merchantCustomerId: 'customer.merchant_customer_id',
	approveLink: { link: 'approve' },
	cardBrand: 'payment_source.card.brand',
	cardLastDigits: 'payment_source.card.last_digits',
	cardExpiry: 'payment_source.card.expiry',
	cardVerification: 'payment_source.card.verification_status',
	email: { firstOf: ['payment_source.paypal.email_address', 'payment_source.venmo.email_address'] },
};

import type { Corrections } from '../types.mts';

export const vaultPaymentTokensV3: Corrections = {
	schemas: {
		// PayPal's file of July 2026 lists these codes, this one none
		'card_verification_method/enum': ['SCA_WHEN_REQUIRED', 'SCA_ALWAYS'],
		'vault_instruction/enum': ['ON_CREATE_PAYMENT_TOKENS', 'ON_PAYER_APPROVAL'],
		'experience_context/properties/shipping_preference/enum': [
			'GET_FROM_FILE',
			'NO_SHIPPING',
			'SET_PROVIDED_ADDRESS',
		],
		'wallet_base/properties/usage_type/enum': ['MERCHANT', 'PLATFORM'],
		'wallet_base/properties/customer_type/enum': ['CONSUMER', 'BUSINESS'],
		// PayPal's examples of answers have it in each link
		'link_description/properties/encType': { type: 'string' },
		// The usual way from a setup token to a payment token, in PayPal's guide and SDK
		'token_id_request/properties/type/enum': ['BILLING_AGREEMENT', 'SETUP_TOKEN'],
	},
};

import type { Corrections } from '../types.mts';

export const vaultPaymentTokensV3: Corrections = {
	schemas: {
		// PayPal's examples of answers have it in each link
		'link_description/properties/encType': { type: 'string' },
		// The usual way from a setup token to a payment token, in PayPal's guide and SDK
		'token_id_request/properties/type/enum': ['BILLING_AGREEMENT', 'SETUP_TOKEN'],
	},
};

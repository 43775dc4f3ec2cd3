import { ref } from '../schema.mts';
import type { Corrections, Schema } from '../types.mts';

/** What an earlier file had without saying what it looks like. */
const open: Schema = {};

export const vaultPaymentTokensV3: Corrections = {
	schemas: {
		// PayPal's examples of answers have it in each link
		'link_description/properties/encType': { type: 'string' },
		// PayPal's SDK has these in all of its APIs, as the file of orders has
		'card_brand/enum/-': ['CARTE_BANCAIRE', 'STAR_ACCESS', 'PULSE', 'NYCE', 'ACCEL'],
		// An earlier file had it alone; PayPal's guides to billing agreements use it
		'token_id_request/properties/type/enum/-': 'BILLING_AGREEMENT',

		// What left the file without a word, and saved workflows send
		'token_id_request/properties/attributes': open,
		'payment_token_request/properties/metadata': open,
		'setup_token_request/properties/metadata': open,
		'definitions-payment_source/properties/card/properties/type': ref('card_type'),
		'definitions-payment_source/properties/card/properties/verification_method': ref(
			'card_verification_method',
		),
		'definitions-payment_source/properties/card/properties/experience_context':
			ref('experience_context'),
		'setup_token_request/properties/payment_source/properties/card/properties/type':
			ref('card_type'),
		'setup_token_request/properties/payment_source/properties/card/properties/experience_context':
			ref('experience_context'),
		'venmo_request/properties/experience_context': ref('experience_context'),
	},
};

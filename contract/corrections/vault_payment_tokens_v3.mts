import { ref } from '../schema.mts';
import type { Corrections, Schema } from '../types.mts';
import { wideAddress } from './address.mts';

/** A property whose schema the file does not describe. */
const open: Schema = {};

const url: Schema = { type: 'string', format: 'uri', minLength: 1, maxLength: 4000 };

/** Cards and Venmo support all of the experience context except the settings for PayPal's app. */
const pageWithoutApp: Schema = {
	...ref('experience_context'),
	supports: [
		'brand_name',
		'locale',
		'return_url',
		'cancel_url',
		'shipping_preference',
		'vault_instruction',
		'user_action',
	],
};

export const vaultPaymentTokensV3: Corrections = {
	schemas: {
		// PayPal's example responses have it in each link
		'link_description/properties/encType': { type: 'string' },
		'venmo_response/allOf/4/properties/account_id': ref('account_id'),
		// PayPal's SDK has these in all of its APIs, as the file of orders has
		'card_brand/enum/-': ['CARTE_BANCAIRE', 'STAR_ACCESS', 'PULSE', 'NYCE', 'ACCEL'],
		// An earlier file had only this value; PayPal's guides to billing agreements use it
		'token_id_request/properties/type/enum/-': 'BILLING_AGREEMENT',

		// PayPal's SDK of June 2026 has these, which are newer than the file
		'experience_context/properties/user_action': {
			type: 'string',
			enum: ['SETUP_NOW', 'CONTINUE'],
			default: 'CONTINUE',
		},
		'experience_context/properties/app_switch_context': ref('app_switch_context'),
		'wallet_base/properties/shipping/properties/email_address': ref('email'),
		'setup_token_request/properties/payment_source/properties/apple_pay': ref('apple_pay_request'),
		'setup_token_request/properties/payment_source/properties/bank': ref('bank_request'),
		frequency: {
			type: 'object',
			required: ['interval_unit'],
			properties: {
				interval_unit: { type: 'string', enum: ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LIFETIME'] },
				interval_count: { type: 'integer', minimum: 1 },
			},
		},
		vault_id: { type: 'string', pattern: '^[0-9a-zA-Z_-]+$', minLength: 1, maxLength: 255 },

		// Removed from the file without notice, but saved workflows send it
		'token_id_request/properties/attributes': open,
		'payment_token_request/properties/metadata': open,
		'setup_token_request/properties/metadata': open,
		'definitions-payment_source/properties/card/properties/type': ref('card_type'),
		'definitions-payment_source/properties/card/properties/verification_method': ref(
			'card_verification_method',
		),
		'definitions-payment_source/properties/card/properties/experience_context': pageWithoutApp,
		'setup_token_request/properties/payment_source/properties/card/properties/type':
			ref('card_type'),
		'setup_token_request/properties/payment_source/properties/card/properties/experience_context':
			pageWithoutApp,
		'venmo_request/properties/experience_context': pageWithoutApp,
	},
	added: {
		app_switch_context: {
			type: 'object',
			properties: {
				native_app: {
					type: 'object',
					properties: {
						os_type: { type: 'string', enum: ['ANDROID', 'IOS', 'OTHER'] },
						os_version: { type: 'string', minLength: 1, maxLength: 64 },
					},
				},
				mobile_web: {
					type: 'object',
					properties: {
						return_flow: { type: 'string', enum: ['AUTO', 'MANUAL'], default: 'AUTO' },
						buyer_user_agent: { type: 'string', minLength: 1, maxLength: 512 },
					},
				},
			},
		},
		apple_pay_request: {
			type: 'object',
			properties: {
				token: { type: 'string', minLength: 1, maxLength: 10_000 },
				card: {
					type: 'object',
					properties: {
						type: ref('card_type'),
						brand: ref('card_brand'),
						billing_address: wideAddress,
					},
				},
			},
		},
		bank_request: {
			type: 'object',
			properties: {
				// The SDK leaves it open
				ach_debit: open,
				sepa_debit: {
					type: 'object',
					properties: {
						experience_context: {
							type: 'object',
							required: ['return_url', 'cancel_url'],
							properties: { locale: ref('language'), return_url: url, cancel_url: url },
						},
					},
				},
			},
		},
	},
};

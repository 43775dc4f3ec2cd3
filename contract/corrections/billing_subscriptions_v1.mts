import { ref } from '../schema.mts';
import type { Corrections, Schema } from '../types.mts';
import { wideAddress } from './address.mts';

/** PayPal's examples have 26 characters; nothing says that it refuses others. */
const planId: Schema = { type: 'string', minLength: 3, maxLength: 50 };

export const billingSubscriptionsV1: Corrections = {
	operations: {
		'GET /v1/billing/plans': {
			// It was removed from the file without notice; saved workflows filter by it
			query: { plan_ids: { type: 'string', minLength: 3, maxLength: 270 } },
		},
	},
	schemas: {
		// PayPal's responses have these
		'plan/properties/version': { type: 'integer', readOnly: true },
		'plan/properties/usage_type': { type: 'string', readOnly: true },
		'plan/properties/payee': {
			type: 'object',
			readOnly: true,
			properties: { merchant_id: { type: 'string' }, display_data: {} },
		},
		'pricing_scheme/properties/status': { type: 'string', readOnly: true },

		// As with the ids of plans: the file of 2024 has these lengths
		'plan_request_POST/properties/product_id': { type: 'string', minLength: 6, maxLength: 50 },
		'subscription_request_post/properties/plan_id': planId,
		'subscription_revise_request/properties/plan_id': planId,

		// PayPal's SDK of June 2026 has these, which are newer than the file
		'shipping_detail/properties/email_address': ref('email'),
		'shipping_detail/properties/phone_number': ref('phone_number_with_country_code'),
		'plan_request_POST/properties/merchant_preferences': ref('merchant_preferences'),
		'plan/properties/merchant_preferences': ref('merchant_preferences'),

		// PayPal's SDK has these in all of its APIs, as the file of orders has
		'card_brand/enum/-': ['CARTE_BANCAIRE', 'STAR_ACCESS', 'PULSE', 'NYCE', 'ACCEL', 'EFTPOS'],

		// Shared schemas that the file narrowed: PayPal's other files have all of these
		'phone_with_type/properties/phone_number/properties/country_code': {
			type: 'string',
			pattern: '^[0-9]{1,3}?$',
			minLength: 1,
			maxLength: 3,
		},
		'subscriber_request/allOf/1/properties/birth_date': ref('date_no_time'),
		'subscriber_request/allOf/1/properties/tax_info': ref('tax_info'),
		'subscriber_request/allOf/1/properties/address': ref('address_portable'),

		// Removed from the file without notice, but saved workflows send it
		'application_context/properties/payment_method': ref('payment_method'),
		'subscription_revise_request/properties/application_context': ref('application_context'),
	},
	added: {
		phone_number_with_country_code: {
			type: 'object',
			required: ['country_code', 'national_number'],
			properties: {
				country_code: { type: 'string', pattern: '^[0-9]{1,3}?$', minLength: 1, maxLength: 3 },
				national_number: { type: 'string', pattern: '^[0-9]{1,14}?$', minLength: 1, maxLength: 14 },
			},
		},
		merchant_preferences: {
			type: 'object',
			properties: {
				return_url: { type: 'string' },
				cancel_url: { type: 'string' },
			},
		},
		date_no_time: {
			type: 'string',
			pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$',
			minLength: 10,
			maxLength: 10,
		},
		tax_info: {
			type: 'object',
			required: ['tax_id', 'tax_id_type'],
			properties: {
				tax_id: { type: 'string', maxLength: 14 },
				tax_id_type: { type: 'string', enum: ['BR_CPF', 'BR_CNPJ'] },
			},
		},
		address_portable: wideAddress,
		payment_method: {
			type: 'object',
			properties: {
				payer_selected: {
					type: 'string',
					pattern: '^[0-9A-Z_]+$',
					minLength: 1,
					default: 'PAYPAL',
				},
				payee_preferred: ref('payee_payment_method_preference'),
				standard_entry_class_code: {
					type: 'string',
					enum: ['TEL', 'WEB', 'CCD', 'PPD'],
					default: 'WEB',
				},
			},
		},
	},
};

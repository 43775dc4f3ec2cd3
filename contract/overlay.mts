import { disputesOverlay } from './overlay-disputes.mts';
import type { Overlay, Schema } from './types.mts';

const ref = (name: string): Schema => ({ $ref: `#/schemas/${name}` });

/**
 * Where PayPal's files are plainly wrong or lack something, by the name of the file of facts.
 * Each entry has its reason above it.
 */
export const overlay: Readonly<Record<string, Overlay>> = {
	billing_subscriptions_v1: {
		operations: {
			'GET /v1/billing/plans': {
				parameters: {
					// The file limits this string by minimum and maximum, which are for numbers
					plan_ids: { schema: { type: 'string', minLength: 3, maxLength: 270 } },
				},
			},
		},
	},

	checkout_orders_v2: {
		operations: {
			'PATCH /v2/checkout/orders/{id}/trackers/{tracker_id}': {
				parameters: {
					// A tracker's id is the capture's id, a hyphen and the tracking number
					tracker_id: {
						schema: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$', minLength: 1, maxLength: 100 },
					},
				},
			},
		},
		schemas: {
			// It says transaction_id and status; PayPal's guide and SDK send neither with an order's
			// tracking, where capture_id stands for the transaction
			'shipment_tracker/required': [],
			// Its text says to send OTHER, with carrier_name_other; PayPal's SDK has it, too
			'shipment_carrier/enum/-': 'OTHER',
		},
	},

	customer_disputes_v1: disputesOverlay,

	customer_partner_referrals_v1: {
		operations: {
			'GET /v1/customer/partners/{partner_id}/merchant-integrations': {
				// The file has 201 for this read, and no schema for the body that its text describes
				responses: {
					'200': ref('merchant_integration_tracking'),
					'201': ref('merchant_integration_tracking'),
				},
			},
		},
		added: {
			merchant_integration_tracking: {
				type: 'object',
				properties: {
					merchant_id: { type: 'string' },
					tracking_id: { type: 'string' },
					links: { type: 'array', items: ref('link_description') },
				},
			},
		},
	},

	customer_partner_referrals_v2: {
		schemas: {
			// The file gives it items but no type; its description and example have one code
			'business_entity/allOf/1/properties/purpose_code': ref('purpose_code_enum'),
		},
	},

	invoicing_v2: {
		operations: {
			'POST /v2/invoicing/invoices': {
				// The whole invoice comes on `Prefer: return=representation`, else a link to it
				responses: { '201': { anyOf: [ref('link_description'), ref('invoice')] } },
			},
		},
		schemas: {
			// In words only: a recipient's phones have no extensions
			'billing_info/allOf/1/properties/phones/items': {
				...ref('phone_detail'),
				supports: ['country_code', 'national_number', 'phone_type'],
			},
			// PayPal's own examples have a website without a scheme
			'invoicer_info/allOf/1/properties/website': { type: 'string', maxLength: 2048 },
		},
	},

	notifications_webhooks_v1: {
		operations: {
			// Ids of events have hyphens: WH-…-…
			'GET /v1/notifications/webhooks-events/{event_id}': {
				parameters: {
					event_id: { schema: { type: 'string', pattern: '^[a-zA-Z0-9-]+$', maxLength: 50 } },
				},
			},
			'POST /v1/notifications/webhooks-events/{event_id}/resend': {
				parameters: {
					event_id: { schema: { type: 'string', pattern: '^[a-zA-Z0-9-]+$', maxLength: 50 } },
				},
			},
		},
		schemas: {
			// An event goes back as it came; in the file it is all read-only
			'verify_webhook_signature/properties/webhook_event': { type: 'object' },
			// Names of events have hyphens and underscores, and run past 50 characters
			'simulate_event/properties/event_type': {
				type: 'string',
				pattern: '^[a-zA-Z0-9._-]+$',
				maxLength: 100,
			},
		},
	},

	reporting_transactions_v1: {
		schemas: {
			// With the type SUB it is a subscription's id, which has a hyphen: I-…
			'transaction_info/properties/paypal_reference_id': {
				type: 'string',
				pattern: '^[a-zA-Z0-9-]*$',
				minLength: 1,
				maxLength: 24,
			},
			// The file wants one at least; PayPal answers an empty list where nothing is found
			'search_response/properties/transaction_details': {
				type: 'array',
				minItems: 0,
				maxItems: 2147483647,
				items: ref('transaction_detail'),
			},
		},
	},

	shipping_shipment_tracking_v1: {
		schemas: {
			// Its text says to send OTHER, with carrier_name_other
			'carrier/enum/-': 'OTHER',
		},
	},

	vault_payment_tokens_v3: {
		schemas: {
			// PayPal's examples of answers have it in each link
			'link_description/properties/encType': { type: 'string' },
			// The usual way from a setup token to a payment token, in PayPal's guide and SDK
			'token_id_request/properties/type/enum': ['BILLING_AGREEMENT', 'SETUP_TOKEN'],
		},
	},
};

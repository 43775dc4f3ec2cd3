import { ref } from '../schema.mts';
import type { Corrections, Schema } from '../types.mts';

/** A property of an earlier file that did not describe its schema. */
const open: Schema = {};

/** A phone number whose country code an earlier file required and this one does not name. */
const phoneNumber: Schema = {
	...ref('phone_number_without_country_code'),
	supports: ['country_code', 'national_number'],
};

export const checkoutOrdersV2: Corrections = {
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
		// It says tracking_number and carrier; PayPal's SDK has both optional
		'shipment_tracker/required': [],
		// Its text says to send OTHER, with carrier_name_other; PayPal's SDK has it, too
		'shipment_carrier/enum/-': 'OTHER',
		// Marked as read-only, although the merchant provides them; PayPal's SDK sends them
		'native_app_context/properties/os_type': { type: 'string', enum: ['ANDROID', 'IOS', 'OTHER'] },
		'native_app_context/properties/os_version': { type: 'string', minLength: 1, maxLength: 64 },
		'mobile_web_context/properties/return_flow': {
			type: 'string',
			enum: ['AUTO', 'MANUAL'],
			default: 'AUTO',
		},
		// PayPal's SDK has it, and without it a cycle has no interval
		'billing_cycle/properties/frequency': {
			type: 'object',
			required: ['interval_unit'],
			properties: {
				interval_unit: { type: 'string', enum: ['DAY', 'WEEK', 'MONTH', 'YEAR', 'LIFETIME'] },
				interval_count: { type: 'integer', minimum: 1 },
			},
		},
		// The description mentions only the number; the schema has this name because it has both
		'google_pay_request/properties/phone_number': ref(
			'phone_with_national_required_and_country_code',
		),
		// PayPal's vault accepts the six others for Venmo, too
		'vault_venmo_wallet_base/properties/usage_pattern/enum/-': [
			'SUBSCRIPTION_PREPAID',
			'SUBSCRIPTION_POSTPAID',
			'UNSCHEDULED_PREPAID',
			'UNSCHEDULED_POSTPAID',
			'INSTALLMENT_PREPAID',
			'INSTALLMENT_POSTPAID',
		],
		// The file requires at least 3 characters; Chinese full names may have two
		full_name: { type: 'string', minLength: 1, maxLength: 300 },
		// The SDK of June 2026 has it again in both calls and in responses
		'order_request/properties/processing_instruction': ref('processing_instruction'),
		'order/properties/processing_instruction': ref('processing_instruction'),
		'confirm_order_request/properties/processing_instruction': ref('processing_instruction'),

		// Removed from the file without notice, but saved workflows send it
		'phone_number_without_country_code/properties/country_code': {
			type: 'string',
			pattern: '^[0-9]{1,3}?$',
			minLength: 1,
			maxLength: 3,
		},
		'phone_with_type/properties/phone_number': phoneNumber,
		'apple_pay_request/properties/phone_number': phoneNumber,
		'bancontact_request/properties/attributes': open,
		'ideal_request/properties/attributes': open,
		'vault_paypal_wallet_base/properties/owner_id': open,
		'line_item/properties/category': {
			type: 'string',
			enum: ['DIGITAL_GOODS', 'PHYSICAL_GOODS', 'DONATION'],
		},
		'order_tracker_request/properties/transaction_id': {
			type: 'string',
			pattern: '^[a-zA-Z0-9]*$',
			minLength: 1,
			maxLength: 50,
		},
		'order_tracker_request/properties/tracking_number_type': {
			type: 'string',
			enum: ['CARRIER_PROVIDED', 'E2E_PARTNER_PROVIDED'],
		},
		'order_tracker_request/properties/status': ref('shipment_tracking_status'),
		'order_tracker_request/properties/shipment_date': ref('date_no_time'),
		'order_tracker_request/properties/last_updated_time': ref('date_time'),
		'order_tracker_request/properties/notify_buyer': { type: 'boolean', default: false },
		'order_tracker_request/properties/shipment_direction': {
			type: 'string',
			enum: ['FORWARD', 'RETURN'],
		},
	},
	added: {
		processing_instruction: {
			type: 'string',
			enum: ['ORDER_COMPLETE_ON_PAYMENT_APPROVAL', 'NO_INSTRUCTION'],
			default: 'NO_INSTRUCTION',
		},
		shipment_tracking_status: {
			type: 'string',
			enum: [
				'CANCELLED',
				'DELIVERED',
				'LOCAL_PICKUP',
				'ON_HOLD',
				'SHIPPED',
				'SHIPMENT_CREATED',
				'DROPPED_OFF',
				'IN_TRANSIT',
				'RETURNED',
				'LABEL_PRINTED',
				'ERROR',
				'UNCONFIRMED',
				'PICKUP_FAILED',
				'DELIVERY_DELAYED',
				'DELIVERY_SCHEDULED',
				'DELIVERY_FAILED',
				'INRETURN',
				'IN_PROCESS',
				'NEW',
				'VOID',
				'PROCESSED',
				'NOT_SHIPPED',
				'COMPLETED',
			],
		},
	},
};

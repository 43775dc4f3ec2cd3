import type { Corrections } from '../types.mts';

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
		// It says transaction_id and status; PayPal's guide and SDK send neither with an order's
		// tracking, where capture_id stands for the transaction
		'shipment_tracker/required': [],
		// Its text says to send OTHER, with carrier_name_other; PayPal's SDK has it, too
		'shipment_carrier/enum/-': 'OTHER',
		// It says 3 characters at least; whole names of Chinese people have two
		full_name: { type: 'string', minLength: 1, maxLength: 300 },
	},
};

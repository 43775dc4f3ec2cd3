import type { Corrections } from '../types.mts';

export const paymentsPaymentV2: Corrections = {
	operations: {
		'POST /v2/payments/authorizations/{authorization_id}/void': {
			// PayPal's SDK sends one with this call as with its siblings; the file does not declare it
			headers: { 'PayPal-Request-Id': { type: 'string' } },
		},
	},
};

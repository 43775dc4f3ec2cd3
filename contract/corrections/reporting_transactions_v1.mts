import { ref } from '../schema.mts';
import type { Corrections } from '../types.mts';

export const reportingTransactionsV1: Corrections = {
	schemas: {
		// With the type SUB it is a subscription's id, which has a hyphen: I-…
		'transaction_info/properties/paypal_reference_id': {
			type: 'string',
			pattern: '^[a-zA-Z0-9-]*$',
			minLength: 1,
			maxLength: 24,
		},
		// The file requires at least one; PayPal returns an empty list if nothing is found
		'search_response/properties/transaction_details': {
			type: 'array',
			minItems: 0,
			maxItems: 2147483647,
			items: ref('transaction_detail'),
		},
	},
};

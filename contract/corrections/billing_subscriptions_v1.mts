import type { Corrections } from '../types.mts';

export const billingSubscriptionsV1: Corrections = {
	operations: {
		'GET /v1/billing/plans': {
			parameters: {
				// The file limits this string by minimum and maximum, which are for numbers
				plan_ids: { schema: { type: 'string', minLength: 3, maxLength: 270 } },
			},
		},
	},
	schemas: {
		// A card here is one as everywhere: PayPal's other files have these limits
		'card/properties/number/pattern': '^[0-9]{13,19}$',
		'card/properties/security_code': {
			type: 'string',
			pattern: '^[0-9]{3,4}$',
			minLength: 3,
			maxLength: 4,
		},
	},
};

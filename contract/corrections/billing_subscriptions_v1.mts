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
};

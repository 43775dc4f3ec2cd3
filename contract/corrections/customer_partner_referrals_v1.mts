import { ref } from '../schema.mts';
import type { Corrections } from '../types.mts';

export const customerPartnerReferralsV1: Corrections = {
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
};

import type { Corrections } from '../types.mts';

export const notificationsWebhooksV1: Corrections = {
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
		// An event is sent back unchanged; in the file all of it is read-only
		'verify_webhook_signature/properties/webhook_event': { type: 'object' },
		// Names of events have hyphens and underscores, and run past 50 characters
		'simulate_event/properties/event_type': {
			type: 'string',
			pattern: '^[a-zA-Z0-9._-]+$',
			maxLength: 100,
		},
	},
};

import { refuse } from '../../core/errors.mts';
import { rawMember } from '../../core/rawJson.mts';
import type { Signer } from '../../webhooks/certificate.mts';
import { attempt, deliveryView, type Send } from '../../webhooks/deliver.mts';
import { DELIVER, deliveries, send } from '../../webhooks/events.mts';
import { sampleResource } from '../../webhooks/samples.mts';
import type { AdminCall, Resource } from '../resource.mts';
import { getEvent, listEvents, resendEvent, simulateEvent } from './events.mts';
import { createLookup, deleteLookup, getLookup, listLookups } from './lookups.mts';
import { verifySignature } from './verify.mts';
import {
	createWebhook,
	deleteWebhook,
	getWebhook,
	listEventTypes,
	listTypesOfWebhook,
	listWebhooks,
	updateWebhook,
} from './webhooks.mts';

/** An event of any name and with any resource, sent to all webhooks that subscribe to it. */
const sendEvent: AdminCall = (backend, { body, rawBody }) => {
	const { event_type: type, resource, summary } = body;
	if (typeof type !== 'string')
		refuse(400, { issue: 'MISSING_REQUIRED_PARAMETER', field: 'event_type' });
	const event = send(backend, {
		type,
		// As text, so that the listener receives it unchanged
		resource:
			typeof resource === 'object' && resource !== null
				? { text: rawMember(rawBody, 'resource') ?? JSON.stringify(resource) }
				: sampleResource(backend, type),
		...(typeof summary === 'string' && { summary }),
	});
	const sent = [...backend.table(deliveries).values()].filter(
		({ eventId }) => eventId === event?.id,
	);
	return { event_id: event?.id ?? null, deliveries: sent.map(deliveryView) };
};

/** Webhooks, their events, signatures and lookups (notifications_webhooks_v1.json). */
export const notifications = (signer: Signer, deliver: Send): Resource => ({
	handlers: {
		'webhooks.post': createWebhook,
		'webhooks.list': listWebhooks,
		'webhooks.get': getWebhook,
		'webhooks.update': updateWebhook,
		'webhooks.delete': deleteWebhook,
		'event-types.list': listTypesOfWebhook,
		'webhooks-event-types.list': listEventTypes,
		'webhooks-events.list': listEvents,
		'webhooks-events.get': getEvent,
		'webhooks-events.resend': resendEvent,
		'simulate-event.post': simulateEvent,
		'verify-webhook-signature.post': verifySignature(signer),
		'webhooks-lookup.post': createLookup,
		'webhooks-lookup.list': listLookups,
		'webhooks-lookup.get': getLookup,
		'webhooks-lookup.delete': deleteLookup,
	},
	invalidRequest: 'VALIDATION_ERROR',
	jobs: {
		[DELIVER]: (backend, deliveryId) => attempt(backend, deliveryId, { signer, send: deliver }),
	},
	admin: {
		'POST events': sendEvent,
		'GET events': (backend) => ({
			deliveries: [...backend.table(deliveries).values()].map(deliveryView),
		}),
	},
});

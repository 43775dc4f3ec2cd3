import type { Backend, Link } from '../core/backend.mts';
import { DAY, toSeconds } from '../core/duration.mts';
import { newEventId, newUuid } from '../core/ids.mts';
import { table } from '../core/store.mts';
import { eventType } from './eventTypes.mts';
import { SIMULATED_WEBHOOK_ID } from './signature.mts';

/** A listener that was registered. `*` among its event types means all. */
export interface Webhook {
	readonly id: string;
	readonly clientId: string;
	readonly url: string;
	readonly eventTypes: readonly string[];
}

/** An event that was sent, or is being sent. */
export interface StoredEvent {
	readonly id: string;
	readonly type: string;
	readonly time: number;
	/** The id of the resource, for the list's filter */
	readonly resourceId?: string;
	/** The body, byte for byte: signed text is never serialised again */
	readonly text: string;
	/** Whose webhooks it went to */
	readonly clientIds: readonly string[];
}

export interface Attempt {
	readonly time: string;
	/** HTTP status of the listener's response; missing without a response */
	readonly status?: number;
	readonly error?: string;
}

export interface Delivery {
	readonly id: string;
	readonly eventId: string;
	readonly eventType: string;
	/** Missing for simulated events that go to a URL */
	readonly webhookId?: string;
	readonly url: string;
	readonly transmissionId: string;
	/**
	 * When it was sent for the first time, in real time: verifiers compare it with their own clock and
	 * not the sandbox's.
	 */
	readonly transmissionTime: string;
	/** The ID in the signed text: the webhook's, or the simulator's placeholder */
	readonly signedFor: string;
	readonly text: string;
	readonly status: 'PENDING' | 'SUCCESS' | 'FAILURE';
	readonly attempts: readonly Attempt[];
	/** Milliseconds since 1970; missing if there is no further attempt */
	readonly nextAttempt?: number;
}

export const webhooks = table<Webhook>('webhooks');

/** So that a sandbox can run for weeks, only the latest are kept. */
const MAX_KEPT = 10_000;

export const events = table<StoredEvent>('events', { keep: MAX_KEPT });
export const deliveries = table<Delivery>('deliveries', { keep: MAX_KEPT });

/** The kind of job that makes one attempt at a delivery. */
export const DELIVER = 'webhook.deliver';

/** PayPal keeps events for 30 days. */
export const EVENTS_KEPT = 30 * DAY;

/** The content of an event; a resource that is a text is inserted into the body unchanged. */
export interface NewEvent {
	readonly type: string;
	readonly resource: object | { readonly text: string };
	readonly summary?: string;
}

export const takes = (webhook: Webhook, type: string): boolean =>
	webhook.eventTypes.includes('*') || webhook.eventTypes.includes(type);

/**
 * Sends an event to all webhooks that subscribe to its type. Like PayPal, the sandbox stores no event
 * without a subscriber.
 * @returns the event, or undefined if no webhook subscribes to it
 */
export function send(backend: Backend, event: NewEvent): StoredEvent | undefined {
	const listeners = [...backend.table(webhooks).values()].filter((each) => takes(each, event.type));
	if (listeners.length === 0) return undefined;
	const stored = { ...write(backend, event), clientIds: listeners.map(({ clientId }) => clientId) };
	backend.table(events).set(stored.id, stored);
	for (const webhook of listeners) deliver(backend, stored, webhook);
	return stored;
}

/**
 * Starts the delivery of one event to one webhook.
 * @param signedFor the text to sign instead of the webhook's ID, as PayPal's simulator does
 */
export function deliver(
	backend: Backend,
	event: Pick<StoredEvent, 'id' | 'type' | 'text'>,
	to: { readonly id?: string; readonly url: string },
	signedFor = to.id ?? SIMULATED_WEBHOOK_ID,
): Delivery {
	const now = backend.clock.now();
	const delivery: Delivery = {
		id: newUuid(),
		eventId: event.id,
		eventType: event.type,
		...(to.id !== undefined && { webhookId: to.id }),
		url: to.url,
		transmissionId: newUuid(),
		transmissionTime: toSeconds(Date.now()),
		signedFor,
		text: event.text,
		status: 'PENDING',
		attempts: [],
		nextAttempt: now,
	};
	backend.table(deliveries).set(delivery.id, delivery);
	backend.clock.schedule(DELIVER, delivery.id, now);
	return delivery;
}

/** Serializes an event's body, with properties in PayPal's order. */
export function write(
	backend: Backend,
	{ type, resource, summary }: NewEvent,
): Omit<StoredEvent, 'clientIds'> {
	const known = eventType(type);
	const id = newEventId();
	const time = backend.clock.now();
	const isText = 'text' in resource && typeof resource.text === 'string';
	const head = {
		id,
		event_version: '1.0',
		create_time: new Date(time).toISOString(),
		resource_type: known?.resourceType ?? 'resource',
		resource_version: known?.resourceVersion ?? '1.0',
		event_type: type,
		summary: summary ?? known?.description ?? type,
	};
	const resourceText = isText ? resource.text : JSON.stringify(resource);
	const about = JSON.parse(resourceText) as { id?: unknown; invoice?: { id?: unknown } } | null;
	const resourceId = about?.id ?? about?.invoice?.id;
	return {
		id,
		type,
		time,
		...(typeof resourceId === 'string' && { resourceId }),
		text: `${JSON.stringify(head).slice(0, -1)},"resource":${resourceText},"links":${JSON.stringify(linksOf(backend, id))}}`,
	};
}

const linksOf = (backend: Backend, id: string): Link[] => [
	backend.link('self', 'GET', `/v1/notifications/webhooks-events/${id}`),
	backend.link('resend', 'POST', `/v1/notifications/webhooks-events/${id}/resend`),
];

import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../shared/json';
import { linkOf, targetOf } from '../shared/links';
import { callPayPal, send } from '../shared/transport';
import { readBaseUrl } from './credentialServer';
import { keyOf } from './currentId';
import { ALL_EVENTS } from './events';
import { fingerprint, isRecorded, readEntries } from './startedEvents';
import { textIn, type State } from './state';
import { isTemporary } from './webhooks';

const EVENTS = '/v1/notifications/webhooks-events';
/** PayPal's default is 10, and no largest one is documented. */
const PAGE_SIZE = 50;
/** Maximum number of concurrent redelivery requests. */
const AT_ONCE = 5;
/** Events are listed by creation time, and may be delivered in another order. */
const OVERLAP_MS = 10 * 60_000;

type Context = IHookFunctions | IWebhookFunctions;

/** The progress of a node's catch-up, in this process. */
interface Progress {
	/** The start of the catch-up, RFC 3339; missing if there was nothing to catch up on. */
	from?: string;
	done: boolean;
}

/** By node, for nodes whose catch-up began in this process. */
const progress = new Map<string, Progress>();

/** RFC 3339 in whole seconds. */
const seconds = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

interface Listed {
	id: string;
	type: string;
	/** Milliseconds since 1970. */
	created: number;
}

function readListed(value: unknown): Listed[] {
	if (!isObject(value) || typeof value.id !== 'string') return [];
	return [
		{
			id: value.id,
			type: String(value.event_type),
			created: Date.parse(String(value.create_time)),
		},
	];
}

/** Events of the app, and the position in the list where reading failed. */
interface Found {
	events: Listed[];
	elsewhere?: string;
}

/** All events of the app since a time, oldest first. @throws NodeApiError with a message for the user */
async function listEvents(context: Context, since: number): Promise<Found> {
	const baseUrl = await readBaseUrl(context);
	// Without an end: this machine's clock may be behind PayPal's.
	const query = new URLSearchParams({
		page_size: String(PAGE_SIZE),
		start_time: seconds(since),
	});
	const events = new Map<string, Listed>();
	let elsewhere: string | undefined;
	let path: string | undefined = `${EVENTS}?${query.toString()}`;
	while (path !== undefined) {
		const { body } = await callPayPal(context, {
			method: 'GET',
			path,
			expected: { has: ['events', 'count', 'links'] },
		});
		const page = isObject(body) ? body : {};
		const before = events.size;
		const found = (Array.isArray(page.events) ? page.events : []).flatMap(readListed);
		for (const event of found) events.set(event.id, event);
		// A page without new events is the end, whatever its links say.
		const link = events.size > before ? linkOf(page, 'next') : undefined;
		const target = link === undefined ? undefined : targetOf(link, baseUrl);
		if (target !== undefined && 'foreign' in target) elsewhere = target.foreign;
		path = target !== undefined && 'path' in target ? target.path : undefined;
	}
	return {
		events: [...events.values()].sort((a, b) => a.created - b.created),
		...(elsewhere === undefined ? {} : { elsewhere }),
	};
}

/** @returns whether the request is settled: accepted, or permanently refused */
async function requestDelivery(
	context: Context,
	eventId: string,
	webhookId: string,
): Promise<boolean> {
	const outcome = await send(context, {
		method: 'POST',
		path: `${EVENTS}/${encodeURIComponent(eventId)}/resend`,
		body: { webhook_ids: [webhookId] },
		expected: { has: ['id', 'links'] },
	});
	if (outcome.kind === 'done') return true;
	context.logger.warn(
		`PayPal Trigger: PayPal did not accept the request to redeliver event ${eventId} (${outcome.problem.name}).`,
	);
	return !isTemporary(outcome.problem);
}

/** The time from which a node has to catch up, RFC 3339, or undefined. */
const startOf = (state: State): string | undefined => {
	const from = textIn(state, 'catchUpFrom') ?? textIn(state, 'lastEventTime');
	return from === undefined || Number.isNaN(Date.parse(from)) ? undefined : from;
};

/** The events that PayPal should deliver again. */
interface Wanted {
	/** Where to deliver to. */
	webhookId: string;
	/** Names of the events that the webhook is registered for. */
	events: readonly string[];
	/** ID of an event that has just been delivered. */
	arrived?: string;
}

/** @returns whether all requests are settled; errors are in n8n's log */
async function requestMissed(
	context: Context,
	state: State,
	from: string,
	{ webhookId, events, arrived }: Wanted,
): Promise<boolean> {
	try {
		const activeSince = Date.parse(textIn(state, 'activeSince') ?? from);
		const since = Math.max(Date.parse(from) - OVERLAP_MS, activeSince);
		const listed = await listEvents(context, since);
		const startedEvents = readEntries(state.started);
		const missed = listed.events.filter(
			({ id, type }) =>
				id !== arrived &&
				(events.includes(ALL_EVENTS) || events.includes(type)) &&
				!isRecorded(startedEvents, fingerprint(id)),
		);
		let settled = 0;
		for (let at = 0; at < missed.length; at += AT_ONCE) {
			const responses = await Promise.all(
				missed.slice(at, at + AT_ONCE).map(({ id }) => requestDelivery(context, id, webhookId)),
			);
			settled += responses.filter(Boolean).length;
		}
		if (listed.elsewhere !== undefined) {
			context.logger.warn(
				`PayPal Trigger: could not catch up on all events since ${from}: the list continues on another server (${listed.elsewhere}), which is not called.`,
			);
		}
		if (missed.length > 0) {
			context.logger.info(
				`PayPal Trigger: requested redelivery of ${missed.length} missed events from PayPal.`,
			);
		}
		return settled === missed.length && listed.elsewhere === undefined;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		context.logger.warn(
			`PayPal Trigger: could not catch up on the events missed since ${from}: ${why}`,
		);
		return false;
	}
}

/**
 * Requests PayPal to deliver the events again that happened since the last event that started the
 * workflow, but none from before its first activation.
 *
 * The deliveries arrive and are checked like any other; duplicates are dropped. If PayPal cannot be
 * reached, the activation is kept (undoing it would lose future events): n8n's log says so, and the
 * next activation starts from the same time again.
 */
export async function catchUp(context: Context, state: State, wanted: Wanted): Promise<void> {
	const from = startOf(state);
	const current: Progress = { from, done: false };
	progress.set(keyOf(context), current);
	if (from === undefined) return;
	state.catchUpFrom = from;
	current.done = await requestMissed(context, state, from, wanted);
	if (current.done) delete state.catchUpFrom;
}

/**
 * Schedules a catch-up for the first delivery after n8n was started. Since n8n 2.41 a start does not
 * activate workflows that are already active again, and calls no hook of a webhook trigger.
 *
 * PayPal waits for the response to this delivery, so the caller runs the plan after responding. Until
 * the catch-up has succeeded, its start is kept in the static data that is saved for each delivery: if
 * this process dies before that, the next one catches up from there, even if a later event arrived in
 * the meantime.
 *
 * @returns what to run once the delivery has its response, or undefined; it does not throw
 */
export function planCatchUp(
	context: IWebhookFunctions,
	state: State,
	wanted: Wanted,
): (() => Promise<void>) | undefined {
	const key = keyOf(context);
	const current = progress.get(key) ?? { from: startOf(state), done: false };
	const { from } = current;
	const isKnown = progress.has(key);
	progress.set(key, current);
	if (from === undefined) return undefined;

	// A value that is already there is not written: n8n saves the static data whenever it is written
	// to.
	if (!current.done && state.catchUpFrom !== from) state.catchUpFrom = from;
	if (current.done && state.catchUpFrom === from) delete state.catchUpFrom;
	if (isKnown) return undefined;
	return async () => {
		current.done = await requestMissed(context, state, from, wanted);
	};
}

/** Clears all state: for tests, which share this module. */
export function forgetCatchUps(): void {
	progress.clear();
}

import { EVENTS, missingIn, readEntries, record } from './startedEvents';
import { createRecent } from './recent';
import type { State } from './state';

/** The part of Node's ServerResponse that shows how a delivery ended. */
export interface WebhookResponse {
	readonly statusCode: number;
	readonly writableEnded: boolean;
	once(event: 'finish' | 'close', listener: () => void): unknown;
}

/** A delivery that is being processed. */
interface DeliveryInProgress {
	response: WebhookResponse;
	/** Resolves when the response has been sent or the connection is closed. */
	settled: Promise<void>;
}

/** How long a started event is kept here, until it is certainly in the static data. */
const RECENT_MS = 10 * 60_000;
/** Deliveries in progress whose connection broke and to which n8n never responded. */
const MAX_IN_PROGRESS = 5_000;

/**
 * An event that was started longer than this before n8n read the static data, in milliseconds, is saved
 * in it. It takes n8n some milliseconds.
 */
const SAVING_MS = 60_000;

const inProgress = new Map<string, DeliveryInProgress>();
/** By webhook ID: the delivery that is last in the queue to start the workflow. */
const lastInLine = new Map<string, Promise<void>>();
/** Fingerprints of events that started the workflow. */
const started = createRecent(RECENT_MS);

/** What to do with a delivery of an event: start the workflow, ignore it, or defer it. */
export type DeliveryDecision =
	/** This delivery may start the workflow. */
	| 'start'
	/** Another one started it. */
	| 'duplicate'
	/** Another one may or may not have started it: this is not known yet. */
	| 'unsettled';

const outcomeOf = (response: WebhookResponse): 'open' | 'started' | 'failed' =>
	!response.writableEnded
		? 'open'
		: response.statusCode >= 200 && response.statusCode < 300
			? 'started'
			: 'failed';

/** Fingerprints of a webhook's events that this process started since a time, oldest first. */
export const startedSince = (webhookId: string, since: number, now: number): string[] =>
	started.since(webhookId, since, now);

/** Records that an event has started the workflow. */
export function noteStarted(webhookId: string, print: string, now: number): void {
	started.note(webhookId, print, print, now);
}

/**
 * Adds the events that this process started since n8n read the static data to it: saving it would
 * overwrite those entries otherwise.
 *
 * @param readAt when n8n read the static data, or soon after
 */
export function recordStarted(state: State, webhookId: string, readAt: number, now: number): void {
	const startedEvents = readEntries(state.started);
	const unread = missingIn(startedEvents, startedSince(webhookId, readAt - SAVING_MS, now), EVENTS);
	if (unread.length > 0) state.started = record(startedEvents, unread, now);
}

/**
 * Begins the delivery of an event. While the workflow is being started for it, other deliveries of the
 * same event wait here for the outcome, which n8n indicates by the status of its response: after a 2xx
 * they are duplicates, after anything else one of them takes over.
 *
 * What this guarantees, and what it does not:
 *
 * - In one process an event starts the workflow once, even if two deliveries arrive at the same moment.
 *   (n8n's main process, or one webhook process in queue mode.)
 * - Across restarts and processes, the record in n8n's static data decides. n8n reads it from the
 *   database for each delivery, and saves it **after** it has started the workflow and **before** it
 *   responds to PayPal (see `startWith` in receive.ts). If the start fails, nothing is recorded and
 *   PayPal delivers again.
 * - So between "started" and "saved" there is a gap of milliseconds. If a process is killed in this
 *   gap, the workflow starts a second time when PayPal delivers again: twice rather than never. At most
 *   one event of a webhook is in the gap at a time (see `waitForTurn`). To close it, n8n would have to
 *   save both together, or report what it has started.
 * - n8n writes the static data as a whole. In one process each delivery also writes the entries of the
 *   others, so none is lost. Two webhook processes that receive the *same* event at the same moment both
 *   start the workflow; two that receive different events may overwrite each other's entry, which matters
 *   only if that same event is delivered again. The same applies to workflows in which other nodes use
 *   static data: n8n writes theirs when they end, with ours as it was when they began. Workflows that
 *   must never run twice for an event, and run behind several webhook processes, need their own check,
 *   such as n8n's Remove Duplicates node on the event's `id`.
 * - n8n 1.x responds to PayPal before it starts the workflow. There, PayPal does not deliver again
 *   after a failed start, which is only in n8n's log and error workflow.
 *
 * @param recorded whether n8n's static data contains the event
 * @param response the response that n8n will send for this delivery
 */
export async function beginDelivery(
	webhookId: string,
	print: string,
	recorded: boolean,
	response: WebhookResponse,
): Promise<DeliveryDecision> {
	const key = `${webhookId} ${print}`;
	for (;;) {
		if (recorded || started.find(webhookId, print, Date.now()) !== undefined) return 'duplicate';
		const delivery = inProgress.get(key);
		if (delivery === undefined) {
			track(key, webhookId, print, response);
			return 'start';
		}
		await delivery.settled;
		const outcome = outcomeOf(delivery.response);
		if (outcome === 'started') return 'duplicate';
		if (outcome === 'open') return 'unsettled';
		if (inProgress.get(key) === delivery) inProgress.delete(key);
	}
}

/**
 * Waits until no other event of the webhook is between "started" and "saved", so that a crash can
 * duplicate at most one event. A waiting delivery has already begun, and can do everything else first.
 *
 * A turn ends when the response has been sent, which n8n does after it has saved; or when PayPal closes
 * the connection, so that a delivery without a response does not block the others for ever.
 *
 * @param print the fingerprint of the event
 */
export async function waitForTurn(webhookId: string, print: string): Promise<void> {
	const own = inProgress.get(`${webhookId} ${print}`)?.settled;
	const before = lastInLine.get(webhookId);
	if (own === undefined) return;
	const line = Promise.all([before, own]).then(() => {
		if (lastInLine.get(webhookId) === line) lastInLine.delete(webhookId);
	});
	lastInLine.set(webhookId, line);
	await before;
}

function track(key: string, webhookId: string, print: string, response: WebhookResponse): void {
	const settled = new Promise<void>((resolve) => {
		response.once('finish', resolve);
		response.once('close', resolve);
	});
	const delivery: DeliveryInProgress = { response, settled };
	if (inProgress.size >= MAX_IN_PROGRESS) inProgress.delete([...inProgress.keys()][0]);
	inProgress.set(key, delivery);

	void settled.then(() => {
		// PayPal closed the connection, and n8n is still working: the next delivery checks the response
		// again.
		if (outcomeOf(response) === 'open') return;
		if (outcomeOf(response) === 'started') noteStarted(webhookId, print, Date.now());
		if (inProgress.get(key) === delivery) inProgress.delete(key);
	});
}

/** Clears all state: for tests, which share this module. */
export function forgetDeliveries(): void {
	inProgress.clear();
	lastInLine.clear();
	started.clear();
}

import { EVENTS, missingIn, readEntries, record } from './startedEvents';
import { createRecent } from './recent';
import type { State } from './state';

/** What is needed of Node's ServerResponse, to see what became of a delivery. */
export interface WebhookResponse {
	readonly statusCode: number;
	readonly writableEnded: boolean;
	once(event: 'finish' | 'close', listener: () => void): unknown;
}

/** A delivery that is being worked on. */
interface DeliveryInProgress {
	response: WebhookResponse;
	/** Resolves when the response is out or the connection is gone. */
	settled: Promise<void>;
}

/** Longest time that a started event is held here, until it surely stands in the static data. */
const RECENT_MS = 10 * 60_000;
/** Deliveries under way whose connection broke and that n8n never answered. */
const MAX_IN_PROGRESS = 5_000;

/**
 * What was started longer than this before n8n read the static data, in milliseconds, is saved, and
 * stands in it. It takes n8n some milliseconds.
 */
const SAVING_MS = 60_000;

const inProgress = new Map<string, DeliveryInProgress>();
/** By webhook id: the delivery that is the last in line to start the workflow. */
const lastInLine = new Map<string, Promise<void>>();
/** Fingerprints of events that started the workflow. */
const started = createRecent(RECENT_MS);

/** What to do with a delivery of an event: start the workflow, or not, or not now. */
export type DeliveryDecision =
	/** This delivery may start the workflow. */
	| 'start'
	/** Another one did. */
	| 'duplicate'
	/** Another one may or may not have: nobody knows yet. */
	| 'unsettled';

const outcomeOf = (response: WebhookResponse): 'open' | 'started' | 'failed' =>
	!response.writableEnded
		? 'open'
		: response.statusCode >= 200 && response.statusCode < 300
			? 'started'
			: 'failed';

/** Fingerprints of the events of a webhook that this process started since a time, oldest first. */
export const startedSince = (webhookId: string, since: number, now: number): string[] =>
	started.since(webhookId, since, now);

/** Notes that an event has started the workflow. */
export function noteStarted(webhookId: string, print: string, now: number): void {
	started.note(webhookId, print, print, now);
}

/**
 * Writes what this process started since n8n read the static data into it as well: whoever is
 * going to save it would overwrite those entries otherwise.
 *
 * @param readAt when n8n read the static data, or soon after
 */
export function recordStarted(state: State, webhookId: string, readAt: number, now: number): void {
	const startedEvents = readEntries(state.started);
	const unread = missingIn(startedEvents, startedSince(webhookId, readAt - SAVING_MS, now), EVENTS);
	if (unread.length > 0) state.started = record(startedEvents, unread, now);
}

/**
 * Begins the delivery of an event. While the workflow is being started for it, other deliveries of
 * the same event wait here for how that ends, which n8n tells by the status of its response: after a
 * 2xx they are duplicates, after anything else one of them takes over.
 *
 * What this guarantees, and what not:
 *
 * - In one process an event starts the workflow once, also when two deliveries come at the same
 *   moment. (n8n's main process, or one webhook process in queue mode.)
 * - Across restarts and processes the record in n8n's static data decides. n8n reads it from the
 *   database for each delivery, and saves it **after** it has started the workflow and **before**
 *   it answers PayPal (see `startWith` in receive.ts). If the start fails, nothing is recorded and
 *   PayPal delivers again.
 * - So between "started" and "saved" there is a gap of milliseconds. A process that is killed in
 *   it starts the workflow a second time when PayPal delivers again: twice rather than never. No
 *   more than one event of a webhook is in the gap at a time (see `waitForTurn`). To close it, n8n
 *   would have to save both together, or tell what it has started.
 * - n8n writes the static data as a whole. In one process each delivery writes the entries of the
 *   others along, so none is lost. Two webhook processes that get the *same* event at the same
 *   moment both start the workflow; two that get different events may overwrite each other's
 *   entry, which shows only if that very event comes again. The same goes for workflows in which
 *   other nodes use static data: n8n writes theirs when they end, with ours as it was when they
 *   began. Workflows that must never run twice for an event, and run behind several webhook
 *   processes, need a check of their own, such as n8n's Remove Duplicates node on the event's `id`.
 * - n8n 1.x answers PayPal before it starts the workflow. There a start that fails is lost to
 *   PayPal's repetition, and stands in n8n's log and error workflow only.
 *
 * @param recorded whether n8n's static data has the event
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
 * double one event at most. Who waits has begun its delivery, and can do all else before.
 *
 * A turn ends when the response is out, which n8n sends after it has saved; or when PayPal hangs up,
 * so that a delivery that is never answered does not hold up the others for ever.
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
		// PayPal hung up, and n8n is still at it: whoever comes next looks at the response again.
		if (outcomeOf(response) === 'open') return;
		if (outcomeOf(response) === 'started') noteStarted(webhookId, print, Date.now());
		if (inProgress.get(key) === delivery) inProgress.delete(key);
	});
}

/** Forgets everything: for tests, which share this module. */
export function forgetDeliveries(): void {
	inProgress.clear();
	lastInLine.clear();
	started.clear();
}

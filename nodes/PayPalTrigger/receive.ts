import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { readFilters } from '../shared/filterSettings';
import { isObject } from '../shared/json';
import { whyFilteredOut } from '../shared/recordFilters';
import { planCatchUp } from './catchUp';
import { changedBaseUrl, knownBaseUrl } from './credentialServer';
import { currentId, lookUpId } from './currentId';
import { beginDelivery, noteStarted, recordStarted, waitForTurn } from './deliveriesInProgress';
import { deliveryOf, readBody, responderOf } from './delivery';
import { fingerprint, isRecorded, readEntries } from './startedEvents';
import { fetchFullResource, payPalHeaders } from './output';
import { readEvents, readOptions, type Options } from './settings';
import { readTransmission, SIMULATOR_WEBHOOK_ID, type Transmission } from './signature';
import { noteEventTime, rememberRegistration, stateOf, textIn } from './state';
import { recall, remember, whyUntimely, writeTransmissions } from './transmissions';
import { verifyDelivery, type Question, type VerificationResult } from './verify';

/** The decision on a delivery. */
type DeliveryResult =
	| { kind: 'start'; item: IDataObject; record: () => void }
	/** Genuine, with nothing to do: PayPal need not deliver it again. */
	| { kind: 'skip'; why: string }
	/** Never to be accepted: 401. */
	| { kind: 'refuse'; why: string }
	/** Not now: 503, so that PayPal delivers it again. */
	| { kind: 'later'; why: string };

/**
 * A decision, and for a genuine delivery a function that adds what other deliveries recorded in the
 * meantime to the static data. n8n saves the static data as it was read for this delivery, and would
 * overwrite their entries.
 */
type ReceiveResult = DeliveryResult & { saveState?: () => void };

const isTest = (context: IWebhookFunctions): boolean => context.getMode() === 'manual';

/** Runs a task when PayPal has received its response, or has closed the connection. */
function afterResponse(context: IWebhookFunctions, run: () => Promise<void>): void {
	const responder = responderOf(context);
	let hasRun = false;
	const runOnce = (): void => {
		if (!hasRun) void run();
		hasRun = true;
	};
	if (responder.closed === true) runOnce();
	responder.once('finish', runOnce);
	responder.once('close', runOnce);
}

/**
 * Checks a delivery with the known webhook IDs, and once more with the one that PayPal returns, in case
 * the stored one is out of date; likewise with the credential's server.
 */
async function verify(
	context: IWebhookFunctions,
	delivery: Omit<Question, 'webhookIds' | 'isKnown' | 'trustedUrl' | 'baseUrl'>,
): Promise<VerificationResult> {
	const state = stateOf(context);
	const { transmission, body, now } = delivery;
	const baseUrl = await knownBaseUrl(context, now);
	const known = [textIn(state, 'webhookId'), isTest(context) ? undefined : currentId(context)];
	const webhookIds = [...new Set(known.filter((id) => id !== undefined))];
	const question: Question = {
		...delivery,
		baseUrl,
		webhookIds,
		trustedUrl: textIn(state, 'certificateUrl'),
		isKnown: (webhookId) => recall(state, webhookId, transmission.id, body, now) !== 'unknown',
	};
	const verification = await verifyDelivery(context, question);
	if (verification.kind === 'genuine') return verification;
	if (verification.kind === 'forged' && verification.otherServer === true) {
		const changed = await changedBaseUrl(context, baseUrl, now);
		return changed === undefined
			? verification
			: await verifyDelivery(context, { ...question, baseUrl: changed });
	}
	if (verification.otherId === undefined || isTest(context)) return verification;

	const url = context.getNodeWebhookUrl('default');
	const id = url === undefined ? undefined : await lookUpId(context, url, now);
	if (id === undefined || webhookIds.includes(id)) return verification;
	return await verifyDelivery(context, { ...question, webhookIds: [id] });
}

function parseEvent(body: Buffer): Record<string, unknown> | undefined {
	try {
		const event: unknown = JSON.parse(body.toString('utf8'));
		return isObject(event) ? event : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The key under which an event is recorded. Simulated ones may have the same ID each time, and only
 * their transmission distinguishes them.
 */
function startedEventKey(
	event: Record<string, unknown>,
	transmission: Transmission,
	webhookId: string,
): string {
	const simulated = webhookId === SIMULATOR_WEBHOOK_ID;
	return typeof event.id === 'string' && event.id !== '' && !simulated ? event.id : transmission.id;
}

/**
 * Begins the delivery of a genuine event, and returns an item if this delivery is to start the
 * workflow.
 */
async function startOrSkip(
	context: IWebhookFunctions,
	event: Record<string, unknown>,
	delivery: { webhookId: string; key: string; options: Options },
): Promise<DeliveryResult> {
	const { webhookId, key, options } = delivery;
	const state = stateOf(context);
	const print = fingerprint(key);
	const startedEvents = readEntries(state.started);
	const decision = await beginDelivery(
		webhookId,
		print,
		isRecorded(startedEvents, print),
		responderOf(context),
	);
	if (decision === 'duplicate')
		return { kind: 'skip', why: `event ${key} has already been received` };
	if (decision === 'unsettled') {
		return { kind: 'later', why: `another delivery of event ${key} is still being processed` };
	}

	const item = { ...event } as IDataObject;
	if (options.fetchFullResource) {
		const full = await fetchFullResource(context, event.resource);
		if (full.kind === 'later') {
			return { kind: 'later', why: `the full resource could not be fetched (${full.why})` };
		}
		if (full.kind === 'fetched') item.fullResource = full.resource as IDataObject;
		else context.logger.warn(`PayPal Trigger: event ${key} has no full resource: ${full.why}`);
	}
	if (options.includeHeaders) item.headers = payPalHeaders(deliveryOf(context).headers);

	const recordStart = (): void => {
		if (webhookId !== SIMULATOR_WEBHOOK_ID) noteEventTime(state, event.create_time, Date.now());
		noteStarted(webhookId, print, Date.now());
	};
	await waitForTurn(webhookId, print);
	return { kind: 'start', item, record: recordStart };
}

async function decide(context: IWebhookFunctions): Promise<ReceiveResult> {
	const delivery = deliveryOf(context);
	// The cheapest checks come first.
	const read = readTransmission(delivery.rawHeaders);
	if (read.kind === 'malformed') return { kind: 'refuse', why: read.why };
	const { transmission } = read;
	const readable = await readBody(delivery);
	if (readable.kind === 'unreadable') return { kind: 'refuse', why: readable.why };
	const { body } = readable;
	const now = Date.now();
	const untimely = whyUntimely(transmission.time, now);
	if (untimely !== undefined) return { kind: 'refuse', why: untimely };

	const options = readOptions(context);
	const verification = await verify(context, {
		transmission,
		body,
		verification: options.verification,
		simulatorAllowed: options.allowSimulatorEvents,
		now,
	});
	if (verification.kind === 'forged') return { kind: 'refuse', why: verification.why };
	if (verification.kind === 'undecided') return { kind: 'later', why: verification.why };

	const { webhookId } = verification;
	const state = stateOf(context);
	// Nothing is awaited between these two, so that only one of two concurrent deliveries is the first.
	if (recall(state, webhookId, transmission.id, body, now) === 'other') {
		return {
			kind: 'refuse',
			why: `transmission ${transmission.id} was received earlier with a different body`,
		};
	}
	remember(state, webhookId, transmission.id, body, now);
	if (state.certificateUrl !== transmission.certificateUrl) {
		state.certificateUrl = transmission.certificateUrl;
	}

	const result = await decideOn(context, transmission, body, { webhookId, options });
	const saveState = (): void => {
		recordStarted(state, webhookId, now, Date.now());
		writeTransmissions(state, webhookId, Date.now());
	};
	return { ...result, saveState };
}

/** Decides on a delivery that is genuine. Defers it if something fails. */
async function decideOn(
	context: IWebhookFunctions,
	transmission: Transmission,
	body: Buffer,
	{ webhookId, options }: { webhookId: string; options: Options },
): Promise<DeliveryResult> {
	const event = parseEvent(body);
	if (event === undefined) return { kind: 'refuse', why: 'the body is not an event' };
	try {
		const state = stateOf(context);
		const url = isTest(context) ? undefined : context.getNodeWebhookUrl('default');
		if (url !== undefined && webhookId !== SIMULATOR_WEBHOOK_ID) {
			rememberRegistration(state, webhookId, url);
			if (options.catchUp) {
				const arrived = typeof event.id === 'string' ? event.id : undefined;
				const wanted = { webhookId, events: readEvents(context), arrived };
				const run = planCatchUp(context, state, wanted);
				if (run !== undefined) afterResponse(context, run);
			}
		}
		const why = whyFilteredOut(event.resource, readFilters(context));
		if (why !== undefined) return { kind: 'skip', why };
		const key = startedEventKey(event, transmission, webhookId);
		return await startOrSkip(context, event, { webhookId, key, options });
	} catch (error) {
		return putOff(error);
	}
}

const putOff = (error: unknown): DeliveryResult => ({
	kind: 'later',
	why: error instanceof Error ? error.message : String(error),
});

/** Sends the response itself, so that n8n starts nothing. n8n saves the static data after that. */
function respond(
	context: IWebhookFunctions,
	status: 401 | 503,
	message: string,
): IWebhookResponseData {
	responderOf(context).status(status).json({ message });
	return { noWebhookResponse: true };
}

/**
 * Lets n8n respond with 200 and start nothing. n8n saves the static data first: a settled event is not
 * delivered again, and its transmission has to be remembered.
 *
 * @param beforeSaving called when n8n reads the response, immediately before it saves
 */
const acknowledge = (beforeSaving: () => void): IWebhookResponseData => ({
	get webhookResponse() {
		beforeSaving();
		return { message: 'Nothing to do' };
	},
});

/**
 * The result that makes n8n start the workflow.
 *
 * The event is recorded when n8n reads the response. n8n does that after it has started the workflow
 * and immediately before it saves the static data; and it saves the data only if it is marked as
 * changed. If it were recorded earlier, the mark would be lost: to start the workflow, n8n 2.41 builds
 * a second `Workflow` on the same static data, which resets the mark (`establishContextForPersistence`
 * in workflow-runner.js, `create` in observable-object.js). An event whose start failed is not recorded
 * at all, since n8n then never reads the response.
 */
function startWith(item: IDataObject, beforeSaving: () => void): IWebhookResponseData {
	return {
		workflowData: [[{ json: item }]],
		get webhookResponse() {
			beforeSaving();
			return { message: 'Workflow was started' };
		},
	};
}

/**
 * Called by n8n for each delivery. A genuine event that was not delivered before starts the workflow,
 * and n8n responds with 200. All other deliveries get their response here:
 *
 * - 200 for duplicates, and for events that the filters exclude,
 * - 401 for deliveries that are not from PayPal, or were changed in transit,
 * - 503 for deliveries that cannot be decided now; PayPal then delivers them again, for up to 3 days.
 *
 * 401 and 503 write the reason to n8n's log. This function never throws: n8n would start the workflow
 * with an empty item.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	let result: ReceiveResult;
	try {
		result = await decide(context);
	} catch (error) {
		result = putOff(error);
	}
	const { saveState = () => undefined } = result;
	switch (result.kind) {
		case 'start': {
			const { item, record } = result;
			return startWith(item, () => {
				record();
				saveState();
			});
		}
		case 'skip':
			context.logger.debug(`PayPal Trigger: not started, ${result.why}`);
			return acknowledge(saveState);
		case 'refuse':
			saveState();
			context.logger.warn(`PayPal Trigger: refused a delivery, ${result.why}`);
			return respond(context, 401, 'Not accepted as a delivery from PayPal');
		case 'later':
			saveState();
			context.logger.warn(`PayPal Trigger: deferred a delivery, ${result.why}`);
			return respond(context, 503, 'Please deliver it again later');
	}
}

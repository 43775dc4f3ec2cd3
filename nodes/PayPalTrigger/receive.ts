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

/** What becomes of a delivery. */
type DeliveryResult =
	| { kind: 'start'; item: IDataObject; record: () => void }
	/** Genuine, and nothing is to be done: PayPal need not deliver it again. */
	| { kind: 'skip'; why: string }
	/** Never to be accepted: 401. */
	| { kind: 'refuse'; why: string }
	/** Not now: 503, so that PayPal delivers it again. */
	| { kind: 'later'; why: string };

/**
 * A decision, and for a genuine delivery what writes into the static data what other deliveries noted
 * meanwhile. n8n saves the static data as it was read for this delivery, and so would
 * overwrite theirs.
 */
type ReceiveResult = DeliveryResult & { saveState?: () => void };

const isTest = (context: IWebhookFunctions): boolean => context.getMode() === 'manual';

/** Runs something when PayPal has its response, or is not there any more. */
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
 * Checks a delivery with the webhook ids that are known, and once more with the one that PayPal
 * knows, in case that the stored one is out of date; likewise with the credential's server.
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
 * What an event is recorded by. Simulated ones may come with the same id each time, and only
 * their transmission tells them apart.
 */
function startedEventKey(
	event: Record<string, unknown>,
	transmission: Transmission,
	webhookId: string,
): string {
	const simulated = webhookId === SIMULATOR_WEBHOOK_ID;
	return typeof event.id === 'string' && event.id !== '' && !simulated ? event.id : transmission.id;
}

/** Begins the delivery of a genuine event, and makes it an item when this delivery is the one to start with. */
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
	// What costs least comes first.
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
	// Nothing is waited for between these two, so that of two deliveries at once only one is the first.
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

/** Decides on a delivery that is genuine. Puts it off when something goes wrong. */
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

/** Answers by itself, so that n8n starts nothing. n8n saves the static data after that. */
function respond(
	context: IWebhookFunctions,
	status: 401 | 503,
	message: string,
): IWebhookResponseData {
	responderOf(context).status(status).json({ message });
	return { noWebhookResponse: true };
}

/**
 * Lets n8n answer 200 and start nothing. It saves the static data before: an event that is settled
 * does not come again, and its transmission has to be remembered.
 *
 * @param beforeSaving called when n8n reads what to answer, right before it saves
 */
const acknowledge = (beforeSaving: () => void): IWebhookResponseData => ({
	get webhookResponse() {
		beforeSaving();
		return { message: 'Nothing to do' };
	},
});

/**
 * What makes n8n start the workflow.
 *
 * The event is recorded when n8n reads what to answer. n8n does that after it has started the
 * workflow and right before it saves the static data; and it saves it only if it is marked as
 * changed. Recorded any earlier, the mark would be gone: to start the workflow, n8n 2.41 builds a
 * second `Workflow` on the same static data, which takes the mark away (`establishContextForPersistence`
 * in workflow-runner.js, `create` in observable-object.js). An event whose start failed is not
 * recorded at all, since n8n then never asks for the response.
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
 * What n8n calls for each delivery. A genuine event that was not there before starts the workflow,
 * and n8n answers 200. Everything else is answered here:
 *
 * - 200 for what was there before, and for what the filters leave out,
 * - 401 for what is not from PayPal, or was changed on the way,
 * - 503 for what cannot be decided now; PayPal then delivers it again, for up to 3 days.
 *
 * 401 and 503 leave a line in n8n's log that says why. Nothing is thrown from here: n8n would
 * start the workflow with an empty item.
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

import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';

import { readFilters } from '../shared/filterSettings';
import { callPayPal, send, toNodeApiError, type Problem } from '../shared/transport';
import { catchUp } from './catchUp';
import { readBaseUrl } from './credentialServer';
import { recordStarted } from './deliveriesInProgress';
import { forgetCurrentId, noteCurrentId } from './currentId';
import { whyUnreachable } from './servers';
import { readEvents, readOptions } from './settings';
import {
	forgetRegistration,
	noteActivation,
	ownWebhookId,
	rememberRegistration,
	stateOf,
} from './state';
import { writeTransmissions } from './transmissions';
import {
	calls,
	describeWebhooks,
	isGone,
	isLimitReached,
	isTemporary,
	isUrlTaken,
	readWebhook,
	readWebhooks,
	sameEvents,
	type Webhook,
} from './webhooks';

/** How often a call with an unknown outcome is sent, each time after checking what it did. */
const ATTEMPTS = 3;

interface Wanted {
	url: string;
	events: string[];
}

/** Whether n8n listens with the test URL, for one event. */
const isTest = (context: IHookFunctions): boolean => context.getMode() === 'manual';

/** Whether n8n only resumes workflows that were active before: no user is waiting. */
const isRestart = (context: IHookFunctions): boolean =>
	['init', 'leadershipChange'].includes(context.getActivationMode());

function ownUrl(context: IHookFunctions): string {
	const url = context.getNodeWebhookUrl('default');
	if (url !== undefined) return url;
	throw new NodeOperationError(
		context.getNode(),
		'n8n did not provide a webhook URL for this node',
	);
}

/**
 * The registration to make, checked before PayPal is called.
 *
 * @throws NodeOperationError with a message for the user, for settings that are missing or cannot work
 */
async function readWanted(context: IHookFunctions): Promise<Wanted> {
	const url = ownUrl(context);
	const node = context.getNode();
	const baseUrl = await readBaseUrl(context);
	const why = whyUnreachable(url, baseUrl);
	if (why !== undefined) {
		throw new NodeOperationError(node, why, {
			description: `The webhook URL of this node is ${url}. Set n8n's environment variable WEBHOOK_URL to the public HTTPS address of this n8n (like https://n8n.example.com/), restart n8n, and try again.`,
		});
	}
	try {
		readFilters(context);
		readOptions(context);
		return { url, events: readEvents(context) };
	} catch (error) {
		throw new NodeOperationError(node, error instanceof Error ? error : String(error));
	}
}

const listWebhooks = async (context: IHookFunctions): Promise<Webhook[]> =>
	readWebhooks((await callPayPal(context, calls.list())).body);

const withUrl = (webhooks: readonly Webhook[], url: string): Webhook | undefined =>
	webhooks.find((webhook) => webhook.url === url);

/** The error for a registration that PayPal refuses, with advice on how to resolve it. */
async function refusal(context: IHookFunctions, problem: Problem): Promise<Error> {
	const list = isLimitReached(problem) ? await send(context, calls.list()) : undefined;
	const remark =
		list?.kind === 'done' ? describeWebhooks(readWebhooks(list.response.body)) : undefined;
	return toNodeApiError(problem, { node: context.getNode(), remark });
}

/**
 * Ensures that PayPal has exactly one registration for the URL, with the wanted events.
 *
 * A URL can be registered once per app, so after a call with an unknown outcome (no response, 5xx, or
 * "exists already") the registrations are listed first, and only then is the call sent again.
 *
 * @param found the registration that has the URL, as just listed
 * @returns its ID
 * @throws NodeApiError with a message for the user
 */
async function settle(
	context: IHookFunctions,
	{ url, events }: Wanted,
	found: Webhook | undefined,
): Promise<string> {
	let problem: Problem | undefined;
	for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
		if (found !== undefined && sameEvents(found.events, events)) return found.id;

		const call = found ? calls.changeEvents(found.id, events) : calls.create(url, events);
		const outcome = await send(context, call);
		if (outcome.kind === 'done') {
			const id = found?.id ?? readWebhook(outcome.response.body)?.id;
			if (id !== undefined) return id;
		} else {
			problem = outcome.problem;
			const mayBeDone = isTemporary(problem) || isUrlTaken(problem);
			const hasGone = found !== undefined && isGone(problem);
			if (!mayBeDone && !hasGone) throw await refusal(context, problem);
		}
		found = withUrl(await listWebhooks(context), url);
	}
	if (found !== undefined && sameEvents(found.events, events)) return found.id;
	if (problem !== undefined) throw await refusal(context, problem);
	throw new NodeOperationError(context.getNode(), 'PayPal did not confirm the registration');
}

async function afterRegistration(
	context: IHookFunctions,
	{ url, events }: Wanted,
	id: string,
): Promise<void> {
	const state = stateOf(context);
	rememberRegistration(state, id, url);
	if (isTest(context)) return;
	noteCurrentId(context, id);
	const began = Date.now();
	noteActivation(state, began);
	if (readOptions(context).catchUp) await catchUp(context, state, { webhookId: id, events });
	// PayPal delivers already, and n8n saves this state when the activation has ended.
	recordStarted(state, id, began, Date.now());
	writeTransmissions(state, id, Date.now());
}

/**
 * n8n's first call on activation. Adopts a registration with our URL, whoever made it, and corrects its
 * events.
 *
 * If n8n restarts and PayPal cannot be reached, the earlier registration is assumed to exist still: an
 * error would make n8n delete it, and lose the events until PayPal responds again.
 *
 * @returns false if there is none, so that n8n calls `register`
 * @throws NodeOperationError or NodeApiError with a message for the user
 */
export async function isRegistered(context: IHookFunctions): Promise<boolean> {
	const wanted = await readWanted(context);
	const list = await send(context, calls.list());
	if (list.kind === 'failed') {
		const known = ownWebhookId(stateOf(context), wanted.url);
		if (known === undefined || !isRestart(context) || !isTemporary(list.problem)) {
			throw toNodeApiError(list.problem, { node: context.getNode() });
		}
		context.logger.warn(
			`PayPal Trigger: could not get the webhooks from PayPal (${list.problem.name}). Continuing with webhook ${known}, which was registered earlier.`,
		);
		noteCurrentId(context, known);
		return true;
	}
	const found = withUrl(readWebhooks(list.response.body), wanted.url);
	if (found === undefined) return false;
	await afterRegistration(context, wanted, await settle(context, wanted, found));
	return true;
}

/**
 * Registers the URL with PayPal. Called after `isRegistered` found nothing.
 *
 * @throws NodeOperationError or NodeApiError with a message for the user
 */
export async function register(context: IHookFunctions): Promise<boolean> {
	const wanted = await readWanted(context);
	await afterRegistration(context, wanted, await settle(context, wanted, undefined));
	return true;
}

/**
 * Removes the registration: by the ID that was stored for this URL, else by the URL. A registration
 * that no longer exists is not an error. The rest of the state is kept for the next activation.
 *
 * @throws NodeApiError with a message for the user, if PayPal refuses or cannot be reached
 */
export async function unregister(context: IHookFunctions): Promise<boolean> {
	const url = ownUrl(context);
	const state = stateOf(context);
	let id = ownWebhookId(state, url);
	if (!isTest(context)) forgetCurrentId(context);

	for (let attempt = 1; ; attempt++) {
		id ??= withUrl(await listWebhooks(context), url)?.id;
		if (id === undefined) break;
		const outcome = await send(context, calls.remove(id));
		if (outcome.kind === 'done') break;
		const { problem } = outcome;
		const goOn = isGone(problem) || isTemporary(problem);
		if (!goOn || attempt === ATTEMPTS) throw toNodeApiError(problem, { node: context.getNode() });
		if (isGone(problem)) {
			context.logger.info(
				`PayPal Trigger: webhook ${id} had already been deleted. It may have been deleted manually, or registered with another credential.`,
			);
		}
		// The stored ID may be an old one, and a call that broke may have worked: check again.
		id = undefined;
	}
	forgetRegistration(state);
	return true;
}

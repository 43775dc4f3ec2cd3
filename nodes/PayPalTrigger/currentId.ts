import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { send } from '../shared/transport';
import { calls, readWebhooks } from './webhooks';

type Context = IHookFunctions | IWebhookFunctions;

/** How often PayPal is asked for the id of a webhook at most: forged deliveries lead here, too. */
const LOOK_UP_MS = 60_000;
/** Longest wait for the response, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** By workflow and node: the id of the registration that this process made or found. */
const current = new Map<string, string>();
/** By workflow and node: when PayPal was asked last. */
const lookedUp = new Map<string, number>();

/** Names a node in this process. */
export const keyOf = (context: Context): string =>
	`${context.getWorkflow().id} ${context.getNode().id}`;

export function noteCurrentId(context: Context, id: string): void {
	current.set(keyOf(context), id);
}

export function forgetCurrentId(context: Context): void {
	current.delete(keyOf(context));
}

/**
 * The webhook's id that this process knows. The static data may lag behind it: n8n saves it after
 * the registration, and a delivery that began earlier may overwrite it.
 */
export const currentId = (context: Context): string | undefined => current.get(keyOf(context));

/**
 * Asks PayPal for the id of the webhook with a URL, at most once a minute for each node. Needed
 * where neither the static data nor this process knows the right one, such as in a webhook process
 * of queue mode, while the registration is made in the main process.
 */
export async function lookUpId(
	context: IWebhookFunctions,
	url: string,
	now: number,
): Promise<string | undefined> {
	const key = keyOf(context);
	if (now - (lookedUp.get(key) ?? -Infinity) < LOOK_UP_MS) return undefined;
	lookedUp.set(key, now);

	const outcome = await send(context, { ...calls.list(), timeoutMs: TIMEOUT_MS, tries: 1 });
	if (outcome.kind === 'failed') return undefined;
	const id = readWebhooks(outcome.response.body).find((webhook) => webhook.url === url)?.id;
	if (id !== undefined) current.set(key, id);
	return id;
}

/** Forgets everything: for tests, which share this module. */
export function forgetCurrentIds(): void {
	current.clear();
	lookedUp.clear();
}

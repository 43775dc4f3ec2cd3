import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { send } from '../shared/transport';
import { calls, readWebhooks } from './webhooks';

type Context = IHookFunctions | IWebhookFunctions;

/**
 * Minimum time between two requests to PayPal for the ID of a webhook: forged deliveries cause them,
 * too.
 */
const LOOK_UP_MS = 60_000;
/** Maximum wait for the response, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** By workflow and node: the ID of the registration that this process made or found. */
const current = new Map<string, string>();
/** By workflow and node: the time of the latest request. */
const lookedUp = new Map<string, number>();

/** Identifies a node in this process. */
export const keyOf = (context: Context): string =>
	`${context.getWorkflow().id} ${context.getNode().id}`;

export function noteCurrentId(context: Context, id: string): void {
	current.set(keyOf(context), id);
}

export function forgetCurrentId(context: Context): void {
	current.delete(keyOf(context));
}

/**
 * The webhook's ID that this process knows. The static data may be older: n8n saves it after the
 * registration, and a delivery that began earlier may overwrite it.
 */
export const currentId = (context: Context): string | undefined => current.get(keyOf(context));

/**
 * Requests the ID of the webhook with a URL from PayPal, at most once a minute for each node. Needed if
 * neither the static data nor this process has the right one, such as in a webhook process of queue
 * mode while the registration is made in the main process.
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

/** Clears all state: for tests, which share this module. */
export function forgetCurrentIds(): void {
	current.clear();
	lookedUp.clear();
}

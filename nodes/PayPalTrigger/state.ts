import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/**
 * The node's part of the workflow's static data. The names are stored: never rename them.
 *
 * - `webhookId`, `webhookUrl`: the registration with PayPal, and the URL it is for
 * - `started`: events that started the workflow, see startedEvents.ts
 * - `transmissions`: transmissions that were verified, see transmissions.ts
 * - `certificateUrl`: where the certificate of the latest genuine delivery is
 * - `activeSince`: when the workflow was activated for the first time, RFC 3339
 * - `lastEventTime`: when the latest event that started it was created; at first, `activeSince`
 * - `catchUpFrom`: the start of a catch-up, until it has succeeded
 */
export type State = IDataObject;

export type StateContext = IHookFunctions | IWebhookFunctions;

export const stateOf = (context: StateContext): State => context.getWorkflowStaticData('node');

/** A text in the state, or undefined. */
export function textIn(
	state: State,
	name:
		| 'webhookId'
		| 'webhookUrl'
		| 'certificateUrl'
		| 'activeSince'
		| 'lastEventTime'
		| 'catchUpFrom',
): string | undefined {
	const value = state[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * The ID of the registration that this node made for a URL. An ID that was stored for another URL does
 * not belong to this node: the workflow may have been copied from another n8n, together with its static
 * data, and the registration there must be kept.
 */
export const ownWebhookId = (state: State, url: string): string | undefined =>
	textIn(state, 'webhookUrl') === url ? textIn(state, 'webhookId') : undefined;

export function rememberRegistration(state: State, id: string, url: string): void {
	if (state.webhookId !== id) state.webhookId = id;
	if (state.webhookUrl !== url) state.webhookUrl = url;
}

/** Records the first activation. @param now milliseconds since 1970 */
export function noteActivation(state: State, now: number): void {
	if (textIn(state, 'activeSince') !== undefined) return;
	state.activeSince = new Date(now).toISOString();
	state.lastEventTime = state.activeSince;
}

/**
 * Records the time of an event that starts the workflow, if it is the latest. A time in the future
 * counts as now: the next catch-up starts there, and would skip all earlier events.
 *
 * @param now milliseconds since 1970
 */
export function noteEventTime(state: State, createTime: unknown, now: number): void {
	const time = typeof createTime === 'string' ? Math.min(Date.parse(createTime), now) : NaN;
	const latest = Date.parse(textIn(state, 'lastEventTime') ?? '');
	if (Number.isNaN(time) || time <= latest) return;
	state.lastEventTime = new Date(time).toISOString();
}

export function forgetRegistration(state: State): void {
	delete state.webhookId;
	delete state.webhookUrl;
}

import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../shared/json';
import { linkOf, targetOf } from '../shared/links';
import { send } from '../shared/transport';
import { readBaseUrl } from './credentialServer';
import { isTemporary } from './webhooks';

/** Maximum wait for the full resource, in milliseconds: PayPal waits for our response meanwhile. */
const TIMEOUT_MS = 10_000;

/**
 * The omitted headers prove that a delivery is genuine, or may contain secrets of a proxy in front of
 * n8n.
 */
const SHOWN_HEADERS = ['paypal-auth-version', 'paypal-transmission-id', 'paypal-transmission-time'];

/**
 * The headers of a delivery that describe it. The signature and the headers that it covers are not
 * included: a person who can read executions should not be able to send the delivery again.
 */
export const payPalHeaders = (
	headers: Readonly<Record<string, string | string[] | undefined>>,
): IDataObject =>
	Object.fromEntries(
		Object.entries(headers)
			.map(([name, value]) => [name.toLowerCase(), value] as const)
			.filter(([name]) => SHOWN_HEADERS.includes(name))
			.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
	);

/**
 * The link to the resource that an event is about. PayPal nests invoices one level deeper:
 * `resource.invoice`.
 */
const selfLink = (resource: unknown): string | undefined =>
	linkOf(isObject(resource) ? (resource.invoice ?? resource) : undefined, 'self');

export type ResourceResult =
	| { kind: 'fetched'; resource: unknown }
	/** It is not available, now or later. */
	| { kind: 'none'; why: string }
	/** Not now: PayPal should deliver the event again. */
	| { kind: 'later'; why: string };

/**
 * Fetches the current state of the resource that an event is about, by its `self` link, with the
 * credential and only from the credential's server.
 *
 * @throws Error with a message for the user if the credential is incomplete
 */
export async function fetchFullResource(
	context: IWebhookFunctions,
	resource: unknown,
): Promise<ResourceResult> {
	const link = selfLink(resource);
	if (link === undefined) return { kind: 'none', why: "it has no 'self' link to PayPal's API" };
	const target = targetOf(link, await readBaseUrl(context));
	if ('foreign' in target) {
		return { kind: 'none', why: `its 'self' link leads to another server (${target.foreign})` };
	}
	const outcome = await send(context, {
		method: 'GET',
		path: target.path,
		timeoutMs: TIMEOUT_MS,
		tries: 1,
	});
	if (outcome.kind === 'done') return { kind: 'fetched', resource: outcome.response.body };
	const why = `${outcome.problem.name}, HTTP status ${outcome.problem.status}`;
	return { kind: isTemporary(outcome.problem) ? 'later' : 'none', why };
}

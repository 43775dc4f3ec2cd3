import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';

import { isObject } from '../shared/json';
import { send } from '../shared/transport';
import { pathOnServer } from './servers';
import { isTemporary } from './webhooks';

/** Longest wait for the full resource, in milliseconds: PayPal waits for our answer meanwhile. */
const TIMEOUT_MS = 10_000;

/**
 * The headers of a delivery that tell about it. Others stay out: a proxy in front of n8n may have
 * added some that are nobody's business.
 */
export function payPalHeaders(
	headers: Readonly<Record<string, string | string[] | undefined>>,
): IDataObject {
	return Object.fromEntries(
		Object.entries(headers)
			.map(([name, value]) => [name.toLowerCase(), value] as const)
			.filter(([name]) => name.startsWith('paypal-'))
			.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
	);
}

/**
 * The link to the resource that an event is about, if it leads to the credential's server.
 * PayPal puts invoices one level down: `resource.invoice`.
 */
function selfPath(resource: unknown, baseUrl: string): string | undefined {
	const about = isObject(resource) ? (resource.invoice ?? resource) : undefined;
	const links: unknown[] = isObject(about) && Array.isArray(about.links) ? about.links : [];
	const self = links.find((link) => isObject(link) && link.rel === 'self');
	return pathOnServer(isObject(self) ? self.href : undefined, baseUrl);
}

export type FullResource =
	| { kind: 'fetched'; resource: unknown }
	/** There is none to be had, now or later. */
	| { kind: 'none'; why: string }
	/** Not now: PayPal is to deliver the event again. */
	| { kind: 'later'; why: string };

/**
 * Fetches the resource that an event is about as it is now, by its `self` link, with the
 * credential and only from the credential's server.
 */
export async function fetchFullResource(
	context: IWebhookFunctions,
	resource: unknown,
	baseUrl: string,
): Promise<FullResource> {
	const path = selfPath(resource, baseUrl);
	if (path === undefined) return { kind: 'none', why: "it has no 'self' link to PayPal's API" };
	const outcome = await send(context, {
		method: 'GET',
		path,
		timeoutMs: TIMEOUT_MS,
		tries: 1,
	});
	if (outcome.ok) return { kind: 'fetched', resource: outcome.response.body };
	const why = `${outcome.problem.name}, HTTP status ${outcome.problem.status}`;
	return { kind: isTemporary(outcome.problem) ? 'later' : 'none', why };
}

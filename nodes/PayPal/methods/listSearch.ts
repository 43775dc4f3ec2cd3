import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';

export { searchPlans, searchProducts } from './billing';

const contains = (text: string, filter: string | undefined): boolean =>
	filter === undefined || text.toLowerCase().includes(filter.toLowerCase());

async function fetchRows(
	context: ILoadOptionsFunctions,
	path: string,
	property: string,
	query: Record<string, string> = {},
): Promise<Array<Record<string, unknown>>> {
	const { body } = await callPayPal(context, { method: 'GET', path, query });
	const found = isObject(body) ? body[property] : undefined;
	return Array.isArray(found) ? found.filter(isObject) : [];
}

/** The app's webhooks, by URL. */
export async function searchWebhooks(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const webhooks = await fetchRows(this, '/v1/notifications/webhooks', 'webhooks');
	return {
		results: webhooks
			.map(({ id, url }) => ({ name: String(url), value: String(id) }))
			.filter(({ name, value }) => contains(`${name} ${value}`, filter)),
	};
}

/** The latest events, by what they say. */
export async function searchWebhookEvents(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const events = await fetchRows(this, '/v1/notifications/webhooks-events', 'events', {
		page_size: '100',
	});
	return {
		results: events
			.map((event) => ({
				name: `${String(event.event_type)} · ${String(event.summary ?? '')} · ${String(event.create_time)}`,
				value: String(event.id),
			}))
			.filter(({ name, value }) => contains(`${name} ${value}`, filter)),
	};
}

export { searchInvoices, searchInvoiceTemplates, searchInvoiceTransactions } from './invoices';

/** Apps that are registered for webhook lookups, by client ID. */
export async function searchWebhookLookups(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const lookups = await fetchRows(this, '/v1/notifications/webhooks-lookup', 'webhooks_lookups');
	return {
		results: lookups
			.map(({ id, client_id: client }) => ({
				name: `${String(client ?? 'App')} – ${String(id)}`,
				value: String(id),
			}))
			.filter(({ name }) => contains(name, filter)),
	};
}

export { searchDisputes } from './disputes';
export { searchPaymentTokens } from './vault';

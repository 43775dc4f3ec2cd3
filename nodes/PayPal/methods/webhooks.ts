import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { byName } from '../../shared/order';
import { linkOf, queryOf } from '../../shared/links';
import { callPayPal } from '../../shared/transport';
import { dayOf, hasText, joined, rowsAt, type Row } from './entries';

async function fetchRows(
	context: ILoadOptionsFunctions,
	path: string,
	property: string,
): Promise<Row[]> {
	const { body } = await callPayPal(context, { method: 'GET', path });
	return rowsAt(body, property);
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
			.filter((entry) => hasText(entry, filter))
			.sort(byName),
	};
}

/** "2026-11-20 – PAYMENT.CAPTURE.COMPLETED – Payment completed for $ 10.00 USD". */
const nameOfEvent = (event: Row): string =>
	joined(dayOf(event.create_time), event.event_type, event.summary);

/**
 * Maximum number of pages that one search looks at, so that a word without matches does not keep the
 * user waiting.
 */
const PAGES_AT_ONCE = 5;

/** Events of the last 30 days, newest first, by their summary. */
export async function searchWebhookEvents(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const results: INodeListSearchResult['results'] = [];
	let token = paginationToken ?? 'page_size=100';
	for (let page = 0; page < PAGES_AT_ONCE; page += 1) {
		const { body } = await callPayPal(this, {
			method: 'GET',
			path: '/v1/notifications/webhooks-events',
			query: Object.fromEntries(new URLSearchParams(token)),
		});
		results.push(
			...rowsAt(body, 'events')
				.map((event) => ({ name: nameOfEvent(event), value: String(event.id) }))
				.filter((entry) => hasText(entry, filter)),
		);
		const next = queryOf(linkOf(body, 'next'));
		if (next === undefined) return { results };
		token = next.toString();
		if (results.length > 0) break;
	}
	return { results, paginationToken: token };
}

/** Apps that are registered for webhook lookups, by client ID. */
export async function searchWebhookLookups(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const lookups = await fetchRows(this, '/v1/notifications/webhooks-lookup', 'webhooks_lookups');
	return {
		results: lookups
			.map(({ id, client_id: client }) => ({
				name: joined(client ?? 'App', id),
				value: String(id),
			}))
			.filter((entry) => hasText(entry, filter))
			.sort(byName),
	};
}

import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { isObject } from '../../shared/json';
import { linkOf, queryOf } from '../../shared/links';
import { callPayPal } from '../../shared/transport';
import { hasText, rowsAt, type Entry, type Row } from './entries';

const PAGE_SIZE = '100';

/** What an event says about a record: nothing if the event does not matter for the list. */
export type ReadEvent = (resource: Row, event: Row) => Entry | undefined;

/**
 * What webhook events of the last 30 days say about records that PayPal does not list. PayPal keeps an
 * event only when a webhook of the app is subscribed to it.
 *
 * @param types event types, those that come last in a record's life first; PayPal searches for one at
 *   a time, so each is a call
 * @param token the position of the previous page, by event type
 */
export async function recentEvents(
	context: ILoadOptionsFunctions,
	types: readonly string[],
	read: ReadEvent,
	filter = '',
	token?: string,
): Promise<{ entries: Entry[]; token?: string }> {
	const first = types.map((type) => [type, { event_type: type, page_size: PAGE_SIZE }] as const);
	const queries =
		token === undefined
			? first
			: Object.entries(JSON.parse(token) as Record<string, Record<string, string>>);
	const left: Record<string, Record<string, string>> = {};
	const fetchPage = async ([type, query]: (typeof queries)[number]): Promise<Entry[]> => {
		const { body } = await callPayPal(context, {
			method: 'GET',
			path: '/v1/notifications/webhooks-events',
			query,
		});
		const next = queryOf(linkOf(body, 'next'));
		if (next !== undefined) left[type] = { ...query, ...Object.fromEntries(next) };
		return rowsAt(body, 'events').flatMap((event) => {
			const entry = isObject(event.resource) ? read(event.resource, event) : undefined;
			return entry !== undefined && hasText(entry, filter) ? [entry] : [];
		});
	};
	// The first call goes alone: with no token in n8n's cache, each of several would fetch one.
	const entries = await fetchPage(queries[0]);
	entries.push(...(await Promise.all(queries.slice(1).map(fetchPage))).flat());
	return Object.keys(left).length === 0 ? { entries } : { entries, token: JSON.stringify(left) };
}

import { isObject, type JsonObject } from '../../shared/json';
import { linkOf, queryOf } from '../../shared/links';
import type { PayPalResponse } from '../../shared/transport';
import type { PagedList, RequestParts } from '../operations/types';

/** Fetches one page. */
export type FetchPage = (parts: RequestParts) => Promise<PayPalResponse>;

/** No list of PayPal's is longer; a "next" link that never ends is a server error. */
const MAX_PAGES = 10_000;

function rowsOf(body: unknown, { property, orRowWith }: PagedList): JsonObject[] {
	if (!isObject(body)) return [];
	if (orRowWith !== undefined && orRowWith in body) return [body as JsonObject];
	const rows = body[property];
	return Array.isArray(rows) ? (rows as JsonObject[]) : [];
}

/**
 * The request for the page after this one, or undefined at the end. Links are absolute and may name
 * another of PayPal's hosts; only their query is taken, so that the token stays on the credential's.
 */
function nextRequest(
	list: PagedList,
	parts: RequestParts,
	body: unknown,
	rows: number,
): RequestParts | undefined {
	const { paging } = list;
	if (paging.style === 'none') return undefined;
	if (paging.style === 'link') {
		const query = queryOf(linkOf(body, 'next'));
		if (query === undefined) return undefined;
		const kept = Object.entries(parts.query).filter(
			([name]) => paging.sizeOnce !== true || name !== 'page_size',
		);
		return { ...parts, query: Object.fromEntries([...kept, ...query]) };
	}
	const page = Number(parts.query.page ?? 1);
	const size = Number(parts.query.page_size ?? paging.size);
	const total = isObject(body) ? Number(body.total_pages) : NaN;
	const isLast = Number.isFinite(total) && total > 0 ? page >= total : rows < size;
	if (isLast || rows === 0 || page >= (paging.last ?? MAX_PAGES)) return undefined;
	return { ...parts, query: { ...parts.query, page: String(page + 1) } };
}

/**
 * Reads a list page by page, and no further than requested.
 *
 * @param limit maximum number of rows; Infinity for all
 * @param pageRows maximum number of rows of a page, if it differs from the number that will be wanted
 * @returns the rows of one page after the other
 */
export async function* eachPage(
	fetchPage: FetchPage,
	list: PagedList,
	first: RequestParts,
	limit: number,
	pageRows: number = limit,
): AsyncGenerator<JsonObject[]> {
	const { paging } = list;
	let parts: RequestParts | undefined = first;
	const largest = paging.style === 'none' ? undefined : paging.size;
	if (largest !== undefined && first.query.page_size === undefined) {
		const size = Math.min(largest, pageRows);
		parts = { ...first, query: { ...first.query, page_size: String(size) } };
		if (paging.style === 'page') {
			parts.query.page ??= '1';
			// A page with fewer rows than wanted is not the last one where PayPal counts pages.
			if (paging.totals === true) parts.query.total_required = 'true';
		}
	}
	const seen = new Set<string>();
	let left = limit;
	while (parts !== undefined && left > 0 && seen.size < MAX_PAGES) {
		const key = JSON.stringify(parts.query);
		// The same page again would cause an endless loop.
		if (seen.has(key)) return;
		seen.add(key);
		const { body }: PayPalResponse = await fetchPage(parts);
		const rows = rowsOf(body, list);
		yield rows.length > left ? rows.slice(0, left) : rows;
		left -= rows.length;
		parts = nextRequest(list, parts, body, rows.length);
	}
}

/** A record with all pages of one of its lists merged. Without the list, it is unchanged. */
export async function wholeRecord(
	fetchPage: FetchPage,
	list: PagedList,
	first: RequestParts,
): Promise<PayPalResponse> {
	const pages: PayPalResponse[] = [];
	const rows: JsonObject[] = [];
	const keepPage: FetchPage = async (parts) => {
		const page = await fetchPage(parts);
		pages.push(page);
		return page;
	};
	for await (const page of eachPage(keepPage, list, first, Infinity)) rows.push(...page);
	const [response] = pages;
	return isObject(response.body) && list.property in response.body
		? { ...response, body: { ...response.body, [list.property]: rows } }
		: response;
}

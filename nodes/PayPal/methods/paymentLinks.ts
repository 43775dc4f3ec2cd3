import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import type { JsonObject } from '../../shared/json';
import { linkOf, queryOf } from '../../shared/links';
import { callPayPal } from '../../shared/transport';
import { simplify } from '../response/simplify';
import { PAYMENT_LINK_COLUMNS } from '../operations/paymentLink/columns';
import { codeText, hasText, joined, rowsAt, type Row } from './entries';

/** Largest page that PayPal serves of payment links. */
const PAGE_SIZE = 100;

/**
 * Maximum number of pages that one search looks at, so that a word without matches does not keep the
 * user waiting.
 */
const PAGES_AT_ONCE = 5;

/** "Handmade mug – 12.00 EUR", with the status if it is not active. */
function toEntry(row: Row): INodeListSearchResult['results'][number] & { value: string } {
	const { paymentLink, id, name, price, currency, status } = simplify(
		row as JsonObject,
		PAYMENT_LINK_COLUMNS,
	);
	return {
		name: joined(
			name ?? id,
			price === null ? undefined : `${price} ${currency}`,
			status === 'ACTIVE' ? undefined : codeText(status),
		),
		value: String(id),
		...(typeof paymentLink === 'string' ? { url: paymentLink } : {}),
	};
}

/** Payment links of the account by what they sell, their price, or ID. */
export async function searchPaymentLinks(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const results: INodeListSearchResult['results'] = [];
	let token = paginationToken ?? `page_size=${PAGE_SIZE}`;
	for (let page = 0; page < PAGES_AT_ONCE; page += 1) {
		const { body } = await callPayPal(this, {
			method: 'GET',
			path: '/v1/checkout/payment-resources',
			query: Object.fromEntries(new URLSearchParams(token)),
		});
		results.push(
			...rowsAt(body, 'resources')
				.map(toEntry)
				.filter((entry) => hasText(entry, filter)),
		);
		const next = queryOf(linkOf(body, 'next'));
		if (next === undefined) return { results };
		token = next.toString();
		if (results.length > 0) break;
	}
	return { results, paginationToken: token };
}

import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isObject } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { nextLink } from '../engine/paginate';
import { spellCode } from '../fields/basic';
import { DISPUTE_STATES } from '../lists/disputeStates';

const STATE_NAMES = new Map(DISPUTE_STATES.map(({ name, value }) => [value, name]));

/**
 * The part of a search that PayPal can do: by state, when the text is in the name of one, or by the
 * payment, when it looks like a transaction's ID.
 */
export function disputeQuery(filter: string): Record<string, string> {
	if (filter === '') return {};
	if (/^[0-9A-Z]{17}$/.test(filter)) return { disputed_transaction_id: filter };
	const states = DISPUTE_STATES.filter(({ name }) =>
		name.toLowerCase().includes(filter.toLowerCase()),
	).map(({ value }) => value);
	return states.length === 0 ? {} : { dispute_state: states.join(',') };
}

/** "PP-D-27803 – Needs Your Response – Unauthorised – 10.00 USD". */
export function nameOfDispute(row: Record<string, unknown>): string {
	const { dispute_amount: amount, dispute_state: state, reason } = row;
	return [
		row.dispute_id,
		STATE_NAMES.get(String(state)) ?? spellCode(String(row.status ?? '')),
		spellCode(String(reason ?? '')),
		isObject(amount) ? `${String(amount.value)} ${String(amount.currency_code)}` : '',
	]
		.filter((part) => part !== '' && part !== undefined)
		.join(' – ');
}

/** Disputes, by what is known of them; a text may name a state, or a payment by its ID. */
export async function searchDisputes(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const text = filter.trim();
	const ofPayPal = disputeQuery(text);
	const page = Object.fromEntries(new URLSearchParams(paginationToken ?? ''));
	const { body } = await callPayPal(this, {
		method: 'GET',
		path: '/v1/customer/disputes',
		query: { page_size: '50', ...ofPayPal, ...page },
	});
	const rows = isObject(body) && Array.isArray(body.items) ? body.items.filter(isObject) : [];
	const next = nextLink(body);
	const isLeftToUs = Object.keys(ofPayPal).length === 0;
	return {
		results: rows
			.map((row) => ({ name: nameOfDispute(row), value: String(row.dispute_id) }))
			.filter(({ name }) => !isLeftToUs || name.toLowerCase().includes(text.toLowerCase())),
		...(next === undefined ? {} : { paginationToken: next.searchParams.toString() }),
	};
}

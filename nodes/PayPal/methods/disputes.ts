import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { trimmed } from '../../shared/blank';
import { linkOf, queryOf } from '../../shared/links';
import { callPayPal } from '../../shared/transport';
import { DISPUTE_STATES } from '../lists/disputeStates';
import { codeText, hasText, joined, moneyText, rowsAt, type Row } from './entries';

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
export const nameOfDispute = (row: Row): string =>
	joined(
		row.dispute_id,
		STATE_NAMES.get(String(row.dispute_state)) ?? codeText(row.status),
		codeText(row.reason),
		moneyText(row.dispute_amount),
	);

/** Which disputes an operation is possible for: filters that PayPal applies, and those that it does not. */
interface Possible {
	states?: readonly string[];
	fits?: (row: Row) => boolean;
}

const isInquiry = ({ dispute_life_cycle_stage: stage, status }: Row): boolean =>
	stage === 'INQUIRY' && status !== 'RESOLVED';

const INQUIRY: Possible = { fits: isInquiry };
const RESPONSE_AWAITED: Possible = { states: ['REQUIRED_ACTION'] };
const UNDER_REVIEW: Possible = { states: ['UNDER_PAYPAL_REVIEW'] };

/** The rules of the operations in customer_disputes_v1.json, as far as a list's rows can tell. */
const POSSIBLE: Readonly<Record<string, Possible>> = {
	acceptClaim: RESPONSE_AWAITED,
	acceptOffer: INQUIRY,
	acknowledgeReturn: {
		fits: ({ reason, status }) =>
			reason === 'MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED' && status !== 'RESOLVED',
	},
	appeal: { states: ['APPEALABLE'] },
	denyOffer: INQUIRY,
	escalate: INQUIRY,
	makeOffer: INQUIRY,
	provideEvidence: RESPONSE_AWAITED,
	provideSupportingInfo: {
		fits: ({ dispute_life_cycle_stage: stage, status }) =>
			stage !== 'INQUIRY' && status !== 'RESOLVED',
	},
	sendMessage: INQUIRY,
	settle: UNDER_REVIEW,
	updateStatus: UNDER_REVIEW,
};

/**
 * Maximum number of pages that one search looks at, so that a word without matches does not keep the
 * user waiting.
 */
const PAGES_AT_ONCE = 5;

/**
 * Disputes that the operation is possible for now, by what is known of them; a text may name a state,
 * or a payment by its ID.
 */
export async function searchDisputes(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const text = trimmed(filter);
	const ofPayPal = disputeQuery(text);
	const { states, fits }: Possible =
		POSSIBLE[String(this.getCurrentNodeParameter('operation'))] ?? {};
	const byState: Record<string, string> =
		states === undefined ? {} : { dispute_state: states.join(',') };
	const isLeftToUs = Object.keys(ofPayPal).length === 0;
	const results: INodeListSearchResult['results'] = [];
	let token = paginationToken;
	for (let page = 0; page < PAGES_AT_ONCE; page += 1) {
		const place = Object.fromEntries(new URLSearchParams(token ?? ''));
		const { body } = await callPayPal(this, {
			method: 'GET',
			path: '/v1/customer/disputes',
			query: { page_size: '50', ...ofPayPal, ...byState, ...place },
		});
		results.push(
			...rowsAt(body, 'items')
				.filter((row) => fits?.(row) ?? true)
				.map((row) => ({ name: nameOfDispute(row), value: String(row.dispute_id) }))
				.filter((entry) => !isLeftToUs || hasText(entry, text)),
		);
		const next = queryOf(linkOf(body, 'next'));
		if (next === undefined) return { results };
		token = next.toString();
		if (results.length > 0) break;
	}
	return { results, paginationToken: token };
}

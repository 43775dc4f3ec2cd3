import { NodeApiError, type ILoadOptionsFunctions } from 'n8n-workflow';

import { isObject, valueAt } from '../../shared/json';
import { callPayPal } from '../../shared/transport';
import { dayOf, hasText, joined, moneyText, rowsAt, type Entry, type Row } from './entries';

const DAY = 24 * 3_600_000;

/** Maximum number of days that one search covers (search_get of reporting_transactions_v1.json). */
export const DAYS = 31;

/** Largest page, and the shortest slice of time that a longer list is cut into. */
const PAGE_SIZE = 500;
const SHORTEST = 1_000;

/** Pages of the 10,000 rows that PayPal gives at most. */
const MAX_PAGES = 20;

/** Entries that make a page of the list, and the maximum number of calls for one page. */
const ENOUGH = 20;
const MAX_CALLS = 12;

/** Which transactions a list is about. */
export interface Kind {
	/** Parameters by which PayPal filters, as far as it can. */
	query?: Readonly<Record<string, string>>;
	fits: (info: Row) => boolean;
	/** The record that the list is of; by default the transaction itself. */
	idOf?: (info: Row) => unknown;
}

/** The state that a page of the list passes to the next: where to continue, in what steps, and how far. */
interface Place {
	end: number;
	step: number;
	oldest: number;
}

const toSecond = (time: number): string => new Date(time).toISOString().replace(/\.\d+/, '');

/** The issue that an error of `callPayPal` carries. */
const issueOf = (error: unknown): unknown =>
	error instanceof Error && 'context' in error ? valueAt(error.context, 'data.issue') : undefined;

/**
 * An error for a refusal of PayPal's reports. The list's small box has room for little more than what
 * to do.
 */
export function explained(error: unknown): unknown {
	if (error instanceof NodeApiError && error.httpCode === '403') {
		error.message = "Turn on 'Transaction search' for your app";
		error.description =
			'On developer.paypal.com, under Apps & Credentials > your app > Features. This can take up to 9 hours. Until then, use By ID.';
	}
	return error;
}

/** The number of pages of the slice; the maximum if PayPal refuses because of too many rows. */
async function fetchSlice(
	context: ILoadOptionsFunctions,
	query: Readonly<Record<string, string>>,
): Promise<{ rows: Row[]; pages: number }> {
	const fetchPage = async () => {
		const { body } = await callPayPal(context, {
			method: 'GET',
			path: '/v1/reporting/transactions',
			query: { fields: 'transaction_info,payer_info', page_size: String(PAGE_SIZE), ...query },
		});
		const pages = Number(isObject(body) ? (body.total_pages ?? 1) : 1);
		return { rows: rowsAt(body, 'transaction_details'), pages };
	};
	return await fetchPage().catch(async (error: unknown) =>
		issueOf(error) === 'RESULTSET_TOO_LARGE'
			? { rows: [], pages: MAX_PAGES }
			: await Promise.reject(explained(error)),
	);
}

/** "2026-11-20 – 25.00 USD – buyer@example.com – INV-1001 – 2GG279541U471931P". */
function entryOf({ transaction_info: info, payer_info: payer }: Row, kind: Kind): Entry {
	const value = String(kind.idOf?.(info as Row) ?? valueAt(info, 'transaction_id'));
	const time = valueAt(info, 'transaction_initiation_date');
	const who = valueAt(payer, 'email_address') ?? valueAt(payer, 'payer_name.alternate_full_name');
	return {
		name: joined(
			dayOf(time),
			moneyText(valueAt(info, 'transaction_amount')),
			who,
			valueAt(info, 'invoice_id'),
			value,
		),
		value,
		time: String(time),
	};
}

/**
 * Transactions of the last 31 days, newest first. PayPal lists the oldest first and up to 500 a page,
 * so the days of a busy account are cut into slices that fit one page each.
 *
 * @returns entries, and a token for the next page
 * @throws NodeApiError when the app may not search transactions
 */
export async function recentTransactions(
	context: ILoadOptionsFunctions,
	kind: Kind,
	filter = '',
	token?: string,
): Promise<{ entries: Entry[]; token?: string }> {
	const now = Date.now();
	const start: Place = { end: now, step: DAYS * DAY, oldest: now - DAYS * DAY };
	const place = token === undefined ? start : (JSON.parse(token) as Place);
	const { oldest } = place;
	let { end, step } = place;
	const entries: Entry[] = [];
	for (let calls = 0; calls < MAX_CALLS && end > oldest; calls += 1) {
		const from = Math.max(end - step, oldest);
		const { rows, pages } = await fetchSlice(context, {
			...kind.query,
			start_date: toSecond(from),
			end_date: toSecond(end),
		});
		if (pages > 1 && end - from > SHORTEST) {
			step = Math.max(Math.floor((end - from) / (pages + 1)), SHORTEST);
			continue;
		}
		const found = rows
			.filter(({ transaction_info: info }) => isObject(info) && kind.fits(info))
			.map((row) => entryOf(row, kind));
		entries.push(...found.filter((entry) => hasText(entry, filter)));
		end = from - 1_000;
		if (rows.length < PAGE_SIZE / 4) step *= 2;
		if (entries.length >= ENOUGH) break;
	}
	return end <= oldest ? { entries } : { entries, token: JSON.stringify({ end, step, oldest }) };
}

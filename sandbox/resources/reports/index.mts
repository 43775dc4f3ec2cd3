import { MERCHANT, type Backend } from '../../core/backend.mts';
import { SECOND, toSeconds } from '../../core/duration.mts';
import { refuse, refuseNamed } from '../../core/errors.mts';
import { fromUnits, isCurrency, type Money } from '../../core/money.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { paginate } from '../paginate.mts';
import type { Context, Resource } from '../resource.mts';
import { balancesBefore, balanceViews, count } from './balance.mts';
import { readSearch, refreshed, reportTime, type Search } from './filters.mts';
import { generate, setDelay } from './generate.mts';
import { firstAt, linesOf } from './history.mts';
import { reported } from './late.mts';
import { histories, type Movement } from './model.mts';
import { movementsOf } from './sources/index.mts';
import { dailySummary, netSummary } from './summaries.mts';
import { movementView } from './views.mts';

const PAGE_SIZE = 100;

/** The maximum number of results of a search, over all pages. */
const MAX_RESULTS = 10_000;

/** `search.get`: the transactions of up to 31 days, oldest first. */
function search(ctx: Context): Reply {
	const search = readSearch(ctx);
	const found = find(ctx, search);
	const { items, links } = paginate(ctx, found, PAGE_SIZE);
	const { page = '1', page_size = String(PAGE_SIZE) } = ctx.query;
	const balances =
		search.isFiltered || items.length === 0
			? []
			: runningBalances(ctx, search, (Number(page) - 1) * Number(page_size), found, items.length);
	return ok({
		transaction_details: items.map((it, i) => movementView(it, search.parts, balances[i])),
		account_number: MERCHANT.merchant_id,
		start_date: toSeconds(search.from),
		end_date: toSeconds(search.to),
		last_refreshed_datetime: toSeconds(refreshed(ctx)),
		page: Number(page),
		total_items: found.length,
		total_pages: Math.ceil(found.length / Number(page_size)),
		links,
	});
}

/** @throws Refusal if there are too many */
function find(backend: Backend, { from, to, fits }: Search): readonly Movement[] {
	const found: Movement[] = [];
	const show = reported(backend);
	const add = (line: Movement): void => {
		const shown = show(line);
		if (shown === undefined || !fits(shown)) return;
		found.push(shown);
		if (found.length > MAX_RESULTS) tooMany();
	};
	for (const movement of movementsOf(backend)) {
		if (movement.time >= from && movement.time <= to) add(movement);
	}
	for (const history of backend.table(histories).values()) {
		for (const line of linesOf(history, firstAt(history, from), firstAt(history, to + 1)))
			add(line);
	}
	return found.sort((a, b) => a.time - b.time);
}

const tooMany = (): never =>
	refuseNamed(
		400,
		'RESULTSET_TOO_LARGE',
		'There are more than 10,000 results; search a shorter range.',
	);

/** The balance after each line of a page. @param start the index of the page's first line */
function runningBalances(
	backend: Backend,
	{ from }: Search,
	start: number,
	all: readonly Movement[],
	length: number,
): ReadonlyArray<Money | undefined> {
	const balances = balancesBefore(backend, from);
	for (const earlier of all.slice(0, start)) count(balances, earlier);
	return all.slice(start, start + length).map((it) => {
		count(balances, it);
		const { currency_code: currency } = it.amount;
		return it.counts ? fromUnits(balances.get(currency) ?? 0n, currency) : undefined;
	});
}

/** `balances.get`: the account's balances, now or at a given time. */
function balances(ctx: Context): Reply {
	const { as_of_time, currency_code: wantedCurrency } = ctx.query;
	const currency_code = wantedCurrency === 'ALL' ? undefined : wantedCurrency;
	if (currency_code !== undefined && !isCurrency(currency_code)) {
		refuse(400, {
			field: 'currency_code',
			value: currency_code,
			location: 'query',
			issue: 'INVALID_PARAMETER_VALUE',
		});
	}
	const latest = refreshed(ctx);
	const wanted = as_of_time === undefined ? latest : reportTime(ctx, 'as_of_time', as_of_time);
	const time = Math.min(wanted, latest);
	const all = balanceViews(balancesBefore(ctx, time - (time % SECOND) + SECOND));
	return ok({
		balances: all.filter(
			({ currency }) => currency_code === undefined || currency === currency_code,
		),
		account_id: MERCHANT.merchant_id,
		as_of_time: toSeconds(time),
		last_refresh_time: toSeconds(latest),
	});
}

/** Transactions and balances (reporting_transactions_v1.json, reporting_balance_summaries_v1.json). */
export const reports: Resource = {
	handlers: {
		'search.get': search,
		'balances.get': balances,
		'daily-summary.get': dailySummary,
		'balance-net-summary.get': netSummary,
	},
	admin: {
		'POST transactions': (backend, { body }) => generate(backend, body),
		'POST reports': (backend, { body }) => setDelay(backend, body),
	},
};

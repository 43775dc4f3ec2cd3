import { addMonths, DAY } from '../../core/duration.mts';
import { refuse } from '../../core/errors.mts';
import { fromUnits, sum, units } from '../../core/money.mts';
import { ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { balancesBefore, type Balances } from './balance.mts';
import { MONTHS_KEPT, refreshed } from './filters.mts';
import { firstAt, linesOf } from './history.mts';
import { histories, type Movement } from './model.mts';
import { movementsOf } from './sources/index.mts';

/** Days in UTC, both included; milliseconds since 1970. */
interface Days {
	readonly first: number;
	readonly last: number;
}

const wrong = (field: string, value: string, description: string): never =>
	refuse(400, { field, value, location: 'query', issue: 'INVALID_PARAMETER_VALUE', description });

/** @throws Refusal for days without balances */
function daysOf(ctx: Context): Days {
	const { from_date = '', to_date = '' } = ctx.query;
	const [first, last] = [Date.parse(from_date), Date.parse(to_date)];
	if (Number.isNaN(first)) wrong('from_date', from_date, 'This is not a date.');
	if (Number.isNaN(last)) wrong('to_date', to_date, 'This is not a date.');
	if (last < first) wrong('to_date', to_date, 'The last day is before the first.');
	if (first > refreshed(ctx)) wrong('from_date', from_date, 'The day is in the future.');
	if (first < addMonths(ctx.clock.now(), -MONTHS_KEPT)) {
		wrong('from_date', from_date, 'There is no data from more than three years ago.');
	}
	return { first, last: Math.min(last, refreshed(ctx)) };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Node.js 20 has no `Map.groupBy`. */
function groupedBy(
	movements: readonly Movement[],
	keyOf: (movement: Movement) => string,
): ReadonlyMap<string, readonly Movement[]> {
	const groups = new Map<string, Movement[]>();
	for (const it of movements) {
		const group = groups.get(keyOf(it));
		if (group) group.push(it);
		else groups.set(keyOf(it), [it]);
	}
	return groups;
}

/** The movements that changed the balance within a range of days, by currency. */
function movementsIn(
	ctx: Context,
	{ first, last }: Days,
): ReadonlyMap<string, readonly Movement[]> {
	const end = Math.min(last - (last % DAY) + DAY, refreshed(ctx) + 1);
	const found: Movement[] = [];
	const take = (it: Movement): void => {
		if (it.counts && it.time >= first && it.time < end) found.push(it);
	};
	for (const it of movementsOf(ctx)) take(it);
	for (const history of ctx.table(histories).values()) {
		for (const it of linesOf(history, firstAt(history, first), firstAt(history, end))) take(it);
	}
	return groupedBy(found, ({ amount }) => amount.currency_code);
}

const KINDS = ['sales', 'refund', 'dispute', 'withdrawal'] as const;
type Kind = (typeof KINDS)[number];

/** The category of a line, by PayPal's event codes; other incoming payments are sales. */
function kindOf({ code, amount }: Movement): Kind {
	if (code.startsWith('T11')) return 'refund';
	if (code.startsWith('T12')) return 'dispute';
	return units(amount) < 0n ? 'withdrawal' : 'sales';
}

/** Platform fees are separate lines, but count as fees. */
const isFee = ({ code }: Movement): boolean => code.startsWith('T01');

const feeIn = (movements: readonly Movement[]): bigint =>
	sum(movements.map((it) => (isFee(it) ? units(it.amount) : 0n) + (it.fee ? units(it.fee) : 0n)));

const sumOf = (movements: readonly Movement[], kind: Kind): bigint =>
	sum(
		movements.filter((it) => !isFee(it) && kindOf(it) === kind).map(({ amount }) => units(amount)),
	);

const changeOf = (movements: readonly Movement[]): bigint =>
	feeIn(movements) + sum(KINDS.map((kind) => sumOf(movements, kind)));

/** Currencies in which the account has a balance or a movement. */
const currenciesIn = (
	opening: Balances,
	movements: ReadonlyMap<string, readonly Movement[]>,
): readonly string[] => [...new Set([...opening.keys(), ...movements.keys()])];

const ACTIVITY = [
	'timePeriod',
	'openingBalance',
	'sales',
	'fee',
	'refund',
	'dispute',
	'withdrawal',
	'closingBalance',
];

/** `daily-summary.get`: each day of each currency. */
export function dailySummary(ctx: Context): Reply {
	const days = daysOf(ctx);
	const opening = balancesBefore(ctx, days.first);
	const movements = movementsIn(ctx, days);
	const currencies = currenciesIn(opening, movements);
	return ok({
		currencies,
		summaries: currencies.map((currency) => {
			let balance = opening.get(currency) ?? 0n;
			const byDay = groupedBy(movements.get(currency) ?? [], ({ time }) => dayOf(time));
			const data: string[][] = [];
			for (let day = days.first; day <= days.last; day += DAY) {
				const ofDay = byDay.get(dayOf(day)) ?? [];
				const before = balance;
				balance += changeOf(ofDay);
				const [sales = 0n, refund = 0n, dispute = 0n, withdrawal = 0n] = KINDS.map((kind) =>
					sumOf(ofDay, kind),
				);
				const amounts = [before, sales, feeIn(ofDay), refund, dispute, withdrawal, balance];
				data.push([dayOf(day), ...amounts.map((each) => fromUnits(each, currency).value)]);
			}
			return { activity: ACTIVITY, data };
		}),
	});
}

/** `balance-net-summary.get`: the balance before and after a period, and what changed it. */
export function netSummary(ctx: Context): Reply {
	const days = daysOf(ctx);
	const opening = balancesBefore(ctx, days.first);
	const movements = movementsIn(ctx, days);
	const currencies = currenciesIn(opening, movements);
	const text = (amount: bigint, currency: string): string => fromUnits(amount, currency).value;
	return ok({
		last_refresh_date: dayOf(refreshed(ctx)),
		reconciliation_passed: true,
		balance_summary: {
			columns: ['currency', 'openingBalance', 'netActivity', 'closingBalance'],
			data: currencies.map((currency) => {
				const before = opening.get(currency) ?? 0n;
				const change = changeOf(movements.get(currency) ?? []);
				return [currency, ...[before, change, before + change].map((each) => text(each, currency))];
			}),
		},
		net_activity: {
			columns: ['activity', 'count', 'amount'],
			currencies,
			activities: currencies.map((currency) => {
				const all = movements.get(currency) ?? [];
				return {
					net_activity_sum: text(changeOf(all), currency),
					fee_sum: text(feeIn(all), currency),
					activity_details: KINDS.map((kind) => [
						kind,
						String(all.filter((it) => !isFee(it) && kindOf(it) === kind).length),
						text(sumOf(all, kind), currency),
					]),
				};
			}),
		},
	});
}

import { fromUnits, units } from '../../core/money.mts';
import type { World } from '../../core/world.mts';
import { firstAt, sumBefore } from './history.mts';
import { histories } from './model.mts';
import type { Movement } from './model.mts';
import { movementsOf } from './sources/index.mts';

/** What the account holds before anything happens. */
const OPENING: Readonly<Record<string, string>> = { USD: '5000.00' };

/** Balances by currency, in the smallest unit. */
export type Balances = Map<string, bigint>;

export function count(balances: Balances, { amount, fee, counts }: Movement): void {
	if (!counts) return;
	const { currency_code: currency } = amount;
	const change = units(amount) + (fee ? units(fee) : 0n);
	balances.set(currency, (balances.get(currency) ?? 0n) + change);
}

/** What the account held just before a time; milliseconds since 1970. */
export function balancesBefore(world: World, time: number): Balances {
	const balances: Balances = new Map(
		Object.entries(OPENING).map(([currency_code, value]) => [
			currency_code,
			units({ currency_code, value }),
		]),
	);
	for (const history of world.table(histories).values()) {
		for (const [currency, sum] of Object.entries(sumBefore(history, firstAt(history, time)))) {
			balances.set(currency, (balances.get(currency) ?? 0n) + sum);
		}
	}
	for (const movement of movementsOf(world)) {
		if (movement.time < time) count(balances, movement);
	}
	return balances;
}

/** The balances as the API shows them; the account's own currency is the first. */
export const balanceViews = (balances: Balances) =>
	[...balances].map(([currency, total]) => ({
		currency,
		primary: currency in OPENING,
		total_balance: fromUnits(total, currency),
		available_balance: fromUnits(total, currency),
		withheld_balance: fromUnits(0n, currency),
	}));

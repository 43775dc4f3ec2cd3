import type { Backend } from '../../core/backend.mts';
import { fromUnits, units } from '../../core/money.mts';
import { firstAt, sumBefore } from './history.mts';
import { histories, type Movement } from './model.mts';
import { movementsOf } from './sources/index.mts';

/** The opening balance of the account. */
const OPENING: Readonly<Record<string, string>> = { USD: '5000.00' };

/** Balances by currency, in the smallest unit. */
export type Balances = Map<string, bigint>;

/** Cached changes by movements: each page of a search counts the movements before it. */
const changes = new WeakMap<Movement, bigint>();

function changeOf(movement: Movement): bigint {
	const known = changes.get(movement);
	if (known !== undefined) return known;
	const { amount, fee } = movement;
	const change = units(amount) + (fee ? units(fee) : 0n);
	changes.set(movement, change);
	return change;
}

export function count(balances: Balances, movement: Movement): void {
	if (!movement.counts) return;
	const { currency_code: currency } = movement.amount;
	balances.set(currency, (balances.get(currency) ?? 0n) + changeOf(movement));
}

/** The account's balances just before a time; milliseconds since 1970. */
export function balancesBefore(backend: Backend, time: number): Balances {
	const balances: Balances = new Map(
		Object.entries(OPENING).map(([currency_code, value]) => [
			currency_code,
			units({ currency_code, value }),
		]),
	);
	for (const history of backend.table(histories).values()) {
		for (const [currency, sum] of Object.entries(sumBefore(history, firstAt(history, time)))) {
			balances.set(currency, (balances.get(currency) ?? 0n) + sum);
		}
	}
	for (const movement of movementsOf(backend)) {
		if (movement.time < time) count(balances, movement);
	}
	return balances;
}

/** The balances as the API shows them; the account's own currency comes first. */
export const balanceViews = (balances: Balances) =>
	[...balances].map(([currency, total]) => ({
		currency,
		primary: currency in OPENING,
		total_balance: fromUnits(total, currency),
		available_balance: fromUnits(total, currency),
		withheld_balance: fromUnits(0n, currency),
	}));

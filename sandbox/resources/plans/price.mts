import { fromUnits, sum, units, type Money } from '../../core/money.mts';
import type { PricingScheme, Taxes, Tier } from './model.mts';

/** Percentages may have decimals; they are counted in millionths of a percent. */
const PERCENT_DECIMALS = 6;

/**
 * What a quantity costs.
 * @returns undefined if there is no price, as in a free trial
 */
export function priceOf(scheme: PricingScheme | undefined, quantity: bigint): Money | undefined {
	if (scheme?.fixed_price) {
		return fromUnits(units(scheme.fixed_price) * quantity, scheme.fixed_price.currency_code);
	}
	const tiers = sorted(scheme?.tiers ?? []);
	const first = tiers[0];
	if (!scheme || !first) return undefined;
	const cost =
		scheme.pricing_model === 'TIERED' ? tiered(tiers, quantity) : volume(tiers, quantity);
	return fromUnits(cost, first.amount.currency_code);
}

/** All units at the price of the tier that the quantity falls into. */
const volume = (tiers: readonly Tier[], quantity: bigint): bigint => {
	const tier = tiers.findLast(({ starting_quantity }) => BigInt(starting_quantity) <= quantity);
	return units((tier ?? tiers[0]).amount) * quantity;
};

/** Each unit at the price of the tier it falls into itself. */
const tiered = (tiers: readonly Tier[], quantity: bigint): bigint =>
	sum(
		tiers.map((tier, i) => {
			const next = tiers[i + 1];
			const before = i === 0 ? 0n : BigInt(tier.starting_quantity) - 1n;
			const end = next ? BigInt(next.starting_quantity) - 1n : quantity;
			const last = end < quantity ? end : quantity;
			return last > before ? units(tier.amount) * (last - before) : 0n;
		}),
	);

export const sorted = (tiers: readonly Tier[]): readonly Tier[] =>
	[...tiers].sort((a, b) => Number(BigInt(a.starting_quantity) - BigInt(b.starting_quantity)));

/**
 * The tax on an amount, rounded half up: on top of it, or the part of it that is tax.
 * @returns undefined without taxes
 */
export function taxOf(amount: Money, taxes: Taxes | undefined): Money | undefined {
	if (!taxes) return undefined;
	const [whole = '0', fraction = ''] = taxes.percentage.split('.');
	const rate = BigInt(
		(whole || '0') + fraction.slice(0, PERCENT_DECIMALS).padEnd(PERCENT_DECIMALS, '0'),
	);
	const hundred = 100n * 10n ** BigInt(PERCENT_DECIMALS);
	const per = taxes.inclusive ? hundred + rate : hundred;
	return fromUnits((units(amount) * rate * 2n + per) / (per * 2n), amount.currency_code);
}

import { inBody, type Detail } from '../../core/errors.mts';
import { normalised, problemOf } from '../../core/money.mts';
import { currencyOf, type Terms } from '../plans/model.mts';
import { newPriceProblems } from '../plans/pricing.mts';
import { newPrice, repriced } from '../plans/terms.mts';
import type { Overrides } from './model.mts';

/** The violations of a subscription's changes to the terms. */
export function overrideProblems(terms: Terms, overrides: Overrides): Detail[] {
	const { billing_cycles = [], payment_preferences: { setup_fee } = {} } = overrides;
	const currency = currencyOf(terms);
	const cycles = billing_cycles.flatMap(({ sequence, pricing_scheme }, i) => {
		const at = `/plan/billing_cycles/${i}`;
		const cycle = terms.cycles.find((each) => each.sequence === sequence);
		if (!cycle) return [inBody('INVALID_BILLING_CYCLE_SEQUENCE', `${at}/sequence`, `${sequence}`)];
		return pricing_scheme
			? newPriceProblems(cycle, pricing_scheme, currency, `${at}/pricing_scheme`)
			: [];
	});
	if (!setup_fee) return cycles;
	const at = '/plan/payment_preferences/setup_fee';
	const problem = problemOf(setup_fee, true);
	if (problem) return [...cycles, inBody(problem, at, setup_fee.value)];
	return setup_fee.currency_code === currency
		? cycles
		: [...cycles, inBody('CURRENCY_MISMATCH', at)];
}

/**
 * The terms with a subscription's changes.
 * @param keepsOld whether old prices apply until the buyer's notice period is over
 */
export function overridden(
	terms: Terms,
	{ billing_cycles = [], payment_preferences, taxes }: Overrides,
	now: string,
	keepsOld = false,
): Terms {
	const setup_fee = payment_preferences?.setup_fee;
	return {
		...terms,
		cycles: terms.cycles.map((cycle) => {
			const own = billing_cycles.find(({ sequence }) => sequence === cycle.sequence);
			if (!own) return cycle;
			const { pricing_scheme, total_cycles = cycle.total_cycles } = own;
			if (!pricing_scheme) return { ...cycle, total_cycles };
			return keepsOld
				? { ...repriced(cycle, pricing_scheme, now), total_cycles }
				: { ...cycle, total_cycles, prices: [newPrice(pricing_scheme, 1, now)] };
		}),
		preferences: {
			...terms.preferences,
			...payment_preferences,
			...(setup_fee && { setup_fee: normalised(setup_fee) }),
		},
		...((taxes ?? terms.taxes) && {
			taxes: { percentage: '0', inclusive: true, ...terms.taxes, ...taxes },
		}),
	};
}

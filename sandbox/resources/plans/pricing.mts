import type { Body } from '../../../contract/index.mts';
import { inBody, refuse, type Detail } from '../../core/errors.mts';
import type { Context } from '../resource.mts';
import { amountProblems, amountsOf, isTiered, schemeProblems } from './check.mts';
import { currencyOf, currentPrice, type Cycle, type Plan, type PricingScheme } from './model.mts';
import { repriced } from './terms.mts';

/**
 * `plans.update-pricing-schemes`: the plan with new prices. New subscriptions pay them at once,
 * existing ones after ten days.
 * @throws Refusal
 */
export function updatePricing(ctx: Context, plan: Plan): Plan {
	if (plan.status === 'INACTIVE') refuse(422, 'PRICING_SCHEME_UPDATE_NOT_ALLOWED');
	const { pricing_schemes } = ctx.body<Body<'plans.update-pricing-schemes'>>();
	const problems: Detail[] = [];
	let { cycles } = plan;
	for (const [i, { billing_cycle_sequence, pricing_scheme }] of pricing_schemes.entries()) {
		const cycle = cycles.find(({ sequence }) => sequence === billing_cycle_sequence);
		if (!cycle) {
			const field = `/pricing_schemes/${i}/billing_cycle_sequence`;
			problems.push(inBody('INVALID_BILLING_CYCLE_SEQUENCE', field, `${billing_cycle_sequence}`));
			continue;
		}
		const at = `/pricing_schemes/${i}/pricing_scheme`;
		problems.push(...newPriceProblems(cycle, pricing_scheme, currencyOf(plan), at));
		if (problems.length > 0) continue;
		cycles = cycles.map((each) =>
			each === cycle ? repriced(each, pricing_scheme, ctx.now()) : each,
		);
	}
	if (problems.length > 0) refuse(422, problems);
	return { ...plan, cycles };
}

/** The violations of a new price for a cycle. @param at the JSON pointer to it */
export function newPriceProblems(
	cycle: Cycle,
	scheme: PricingScheme,
	currency: string,
	at: string,
): Detail[] {
	const { tenure_type } = cycle;
	const before = currentPrice(cycle);
	const amounts = amountsOf(scheme);
	return [
		...schemeProblems(scheme, tenure_type, at),
		...amountProblems(amounts, at),
		...(before && isTiered(before) !== isTiered(scheme)
			? [inBody('INVALID_PRICING_SCHEME', at)]
			: []),
		...(amounts.some(({ currency_code }) => currency_code !== currency)
			? [inBody('CURRENCY_MISMATCH', at)]
			: []),
	];
}

import { inBody, type Detail } from '../../core/errors.mts';
import { problemOf, units, type Money } from '../../core/money.mts';
import type { CycleRequest, PlanRequest, PricingScheme, Tier } from './model.mts';
import { sorted } from './price.mts';

/** PayPal allows at most two trials before the regular cycle. */
const MAX_TRIALS = 2;

/**
 * Checks PayPal's business rules for a plan (the 422 of plans.create).
 * @returns all violations; empty if there are none
 */
export function planProblems(plan: Omit<PlanRequest, 'product_id' | 'name'>): Detail[] {
	const { billing_cycles: cycles } = plan;
	const tiered = cycles.some(({ pricing_scheme }) => isTiered(pricing_scheme));
	return [
		...cyclesProblems(cycles),
		...cycles.flatMap((cycle, i) =>
			schemeProblems(
				cycle.pricing_scheme,
				cycle.tenure_type,
				`/billing_cycles/${i}/pricing_scheme`,
			),
		),
		...moneyProblems(plan),
		...(tiered && plan.quantity_supported === false
			? [inBody('INVALID_QUANTITY_SUPPORTED', '/quantity_supported', 'false')]
			: []),
	];
}

function cyclesProblems(cycles: readonly CycleRequest[]): Detail[] {
	const problems: Detail[] = [];
	const note = (issue: string, field = '/billing_cycles'): void => {
		problems.push(inBody(issue, field));
	};
	const ordered = [...cycles].sort((a, b) => a.sequence - b.sequence);
	const trials = cycles.filter(({ tenure_type }) => tenure_type === 'TRIAL');
	const regular = cycles.length - trials.length;
	if (trials.length > MAX_TRIALS) note('MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED');
	if (trials.filter(isFree).length > 1) note('MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED');
	if (regular === 0) note('MISSING_REGULAR_BILLING_CYCLE');
	if (regular > 1) note('MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED');
	const inOrder = ordered.every(
		({ sequence, tenure_type }, i) =>
			sequence === i + 1 && (tenure_type === 'TRIAL') === i < trials.length,
	);
	if (!inOrder) note('INVALID_BILLING_CYCLE_SEQUENCE');
	for (const [i, { tenure_type, total_cycles = 1 }] of cycles.entries()) {
		if (tenure_type === 'TRIAL' && total_cycles === 0) {
			note('INVALID_TRIAL_BILLING_TOTAL_CYCLES', `/billing_cycles/${i}/total_cycles`);
		}
	}
	return problems;
}

const isFree = ({ pricing_scheme }: CycleRequest): boolean =>
	!isTiered(pricing_scheme) && /^[0.]*$/.test(pricing_scheme?.fixed_price?.value ?? '');

export const isTiered = (scheme: PricingScheme | undefined): boolean =>
	scheme?.pricing_model !== undefined || scheme?.tiers !== undefined;

/** The violations of one price. @param at the JSON pointer to it */
export function schemeProblems(
	scheme: PricingScheme | undefined,
	tenure: CycleRequest['tenure_type'],
	at: string,
): Detail[] {
	if (!isTiered(scheme)) {
		const missing = tenure === 'REGULAR' && scheme?.fixed_price === undefined;
		return missing ? [inBody('MISSING_PRICING_SCHEME_TIERS', at)] : [];
	}
	const { pricing_model, fixed_price, tiers } = scheme as PricingScheme;
	const problems: Detail[] = [];
	if (pricing_model === undefined || tenure === 'TRIAL') {
		problems.push(inBody('INVALID_PRICING_MODEL', `${at}/pricing_model`, pricing_model));
	}
	if (fixed_price) problems.push(inBody('FIXED_PRICE_NOT_SUPPORTED', `${at}/fixed_price`));
	if (!tiers) problems.push(inBody('MISSING_PRICING_SCHEME_TIERS', `${at}/tiers`));
	return [...problems, ...tierProblems(tiers ?? [], `${at}/tiers`)];
}

function tierProblems(tiers: readonly Tier[], at: string): Detail[] {
	const whole = /^\d+$/;
	const isWhole = tiers.every(
		({ starting_quantity, ending_quantity = '1' }) =>
			whole.test(starting_quantity) && whole.test(ending_quantity),
	);
	if (!isWhole) return [inBody('INVALID_PRICING_TIER_QUANTITY', at)];
	const issues = new Set<string>();
	for (const [i, tier] of sorted(tiers).entries()) {
		const before = sorted(tiers)[i - 1];
		const start = BigInt(tier.starting_quantity);
		const next = before ? BigInt(before.ending_quantity ?? start) + 1n : 1n;
		if (tier.ending_quantity !== undefined && start >= BigInt(tier.ending_quantity)) {
			issues.add('INVALID_PRICING_TIER_QUANTITY');
		}
		if (start > next) issues.add('MISSING_PRICING_SCHEME_TIERS');
		if (before && start < next) issues.add('OVERLAPPING_PRICING_SCHEME_TIERS');
		if (/^[0.]+$/.test(tier.amount.value)) issues.add('INVALID_PRICING_TIER_AMOUNT');
	}
	return [...issues].map((issue) => inBody(issue, at));
}

/** All amounts of a price. */
export const amountsOf = (scheme: PricingScheme | undefined): readonly Money[] => [
	...(scheme?.fixed_price ? [scheme.fixed_price] : []),
	...(scheme?.tiers ?? []).map(({ amount }) => amount),
];

/** The violations of amounts, regardless of what they are for. */
export function amountProblems(amounts: readonly Money[], at: string): Detail[] {
	return amounts.flatMap((money) => {
		const problem = problemOf(money, true);
		if (!problem) return [];
		const issue =
			problem === 'INVALID_CURRENCY_CODE' ? 'CURRENCY_NOT_SUPPORTED_FOR_RECEIVER' : problem;
		return [inBody(issue, at, money.value)];
	});
}

function moneyProblems({
	billing_cycles,
	payment_preferences,
}: Pick<PlanRequest, 'billing_cycles' | 'payment_preferences'>): Detail[] {
	const { setup_fee } = payment_preferences;
	const amounts = [
		...billing_cycles.flatMap(({ pricing_scheme }) => amountsOf(pricing_scheme)),
		...(setup_fee ? [setup_fee] : []),
	];
	const problems = amountProblems(amounts, '/billing_cycles');
	const currencies = new Set(amounts.map(({ currency_code }) => currency_code));
	if (currencies.size > 1) problems.push(inBody('CURRENCY_MISMATCH', '/billing_cycles'));
	return problems;
}

/** A quantity as PayPal accepts it: a whole number of at least one. @returns undefined for others */
export const wholeQuantity = (text: string): bigint | undefined =>
	/^\d{1,9}$/.test(text) && BigInt(text) > 0n ? BigInt(text) : undefined;

export const isZero = (money: Money): boolean => units(money) === 0n;

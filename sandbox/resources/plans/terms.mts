import { normalised, type Money } from '../../core/money.mts';
import {
	currentPrice,
	type Cycle,
	type CycleRequest,
	type PlanRequest,
	type Preferences,
	type PriceVersion,
	type PricingScheme,
	type Terms,
} from './model.mts';

/** Converts requests to stored terms, and stored terms to responses. */

type TermsRequest = Pick<
	PlanRequest,
	'billing_cycles' | 'payment_preferences' | 'taxes' | 'quantity_supported'
>;

/** @param now as PayPal writes times */
export function termsOf(request: TermsRequest, now: string): Terms {
	const { billing_cycles, payment_preferences: preferences, taxes } = request;
	const tiered = billing_cycles.some(({ pricing_scheme }) => pricing_scheme?.tiers !== undefined);
	return {
		cycles: [...billing_cycles]
			.sort((a, b) => a.sequence - b.sequence)
			.map(({ pricing_scheme, ...cycle }) => ({
				...cycle,
				total_cycles: cycle.total_cycles ?? 1,
				prices: pricing_scheme ? [newPrice(pricing_scheme, 1, now)] : [],
			})),
		preferences: preferencesOf(preferences),
		...(taxes && { taxes: { inclusive: true, ...taxes } }),
		quantitySupported: request.quantity_supported ?? tiered,
	};
}

const preferencesOf = ({ setup_fee, ...preferences }: Partial<Preferences>): Preferences => ({
	auto_bill_outstanding: true,
	setup_fee_failure_action: 'CANCEL',
	payment_failure_threshold: 0,
	...preferences,
	...(setup_fee && { setup_fee: normalised(setup_fee) }),
});

export const newPrice = (scheme: PricingScheme, version: number, now: string): PriceVersion => ({
	version,
	...schemeOf(scheme),
	status: 'ACTIVE',
	create_time: now,
	update_time: now,
});

/** The parts of a price, with its amounts as PayPal returns them. */
export const schemeOf = ({ fixed_price, pricing_model, tiers }: PricingScheme): PricingScheme => ({
	...(fixed_price && { fixed_price: normalised(fixed_price) }),
	...(pricing_model && { pricing_model }),
	...(tiers && { tiers: tiers.map((tier) => ({ ...tier, amount: normalised(tier.amount) })) }),
});

/** A cycle with an additional price. */
export const repriced = (cycle: Cycle, scheme: PricingScheme, now: string): Cycle => ({
	...cycle,
	prices: [...cycle.prices, newPrice(scheme, (currentPrice(cycle)?.version ?? 0) + 1, now)],
});

const cycleView = ({ prices, ...cycle }: Cycle): CycleRequest => {
	const price = prices.at(-1);
	return { ...cycle, ...(price && { pricing_scheme: price }) };
};

/** Terms as the API shows them in plans and subscriptions. */
export const termsView = ({ cycles, preferences, taxes, quantitySupported }: Terms) => ({
	billing_cycles: cycles.map(cycleView),
	payment_preferences: preferences satisfies { readonly setup_fee?: Money },
	...(taxes && { taxes }),
	quantity_supported: quantitySupported,
});

import { DAY } from '../../core/duration.mts';
import { fromUnits, sum, units, type Money } from '../../core/money.mts';
import { currencyOf, type Cycle, type PriceVersion, type Terms } from '../plans/model.mts';
import { priceOf, taxOf } from '../plans/price.mts';
import type { Subscription } from './model.mts';

/** For existing subscriptions, a new price applies only to payments after ten days. */
const PRICE_NOTICE = 10 * DAY;

/** The amount of one payment, and the parts of it. */
export interface Due {
	readonly gross: Money;
	readonly tax?: Money;
	readonly shipping?: Money;
}

/** The price of a subscription at a time: new prices apply to existing subscriptions later. */
export function priceAt(
	{ prices }: Cycle,
	{ created, card }: Pick<Subscription, 'created' | 'card'>,
	time: number,
): PriceVersion | undefined {
	const notice = card ? 0 : PRICE_NOTICE;
	const applies = ({ create_time }: PriceVersion): boolean =>
		create_time <= created || Date.parse(create_time) + notice <= time;
	return prices.findLast(applies) ?? prices[0];
}

/**
 * What one run of a billing cycle costs: price times quantity, shipping and tax.
 * @returns undefined for a free trial
 */
export function dueFor(
	terms: Terms,
	cycle: Cycle,
	subscription: Pick<Subscription, 'created' | 'card' | 'quantity' | 'shippingAmount'>,
	time: number,
): Due | undefined {
	const { quantity, shippingAmount: shipping } = subscription;
	const price = priceOf(priceAt(cycle, subscription, time), BigInt(quantity));
	if (!price || units(price) === 0n) return undefined;
	const tax = taxOf(price, terms.taxes);
	const onTop = tax && !terms.taxes?.inclusive ? units(tax) : 0n;
	const gross = sum([units(price), onTop, shipping ? units(shipping) : 0n]);
	return {
		gross: fromUnits(gross, currencyOf(terms)),
		...(tax && { tax }),
		...(shipping && { shipping }),
	};
}

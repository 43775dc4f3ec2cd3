import type { Body } from '../../../contract/index.mts';
import { addMonths, DAY } from '../../core/duration.mts';
import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';

/** Types of billing plans; wire names are PayPal's (billing_subscriptions_v1.json). */
/**
 * Without tiers, one fixed price. With tiers, VOLUME prices all units by the tier of the quantity,
 * TIERED each unit by its own tier.
 */
export type PricingScheme = NonNullable<CycleRequest['pricing_scheme']>;
export type Tier = NonNullable<PricingScheme['tiers']>[number];
export type Frequency = CycleRequest['frequency'];

/** One version of a cycle's price. */
export type PriceVersion = PricingScheme & {
	readonly version: number;
	readonly status: 'ACTIVE';
	readonly create_time: string;
	readonly update_time: string;
};

export type CycleRequest = PlanRequest['billing_cycles'][number];

export type Cycle = Omit<CycleRequest, 'pricing_scheme' | 'total_cycles'> & {
	/** 0 means that it never ends */
	readonly total_cycles: number;
	/** Newest last; none for a free trial */
	readonly prices: readonly PriceVersion[];
};

export interface Preferences {
	readonly auto_bill_outstanding: boolean;
	readonly setup_fee?: Money;
	readonly setup_fee_failure_action: 'CONTINUE' | 'CANCEL';
	readonly payment_failure_threshold: number;
}

export interface Taxes {
	readonly percentage: string;
	readonly inclusive: boolean;
}

/** Billing terms: those of a plan, or a subscription's own. */
export interface Terms {
	readonly cycles: readonly Cycle[];
	readonly preferences: Preferences;
	readonly taxes?: Taxes;
	readonly quantitySupported: boolean;
}

export type PlanStatus = 'CREATED' | 'INACTIVE' | 'ACTIVE';

export type Plan = Terms & {
	readonly id: string;
	readonly productId: string;
	readonly name: string;
	readonly description?: string;
	readonly status: PlanStatus;
	readonly created: string;
	readonly updated: string;
};

export type PlanRequest = Body<'plans.create'>;

export const plans = table<Plan>('plans');

/** The current price of a cycle; undefined for a free trial. */
export const currentPrice = ({ prices }: Pick<Cycle, 'prices'>): PriceVersion | undefined =>
	prices.at(-1);

/** The currency of a plan; a plan has only one. */
export function currencyOf({ cycles, preferences }: Pick<Terms, 'cycles' | 'preferences'>): string {
	const price = cycles.map(currentPrice).find((each) => each !== undefined);
	const money = price?.fixed_price ?? price?.tiers?.[0]?.amount ?? preferences.setup_fee;
	return money?.currency_code ?? 'USD';
}

/** The time a number of intervals later. @param from milliseconds since 1970 */
export function after(from: number, { interval_unit, interval_count = 1 }: Frequency, n: number) {
	const count = interval_count * n;
	switch (interval_unit) {
		case 'DAY':
			return from + count * DAY;
		case 'WEEK':
			return from + count * 7 * DAY;
		case 'MONTH':
			return addMonths(from, count);
		default:
			return addMonths(from, count * 12);
	}
}

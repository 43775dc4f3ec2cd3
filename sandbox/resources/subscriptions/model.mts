import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import type { Money } from '../../core/money.mts';
import { table } from '../../core/store.mts';
import { plans, type Terms } from '../plans/model.mts';

/** Types and tables of subscriptions; wire names are PayPal's (billing_subscriptions_v1.json). */
export type SubscriptionStatus =
	| 'APPROVAL_PENDING'
	| 'APPROVED'
	| 'ACTIVE'
	| 'SUSPENDED'
	| 'CANCELLED'
	| 'EXPIRED';

/** A subscription's changes to the terms of its plan. */
export type Overrides = NonNullable<SubscriptionRequest['plan']>;

export type SubscriberRequest = NonNullable<SubscriptionRequest['subscriber']>;

/** The subscriber as responses show them: without a card number. */
export type Subscriber = Omit<SubscriberRequest, 'payment_source'> & {
	readonly payment_source?: { readonly card: object };
};

export type SubscriptionContext = NonNullable<SubscriptionRequest['application_context']>;

export type SubscriptionRequest = Body<'subscriptions.create'>;

export type FailReason = 'PAYMENT_DENIED' | 'PAYER_CANNOT_PAY' | 'PAYER_ACCOUNT_RESTRICTED';

/** A change of plan, quantity or shipping; it may need the buyer's approval. */
export interface Revision {
	readonly planId: string;
	readonly own?: Terms;
	readonly quantity: string;
	readonly shippingAmount?: Money;
	readonly shippingAddress?: object;
}

export interface Subscription {
	readonly id: string;
	readonly planId: string;
	/** The subscription's own terms, which changes of the plan do not affect */
	readonly own?: Terms;
	readonly status: SubscriptionStatus;
	readonly statusTime: string;
	readonly statusNote?: string;
	readonly quantity: string;
	readonly shippingAmount?: Money;
	readonly customId?: string;
	readonly context: Partial<SubscriptionContext>;
	readonly subscriber: Subscriber;
	/** A card that is charged; if missing, the buyer's PayPal account is */
	readonly card?: { readonly declined: boolean };
	readonly created: string;
	readonly updated: string;
	/** When the first cycle begins; milliseconds since 1970, as are all times below */
	readonly start: number;
	/** How often each billing cycle has been executed, by its index in the terms */
	readonly completed: readonly number[];
	/** The next billing is this time plus the intervals of the current cycle since then */
	readonly anchor: number;
	readonly anchorCompleted: number;
	/** Missing if nothing is billed any more, or not yet */
	readonly nextBilling?: number;
	/** When it expires, once the last cycle was billed */
	readonly ends?: number;
	readonly outstanding: Money;
	readonly failedCount: number;
	/** How often a failed payment has been retried */
	readonly retries: number;
	readonly lastPayment?: { readonly amount: Money; readonly time: string };
	readonly lastFailed?: FailedPayment;
	/** How many payments will fail, set by an admin call */
	readonly toFail: number;
	readonly failReason: FailReason;
	/** Suspended because too many payments failed: the outstanding balance has to be paid first */
	readonly overThreshold: boolean;
	readonly revision?: Revision;
}

export interface FailedPayment {
	readonly amount: Money;
	readonly time: string;
	readonly reason_code: FailReason;
	readonly next_payment_retry_time?: string;
}

/** A payment of a subscription, which PayPal calls a sale. */
export interface Sale {
	readonly id: string;
	readonly subscriptionId: string;
	readonly time: number;
	readonly status: 'COMPLETED' | 'DECLINED';
	readonly gross: Money;
	readonly tax?: Money;
	readonly shipping?: Money;
	readonly fee: Money;
	readonly customId?: string;
	readonly payer: { readonly name?: object; readonly email?: string };
}

export const subscriptions = table<Subscription>('subscriptions');
export const sales = table<Sale>('sales');

/** The terms of a subscription: its own, or its plan's. */
export function termsFor(
	backend: Backend,
	{ own, planId }: Pick<Subscription, 'own' | 'planId'>,
): Terms {
	const terms = own ?? backend.table(plans).get(planId);
	if (!terms) throw new Error(`The plan ${planId} is gone`);
	return terms;
}

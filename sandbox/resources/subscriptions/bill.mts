import type { Backend } from '../../core/backend.mts';
import { DAY, toSeconds } from '../../core/duration.mts';
import { add, fromUnits, units, type Money } from '../../core/money.mts';
import { after, type Terms } from '../plans/model.mts';
import { dueFor, type Due } from './amount.mts';
import { subscriptions, termsFor, type Subscription } from './model.mts';
import { announceSale, makeSale } from './sale.mts';
import { eventView } from './views.mts';

/** Kinds of jobs on the clock. */
export const BILL = 'subscription.bill';
export const RETRY = 'subscription.retry';
export const EXPIRE = 'subscription.expire';

/** PayPal tries a failed payment again after five days, twice. */
const RETRY_AFTER = 5 * DAY;
const MAX_RETRIES = 2;

/** The cycle that is billed next; -1 if all are completed. */
export const presentCycle = (terms: Terms, completed: readonly number[]): number =>
	terms.cycles.findIndex(
		({ total_cycles }, i) => total_cycles === 0 || (completed[i] ?? 0) < total_cycles,
	);

export function put(backend: Backend, subscription: Subscription): Subscription {
	const changed = { ...subscription, updated: backend.now() };
	backend.table(subscriptions).set(subscription.id, changed);
	return changed;
}

/** Schedules billing and expiry of an active subscription, and cancels what was scheduled before. */
export function schedule(backend: Backend, { id, status, nextBilling, ends }: Subscription): void {
	for (const kind of [BILL, RETRY, EXPIRE]) backend.clock.cancel(kind, id);
	if (status !== 'ACTIVE') return;
	if (nextBilling !== undefined) backend.clock.schedule(BILL, id, nextBilling);
	else if (ends !== undefined) backend.clock.schedule(EXPIRE, id, ends);
}

/** The job that bills one execution of the current cycle. */
export function bill(backend: Backend, id: string): void {
	const subscription = backend.table(subscriptions).get(id);
	const now = backend.clock.now();
	if (subscription?.status !== 'ACTIVE' || (subscription.nextBilling ?? Infinity) > now) return;
	const terms = termsFor(backend, subscription);
	const index = presentCycle(terms, subscription.completed);
	const due = dueFor(terms, terms.cycles[index], subscription, now);
	const advanced = put(backend, { ...advance(terms, index, subscription), retries: 0 });
	schedule(backend, advanced);
	if (due) charge(backend, advanced, due, terms.preferences.auto_bill_outstanding);
}

/** Completes one execution of the current cycle: determines what comes next, and when. */
function advance(terms: Terms, index: number, subscription: Subscription): Subscription {
	const { anchor, anchorCompleted, nextBilling: _next, ...rest } = subscription;
	const cycle = terms.cycles[index];
	const completed = terms.cycles.map(
		(_cycle, i) => (subscription.completed[i] ?? 0) + (i === index ? 1 : 0),
	);
	const next = after(anchor, cycle.frequency, completed[index] - anchorCompleted);
	const nextIndex = presentCycle(terms, completed);
	if (nextIndex === -1) return { ...rest, anchor, anchorCompleted, completed, ends: next };
	return nextIndex === index
		? { ...rest, anchor, anchorCompleted, completed, nextBilling: next }
		: { ...rest, anchor: next, anchorCompleted: 0, completed, nextBilling: next };
}

/** Takes a payment, including the outstanding balance if the terms say so. */
export function charge(
	backend: Backend,
	subscription: Subscription,
	due: Due,
	withOutstanding: boolean,
): Subscription {
	const { outstanding } = subscription;
	const gross = withOutstanding ? add(due.gross, outstanding) : due.gross;
	if (fails(subscription)) return failed(backend, subscription, due.gross, gross);
	const sale = makeSale(backend, subscription, { ...due, gross });
	const paid = put(backend, {
		...subscription,
		outstanding: withOutstanding ? nothing(outstanding) : outstanding,
		failedCount: 0,
		lastPayment: { amount: gross, time: backend.now() },
	});
	announceSale(backend, sale);
	return paid;
}

export const fails = ({ toFail, card }: Subscription): boolean =>
	toFail > 0 || card?.declined === true;

export const nothing = ({ currency_code }: Money): Money => fromUnits(0n, currency_code);

/**
 * A payment did not go through: it becomes outstanding, is tried again, and too many of them
 * suspend the subscription.
 * @param added the amount that becomes outstanding; nothing for a payment that was outstanding before
 * @param amount the amount of the failed payment
 */
function failed(
	backend: Backend,
	subscription: Subscription,
	added: Money,
	amount: Money,
): Subscription {
	const { id, toFail, failReason, nextBilling, retries } = subscription;
	const now = backend.clock.now();
	const { payment_failure_threshold: threshold, auto_bill_outstanding } = termsFor(
		backend,
		subscription,
	).preferences;
	const failedCount = subscription.failedCount + 1;
	const suspends = threshold > 0 && failedCount >= threshold;
	const retry = now + RETRY_AFTER;
	const triesAgain =
		!suspends &&
		auto_bill_outstanding &&
		retries < MAX_RETRIES &&
		retry < (nextBilling ?? subscription.ends ?? Infinity);
	const changed = put(backend, {
		...subscription,
		outstanding: add(subscription.outstanding, added),
		failedCount,
		toFail: Math.max(toFail - 1, 0),
		retries: triesAgain ? retries + 1 : retries,
		lastFailed: {
			amount,
			time: backend.now(),
			reason_code: failReason,
			...(triesAgain && { next_payment_retry_time: toSeconds(retry) }),
		},
		...(suspends && {
			status: 'SUSPENDED' as const,
			statusTime: backend.now(),
			overThreshold: true,
		}),
	});
	if (suspends) schedule(backend, changed);
	else if (triesAgain) backend.clock.schedule(RETRY, id, retry);
	backend.emit('BILLING.SUBSCRIPTION.PAYMENT.FAILED', eventView(backend, changed));
	if (suspends) backend.emit('BILLING.SUBSCRIPTION.SUSPENDED', eventView(backend, changed));
	return changed;
}

/** The job that tries a failed payment again. */
export function retry(backend: Backend, id: string): void {
	const subscription = backend.table(subscriptions).get(id);
	if (subscription?.status !== 'ACTIVE' || units(subscription.outstanding) === 0n) return;
	charge(backend, subscription, { gross: nothing(subscription.outstanding) }, true);
}

/** The job that ends a subscription whose last cycle is over. */
export function expire(backend: Backend, id: string): void {
	const subscription = backend.table(subscriptions).get(id);
	if (subscription?.status !== 'ACTIVE' || subscription.nextBilling !== undefined) return;
	const expired = put(backend, { ...subscription, status: 'EXPIRED', statusTime: backend.now() });
	backend.emit('BILLING.SUBSCRIPTION.EXPIRED', eventView(backend, expired));
}

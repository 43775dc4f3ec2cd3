import type { Body } from '../../../contract/index.mts';
import { BUYER, BUYER_SHIPPING, type Backend } from '../../core/backend.mts';
import { refuse } from '../../core/errors.mts';
import { units } from '../../core/money.mts';
import { noContent, type Reply } from '../../core/reply.mts';
import { after } from '../plans/model.mts';
import type { Context } from '../resource.mts';
import { bill, charge, presentCycle, put, schedule } from './bill.mts';
import { findSubscription, requireStatus } from './findSubscription.mts';
import { subscriptions, termsFor, type Subscription } from './model.mts';
import { applyRevision } from './revise.mts';
import { eventView } from './views.mts';

/**
 * The buyer approves a subscription, or a revision of it, by an admin call or on the sandbox's page.
 * @throws Refusal if it is not waiting for approval
 */
export function approve(backend: Backend, id: string): Subscription {
	const subscription = backend.table(subscriptions).get(id);
	if (!subscription) refuse(404, { issue: 'INVALID_RESOURCE_ID', field: 'id', value: id });
	const { revision, status, context, subscriber } = subscription;
	if (revision) return applyRevision(backend, subscription, revision);
	if (status !== 'APPROVAL_PENDING') refuse(422, 'SUBSCRIPTION_STATUS_INVALID');
	const { payer_id, email_address, name } = BUYER;
	const ships = (context.shipping_preference ?? 'GET_FROM_FILE') === 'GET_FROM_FILE';
	const approved: Subscription = {
		...subscription,
		subscriber: {
			...{ email_address, name, payer_id },
			...(ships && { shipping_address: BUYER_SHIPPING }),
			...subscriber,
		},
	};
	if (context.user_action !== 'CONTINUE') return activate(backend, approved);
	return put(backend, { ...approved, status: 'APPROVED', statusTime: backend.now() });
}

/** Starts a subscription: the setup fee is charged at once, the first cycle at its start time. */
export function activate(backend: Backend, subscription: Subscription): Subscription {
	const start = Math.max(subscription.start, backend.clock.now());
	const active = put(backend, {
		...subscription,
		status: 'ACTIVE',
		statusTime: backend.now(),
		start,
		anchor: start,
		anchorCompleted: 0,
		nextBilling: start,
	});
	schedule(backend, active);
	backend.emit('BILLING.SUBSCRIPTION.ACTIVATED', eventView(backend, active));
	const { setup_fee, setup_fee_failure_action } = termsFor(backend, active).preferences;
	if (setup_fee && units(setup_fee) > 0n) {
		const paid = charge(backend, active, { gross: setup_fee }, false);
		if (paid.failedCount > 0 && setup_fee_failure_action === 'CANCEL') {
			return end(backend, paid, 'The setup fee was not paid');
		}
	}
	bill(backend, active.id);
	return backend.table(subscriptions).get(active.id) as Subscription;
}

function end(backend: Backend, subscription: Subscription, statusNote: string): Subscription {
	const { nextBilling: _next, revision: _revision, ...rest } = subscription;
	const ended = put(backend, {
		...rest,
		status: 'CANCELLED',
		statusTime: backend.now(),
		statusNote,
	});
	schedule(backend, ended);
	backend.emit('BILLING.SUBSCRIPTION.CANCELLED', eventView(backend, ended));
	return ended;
}

const reasonIn = (ctx: Context): string | undefined =>
	ctx.body<Partial<Body<'subscriptions.suspend'>>>().reason;

/** `subscriptions.suspend`: nothing is billed until it is activated again. */
export function suspend(ctx: Context): Reply {
	const subscription = findSubscription(ctx);
	requireStatus(subscription, 'ACTIVE');
	const reason = reasonIn(ctx);
	const suspended = put(ctx, {
		...subscription,
		status: 'SUSPENDED',
		statusTime: ctx.now(),
		...(reason !== undefined && { statusNote: reason }),
	});
	schedule(ctx, suspended);
	ctx.emit('BILLING.SUBSCRIPTION.SUSPENDED', eventView(ctx, suspended));
	return noContent();
}

/** `subscriptions.cancel`, for good. */
export function cancel(ctx: Context): Reply {
	const subscription = findSubscription(ctx);
	requireStatus(subscription, 'ACTIVE', 'SUSPENDED');
	end(ctx, subscription, reasonIn(ctx) ?? '');
	return noContent();
}

/**
 * `subscriptions.activate`: a suspended one continues at the next date of its cycle, and payments
 * that were skipped are not billed. An approved one is started.
 */
export function reactivate(ctx: Context): Reply {
	const subscription = findSubscription(ctx);
	requireStatus(subscription, 'SUSPENDED', 'APPROVED');
	if (subscription.status === 'APPROVED') {
		activate(ctx, subscription);
		return noContent();
	}
	if (subscription.overThreshold && units(subscription.outstanding) > 0n) {
		refuse(422, 'SUBSCRIPTION_CANNOT_BE_ACTIVATED');
	}
	const { statusNote: _note, ...rest } = subscription;
	const reason = reasonIn(ctx);
	const active = put(ctx, {
		...rest,
		...resumed(ctx, subscription),
		status: 'ACTIVE',
		statusTime: ctx.now(),
		...(reason !== undefined && { statusNote: reason }),
		failedCount: 0,
		overThreshold: false,
	});
	schedule(ctx, active);
	ctx.emit('BILLING.SUBSCRIPTION.RE-ACTIVATED', eventView(ctx, active));
	return noContent();
}

/** The next date of the current cycle that is not in the past. */
function resumed(
	backend: Backend,
	subscription: Subscription,
): Pick<Subscription, 'anchor' | 'anchorCompleted' | 'nextBilling'> | object {
	const { nextBilling, completed } = subscription;
	if (nextBilling === undefined || nextBilling >= backend.clock.now()) return {};
	const terms = termsFor(backend, subscription);
	const index = presentCycle(terms, completed);
	const cycle = terms.cycles[index];
	if (!cycle) return {};
	let next = nextBilling;
	for (let n = 1; next < backend.clock.now(); n++) next = after(nextBilling, cycle.frequency, n);
	return { anchor: next, anchorCompleted: completed[index] ?? 0, nextBilling: next };
}

import type { Body } from '../../../contract/index.mts';
import { refuse } from '../../core/errors.mts';
import { units } from '../../core/money.mts';
import { noContent } from '../../core/reply.mts';
import type { Reply } from '../../core/reply.mts';
import { BUYER, BUYER_SHIPPING } from '../../core/world.mts';
import type { World } from '../../core/world.mts';
import { after } from '../plans/model.mts';
import type { Context } from '../resource.mts';
import { askedSubscription, requireStatus } from './asked.mts';
import { bill, charge, presentCycle, put, schedule } from './bill.mts';
import { subscriptions, termsFor } from './model.mts';
import type { Subscription } from './model.mts';
import { applyRevision } from './revise.mts';
import { eventView } from './views.mts';

/**
 * The buyer approves a subscription, or a revision of it, by an admin call or the sandbox's page.
 * @throws Refusal if it does not wait for that
 */
export function approve(world: World, id: string): Subscription {
	const subscription = world.table(subscriptions).get(id);
	if (!subscription) refuse(404, { issue: 'INVALID_RESOURCE_ID', field: 'id', value: id });
	const { revision, status, context, subscriber } = subscription;
	if (revision) return applyRevision(world, subscription, revision);
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
	if (context.user_action !== 'CONTINUE') return activate(world, approved);
	return put(world, { ...approved, status: 'APPROVED', statusTime: world.now() });
}

/** Begins a subscription: the setup fee at once, the first cycle when it starts. */
export function activate(world: World, subscription: Subscription): Subscription {
	const start = Math.max(subscription.start, world.clock.now());
	const active = put(world, {
		...subscription,
		status: 'ACTIVE',
		statusTime: world.now(),
		start,
		anchor: start,
		anchorCompleted: 0,
		nextBilling: start,
	});
	schedule(world, active);
	world.emit('BILLING.SUBSCRIPTION.ACTIVATED', eventView(world, active));
	const { setup_fee, setup_fee_failure_action } = termsFor(world, active).preferences;
	if (setup_fee && units(setup_fee) > 0n) {
		const paid = charge(world, active, { gross: setup_fee }, false);
		if (paid.failedCount > 0 && setup_fee_failure_action === 'CANCEL') {
			return end(world, paid, 'The setup fee was not paid');
		}
	}
	bill(world, active.id);
	return world.table(subscriptions).get(active.id) as Subscription;
}

function end(world: World, subscription: Subscription, statusNote: string): Subscription {
	const { nextBilling: _next, revision: _revision, ...rest } = subscription;
	const ended = put(world, { ...rest, status: 'CANCELLED', statusTime: world.now(), statusNote });
	schedule(world, ended);
	world.emit('BILLING.SUBSCRIPTION.CANCELLED', eventView(world, ended));
	return ended;
}

const reasonIn = (ctx: Context): string | undefined =>
	ctx.body<Partial<Body<'subscriptions.suspend'>>>().reason;

/** `subscriptions.suspend`: nothing is billed until it is activated again. */
export function suspend(ctx: Context): Reply {
	const subscription = askedSubscription(ctx);
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
	const subscription = askedSubscription(ctx);
	requireStatus(subscription, 'ACTIVE', 'SUSPENDED');
	end(ctx, subscription, reasonIn(ctx) ?? '');
	return noContent();
}

/**
 * `subscriptions.activate`: one that was suspended goes on at the next date of its cycle, and what
 * was left out meanwhile is not billed. One that the buyer approved begins.
 */
export function reactivate(ctx: Context): Reply {
	const subscription = askedSubscription(ctx);
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

/** The next date of the present cycle that is not over. */
function resumed(
	world: World,
	subscription: Subscription,
): Pick<Subscription, 'anchor' | 'anchorCompleted' | 'nextBilling'> | object {
	const { nextBilling, completed } = subscription;
	if (nextBilling === undefined || nextBilling >= world.clock.now()) return {};
	const terms = termsFor(world, subscription);
	const index = presentCycle(terms, completed);
	const cycle = terms.cycles[index];
	if (!cycle) return {};
	let next = nextBilling;
	for (let n = 1; next < world.clock.now(); n++) next = after(nextBilling, cycle.frequency, n);
	return { anchor: next, anchorCompleted: completed[index] ?? 0, nextBilling: next };
}

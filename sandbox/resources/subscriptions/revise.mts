import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { normalised, units } from '../../core/money.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { currencyOf, plans, type Terms } from '../plans/model.mts';
import type { Context } from '../resource.mts';
import { dueFor } from './amount.mts';
import { put, schedule } from './bill.mts';
import { activePlan, termsProblems } from './check.mts';
import { findSubscription, requireStatus } from './findSubscription.mts';
import { termsFor, type Revision, type Subscription } from './model.mts';
import { overridden, overrideProblems } from './overrides.mts';
import { approveLink, eventView, linksOf } from './views.mts';

/** `subscriptions.revise`: applied at once, unless it costs more; then the buyer has to approve it. */
export function revise(ctx: Context): Reply {
	const subscription = findSubscription(ctx);
	requireStatus(subscription, 'ACTIVE', 'SUSPENDED');
	const request = ctx.body<Body<'subscriptions.revise'>>();
	const planId = request.plan_id ?? subscription.planId;
	const plan = request.plan_id === undefined ? undefined : activePlan(ctx, planId);
	const before = ctx.table(plans).get(subscription.planId);
	if (plan && before && plan.productId !== before.productId) {
		refuse(422, inBody('PLAN_PRODUCT_NOT_COMPATIBLE', '/plan_id', planId));
	}
	const base = plan ?? (before as Terms);
	const present = termsFor(ctx, subscription);
	const problems = [
		...termsProblems(base, request),
		...(request.plan ? overrideProblems(base, request.plan) : []),
	];
	if (currencyOf(base) !== currencyOf(present)) {
		problems.push(inBody('CURRENCY_MISMATCH', '/plan_id', planId));
	}
	if (problems.length > 0) refuse(422, problems);

	const { shipping_amount: shipping, shipping_address } = request;
	const shippingAmount = shipping ? normalised(shipping) : subscription.shippingAmount;
	const own = request.plan && overridden(base, request.plan, ctx.now());
	const revision: Revision = {
		planId,
		...(own && { own }),
		quantity: request.quantity ?? subscription.quantity,
		...(shippingAmount && { shippingAmount }),
		...(shipping_address && { shippingAddress: shipping_address }),
	};
	const costsMore = rises(ctx, subscription, revision);
	const { revision: _older, ...rest } = subscription;
	const revised = costsMore ? put(ctx, { ...rest, revision }) : applyRevision(ctx, rest, revision);
	return ok({
		plan_id: planId,
		plan_overridden: own !== undefined,
		quantity: revision.quantity,
		...(shippingAmount && { shipping_amount: shippingAmount }),
		...(shipping_address && { shipping_address }),
		links: [...(costsMore ? [approveLink(ctx, subscription.id)] : []), ...linksOf(ctx, revised)],
	});
}

/** Whether a regular payment would be higher, or at different intervals. */
function rises(backend: Backend, subscription: Subscription, revision: Revision): boolean {
	const [now, then] = [subscription, revision].map((it) => {
		const terms = termsFor(backend, it);
		const cycle = terms.cycles.find(({ tenure_type }) => tenure_type === 'REGULAR');
		const { quantity, shippingAmount } = it;
		const due =
			cycle &&
			dueFor(
				terms,
				cycle,
				{ created: backend.now(), quantity, ...(shippingAmount && { shippingAmount }) },
				backend.clock.now(),
			);
		return {
			amount: due ? units(due.gross) : 0n,
			frequency: JSON.stringify(cycle?.frequency),
		};
	});
	return !now || !then || then.amount > now.amount || then.frequency !== now.frequency;
}

/**
 * Applies a revision from the next payment on. A new plan begins with its regular cycle; the
 * subscription's own terms are dropped.
 */
export function applyRevision(
	backend: Backend,
	subscription: Subscription,
	{ planId, own, quantity, shippingAmount, shippingAddress }: Revision,
): Subscription {
	const { own: _own, revision: _revision, shippingAmount: _shipping, ends, ...rest } = subscription;
	const begins =
		planId === subscription.planId ? {} : newCycles(backend, subscription, planId, own);
	const changed = put(backend, {
		...rest,
		...(Object.keys(begins).length === 0 && ends !== undefined && { ends }),
		...begins,
		planId,
		...(own && { own }),
		quantity,
		...(shippingAmount && { shippingAmount }),
		...(shippingAddress && {
			subscriber: { ...subscription.subscriber, shipping_address: shippingAddress },
		}),
	});
	schedule(backend, changed);
	backend.emit('BILLING.SUBSCRIPTION.UPDATED', eventView(backend, changed));
	return changed;
}

function newCycles(
	backend: Backend,
	{ nextBilling, ends }: Subscription,
	planId: string,
	own: Terms | undefined,
) {
	const { cycles } = termsFor(backend, { planId, ...(own && { own }) });
	const anchor = nextBilling ?? ends ?? backend.clock.now();
	return {
		completed: cycles.map(({ tenure_type, total_cycles }) =>
			tenure_type === 'TRIAL' ? total_cycles : 0,
		),
		anchor,
		anchorCompleted: 0,
		nextBilling: anchor,
	};
}

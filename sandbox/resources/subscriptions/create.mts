import { refuse } from '../../core/errors.mts';
import { newCode } from '../../core/ids.mts';
import { fromUnits, normalised } from '../../core/money.mts';
import { created, type Reply } from '../../core/reply.mts';
import { currencyOf } from '../plans/model.mts';
import type { Context } from '../resource.mts';
import { activePlan, readSubscriber, startOf, termsProblems } from './check.mts';
import { subscriptions, type Subscription, type SubscriptionRequest } from './model.mts';
import { overridden, overrideProblems } from './overrides.mts';
import { activate } from './states.mts';
import { eventView, subscriptionView } from './views.mts';

/** `subscriptions.create`: it waits for the buyer's approval, unless a card pays. */
export function createSubscription(ctx: Context): Reply {
	const request = ctx.body<SubscriptionRequest>();
	const plan = activePlan(ctx, request.plan_id);
	const problems = [
		...termsProblems(plan, request),
		...(request.plan ? overrideProblems(plan, request.plan) : []),
	];
	if (problems.length > 0) refuse(422, problems);
	const start = startOf(ctx, request.start_time);
	const { subscriber, card } = readSubscriber(ctx, request.subscriber);
	const now = ctx.now();
	const { custom_id, shipping_amount } = request;
	const own = request.plan && overridden(plan, request.plan, now);
	const subscription: Subscription = {
		id: `I-${newCode(12)}`,
		planId: plan.id,
		...(own && { own }),
		status: 'APPROVAL_PENDING',
		statusTime: now,
		quantity: request.quantity ?? '1',
		...(shipping_amount && { shippingAmount: normalised(shipping_amount) }),
		...(custom_id !== undefined && { customId: custom_id }),
		context: request.application_context ?? {},
		subscriber,
		...(card && { card }),
		created: now,
		updated: now,
		start,
		completed: [],
		anchor: start,
		anchorCompleted: 0,
		outstanding: fromUnits(0n, currencyOf(own ?? plan)),
		failedCount: 0,
		retries: 0,
		toFail: 0,
		failReason: 'PAYMENT_DENIED',
		overThreshold: false,
	};
	ctx.table(subscriptions).set(subscription.id, subscription);
	ctx.emit('BILLING.SUBSCRIPTION.CREATED', eventView(ctx, subscription));
	const result = card ? activate(ctx, subscription) : subscription;
	const view = subscriptionView(ctx, result);
	return created(ctx.preferred(view, ['status', 'id', 'create_time', 'links']));
}

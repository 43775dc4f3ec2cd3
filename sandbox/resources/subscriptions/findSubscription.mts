import { refuse } from '../../core/errors.mts';
import { findRecord } from '../findRecord.mts';
import type { Context } from '../resource.mts';
import { subscriptions, type Subscription, type SubscriptionStatus } from './model.mts';

/** @throws Refusal 404 */
export const findSubscription = (ctx: Context): Subscription =>
	findRecord(ctx, subscriptions, 'id');

/** @throws Refusal unless the subscription has one of the given statuses */
export function requireStatus(
	{ status }: Subscription,
	...allowed: readonly SubscriptionStatus[]
): void {
	if (!allowed.includes(status)) refuse(422, 'SUBSCRIPTION_STATUS_INVALID');
}

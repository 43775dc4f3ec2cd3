import { billing } from './billing.mts';
import { disputes } from './disputes.mts';
import type { Documented } from './documented.mts';
import { orders } from './orders.mts';
import { others, payouts, tracking, webhooks } from './others.mts';
import { payments } from './payments.mts';
import { vault } from './vault.mts';

/** The requests of PayPal's documentation, by topic. */
export const documented: Readonly<Record<string, readonly Documented[]>> = {
	orders,
	payments,
	vault,
	billing,
	disputes,
	tracking,
	payouts,
	webhooks,
	others,
};

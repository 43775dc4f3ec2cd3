import type { Backend, Link } from '../../core/backend.mts';
import { toSeconds } from '../../core/duration.mts';
import { after, plans, type Terms } from '../plans/model.mts';
import { termsView } from '../plans/terms.mts';
import { priceAt } from './amount.mts';
import { termsFor, type Subscription } from './model.mts';

/** Parts that are returned only if `fields` requests them. */
export interface Shown {
	readonly plan?: boolean;
	readonly lastFailed?: boolean;
}

export const subscriptionView = (backend: Backend, it: Subscription, shown: Shown = {}) => ({
	status: it.status,
	...(it.statusNote !== undefined && { status_change_note: it.statusNote }),
	status_update_time: it.statusTime,
	id: it.id,
	plan_id: it.planId,
	start_time: toSeconds(it.start),
	quantity: it.quantity,
	...(it.shippingAmount && { shipping_amount: it.shippingAmount }),
	...(Object.keys(it.subscriber).length > 0 && { subscriber: it.subscriber }),
	...(wasActive(it) && { billing_info: billingInfo(backend, it, shown) }),
	create_time: it.created,
	update_time: it.updated,
	...(it.customId !== undefined && { custom_id: it.customId }),
	plan_overridden: it.own !== undefined,
	...(shown.plan && { plan: planOf(backend, it) }),
	links: linksOf(backend, it),
});

/** A subscription as its events show it. */
export const eventView = (backend: Backend, it: Subscription) =>
	subscriptionView(backend, it, { lastFailed: true });

const wasActive = ({ status }: Subscription): boolean =>
	status !== 'APPROVAL_PENDING' && status !== 'APPROVED';

function billingInfo(backend: Backend, it: Subscription, { lastFailed }: Shown) {
	const terms = termsFor(backend, it);
	const isLive = it.status === 'ACTIVE' || it.status === 'SUSPENDED';
	const final = finalPayment(terms, it);
	return {
		outstanding_balance: it.outstanding,
		cycle_executions: terms.cycles.map((cycle, i) => {
			const { tenure_type, sequence, total_cycles } = cycle;
			const done = it.completed[i] ?? 0;
			const price = priceAt(cycle, it, backend.clock.now());
			return {
				tenure_type,
				sequence,
				cycles_completed: done,
				cycles_remaining: total_cycles === 0 ? 0 : total_cycles - done,
				...(price && { current_pricing_scheme_version: price.version }),
				total_cycles,
			};
		}),
		...(it.lastPayment && { last_payment: it.lastPayment }),
		...(isLive && it.nextBilling !== undefined && { next_billing_time: toSeconds(it.nextBilling) }),
		...(isLive && final !== undefined && { final_payment_time: toSeconds(final) }),
		failed_payments_count: it.failedCount,
		...(lastFailed && it.lastFailed && { last_failed_payment: it.lastFailed }),
	};
}

/** When the last payment is due; undefined if it never ends, or nothing is due any more. */
function finalPayment({ cycles }: Terms, it: Subscription): number | undefined {
	if (it.nextBilling === undefined || cycles.some(({ total_cycles }) => total_cycles === 0)) {
		return undefined;
	}
	let next = it.nextBilling;
	let last = next;
	for (const [i, { total_cycles, frequency }] of cycles.entries()) {
		const left = total_cycles - (it.completed[i] ?? 0);
		if (left <= 0) continue;
		last = after(next, frequency, left - 1);
		next = after(next, frequency, left);
	}
	return last;
}

function planOf(backend: Backend, it: Subscription) {
	const plan = backend.table(plans).get(it.planId);
	return {
		...(plan && { product_id: plan.productId, name: plan.name }),
		...(plan?.description !== undefined && { description: plan.description }),
		...termsView(termsFor(backend, it)),
	};
}

/** Links for the actions that are possible in a subscription's present status. */
export function linksOf(backend: Backend, { id, status }: Subscription): Link[] {
	const path = `/v1/billing/subscriptions/${id}`;
	const self = [backend.link('edit', 'PATCH', path), backend.link('self', 'GET', path)];
	const to = (action: string): Link => backend.link(action, 'POST', `${path}/${action}`);
	switch (status) {
		case 'APPROVAL_PENDING':
			return [approveLink(backend, id), ...self];
		case 'APPROVED':
			return [...self, to('activate')];
		case 'ACTIVE':
			return [to('cancel'), ...self, to('suspend'), to('capture')];
		case 'SUSPENDED':
			return [to('cancel'), ...self, to('activate'), to('capture')];
		case 'EXPIRED':
			return [...self, to('capture')];
		default:
			return self;
	}
}

/** Where the buyer approves a subscription or its revision. */
export const approveLink = (backend: Backend, id: string): Link =>
	backend.link('approve', 'GET', `/webapps/billing/subscriptions?ba_token=${tokenOf(id)}`);

const tokenOf = (id: string): string => id.replace(/^I-/, 'BA-');

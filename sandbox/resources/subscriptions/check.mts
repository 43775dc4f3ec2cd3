import type { Backend } from '../../core/backend.mts';
import { SECOND } from '../../core/duration.mts';
import { inBody, refuse, type Detail } from '../../core/errors.mts';
import { problemOf, type Money } from '../../core/money.mts';
import { readSource } from '../orders/source.mts';
import { wholeQuantity } from '../plans/check.mts';
import { currencyOf, plans, type Plan, type Terms } from '../plans/model.mts';
import type { SubscriberRequest, Subscription, SubscriptionRequest } from './model.mts';

/** Checks and reads the parts of new subscriptions, revisions and patches. */

/** @throws Refusal if the plan does not exist or is not active */
export function activePlan(backend: Backend, id: string): Plan {
	const plan = backend.table(plans).get(id);
	if (!plan) refuse(404, inBody('INVALID_RESOURCE_ID', '/plan_id', id));
	if (plan.status !== 'ACTIVE') refuse(422, inBody('PLAN_STATUS_INVALID', '/plan_id', id));
	return plan;
}

/** The violations of quantity and shipping. */
export function termsProblems(
	terms: Terms,
	{ quantity, shipping_amount }: Pick<SubscriptionRequest, 'quantity' | 'shipping_amount'>,
): Detail[] {
	const problems: Detail[] = [];
	if (quantity !== undefined) {
		if (wholeQuantity(quantity) === undefined) {
			refuse(400, inBody('INVALID_PARAMETER_VALUE', '/quantity', quantity));
		}
		if (!terms.quantitySupported) {
			problems.push(inBody('SUBSCRIPTION_CANNOT_HAVE_QUANTITY', '/quantity', quantity));
		}
	}
	if (shipping_amount) problems.push(...shippingProblems(terms, shipping_amount));
	return problems;
}

export function shippingProblems(terms: Terms, amount: Money): Detail[] {
	const problem = problemOf(amount, true);
	const at = '/shipping_amount';
	if (problem) return [inBody(problem, `${at}/value`, amount.value)];
	return amount.currency_code === currencyOf(terms)
		? []
		: [inBody('CURRENCY_MISMATCH', `${at}/currency_code`, amount.currency_code)];
}

/** When billing begins: now, or later. @throws Refusal for the past */
export function startOf(backend: Backend, time: string | undefined): number {
	const now = backend.clock.now();
	if (time === undefined) return now;
	const start = Math.floor(Date.parse(time) / SECOND) * SECOND;
	if (!(start >= now - (now % SECOND))) {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', '/start_time', time));
	}
	return start;
}

/** The subscriber as responses show them, and whether a card pays. */
export function readSubscriber(
	backend: Backend,
	request: SubscriberRequest = {},
): Pick<Subscription, 'subscriber' | 'card'> {
	const { payment_source, ...subscriber } = request;
	if (!payment_source) return { subscriber };
	const { shown, declined } = readSource(backend, payment_source);
	const { brand, ...rest } = shown;
	const card = { ...rest, ...(brand !== 'UNKNOWN' && { brand }) };
	return {
		subscriber: { ...subscriber, payment_source: { card } },
		card: { declined: declined !== undefined },
	};
}

import { isDeepStrictEqual } from 'node:util';

import { checkRequest, contract } from '../../../contract/index.mts';
import { toSeconds } from '../../core/duration.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { minorUnits, normalised, units, type Money } from '../../core/money.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { noContent, type Reply } from '../../core/reply.mts';
import { patched, USUAL_PATCH_PROBLEMS, type PatchRules } from '../patched.mts';
import { currencyOf, type Terms } from '../plans/model.mts';
import { schemeOf } from '../plans/terms.mts';
import type { Context } from '../resource.mts';
import { put, schedule } from './bill.mts';
import { readSubscriber, shippingProblems, startOf } from './check.mts';
import { findSubscription, requireStatus } from './findSubscription.mts';
import { termsFor, type Overrides, type SubscriberRequest, type Subscription } from './model.mts';
import { overridden, overrideProblems } from './overrides.mts';
import { eventView } from './views.mts';

const CYCLE = '/plan/billing_cycles/*';
const BOTH = ['add', 'replace'] as const;

/** What can be patched (the table of subscriptions.patch). */
const PATCH: PatchRules = {
	rules: [
		['/billing_info/outstanding_balance', ['replace']],
		['/custom_id', BOTH],
		[`${CYCLE}/pricing_scheme/fixed_price`, BOTH],
		[`${CYCLE}/pricing_scheme/tiers`, ['replace']],
		[`${CYCLE}/total_cycles`, ['replace']],
		['/plan/payment_preferences/auto_bill_outstanding', ['replace']],
		['/plan/payment_preferences/payment_failure_threshold', ['replace']],
		['/plan/taxes/inclusive', BOTH],
		['/plan/taxes/percentage', BOTH],
		['/shipping_amount', BOTH],
		['/start_time', ['replace']],
		['/subscriber/shipping_address', BOTH],
		['/subscriber/payment_source', ['replace']],
	],
	problems: { ...USUAL_PATCH_PROBLEMS, state: [400, 'INVALID_PATCH_PATH'] },
	loose: true,
};

/** The part of a subscription that can be patched, in the form of a request. */
interface Document {
	readonly custom_id?: string;
	readonly start_time: string;
	readonly shipping_amount?: Money;
	readonly subscriber: SubscriberRequest;
	readonly billing_info: { readonly outstanding_balance: Money };
	readonly plan: Overrides;
}

/** `subscriptions.patch`: terms that it changes become the subscription's own. */
export function patchSubscription(ctx: Context): Reply {
	const subscription = findSubscription(ctx);
	requireStatus(subscription, 'ACTIVE', 'SUSPENDED');
	const terms = termsFor(ctx, subscription);
	const before = documentOf(subscription, terms);
	const operations = ctx
		.body<readonly PatchOperation[]>()
		.map((operation) => withIndex(operation, terms));
	const after = patched(before, operations, PATCH);
	checkForm(subscription.planId, after);
	checkRules(subscription, terms, before, after);

	const own = ownTerms(terms, before, after, ctx.now());
	const { shipping_address, payment_source } = after.subscriber;
	const payer =
		payment_source &&
		readSubscriber(ctx, { ...subscription.subscriber, ...after.subscriber, payment_source });
	const start = after.start_time === before.start_time ? undefined : startOf(ctx, after.start_time);
	const changed = put(ctx, {
		...subscription,
		...(after.custom_id !== undefined && { customId: after.custom_id }),
		...(after.shipping_amount && { shippingAmount: normalised(after.shipping_amount) }),
		outstanding: normalised(after.billing_info.outstanding_balance),
		...(shipping_address && { subscriber: { ...subscription.subscriber, shipping_address } }),
		...payer,
		...(own && { own }),
		...(start !== undefined && { start, anchor: start, nextBilling: start }),
	});
	if (start !== undefined) schedule(ctx, changed);
	ctx.emit('BILLING.SUBSCRIPTION.UPDATED', eventView(ctx, changed));
	return noContent();
}

function documentOf(it: Subscription, { cycles, preferences, taxes }: Terms): Document {
	const { shipping_address } = it.subscriber;
	return {
		...(it.customId !== undefined && { custom_id: it.customId }),
		start_time: toSeconds(it.start),
		...(it.shippingAmount && { shipping_amount: it.shippingAmount }),
		subscriber: { ...(shipping_address && { shipping_address }) },
		billing_info: { outstanding_balance: it.outstanding },
		plan: {
			billing_cycles: cycles.map(({ sequence, total_cycles, prices }) => {
				const price = prices.at(-1);
				return { sequence, total_cycles, ...(price && { pricing_scheme: schemeOf(price) }) };
			}),
			payment_preferences: preferences,
			taxes: taxes ?? {},
		},
	};
}

/** PayPal selects a cycle by `@sequence==1`, JSON Patch by its index. */
function withIndex(operation: PatchOperation, { cycles }: Terms): PatchOperation {
	const path = operation.path?.replace(/\/@sequence==['"]?(\d+)['"]?/, (whole, number: string) => {
		const index = cycles.findIndex(({ sequence }) => sequence === Number(number));
		return index === -1 ? whole : `/${index}`;
	});
	return { ...operation, ...(path !== undefined && { path }) };
}

/** A patched subscription must still be valid as a new one. */
function checkForm(plan_id: string, { billing_info, ...request }: Document): void {
	const operation = contract.operations.find(({ id }) => id === 'subscriptions.create');
	const { taxes } = request.plan;
	const plan = { ...request.plan, ...(taxes?.percentage === undefined && { taxes: undefined }) };
	const body: unknown = JSON.parse(JSON.stringify({ ...request, plan, plan_id }));
	const wrong = operation ? checkRequest(operation, { body, contentType: 'application/json' }) : [];
	if (wrong.length > 0) {
		refuse(
			400,
			wrong.map(({ field, value }) => inBody('INVALID_PARAMETER_VALUE', field, value)),
		);
	}
	const outstanding: Money | undefined = billing_info.outstanding_balance;
	const isMoney =
		typeof outstanding?.currency_code === 'string' &&
		typeof outstanding.value === 'string' &&
		(minorUnits(outstanding) ?? -1n) >= 0n;
	if (!isMoney) {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', '/billing_info/outstanding_balance'));
	}
}

function checkRules(it: Subscription, terms: Terms, before: Document, after: Document): void {
	const balance = after.billing_info.outstanding_balance;
	const at = '/billing_info/outstanding_balance';
	if (balance.currency_code !== currencyOf(terms)) refuse(422, inBody('CURRENCY_MISMATCH', at));
	if (units(balance) > units(it.outstanding)) {
		refuse(422, inBody('AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE', at, balance.value));
	}
	if (after.start_time !== before.start_time && it.completed.some((count) => count > 0)) {
		refuse(422, inBody('INVALID_START_TIME', '/start_time', after.start_time));
	}
	if (after.subscriber.payment_source && !it.card) {
		refuse(400, inBody('INVALID_PATCH_PATH', '/subscriber/payment_source'));
	}
	for (const [i, cycle] of (after.plan.billing_cycles ?? []).entries()) {
		if (isDeepStrictEqual(cycle, before.plan.billing_cycles?.[i])) continue;
		const done = it.completed[i] ?? 0;
		const total = terms.cycles[i]?.total_cycles ?? 0;
		const field = `/plan/billing_cycles/${i}`;
		if (total !== 0 && done >= total) {
			refuse(422, inBody('BILLING_CYCLE_EXECUTION_COMPLETED', field));
		}
		if (cycle.total_cycles !== 0 && (cycle.total_cycles ?? 0) < done) {
			refuse(422, inBody('INVALID_BILLING_TOTAL_CYCLES', `${field}/total_cycles`));
		}
	}
	const problems = [
		...overrideProblems(terms, changedCycles(before, after)),
		...(after.shipping_amount ? shippingProblems(terms, after.shipping_amount) : []),
	];
	if (problems.length > 0) refuse(422, problems);
}

/** The cycles whose price or number was patched. */
const changedCycles = (before: Document, after: Document): Overrides => ({
	billing_cycles: (after.plan.billing_cycles ?? []).flatMap((cycle, i) => {
		const old = before.plan.billing_cycles?.[i];
		if (isDeepStrictEqual(cycle, old)) return [];
		const { pricing_scheme, ...rest } = cycle;
		return isDeepStrictEqual(pricing_scheme, old?.pricing_scheme) ? [rest] : [cycle];
	}),
});

/** @returns the subscription's own terms; undefined if the patch does not change the plan's */
function ownTerms(terms: Terms, before: Document, after: Document, now: string): Terms | undefined {
	if (isDeepStrictEqual(before.plan, after.plan)) return undefined;
	const { payment_preferences, taxes } = after.plan;
	return overridden(
		terms,
		{
			...changedCycles(before, after),
			...(payment_preferences && { payment_preferences }),
			...(taxes && Object.keys(taxes).length > 0 && { taxes }),
		},
		now,
		true,
	);
}

import type { Backend } from '../../core/backend.mts';
import { refuse } from '../../core/errors.mts';
import { ok } from '../../core/reply.mts';
import type { Context, Resource } from '../resource.mts';
import { BILL, bill, EXPIRE, expire, put, RETRY, retry } from './bill.mts';
import { createSubscription } from './create.mts';
import { findSubscription } from './findSubscription.mts';
import { list } from './list.mts';
import { subscriptions as rows, type FailReason } from './model.mts';
import { captureOutstanding, transactions } from './money.mts';
import { patchSubscription } from './patch.mts';
import { revise } from './revise.mts';
import { approve, cancel, reactivate, suspend } from './states.mts';
import { subscriptionView } from './views.mts';

const FAIL_REASONS: readonly FailReason[] = [
	'PAYMENT_DENIED',
	'PAYER_CANNOT_PAY',
	'PAYER_ACCOUNT_RESTRICTED',
];

const get = (ctx: Context) => {
	const fields = (ctx.query.fields ?? '').split(',');
	return ok(
		subscriptionView(ctx, findSubscription(ctx), {
			plan: fields.includes('plan'),
			lastFailed: fields.includes('last_failed_payment'),
		}),
	);
};

/** Makes the next payments of a subscription fail. */
function failPayments(backend: Backend, id: string, body: Readonly<Record<string, unknown>>) {
	const { times = 1, reason = 'PAYMENT_DENIED' } = body;
	const subscription = backend.table(rows).get(id);
	if (!subscription) refuse(404, { issue: 'INVALID_RESOURCE_ID', field: 'id', value: id });
	const failReason = FAIL_REASONS.find((each) => each === reason);
	if (!Number.isInteger(times) || (times as number) < 0 || failReason === undefined) {
		refuse(400, { issue: 'INVALID_PARAMETER_VALUE', location: 'body' });
	}
	put(backend, { ...subscription, toFail: times as number, failReason });
	return { id, times, reason: failReason };
}

/** Subscriptions to plans (billing_subscriptions_v1.json). */
export const subscriptions: Resource = {
	handlers: {
		'subscriptions.create': createSubscription,
		'subscriptions.list': list,
		'subscriptions.get': get,
		'subscriptions.patch': patchSubscription,
		'subscriptions.revise': revise,
		'subscriptions.suspend': suspend,
		'subscriptions.cancel': cancel,
		'subscriptions.activate': reactivate,
		'subscriptions.capture': captureOutstanding,
		'subscriptions.transactions': transactions,
	},
	jobs: { [BILL]: bill, [RETRY]: retry, [EXPIRE]: expire },
	admin: {
		'POST subscriptions/{id}/approve': (backend, { path }) =>
			subscriptionView(backend, approve(backend, path.id ?? '')),
		'POST subscriptions/{id}/fail-payments': (backend, { path, body }) =>
			failPayments(backend, path.id ?? '', body),
	},
};

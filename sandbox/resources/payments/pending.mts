import type { Backend } from '../../core/backend.mts';
import { addDuration } from '../../core/duration.mts';
import { notFound, refuse } from '../../core/errors.mts';
import { fromUnits } from '../../core/money.mts';
import { table } from '../../core/store.mts';
import { touchOrder } from '../orders/orderChanges.mts';
import { captures, paidInvoices, refunds, type Capture, type Refund } from './model.mts';
import { captureView, refundedOf, refundView } from './views.mts';

/**
 * Captures and refunds that PayPal does not settle at once. An admin call selects them, since PayPal
 * decides it by risk, banks and account settings, which the sandbox does not simulate.
 */

type Kind = 'captures' | 'refunds';

/** What happens to the next ones of a kind. */
interface Plan {
	readonly left: number;
	readonly reason: string;
	/**
	 * After how long they settle by themselves: an ISO 8601 duration; if missing, only an admin call
	 * settles them
	 */
	readonly after?: string;
	readonly completes: boolean;
}

const plans = table<Plan>('pendingPayments');

/** The kinds of jobs that settle them. */
export const SETTLE_CAPTURE = 'capture.settle';
export const SETTLE_REFUND = 'refund.settle';
const JOB: Readonly<Record<Kind, string>> = { captures: SETTLE_CAPTURE, refunds: SETTLE_REFUND };

/** Whether each one that the clock will settle completes. */
const outcomes = table<boolean>('pendingEndings');

/**
 * PayPal's reasons (`status_details.reason` of payments_payment_v2.json), the first one is the
 * default.
 */
const REASONS: Readonly<Record<Kind, readonly string[]>> = {
	captures: [
		'PENDING_REVIEW',
		'BUYER_COMPLAINT',
		'CHARGEBACK',
		'ECHECK',
		'INTERNATIONAL_WITHDRAWAL',
		'OTHER',
		'RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION',
		'REFUNDED',
		'TRANSACTION_APPROVED_AWAITING_FUNDING',
		'UNILATERAL',
		'VERIFICATION_REQUIRED',
	],
	refunds: ['ECHECK'],
};

/** The status of one that does not complete, as in the admin calls. */
const ENDINGS: Readonly<Record<Kind, string>> = { captures: 'DENIED', refunds: 'FAILED' };

function oneOf(name: string, value: unknown, allowed: readonly string[]): string {
	const [first = ''] = allowed;
	if (value === undefined) return first;
	const found = allowed.find((each) => each === value);
	return (
		found ??
		refuse(400, {
			field: name,
			value: String(value),
			issue: 'INVALID_PARAMETER_VALUE',
			description: `One of ${allowed.join(', ')} is needed.`,
		})
	);
}

function durationOf(backend: Backend, value: unknown): string | undefined {
	if (value === undefined) return undefined;
	try {
		addDuration(backend.clock.now(), String(value));
		return String(value);
	} catch {
		return refuse(400, {
			field: 'after',
			value: String(value),
			issue: 'INVALID_PARAMETER_SYNTAX',
			description: 'A duration such as P3D is needed.',
		});
	}
}

/**
 * Makes the next captures or refunds pending.
 * @param body `times` (1), `reason`, `after` (a duration; without it they never settle by
 * themselves), and `then`:
 * `COMPLETED`, or `DENIED` for captures and `FAILED` for refunds
 * @throws Refusal
 */
export function planPending(
	backend: Backend,
	kind: Kind,
	body: Readonly<Record<string, unknown>>,
): Plan {
	const { times = 1 } = body;
	if (typeof times !== 'number' || !Number.isInteger(times) || times < 0) {
		refuse(400, { field: 'times', value: String(times), issue: 'INVALID_PARAMETER_VALUE' });
	}
	const after = durationOf(backend, body.after);
	const plan: Plan = {
		left: times,
		reason: oneOf('reason', body.reason, REASONS[kind]),
		completes: oneOf('then', body.then, ['COMPLETED', ENDINGS[kind]]) === 'COMPLETED',
		...(after !== undefined && { after }),
	};
	backend.table(plans).set(kind, plan);
	return plan;
}

/** Whether the next one is pending, and why. */
export function nextPending(backend: Backend, kind: Kind): Pick<Plan, 'reason'> | undefined {
	const plan = backend.table(plans).get(kind);
	return plan && plan.left > 0 ? plan : undefined;
}

/** Schedules the settlement of a pending payment. To be called once after it is recorded. */
export function beginPending(backend: Backend, kind: Kind, id: string): void {
	const plan = backend.table(plans).get(kind);
	if (!plan) return;
	backend.table(plans).set(kind, { ...plan, left: plan.left - 1 });
	if (plan.after === undefined) return;
	backend.table(outcomes).set(id, plan.completes);
	backend.clock.schedule(JOB[kind], id, addDuration(backend.clock.now(), plan.after));
}

/** Settles a payment at its scheduled time, if it is still pending. */
export function settle(backend: Backend, kind: Kind, id: string): void {
	const row = backend.table<Capture | Refund>(kind === 'captures' ? captures : refunds).get(id);
	const completes = backend.table(outcomes).get(id);
	if (row?.status !== 'PENDING' || completes === undefined) return;
	if (kind === 'captures') endCapture(backend, id, completes);
	else endRefund(backend, id, completes);
}

const notPending = (id: string): never =>
	refuse(422, { issue: 'INVALID_RESOURCE_STATE', field: 'id', value: id });

const text = ({ amount }: Capture | Refund): string => `${amount.value} ${amount.currency_code}`;

/**
 * A pending capture is completed or denied.
 * @throws Refusal if it is not pending
 */
export function endCapture(backend: Backend, id: string, completes: boolean): Capture {
	const { reason, ...capture } = backend.table(captures).get(id) ?? notFound('id', id);
	if (capture.status !== 'PENDING') notPending(id);
	const ended: Capture = completes
		? { ...capture, status: 'COMPLETED', updated: backend.now() }
		: {
				...capture,
				status: 'DECLINED',
				fee: fromUnits(0n, capture.amount.currency_code),
				...(reason !== undefined && { reason }),
				updated: backend.now(),
			};
	backend.table(captures).set(id, ended);
	backend.table(outcomes).delete(id);
	const { invoiceId, orderId } = capture;
	// The invoice was not paid after all: another order can pay it.
	if (!completes && invoiceId !== undefined) backend.table(paidInvoices).delete(invoiceId);
	touchOrder(backend, orderId);
	backend.emit(
		completes ? 'PAYMENT.CAPTURE.COMPLETED' : 'PAYMENT.CAPTURE.DENIED',
		captureView(backend, ended),
		`${text(ended)} was ${completes ? 'paid' : 'denied'}`,
	);
	return ended;
}

/**
 * A pending refund is completed, or fails: then the seller keeps the money.
 * @throws Refusal if it is not pending
 */
export function endRefund(backend: Backend, id: string, completes: boolean): Refund {
	const { reason, ...refund } = backend.table(refunds).get(id) ?? notFound('id', id);
	if (refund.status !== 'PENDING') notPending(id);
	const ended: Refund = {
		...refund,
		status: completes ? 'COMPLETED' : 'FAILED',
		...(!completes && reason !== undefined && { reason }),
		updated: backend.now(),
	};
	backend.table(refunds).set(id, ended);
	backend.table(outcomes).delete(id);
	const capture = backend.table(captures).get(refund.captureId);
	if (capture) markRefunded(backend, capture);
	backend.emit(
		completes ? 'PAYMENT.CAPTURE.REFUNDED' : 'PAYMENT.REFUND.FAILED',
		refundView(backend, ended),
		completes ? `${text(ended)} was refunded` : `The refund of ${text(ended)} failed`,
	);
	return ended;
}

/** The status of a capture, by the amount that was refunded. */
export function markRefunded(backend: Backend, capture: Capture): void {
	const done = refundedOf(backend, capture, ['COMPLETED']);
	const isNone = done.value === fromUnits(0n, done.currency_code).value;
	const refunded = done.value === capture.amount.value ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
	backend.table(captures).set(capture.id, {
		...capture,
		status: isNone ? 'COMPLETED' : refunded,
		updated: backend.now(),
	});
	touchOrder(backend, capture.orderId);
}

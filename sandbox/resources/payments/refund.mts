import type { Body } from '../../../contract/index.mts';
import type { Backend } from '../../core/backend.mts';
import { DAY } from '../../core/duration.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { add, normalised, subtract, units, type Money } from '../../core/money.mts';
import { created, ok, type Reply } from '../../core/reply.mts';
import { openDisputeOf } from '../disputes/views.mts';
import { findRecord } from '../findRecord.mts';
import type { Context } from '../resource.mts';
import { checkAmount } from './check.mts';
import { captures, refunds, type Capture, type Refund } from './model.mts';
import { beginPending, markRefunded, nextPending } from './pending.mts';
import { captureView, refundedOf, refundView } from './views.mts';

/** A capture can be refunded for 180 days. */
const REFUNDABLE_FOR = 180 * DAY;

const findCapture = (ctx: Context): Capture => findRecord(ctx, captures, 'capture_id');

export const getCapture = (ctx: Context): Reply => ok(captureView(ctx, findCapture(ctx)));

export const getRefund = (ctx: Context): Reply =>
	ok(refundView(ctx, findRecord(ctx, refunds, 'refund_id')));

/** `captures.refund`: all that remains of a capture, or part of it. */
export function refundCapture(ctx: Context): Reply {
	const capture = findCapture(ctx);
	if (capture.status === 'REFUNDED') refuse(422, 'CAPTURE_FULLY_REFUNDED');
	if (capture.status === 'PENDING') refuse(422, 'PENDING_CAPTURE');
	if (capture.status === 'DECLINED') refuse(422, 'REFUND_NOT_ALLOWED');
	if (ctx.clock.now() > capture.time + REFUNDABLE_FOR) refuse(422, 'REFUND_TIME_LIMIT_EXCEEDED');

	const request = ctx.body<Body<'captures.refund'>>();
	const refunded = refundedOf(ctx, capture);
	const left = subtract(capture.amount, refunded);
	const amount = request.amount ?? left;
	checkAmount(amount, left.currency_code, 'REFUND_CAPTURE_CURRENCY_MISMATCH');
	if (units(amount) > units(left)) {
		refuse(422, inBody('REFUND_AMOUNT_EXCEEDED', '/amount/value', amount.value));
	}
	checkInvoice(ctx, request.invoice_id);
	if (units(amount) < units(capture.amount) && openDisputeOf(ctx, capture.id)) {
		refuse(422, 'TRANSACTION_DISPUTED');
	}
	const fees = request.payment_instruction?.platform_fees;

	const pending = nextPending(ctx, 'refunds');
	const refund = giveBack(ctx, capture, amount, {
		...(pending && { status: 'PENDING' as const, reason: pending.reason }),
		...(request.invoice_id !== undefined && { invoiceId: request.invoice_id }),
		...(fees && { platformFees: feesBack(capture, fees) }),
		...(request.custom_id !== undefined && { customId: request.custom_id }),
		...(request.note_to_payer !== undefined && { noteToPayer: request.note_to_payer }),
	});
	if (pending) beginPending(ctx, 'refunds', refund.id);
	const text = `${refund.amount.value} ${refund.amount.currency_code}`;
	ctx.emit(
		pending ? 'PAYMENT.REFUND.PENDING' : 'PAYMENT.CAPTURE.REFUNDED',
		refundView(ctx, refund),
		pending ? `The refund of ${text} is pending` : `${text} was refunded`,
	);
	return created(ctx.preferred(refundView(ctx, refund), ['id', 'status', 'links']));
}

/**
 * Refunds an amount of a capture to the buyer; the caller has to send the events.
 * @param amount at most what remains of the capture, in its currency
 */
export function giveBack(
	backend: Backend,
	capture: Capture,
	amount: Money,
	members: Partial<
		Pick<Refund, 'invoiceId' | 'customId' | 'noteToPayer' | 'platformFees' | 'status' | 'reason'>
	> = {},
): Refund {
	const totalRefunded = add(refundedOf(backend, capture), amount);
	const refund: Refund = {
		id: newId(),
		captureId: capture.id,
		status: 'COMPLETED',
		amount: normalised(amount),
		totalRefunded,
		created: backend.now(),
		updated: backend.now(),
		payer: capture.payee,
		...members,
	};
	backend.table(refunds).set(refund.id, refund);
	markRefunded(backend, { ...capture, refundIds: [...capture.refundIds, refund.id] });
	return refund;
}

/** The platform refunds its fee to the payee: by default the one of the capture's fee. */
const feesBack = (
	{ instruction }: Capture,
	fees: NonNullable<Refund['platformFees']>,
): NonNullable<Refund['platformFees']> =>
	fees.map((fee, index) => ({ ...instruction?.platform_fees?.[index], ...fee }));

/** The refund's own invoice ID must not have been used for an earlier refund. */
function checkInvoice(ctx: Context, invoiceId: string | undefined): void {
	if (invoiceId === undefined) return;
	for (const refund of ctx.table(refunds).values()) {
		if (refund.invoiceId === invoiceId) {
			refuse(422, inBody('DUPLICATE_INVOICE_ID', '/invoice_id', invoiceId));
		}
	}
}

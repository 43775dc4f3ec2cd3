import { DAY } from '../../core/duration.mts';
import { found, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { add, normalised, problemOf, subtract, units } from '../../core/money.mts';
import type { Money } from '../../core/money.mts';
import { created, ok } from '../../core/reply.mts';
import type { Reply } from '../../core/reply.mts';
import { touchOrder } from '../orders/ledger.mts';
import type { Context } from '../resource.mts';
import { captures, refunds } from './model.mts';
import type { Capture, Refund } from './model.mts';
import { captureView, refundView, refundedOf } from './views.mts';

type RefundRequest = {
	readonly amount?: Money;
	readonly invoice_id?: string;
	readonly custom_id?: string;
	readonly note_to_payer?: string;
};

/** A capture can be refunded for 180 days. */
const REFUNDABLE_FOR = 180 * DAY;

const asked = (ctx: Context): Capture =>
	found(ctx.table(captures), ctx.path.capture_id ?? '', 'capture_id');

export const getCapture = (ctx: Context): Reply => ok(captureView(ctx, asked(ctx)));

export const getRefund = (ctx: Context): Reply =>
	ok(refundView(ctx, found(ctx.table(refunds), ctx.path.refund_id ?? '', 'refund_id')));

/** `captures.refund`: all that is left of a capture, or part of it. */
export function refundCapture(ctx: Context): Reply {
	const capture = asked(ctx);
	if (capture.status === 'REFUNDED') refuse(422, 'CAPTURE_FULLY_REFUNDED');
	if (capture.status === 'PENDING') refuse(422, 'PENDING_CAPTURE');
	if (capture.status === 'DECLINED') refuse(422, 'REFUND_NOT_ALLOWED');
	if (ctx.clock.now() > capture.time + REFUNDABLE_FOR) refuse(422, 'REFUND_TIME_LIMIT_EXCEEDED');

	const request = ctx.body<RefundRequest>();
	const refunded = refundedOf(ctx, capture);
	const left = subtract(capture.amount, refunded);
	const amount = request.amount ?? left;
	checkAmount(amount, left);
	checkInvoice(ctx, request.invoice_id);

	const totalRefunded = add(refunded, amount);
	const refund: Refund = {
		id: newId(),
		captureId: capture.id,
		status: 'COMPLETED',
		amount: normalised(amount),
		totalRefunded,
		created: ctx.now(),
		payer: capture.payee,
		...(request.invoice_id !== undefined && { invoiceId: request.invoice_id }),
		...(request.custom_id !== undefined && { customId: request.custom_id }),
		...(request.note_to_payer !== undefined && { noteToPayer: request.note_to_payer }),
	};
	ctx.table(refunds).set(refund.id, refund);
	const isAll = units(totalRefunded) === units(capture.amount);
	ctx.table(captures).set(capture.id, {
		...capture,
		status: isAll ? 'REFUNDED' : 'PARTIALLY_REFUNDED',
		refundIds: [...capture.refundIds, refund.id],
		updated: ctx.now(),
	});
	touchOrder(ctx, capture.orderId);
	ctx.emit(
		'PAYMENT.CAPTURE.REFUNDED',
		refundView(ctx, refund),
		`${refund.amount.value} ${refund.amount.currency_code} was refunded`,
	);
	return created(ctx.preferred(refundView(ctx, refund), ['id', 'status', 'links']));
}

function checkAmount(amount: Money, left: Money): void {
	const problem = problemOf(amount);
	const at = { field: '/amount/value', value: amount.value, location: 'body' } as const;
	if (problem) refuse(422, { issue: problem, ...at });
	if (amount.currency_code !== left.currency_code) {
		refuse(422, {
			issue: 'REFUND_CAPTURE_CURRENCY_MISMATCH',
			field: '/amount/currency_code',
			value: amount.currency_code,
			location: 'body',
		});
	}
	if (units(amount) > units(left)) refuse(422, { issue: 'REFUND_AMOUNT_EXCEEDED', ...at });
}

/** An invoice id of the refund's own must not have been used for a refund before. */
function checkInvoice(ctx: Context, invoiceId: string | undefined): void {
	if (invoiceId === undefined) return;
	for (const refund of ctx.table(refunds).values()) {
		if (refund.invoiceId === invoiceId) {
			refuse(422, { issue: 'DUPLICATE_INVOICE_ID', field: '/invoice_id', value: invoiceId });
		}
	}
}

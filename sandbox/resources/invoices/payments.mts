import type { Body } from '../../../contract/index.mts';
import { settable } from '../../../contract/settable.mts';
import type { Backend } from '../../core/backend.mts';
import { inBody, notFound, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { add, fromUnits, normalised, units, type Money } from '../../core/money.mts';
import { noContent, ok, type Reply } from '../../core/reply.mts';
import type { AdminCall, Context } from '../resource.mts';
import { checkRecorded } from './check.mts';
import { findInvoice, putInvoice } from './drafts.mts';
import { invoices, type Invoice, type InvoicePayment, type InvoiceRefund } from './model.mts';
import { announce, balanceOf, invoiceView, statusOf, type InvoiceStatus } from './views.mts';

/** IDs of payments and refunds made outside of PayPal. */
const externalId = (): string => `EXTR-${newId()}`;

const today = (backend: Backend): string => backend.now().slice(0, 10);

const CAN_BE_PAID = new Set<InvoiceStatus>(['SENT', 'UNPAID', 'PARTIALLY_PAID']);
/** Drafts have a link for it: an invoice may be paid before it is sent. */
const CAN_BE_RECORDED = new Set<InvoiceStatus>([...CAN_BE_PAID, 'DRAFT']);
const CAN_BE_REFUNDED = new Set<InvoiceStatus>([
	'PAID',
	'MARKED_AS_PAID',
	'PARTIALLY_PAID',
	'PARTIALLY_REFUNDED',
]);

/** Records a payment, and sends the event. */
function pay(backend: Backend, invoice: Invoice, payment: InvoicePayment, gratuity?: Money): void {
	const paid = putInvoice(backend, {
		...invoice,
		payments: [...invoice.payments, payment],
		...(gratuity && {
			gratuity: add(gratuity, invoice.gratuity ?? fromUnits(0n, gratuity.currency_code)),
		}),
	});
	announce(backend, 'PAID', paid);
}

/** The balance of an invoice. @throws Refusal if it cannot be paid in its present status */
function payable(invoice: Invoice, statuses: ReadonlySet<InvoiceStatus>) {
	if (!statuses.has(statusOf(invoice))) refuse(422, 'CANNOT_PROCESS_PAYMENTS');
	return balanceOf(invoice);
}

/** `invoices.payments`: records a payment made outside of PayPal; by default all that is due. */
export function recordPayment(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	const { due, currency } = payable(invoice, CAN_BE_RECORDED);
	const request = settable(ctx.operation, ctx.body<Body<'invoices.payments'>>());
	const { amount = fromUnits(due, currency) } = request;
	checkRecorded(amount, currency);
	if (units(amount) > due) {
		refuse(422, inBody('PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE', '/amount/value', amount.value));
	}
	const isTaken = invoice.payments.some(({ payment_id }) => payment_id === request.payment_id);
	const payment: InvoicePayment = {
		payment_date: today(ctx),
		...request,
		amount: normalised(amount),
		type: 'EXTERNAL',
		payment_id: isTaken ? externalId() : (request.payment_id ?? externalId()),
	};
	pay(ctx, invoice, payment);
	return ok({ payment_id: payment.payment_id });
}

/** `invoices.payments-delete`: deletes a recorded payment, unless it has been refunded since. */
export function deletePayment(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	const id = ctx.path.transaction_id ?? '';
	const payment =
		invoice.payments.find(({ payment_id }) => payment_id === id) ?? notFound('transaction_id', id);
	const { paid, refunded } = balanceOf(invoice);
	if (payment.type !== 'EXTERNAL' || paid - units(payment.amount) < refunded) {
		refuse(422, 'CANNOT_DELETE_EXTERNAL_PAYMENT');
	}
	update(ctx, { ...invoice, payments: invoice.payments.filter((each) => each !== payment) });
	return noContent();
}

/** `invoices.refunds`: records a refund; by default all that was paid. */
export function recordRefund(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	if (!CAN_BE_REFUNDED.has(statusOf(invoice))) refuse(422, 'CANNOT_PROCESS_REFUNDS');
	const { paid, refunded, currency } = balanceOf(invoice);
	const request = settable(ctx.operation, ctx.body<Body<'invoices.refunds'>>());
	const { amount = fromUnits(paid - refunded, currency) } = request;
	checkRecorded(amount, currency);
	if (units(amount) > paid - refunded) {
		refuse(422, inBody('INVALID_REFUND_AMOUNT', '/amount/value', amount.value));
	}
	const refund: InvoiceRefund = {
		refund_date: today(ctx),
		...request,
		amount: normalised(amount),
		type: 'EXTERNAL',
		refund_id: externalId(),
	};
	const changed = putInvoice(ctx, { ...invoice, refunds: [...invoice.refunds, refund] });
	announce(ctx, 'REFUNDED', changed);
	return ok({ refund_id: refund.refund_id });
}

export function deleteRefund(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	const id = ctx.path.transaction_id ?? '';
	const refund =
		invoice.refunds.find(({ refund_id }) => refund_id === id) ?? notFound('transaction_id', id);
	update(ctx, { ...invoice, refunds: invoice.refunds.filter((each) => each !== refund) });
	return noContent();
}

function update(ctx: Context, invoice: Invoice): void {
	announce(ctx, 'UPDATED', putInvoice(ctx, invoice));
}

/**
 * The payer pays through PayPal, by an admin call: `amount` is a decimal string or PayPal's money
 * object; all that is due if missing. An excess is a tip, if the invoice allows one; a partial
 * payment is accepted if the invoice allows it, and not below its minimum.
 */
export const payInvoice: AdminCall = (backend, { path, body }) => {
	const id = path.id ?? '';
	const invoice = backend.table(invoices).get(id) ?? notFound('id', id);
	const { due, currency } = payable(invoice, CAN_BE_PAID);
	const amount = moneyIn(body.amount, currency) ?? fromUnits(due, currency);
	checkRecorded(amount, currency);
	const { allow_tip, partial_payment } = invoice.content.configuration ?? {};
	const paid = units(amount);
	if (paid > due && !allow_tip) {
		refuse(422, inBody('PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE', '/amount', amount.value));
	}
	const { allow_partial_payment, minimum_amount_due } = partial_payment ?? {};
	const least = minimum_amount_due ? units(minimum_amount_due) : 0n;
	if (paid < due && (!allow_partial_payment || paid < least)) {
		refuse(422, inBody('PAYMENT_AMOUNT_TOO_SMALL', '/amount', amount.value));
	}
	const tip = paid - due;
	pay(
		backend,
		invoice,
		{
			payment_id: newId(),
			type: 'PAYPAL',
			method: 'PAYPAL',
			payment_date: today(backend),
			amount: fromUnits(tip > 0n ? due : paid, currency),
		},
		tip > 0n ? fromUnits(tip, currency) : undefined,
	);
	return invoiceView(backend, backend.table(invoices).get(id) ?? invoice);
};

function moneyIn(amount: unknown, currency: string): Money | undefined {
	if (typeof amount === 'string') return { currency_code: currency, value: amount };
	if (amount === undefined) return undefined;
	const { currency_code = currency, value } = Object(amount) as Partial<Money>;
	return typeof value === 'string'
		? { currency_code, value }
		: refuse(400, inBody('INVALID_PARAMETER_SYNTAX', '/amount', JSON.stringify(amount)));
}

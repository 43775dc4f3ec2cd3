import type { Body } from '../../../contract/index.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { accepted, noContent, ok, type Reply } from '../../core/reply.mts';
import type { Context } from '../resource.mts';
import { findInvoice, putInvoice } from './drafts.mts';
import type { Invoice } from './model.mts';
import { atDate, markSent, SEND } from './schedule.mts';
import { announce, payerLink, selfLink, statusOf, type InvoiceStatus } from './views.mts';

/**
 * `invoices.send`: at once, or on the invoice's date if that is in the future. Sending an invoice
 * again has no effect.
 */
export function sendInvoice(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	if (invoice.stage === 'CANCELLED') refuse(422, 'INVOICE_CANCELED_ALREADY');
	if ((invoice.content.items ?? []).length === 0) {
		refuse(422, inBody('MISSING_REQUIRED_PARAMETER', '/items'));
	}
	const { send_to_recipient } = ctx.body<Body<'invoices.send'>>();
	if (invoice.stage === 'SCHEDULED') return scheduled(ctx, invoice);
	if (invoice.stage !== 'DRAFT') return ok(payerLink(ctx, invoice.id));
	if (atDate(invoice) > ctx.clock.now()) {
		const waiting = putInvoice(ctx, { ...invoice, stage: 'SCHEDULED' });
		ctx.clock.schedule(SEND, waiting.id, atDate(waiting));
		announce(ctx, 'SCHEDULED', waiting);
		return scheduled(ctx, waiting);
	}
	markSent(ctx, invoice, send_to_recipient);
	return ok(payerLink(ctx, invoice.id));
}

const scheduled = (ctx: Context, { id }: Invoice): Reply =>
	accepted({ links: [selfLink(ctx, id), payerLink(ctx, id)] });

const CAN_BE_REMINDED = new Set<InvoiceStatus>(['SENT', 'UNPAID', 'PARTIALLY_PAID']);

/** `invoices.remind`. The reminder is visible as the time when the invoice was last sent. */
export function remindInvoice(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	if (!CAN_BE_REMINDED.has(statusOf(invoice))) refuse(422, 'CANNOT_REMIND_INVOICE');
	putInvoice(ctx, { ...invoice, lastSent: ctx.now() });
	return noContent();
}

/** Why an invoice cannot be cancelled (invoices.cancel-422); statuses that allow it are not listed. */
const NOT_CANCELLABLE: Readonly<Partial<Record<InvoiceStatus, string>>> = {
	DRAFT: 'CANNOT_CANCEL_DRAFT_INVOICE',
	SCHEDULED: 'CANNOT_CANCEL_SCHEDULED_INVOICE',
	PAID: 'CANNOT_CANCEL_PAID_INVOICE',
	MARKED_AS_PAID: 'CANNOT_CANCEL_PAID_INVOICE',
	PARTIALLY_PAID: 'CANNOT_CANCEL_PAID_INVOICE',
	REFUNDED: 'CANNOT_CANCEL_REFUNDED_INVOICE',
	MARKED_AS_REFUNDED: 'CANNOT_CANCEL_REFUNDED_INVOICE',
	PARTIALLY_REFUNDED: 'CANNOT_CANCEL_REFUNDED_INVOICE',
	CANCELLED: 'INVOICE_CANCELED_ALREADY',
};

/** `invoices.cancel`: only an invoice that was sent and of which nothing has been paid. */
export function cancelInvoice(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	const reason = NOT_CANCELLABLE[statusOf(invoice)];
	if (reason !== undefined) refuse(422, reason);
	const cancelled = putInvoice(ctx, { ...invoice, stage: 'CANCELLED', cancelled: ctx.now() });
	announce(ctx, 'CANCELLED', cancelled);
	return noContent();
}

import { settable } from '../../../contract/settable.mts';
import type { Backend } from '../../core/backend.mts';
import { addDuration, toDate } from '../../core/duration.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { newInvoiceId } from '../../core/ids.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { scheduleReminder } from '../invoiceReminders/schedule.mts';
import { paginate } from '../paginate.mts';
import type { Context } from '../resource.mts';
import { checkNumbers, checkTerm } from './check.mts';
import { withIds } from './lines.mts';
import { invoices, type Invoice, type InvoiceRequest, type PaymentTerm } from './model.mts';
import { hasNumber, nextNumber } from './numbers.mts';
import { atDate, SEND } from './schedule.mts';
import { announce, COLLECTIONS, invoiceView, selfLink, statusOf } from './views.mts';

/** By default, PayPal returns twenty invoices per page. */
export const PAGE_SIZE = 20;

export const findInvoice = (ctx: Context): Invoice => findRecord(ctx, invoices, 'invoice_id');

/** Stores a changed invoice, with the time of the change. */
export function putInvoice(backend: Backend, invoice: Invoice): Invoice {
	const changed = { ...invoice, updated: backend.now() };
	backend.table(invoices).set(invoice.id, changed);
	return changed;
}

/**
 * The content of the request, checked, with number, date and payment term filled in.
 * @param before the invoice that is replaced
 */
function contentOf(ctx: Context, before?: Invoice): Invoice['content'] {
	const request = settable(ctx.operation, ctx.body<InvoiceRequest>());
	const { detail } = request;
	const earlier = before?.content.detail;
	const number = detail.invoice_number ?? earlier?.invoice_number ?? nextNumber(ctx);
	const date = detail.invoice_date ?? earlier?.invoice_date ?? ctx.now().slice(0, 10);
	checkNumbers(request, detail.currency_code);
	checkTerm(request, date);
	if (hasNumber(ctx, number, before?.id)) {
		refuse(422, inBody('DUPLICATE_INVOICE_NUMBER', '/detail/invoice_number', number));
	}
	return withIds({
		...request,
		detail: {
			...detail,
			invoice_number: number,
			invoice_date: date,
			payment_term: termOf(detail.payment_term ?? {}, date),
		},
	});
}

/** When an invoice is due: on a date, a number of days after its own date, or at once. */
export function termOf({ term_type, due_date }: PaymentTerm, invoiceDate: string): PaymentTerm {
	const days = /^NET_(\d+)$/.exec(term_type ?? '')?.[1];
	if (days !== undefined) {
		const due = addDuration(Date.parse(invoiceDate), `P${days}D`);
		return { term_type, due_date: toDate(due) };
	}
	if (term_type === 'NO_DUE_DATE') return { term_type };
	return due_date === undefined
		? { term_type: 'DUE_ON_RECEIPT', due_date: invoiceDate }
		: { term_type: term_type ?? 'DUE_ON_DATE_SPECIFIED', due_date };
}

/** Stores a new draft. */
export function addInvoice(backend: Backend, content: Invoice['content']): Invoice {
	const now = backend.now();
	const invoice: Invoice = {
		id: newInvoiceId(),
		stage: 'DRAFT',
		content,
		time: backend.clock.now(),
		created: now,
		updated: now,
		payments: [],
		refunds: [],
	};
	backend.table(invoices).set(invoice.id, invoice);
	return invoice;
}

/**
 * `invoices.create`: a draft. Returns a link to it, unless the caller prefers the full
 * representation.
 */
export function createInvoice(ctx: Context): Reply {
	const invoice = addInvoice(ctx, contentOf(ctx));
	announce(ctx, 'CREATED', invoice);
	return created(ctx.prefersFull ? invoiceView(ctx, invoice) : selfLink(ctx, invoice.id));
}

export const getInvoice = (ctx: Context): Reply => ok(invoiceView(ctx, findInvoice(ctx)));

/** `invoices.list`: newest first. */
export function listInvoices(ctx: Context): Reply {
	const all = [...ctx.table(invoices).values()].reverse();
	const { items, totals, links } = paginate(ctx, all, PAGE_SIZE);
	const fields = ctx.query.fields?.toLowerCase() === 'none' ? [] : COLLECTIONS;
	return ok({ ...totals, items: items.map((each) => invoiceView(ctx, each, fields)), links });
}

/** Nothing has been paid, and the invoice is not cancelled: it can be updated. */
const CHANGEABLE = new Set<string>(['DRAFT', 'SCHEDULED', 'SENT', 'UNPAID']);

/** `invoices.update`: replaces an invoice; a scheduled one is sent on its new date. */
export function updateInvoice(ctx: Context): Reply {
	const invoice = findInvoice(ctx);
	if (!CHANGEABLE.has(statusOf(invoice))) refuse(422, 'CANNOT_UPDATE_INVOICE');
	const changed = putInvoice(ctx, { ...invoice, content: contentOf(ctx, invoice) });
	if (changed.stage === 'SCHEDULED') {
		ctx.clock.cancel(SEND, changed.id);
		ctx.clock.schedule(SEND, changed.id, atDate(changed));
	}
	scheduleReminder(ctx, changed);
	announce(ctx, 'UPDATED', changed);
	return ok(invoiceView(ctx, changed));
}

/** `invoices.delete`: only drafts and scheduled ones; their number can be used again. */
export function deleteInvoice(ctx: Context): Reply {
	const { id, stage } = findInvoice(ctx);
	if (stage !== 'DRAFT' && stage !== 'SCHEDULED') refuse(422, 'CANNOT_DELETE_INVOICE');
	ctx.clock.cancel(SEND, id);
	ctx.table(invoices).delete(id);
	return noContent();
}

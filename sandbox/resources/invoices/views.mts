import { MERCHANT, type Backend, type Link } from '../../core/backend.mts';
import { fromUnits, sum, units, type Money } from '../../core/money.mts';
import type { Invoice, Stage } from './model.mts';
import { withFullNames } from './parties.mts';
import { totalsOf } from './totals.mts';

const sumOf = (recorded: ReadonlyArray<{ readonly amount: Money }>): bigint =>
	sum(recorded.map(({ amount }) => units(amount)));

/** The balance of an invoice: its total, and the amounts paid, refunded and still due. */
export function balanceOf({ content, payments, refunds }: Invoice) {
	const { currency_code } = content.detail;
	const total = units(totalsOf(content, currency_code).amount);
	const paid = sumOf(payments);
	return { currency: currency_code, total, paid, refunded: sumOf(refunds), due: total - paid };
}

export type InvoiceStatus =
	| Stage
	| 'PAID'
	| 'MARKED_AS_PAID'
	| 'PARTIALLY_PAID'
	| 'REFUNDED'
	| 'MARKED_AS_REFUNDED'
	| 'PARTIALLY_REFUNDED';

/**
 * The statuses `PAID` and `REFUNDED` are for payments through PayPal; `MARKED_AS_` ones for payments
 * that were only recorded.
 * @returns one of PayPal's statuses; `PAYMENT_PENDING` does not happen here
 */
export function statusOf(invoice: Invoice): InvoiceStatus {
	const { stage, payments, refunds } = invoice;
	const { paid, refunded, due } = balanceOf(invoice);
	const isRecorded = (all: ReadonlyArray<{ readonly type: string }>): boolean =>
		all.every(({ type }) => type === 'EXTERNAL');
	if (stage === 'CANCELLED' || payments.length === 0) return stage;
	if (refunds.length > 0) {
		if (refunded < paid) return 'PARTIALLY_REFUNDED';
		return isRecorded(payments) ? 'MARKED_AS_REFUNDED' : 'REFUNDED';
	}
	if (due > 0n) return 'PARTIALLY_PAID';
	return isRecorded(payments) ? 'MARKED_AS_PAID' : 'PAID';
}

/**
 * Sends an event about an invoice. PayPal wraps it: listeners receive it as `resource.invoice`, not
 * as `resource`.
 */
export const announce = (
	backend: Backend,
	what: 'CANCELLED' | 'CREATED' | 'PAID' | 'REFUNDED' | 'SCHEDULED' | 'UPDATED',
	invoice: Invoice,
): void => backend.emit(`INVOICING.INVOICE.${what}`, { invoice: invoiceView(backend, invoice) });

/** The parts of an invoice that lists omit unless they are requested, by PayPal's names. */
export const COLLECTIONS = [
	'items',
	'payments',
	'refunds',
	'additional_recipients_info',
	'attachments',
] as const;

/** Defaults in PayPal's responses that are not in its files. */
const USUAL_CONFIGURATION = {
	tax_calculated_after_discount: true,
	tax_inclusive: false,
	allow_tip: false,
};
const USUAL_DETAIL = {
	category_code: 'SHIPPABLE',
	archived: false,
	group_draft: false,
	viewed_by_recipient: false,
};

/** An invoice as the API shows it. @param fields which of the collections are included */
export function invoiceView(
	backend: Backend,
	invoice: Invoice,
	fields: readonly string[] = COLLECTIONS,
) {
	const { id, content, payments, refunds, gratuity } = invoice;
	const { currency, paid, refunded, due } = balanceOf(invoice);
	const { items, amount } = totalsOf(content, currency);
	const { additional_recipients, ...rest } = withFullNames(content);
	const { attachments, ...detail } = content.detail;
	const wants = (field: string): boolean => fields.includes(field);
	return {
		...rest,
		id,
		status: statusOf(invoice),
		configuration: { ...USUAL_CONFIGURATION, ...content.configuration },
		unilateral: false,
		detail: {
			...USUAL_DETAIL,
			...detail,
			...(attachments && wants('attachments') && { attachments }),
			metadata: metadataOf(backend, invoice),
		},
		...(additional_recipients && wants('additional_recipients_info') && { additional_recipients }),
		items: content.items && wants('items') ? items : undefined,
		amount,
		due_amount: fromUnits(due, currency),
		...(gratuity && { gratuity }),
		...(payments.length > 0 && {
			payments: {
				paid_amount: fromUnits(paid, currency),
				...(wants('payments') && { transactions: payments }),
			},
		}),
		...(refunds.length > 0 && {
			refunds: {
				refund_amount: fromUnits(refunded, currency),
				...(wants('refunds') && { transactions: refunds }),
			},
		}),
		links: invoiceLinks(backend, invoice),
	};
}

function metadataOf(
	backend: Backend,
	{ id, created, updated, firstSent, lastSent, cancelled }: Invoice,
) {
	const by = MERCHANT.email_address;
	return {
		create_time: created,
		created_by: by,
		last_update_time: updated,
		last_updated_by: by,
		created_by_flow: 'REGULAR_SINGLE',
		caller_type: 'API_V2_INVOICE',
		...(firstSent !== undefined && { first_sent_time: firstSent }),
		...(lastSent !== undefined && { last_sent_time: lastSent, last_sent_by: by }),
		...(cancelled !== undefined && { cancel_time: cancelled, cancelled_by: by }),
		recipient_view_url: payerUrl(backend, id),
		invoicer_view_url: `${backend.pagesUrl}${invoicerPath(id)}`,
	};
}

/** Where the payer sees and pays an invoice; PayPal writes the ID without its prefix and hyphens. */
export const payerUrl = (backend: Backend, id: string): string =>
	`${backend.pagesUrl}/invoice/p/#${id.replace('INV2-', '').replaceAll('-', '')}`;

/** Where the sender views an invoice: a page of the sandbox. */
export const invoicerPath = (id: string): string => `/invoice/details/${id}`;

export const invoicePath = (id: string): string => `/v2/invoicing/invoices/${id}`;

export const selfLink = (backend: Backend, id: string): Link =>
	backend.link('self', 'GET', invoicePath(id));

export const payerLink = (backend: Backend, id: string): Link => ({
	href: payerUrl(backend, id),
	rel: 'payer-view',
	method: 'GET',
});

/** What can be done with an invoice in its present status. */
function invoiceLinks(backend: Backend, invoice: Invoice): Link[] {
	const { id } = invoice;
	const path = invoicePath(id);
	const self = selfLink(backend, id);
	const post = (rel: string, action: string): Link =>
		backend.link(rel, 'POST', `${path}/${action}`);
	const replace = backend.link('replace', 'PUT', path);
	const payer = payerLink(backend, id);
	const qrCode = post('qr-code', 'generate-qr-code');
	const pay = post('record-payment', 'payments');
	const refund = post('record-refund', 'refunds');
	switch (statusOf(invoice)) {
		case 'DRAFT':
		case 'SCHEDULED':
			return [self, post('send', 'send'), replace, backend.link('delete', 'DELETE', path), pay];
		case 'SENT':
		case 'UNPAID':
			return [
				self,
				replace,
				post('cancel', 'cancel'),
				post('remind', 'remind'),
				payer,
				qrCode,
				pay,
			];
		case 'PARTIALLY_PAID':
			return [self, post('remind', 'remind'), payer, qrCode, pay, refund];
		case 'PAID':
		case 'MARKED_AS_PAID':
		case 'PARTIALLY_REFUNDED':
			return [self, payer, refund];
		default:
			return [self, payer];
	}
}

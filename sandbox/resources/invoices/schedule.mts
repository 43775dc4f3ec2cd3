import type { Backend } from '../../core/backend.mts';
import { scheduleReminder } from '../invoiceReminders/schedule.mts';
import { invoices, type Invoice } from './model.mts';

/** The kind of job that sends a scheduled invoice. */
export const SEND = 'invoice.send';

/**
 * When a scheduled invoice is sent: at the beginning of its date, in UTC. @returns milliseconds since
 * 1970
 */
export const atDate = ({ content }: Invoice): number => Date.parse(content.detail.invoice_date);

/**
 * Marks an invoice as sent: by PayPal, if a recipient has an email address and is to be notified;
 * otherwise it can be paid, but nobody was notified.
 */
export function markSent(backend: Backend, invoice: Invoice, tellsRecipient = true): Invoice {
	const { primary_recipients = [] } = invoice.content;
	const hasAddress = primary_recipients.some(
		({ billing_info }) => billing_info?.email_address !== undefined,
	);
	const now = backend.now();
	const sent: Invoice = {
		...invoice,
		stage: tellsRecipient && hasAddress ? 'SENT' : 'UNPAID',
		firstSent: now,
		lastSent: now,
		updated: now,
	};
	backend.table(invoices).set(invoice.id, sent);
	scheduleReminder(backend, sent);
	return sent;
}

/** Sends a scheduled invoice when its date comes. */
export function sendScheduled(backend: Backend, id: string): void {
	const invoice = backend.table(invoices).get(id);
	if (invoice?.stage === 'SCHEDULED') markSent(backend, invoice);
}

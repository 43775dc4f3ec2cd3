import type { Backend } from '../../core/backend.mts';
import { DAY } from '../../core/duration.mts';
import { invoices, type Invoice } from '../invoices/model.mts';
import { statusOf } from '../invoices/views.mts';
import { reminders, type Reminder } from './model.mts';

/** The kind of job that sends a reminder of an invoice. */
export const REMIND = 'invoice.reminder';

const OPEN = new Set<string>(['SENT', 'UNPAID', 'PARTIALLY_PAID']);

/**
 * When a reminder is sent for an invoice with this due date: once before it, or several times after
 * it.
 */
function timesOf({ type, interval, repetition }: Reminder, due: number): number[] {
	const days = interval.value * DAY;
	return type === 'BEFORE_DUE'
		? [due - days]
		: Array.from({ length: repetition }, (_, n) => due + (n + 1) * days);
}

/** When the next reminder of an invoice is sent, in milliseconds since 1970; undefined for never. */
function nextReminder(backend: Backend, invoice: Invoice): number | undefined {
	const { due_date } = invoice.content.detail.payment_term ?? {};
	if (due_date === undefined || invoice.remindersCancelled || !OPEN.has(statusOf(invoice))) {
		return undefined;
	}
	const times = [...backend.table(reminders).values()]
		.filter(({ status }) => status === 'ACTIVE')
		.flatMap((reminder) => timesOf(reminder, Date.parse(due_date)))
		.filter((time) => time > backend.clock.now());
	return times.length === 0 ? undefined : Math.min(...times);
}

/** Schedules the next reminder of an invoice; to be called after each change of it. */
export function scheduleReminder(backend: Backend, invoice: Invoice): void {
	backend.clock.cancel(REMIND, invoice.id);
	const next = nextReminder(backend, invoice);
	if (next !== undefined) backend.clock.schedule(REMIND, invoice.id, next);
}

/** The same for all invoices, after a reminder was changed. */
export function scheduleAll(backend: Backend): void {
	for (const invoice of backend.table(invoices).values()) scheduleReminder(backend, invoice);
}

/** Sends a reminder of an invoice. It is visible as the time when the invoice was last sent. */
export function remind(backend: Backend, id: string): void {
	const invoice = backend.table(invoices).get(id);
	if (!invoice || invoice.remindersCancelled || !OPEN.has(statusOf(invoice))) return;
	const reminded = { ...invoice, lastSent: backend.now() };
	backend.table(invoices).set(id, reminded);
	scheduleReminder(backend, reminded);
}

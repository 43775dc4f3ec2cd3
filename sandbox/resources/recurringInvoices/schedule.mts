import type { Backend } from '../../core/backend.mts';
import { toDate } from '../../core/duration.mts';
import { addInvoice, termOf } from '../invoices/drafts.mts';
import { withIds } from '../invoices/lines.mts';
import type { Invoice } from '../invoices/model.mts';
import { nextNumber } from '../invoices/numbers.mts';
import { markSent } from '../invoices/schedule.mts';
import { announce } from '../invoices/views.mts';
import { nextTime, recurringInvoices, type Series } from './model.mts';

/** The kind of job that sends the next invoice of a series. */
export const ISSUE = 'recurringInvoice.issue';

/** Schedules the next invoice of a series; to be called after each change of it. */
export function scheduleNext(backend: Backend, series: Series): void {
	backend.clock.cancel(ISSUE, series.id);
	const next = series.status === 'ACTIVE' ? nextTime(series) : undefined;
	if (next !== undefined) backend.clock.schedule(ISSUE, series.id, next);
}

function contentOf(backend: Backend, { content }: Series, date: string): Invoice['content'] {
	const { detail, ...rest } = content.recurring_info;
	const { category_code: _, payment_term: term = {}, ...kept } = detail;
	return withIds({
		...rest,
		detail: {
			...kept,
			invoice_number: nextNumber(backend),
			invoice_date: date,
			payment_term: termOf(term, date),
		},
	});
}

/** Creates and sends the next invoice of a series. */
export function issueNext(backend: Backend, id: string): void {
	const series = backend.table(recurringInvoices).get(id);
	if (series?.status !== 'ACTIVE') return;
	const date = toDate(nextTime(series) ?? backend.clock.now());
	const completed = series.completed + 1;
	const isLast = completed === series.content.plan_detail.total_cycles;
	const changed: Series = { ...series, completed, status: isLast ? 'EXPIRED' : 'ACTIVE' };
	backend.table(recurringInvoices).set(id, changed);
	const invoice = markSent(backend, addInvoice(backend, contentOf(backend, series, date)));
	scheduleNext(backend, changed);
	announce(backend, 'CREATED', invoice);
}

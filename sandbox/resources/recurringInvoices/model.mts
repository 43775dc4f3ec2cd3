import type { Body } from '../../../contract/index.mts';
import { addDuration } from '../../core/duration.mts';
import { table } from '../../core/store.mts';

/** The request for a series (recurring_invoices.json). */
export type SeriesRequest = Body<'recurring-invoices.create'>;

export interface Series {
	readonly id: string;
	readonly status: 'DRAFT' | 'ACTIVE' | 'CANCELLED' | 'EXPIRED';
	readonly content: SeriesRequest;
	/** Invoices that it has sent */
	readonly completed: number;
	/** Milliseconds since 1970 */
	readonly time: number;
}

export const recurringInvoices = table<Series>('recurringInvoices');

const LETTER = { DAY: 'D', WEEK: 'W', MONTH: 'M', YEAR: 'Y' } as const;

/** When the next invoice of a series is due, in milliseconds since 1970, if it has a start. */
export function nextTime({ content, completed }: Series): number | undefined {
	const { start_series_date: start, frequency } = content.plan_detail;
	if (start === undefined) return undefined;
	const { interval_unit: unit, interval_count: count } = frequency;
	// Computed from the start date: a series that starts on the 31st returns to it after February.
	return addDuration(Date.parse(start), `P${completed * count}${LETTER[unit]}`);
}

import type { Body } from '../../../api/operation';
import type { Fields } from '../../types';
import { dateTime, number, options, type Settings } from '../../build';

type PlanAt = Body<'recurring-invoices.create'>['plan_detail'];

/**
 * When the invoices of a series are sent.
 *
 * @param settings of what every series has
 */
export const planFields = (at: PlanAt, settings: Settings): Fields => ({
	intervalCount: number(at.frequency.interval_count, 'Every', {
		...settings,
		// PayPal states no bounds, but nothing recurs every 0 months.
		min: 1,
		default: 1,
		description: "How many of the 'Interval' lie between two invoices: 2 for every other month",
	}),
	intervalUnit: options(at.frequency.interval_unit, 'Interval', {
		...settings,
		default: 'MONTH',
		description: "The unit of 'Every': an invoice is sent each time that many of it have passed",
	}),
	startSeriesDate: dateTime(at.start_series_date, 'Start Date', {
		...settings,
		description: "The day of the first invoice. It can't be in the past.",
	}),
	totalCycles: number(at.total_cycles, 'Number of Invoices', {
		optional: true,
		// PayPal's reference states no bounds.
		min: 1,
		default: 12,
		description:
			'How many invoices the series sends before it ends. If empty, it continues until it is cancelled.',
	}),
});

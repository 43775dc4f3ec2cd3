/** Date ranges default to the days that most people want, but not if an expression returns nothing. */
import type { INodeParameters } from 'n8n-workflow';

import { apiCalls, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const DAY = 24 * 3_600_000;

/** The range in the body of the request that reached PayPal. */
async function sentRange(
	operation: string,
	parameters: INodeParameters,
	path: readonly string[],
): Promise<{ start?: string; end?: string; error?: string; calls: number }> {
	const before = apiCalls(sandbox()).length;
	// n8n itself does not run a node if a required field at the top level is empty.
	const error = await runPayPal(sandbox(), operation, parameters).then(
		(run) => run.error?.message,
		(refused: unknown) => String(refused),
	);
	const calls = apiCalls(sandbox()).slice(before);
	let value: unknown = calls[0]?.body;
	for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
	return { ...(value as object | undefined), error, calls: calls.length };
}

/** A range as the panel stores it: ends that still have their default are left out. */
const inFilters = (name: string, ends: INodeParameters = {}): INodeParameters => ({
	filters: { [name]: { values: ends } },
});

const RANGES: ReadonlyArray<
	[operation: string, label: string, at: string[], of: (ends?: INodeParameters) => INodeParameters]
> = [
	[
		'invoice.search',
		'Creation',
		['creation_date_range'],
		(ends) => inFilters('creationDateRange', ends),
	],
	['invoice.search', 'Due', ['due_date_range'], (ends) => inFilters('dueDateRange', ends)],
	[
		'invoice.search',
		'Invoice',
		['invoice_date_range'],
		(ends) => inFilters('invoiceDateRange', ends),
	],
	[
		'invoice.search',
		'Payment',
		['payment_date_range'],
		(ends) => inFilters('paymentDateRange', ends),
	],
	[
		'recurringInvoice.search',
		'Creation',
		['search_filters', 'creation_date_range'],
		(ends = {}) => ({ dates: 'created', creationDates: { values: ends } }),
	],
	[
		'recurringInvoice.search',
		'Next Invoice',
		['search_filters', 'next_occurrence_date_range'],
		(ends = {}) => ({ dates: 'next', nextOccurrenceDateRange: { values: ends } }),
	],
];

describe.each(RANGES)('%s, %s', (operation, label, at, parametersOf) => {
	it('is 30 days by default', async () => {
		const { start = '', end = '', error } = await sentRange(operation, parametersOf(), at);
		expect(error).toBeUndefined();
		const days = (Date.parse(end) - Date.parse(start)) / DAY;
		// Daylight saving time may start or end within the range.
		expect(Math.abs(days - 30)).toBeLessThan(0.05);
	});

	it.each([
		'',
		'={{ "" }}',
		'={{ $json.missing }}',
		'={{ null }}',
		'={{ undefined }}',
		'={{ " " }}',
	])('has no default start if %j returns nothing', async (nothing) => {
		for (const [end, name] of [
			['start', 'Start Date'],
			['end', 'End Date'],
		]) {
			const typed = { start: '2026-04-01', end: '2026-04-30', [end]: nothing };
			const { error, calls } = await sentRange(operation, parametersOf(typed), at);
			expect(error).toContain(`${label} ${name}`);
			expect(calls).toBe(0);
		}
	});
});

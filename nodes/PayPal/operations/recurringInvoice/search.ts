import { isObject, type JsonObject } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import { currency, multiOptions, notSent, options, string } from '../../fields/build';
import { dateRange, totalRange } from '../../fields/shared/invoice/ranges';
import { LAST_30_DAYS, NEXT_30_DAYS } from '../../fields/shared/dates';
import type { Fields, Input } from '../../fields/types';
import { defineOperation } from '../define';
import type { RequestParts } from '../types';
import { RECURRING_INVOICE_COLUMNS } from './columns';

/**
 * The search with the fields in which the text is searched: all of them by default.
 *
 * @throws InputProblem for fields without a text
 */
function withSearchFields(parts: RequestParts, input: Input<Fields>): RequestParts {
	if (input.searchFields !== undefined && input.searchText === undefined) {
		throw new InputProblem(
			'Search Text',
			"needs a value: 'Search In' says only where to look for it",
			"Fill it in, or remove 'Search In'.",
		);
	}
	const { body } = parts;
	if (input.searchText === undefined || !isObject(body)) return parts;
	const { search_fields: chosen } = body as JsonObject;
	// "All" must be the only value (recurring_series_search_data in PayPal's reference).
	const isAll = !Array.isArray(chosen) || chosen.includes('ALL');
	return isAll ? { ...parts, body: { ...(body as JsonObject), search_fields: ['ALL'] } } : parts;
}

export const search = defineOperation('recurring-invoices.search', ({ body }) => ({
	value: 'search',
	name: 'Search',
	action: 'Search recurring invoices',
	description: 'Find series by text, status, amount or date, or list all of them',
	readsOnly: true,
	fields: {
		// PayPal accepts only one range of dates (recurring_series_search_data in its reference).
		dates: options(notSent, 'Dates', {
			choices: [
				{ name: 'Any', value: 'any' },
				{ name: 'Created', value: 'created' },
				{ name: 'Next Invoice', value: 'next' },
			],
			default: 'any',
			description: 'Which dates to search by',
		}),
		creationDates: dateRange(body.search_filters.creation_date_range, 'Creation', LAST_30_DAYS, {
			required: true,
			show: { dates: ['created'] },
		}),
		nextOccurrenceDateRange: dateRange(
			body.search_filters.next_occurrence_date_range,
			'Next Invoice',
			NEXT_30_DAYS,
			{ required: true, show: { dates: ['next'] } },
		),
		currencyCode: currency(body.search_filters.currency_code, {
			required: false,
			optional: true,
			description: 'Only series in this currency',
		}),
		searchFields: multiOptions(body.search_fields, 'Search In', {
			names: {
				MERCHANT_MEMO: 'Private Memo',
				NOTES: 'Note to Recipient',
				PAYER_REFERENCE_INFO: 'Reference',
			},
			optional: true,
			description: "Where to look for 'Search Text'. If empty, everywhere.",
		}),
		searchText: string(body.search_text, 'Search Text', {
			optional: true,
			placeholder: 'e.g. buyer@example.com',
			description: 'Text to search for, at least three characters',
		}),
		status: multiOptions(body.search_filters.status, 'Status', {
			optional: true,
			description: 'Only series with one of these statuses',
		}),
		totalAmountRange: totalRange(body.search_filters.total_amount_range),
	},
	adjustRequest: withSearchFields,
	result: {
		kind: 'list',
		property: 'recurring_invoices',
		paging: { style: 'page', size: 100, last: 1000 },
		simplify: RECURRING_INVOICE_COLUMNS,
	},
}));

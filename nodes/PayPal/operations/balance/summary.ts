import { isObject, valueAt, type JsonObject, type JsonValue } from '../../../shared/json';
import type { StringAt } from '../../api/place';
import { dateTime, string } from '../../fields/build';
import { LAST_30_DAYS } from '../../fields/shared/dates';
import type { Fields } from '../../fields/types';

/** The places of both summaries' queries. */
interface SummaryAt {
	readonly from_date: StringAt;
	readonly to_date: StringAt;
	readonly locale: StringAt;
}

/** The fields of both summaries. */
export const summaryFields = (query: SummaryAt): Fields => ({
	fromDate: dateTime(query.from_date, 'Start Date', {
		default: LAST_30_DAYS.start,
		description: 'First day of the summary',
	}),
	toDate: dateTime(query.to_date, 'End Date', {
		default: LAST_30_DAYS.end,
		description: 'Last day of the summary',
	}),
	locale: string(query.locale, 'Locale', {
		default: 'en_US',
		placeholder: 'e.g. en_US',
		pattern: 'Use a language and a country, such as en_US.',
		description: "Language and country for the texts in PayPal's response",
	}),
});

const listAt = (value: unknown, path: string): JsonValue[] => {
	const list = valueAt(value, path);
	return Array.isArray(list) ? (list as JsonValue[]) : [];
};

/** A table of PayPal's: each row with the names of the columns. Values without a name are numbered. */
function named(columns: readonly JsonValue[], rows: readonly JsonValue[]): JsonObject[] {
	return rows
		.filter((row) => Array.isArray(row))
		.map((row) =>
			Object.fromEntries(
				row.map((value, index) => [String(columns[index] ?? `column${index + 1}`), value]),
			),
		);
}

/** The values that belong to a currency: PayPal lists both in the same order. */
const currencyOf = (currencies: readonly JsonValue[], index: number): JsonValue =>
	currencies[index] ?? null;

/** The days of a daily summary, each with its currency (daily_summary of reporting_balance_summaries_v1.json). */
export function daysOf(record: JsonObject): JsonObject[] {
	const currencies = listAt(record, 'currencies');
	return listAt(record, 'summaries').flatMap((summary, index) =>
		named(listAt(summary, 'activity'), listAt(summary, 'data')).map((day) => ({
			currency: currencyOf(currencies, index),
			...day,
		})),
	);
}

/** The balances of a net summary, a row for each that PayPal has. */
export const balancesOf = (record: JsonObject): JsonObject[] =>
	named(listAt(record, 'balance_summary.columns'), listAt(record, 'balance_summary.data'));

/** What moved in each currency (net_activity of reporting_balance_summaries_v1.json). */
export function activitiesOf(record: JsonObject): JsonObject[] {
	const columns = listAt(record, 'net_activity.columns');
	const currencies = listAt(record, 'net_activity.currencies');
	return listAt(record, 'net_activity.activities')
		.filter((activity): activity is JsonObject => isObject(activity))
		.map((activity, index) => ({
			currency: currencyOf(currencies, index),
			netActivity: activity.net_activity_sum ?? null,
			fees: activity.fee_sum ?? null,
			details: named(columns, listAt(activity, 'activity_details')),
		}));
}

import { isObject, type JsonValue } from '../../../shared/json';
import type { Fields } from '../../fields/types';

/** A range of amounts. Its parts have no places in the request: PayPal uses one text for both ends. */
export const AMOUNT_RANGE: Fields = {
	from: {
		kind: 'amount',
		label: 'Minimum Amount',
		shape: 'value',
		required: true,
		negative: true,
		description: 'Smallest amount to find. Below zero for money that left the account.',
	},
	to: {
		kind: 'amount',
		label: 'Maximum Amount',
		shape: 'value',
		required: true,
		negative: true,
		description: 'Largest amount to find',
	},
	currencyCode: { kind: 'currency', label: 'Amount Currency', required: true },
};

/** `10.05` as 1005 cents, `10` yen as 10: the digits of an amount written with its currency's decimals. */
const inMinorUnits = (digits: JsonValue): string =>
	String(digits)
		.replace('.', '')
		.replace(/^(-?)0+(?=\d)/, '$1');

/**
 * A range of amounts in the form of the query: both ends in the currency's smallest unit
 * (transaction_amount of reporting_transactions_v1.json).
 *
 * @param range `from` and `to` as decimal strings, and their `currency_code`
 */
export function amountRange(range: unknown): Record<string, string> {
	if (!isObject(range)) return {};
	const { from, to, currency_code: currency } = range as Record<string, JsonValue>;
	return {
		transaction_amount: `[${inMinorUnits(from)} TO ${inMinorUnits(to)}]`,
		transaction_currency: String(currency),
	};
}

/** "All" must be the only value, whatever else was chosen. */
export const detailsWanted = (query: Readonly<Record<string, string>>): Record<string, string> =>
	query.fields?.split(',').includes('all') ? { fields: 'all' } : {};

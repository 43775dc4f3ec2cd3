import { getAll } from '../../../../../nodes/PayPal/operations/transaction/getAll';
import { buildRequest } from '../../../../../nodes/PayPal/request/buildRequest';

const queryOf = (values: Record<string, unknown>): Record<string, string> =>
	buildRequest(getAll, {
		timezone: 'UTC',
		values: { startDate: '2026-01-01T00:00:00Z', endDate: '2026-01-31T00:00:00Z', ...values },
	}).query;

const amounts = (from: string, to: string, currencyCode: string): Record<string, string> =>
	queryOf({ transactionAmount: { values: { from, to, currencyCode } } });

test.each([
	['5', '10.05', 'USD', '[500 TO 1005]'],
	['0.05', '0.5', 'EUR', '[5 TO 50]'],
	['0', '1', 'USD', '[0 TO 100]'],
	['500', '12000', 'JPY', '[500 TO 12000]'],
	['-10.05', '-0.50', 'USD', '[-1005 TO -50]'],
])('amounts from %s to %s %s', (from, to, currency, expected) => {
	expect(amounts(from, to, currency)).toMatchObject({
		transaction_amount: expected,
		transaction_currency: currency,
	});
});

test('an amount in another currency than the range is refused', () => {
	expect(() => amounts('5 EUR', '10', 'USD')).toThrow(
		"'Amount > Minimum Amount' is in EUR, but the currency is USD",
	);
});

test('no range, nothing about amounts', () => {
	expect(Object.keys(queryOf({}))).toEqual(['start_date', 'end_date']);
});

test('details are one text with commas, and "all" stands alone', () => {
	expect(queryOf({ fields: ['transaction_info', 'payer_info'] }).fields).toBe(
		'transaction_info,payer_info',
	);
	expect(queryOf({ fields: ['cart_info', 'all'] }).fields).toBe('all');
});

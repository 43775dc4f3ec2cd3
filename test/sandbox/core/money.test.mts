import * as fc from 'fast-check';

import {
	add,
	feeOf,
	fromUnits,
	minorUnits,
	normalised,
	problemOf,
	subtract,
	units,
} from '../../../sandbox/core/money.mts';

const usd = (value: string) => ({ currency_code: 'USD', value });
const jpy = (value: string) => ({ currency_code: 'JPY', value });

describe('minorUnits', () => {
	it.each([
		['10', 1000n],
		['10.5', 1050n],
		['.5', 50n],
		['-3.07', -307n],
		['999999999999999.99', 99999999999999999n],
	])('reads %s of USD', (value, amount) => expect(minorUnits(usd(value))).toBe(amount));

	it.each(['', '.', '-', '1.234', '1e3', '1,00', 'ten'])('refuses %p of USD', (value) =>
		expect(minorUnits(usd(value))).toBeUndefined(),
	);

	it('takes no decimals for a currency without', () => {
		expect(minorUnits(jpy('1050'))).toBe(1050n);
		expect(minorUnits(jpy('10.5'))).toBeUndefined();
	});

	it('is turned back by fromUnits, whatever the amount', () => {
		fc.assert(
			fc.property(fc.bigInt(), fc.constantFrom('USD', 'JPY', 'EUR', 'HUF'), (amount, currency) =>
				expect(units(fromUnits(amount, currency))).toBe(amount),
			),
		);
	});
});

it('adds, subtracts and normalises without floats', () => {
	expect(add(usd('0.1'), usd('0.2'))).toEqual(usd('0.30'));
	expect(subtract(usd('1.00'), usd('1.01'))).toEqual(usd('-0.01'));
	expect(normalised(usd('7'))).toEqual(usd('7.00'));
	expect(normalised(jpy('7'))).toEqual(jpy('7'));
});

describe('feeOf', () => {
	it('is 3.49 % and a fixed part of the currency, rounded half up', () => {
		expect(feeOf(usd('100.00'))).toEqual(usd('3.98'));
		expect(feeOf(usd('10.00'))).toEqual(usd('0.84'));
		expect(feeOf(jpy('1000'))).toEqual(jpy('84'));
	});

	it('is never more than the payment', () => expect(feeOf(usd('0.10'))).toEqual(usd('0.10')));
});

describe('problemOf', () => {
	it.each([
		['XXX', '1', false, 'INVALID_CURRENCY_CODE'],
		['JPY', '1.5', false, 'DECIMALS_NOT_SUPPORTED'],
		['USD', '1.555', false, 'DECIMAL_PRECISION'],
		['USD', '0', false, 'CANNOT_BE_ZERO_OR_NEGATIVE'],
		['USD', '0', true, undefined],
		['USD', '-1', true, 'CANNOT_BE_NEGATIVE'],
		['USD', '1000000000000000', false, 'MAX_VALUE_EXCEEDED'],
		['USD', '999999999999999.99', false, undefined],
	])('says of %s %s: %s, %s', (currency_code, value, mayBeZero, problem) =>
		expect(problemOf({ currency_code, value }, mayBeZero)).toBe(problem),
	);
});

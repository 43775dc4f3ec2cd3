/**
 * Money as PayPal writes it: a currency and a decimal string. All arithmetic is done in the
 * currency's smallest unit with BigInt; no amount ever passes through a float.
 */
export interface Money {
	readonly currency_code: string;
	readonly value: string;
}

/** Currencies that PayPal accepts (its currency code reference); three have no decimals. */
const CURRENCIES: Readonly<Record<string, { decimals: 0 | 2; fixedFee: string }>> = {
	AUD: { decimals: 2, fixedFee: '0.59' },
	BRL: { decimals: 2, fixedFee: '2.90' },
	CAD: { decimals: 2, fixedFee: '0.59' },
	CHF: { decimals: 2, fixedFee: '0.49' },
	CNY: { decimals: 2, fixedFee: '3.49' },
	CZK: { decimals: 2, fixedFee: '9.00' },
	DKK: { decimals: 2, fixedFee: '2.90' },
	EUR: { decimals: 2, fixedFee: '0.39' },
	GBP: { decimals: 2, fixedFee: '0.39' },
	HKD: { decimals: 2, fixedFee: '3.79' },
	HUF: { decimals: 0, fixedFee: '149' },
	ILS: { decimals: 2, fixedFee: '1.60' },
	JPY: { decimals: 0, fixedFee: '49' },
	MXN: { decimals: 2, fixedFee: '9.00' },
	MYR: { decimals: 2, fixedFee: '2.00' },
	NOK: { decimals: 2, fixedFee: '3.90' },
	NZD: { decimals: 2, fixedFee: '0.69' },
	PHP: { decimals: 2, fixedFee: '25.00' },
	PLN: { decimals: 2, fixedFee: '1.89' },
	SEK: { decimals: 2, fixedFee: '4.09' },
	SGD: { decimals: 2, fixedFee: '0.69' },
	THB: { decimals: 2, fixedFee: '15.00' },
	TWD: { decimals: 0, fixedFee: '14' },
	USD: { decimals: 2, fixedFee: '0.49' },
};

/** The share of a payment that PayPal keeps, in hundredths of a percent (3.49 %). */
const FEE_RATE = 349n;

/** 999999999999999.99, the maximum that PayPal accepts, in hundredths. */
const MAX = 99999999999999999n;

export const isCurrency = (code: string): boolean => code in CURRENCIES;

export const decimalsOf = (currency: string): number => CURRENCIES[currency]?.decimals ?? 2;

/**
 * The amount in the currency's smallest unit.
 * @returns undefined if the text is not a decimal number, or has more decimals than the currency
 */
export function minorUnits({ currency_code, value }: Money): bigint | undefined {
	const parts = /^(-?)(\d*)(?:\.(\d+))?$/.exec(value);
	if (!parts || (!parts[2] && !parts[3])) return undefined;
	const decimals = decimalsOf(currency_code);
	const fraction = parts[3] ?? '';
	if (fraction.length > decimals) return undefined;
	const units = BigInt((parts[2] || '0') + fraction.padEnd(decimals, '0'));
	return parts[1] ? -units : units;
}

/** The same for an amount that was checked before. @throws Error if it was not */
export function units(money: Money): bigint {
	const amount = minorUnits(money);
	if (amount === undefined) throw new Error(`not an amount: ${money.value} ${money.currency_code}`);
	return amount;
}

/** Back from the smallest unit: 1050 of USD is `10.50`, of JPY `1050`. */
export function fromUnits(amount: bigint, currency: string): Money {
	const decimals = decimalsOf(currency);
	const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	const value = decimals ? `${whole}.${digits.slice(-decimals)}` : whole;
	return { currency_code: currency, value: amount < 0n ? `-${value}` : value };
}

export const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

export const add = (a: Money, b: Money): Money => fromUnits(units(a) + units(b), a.currency_code);

export const subtract = (a: Money, b: Money): Money =>
	fromUnits(units(a) - units(b), a.currency_code);

/** `10` in USD becomes `10.00`, as PayPal returns amounts. */
export const normalised = (money: Money): Money => fromUnits(units(money), money.currency_code);

/** PayPal's fee for a payment: a percentage, rounded half up, and a fixed fee of the currency. */
export const feeOf = (gross: Money): Money =>
	fromUnits(feeInUnits(units(gross), gross.currency_code), gross.currency_code);

/** The same in the currency's smallest unit. */
export function feeInUnits(gross: bigint, currency: string): bigint {
	const fee = (gross * FEE_RATE + 5000n) / 10000n + (fixedFees.get(currency) ?? 0n);
	return fee < gross ? fee : gross;
}

const fixedFees: ReadonlyMap<string, bigint> = new Map(
	Object.entries(CURRENCIES).map(([currency_code, { fixedFee }]) => [
		currency_code,
		units({ currency_code, value: fixedFee }),
	]),
);

export type AmountProblem =
	| 'INVALID_CURRENCY_CODE'
	| 'DECIMALS_NOT_SUPPORTED'
	| 'DECIMAL_PRECISION'
	| 'CANNOT_BE_ZERO_OR_NEGATIVE'
	| 'CANNOT_BE_NEGATIVE'
	| 'MAX_VALUE_EXCEEDED';

/**
 * PayPal's objection to an amount, regardless of what it is for.
 * @param mayBeZero amounts of a breakdown may be zero, the amount to be paid may not
 */
export function problemOf(money: Money, mayBeZero = false): AmountProblem | undefined {
	if (!isCurrency(money.currency_code)) return 'INVALID_CURRENCY_CODE';
	const amount = minorUnits(money);
	if (amount === undefined) {
		return decimalsOf(money.currency_code) === 0 ? 'DECIMALS_NOT_SUPPORTED' : 'DECIMAL_PRECISION';
	}
	if (amount < 0n) return mayBeZero ? 'CANNOT_BE_NEGATIVE' : 'CANNOT_BE_ZERO_OR_NEGATIVE';
	if (amount === 0n && !mayBeZero) return 'CANNOT_BE_ZERO_OR_NEGATIVE';
	const hundredths = decimalsOf(money.currency_code) === 0 ? amount * 100n : amount;
	return hundredths > MAX ? 'MAX_VALUE_EXCEEDED' : undefined;
}

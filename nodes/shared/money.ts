/** Currencies that PayPal accepts without decimals (PayPal's currency codes page). */
const NO_DECIMALS: ReadonlySet<string> = new Set(['HUF', 'JPY', 'TWD']);

/** How many digits PayPal accepts after the decimal point. */
export const decimalsOf = (currency: string): 0 | 2 => (NO_DECIMALS.has(currency) ? 0 : 2);

export interface Money {
	currency: string;
	/** In PayPal's format: `10.00` for USD, `10` for JPY. */
	value: string;
}

export type MoneyResult =
	| { kind: 'money'; money: Money }
	| { kind: 'invalid'; problem: string; fix: string };

const failed = (problem: string, fix: string): MoneyResult => ({ kind: 'invalid', problem, fix });

/**
 * Converts an amount as people type it (`10`, `10.5`, `10.50 EUR`) to PayPal's format by string
 * arithmetic, never as a float. Decimals beyond the currency's are accepted only as zeros.
 *
 * @param input text, or a number that an expression returned
 * @param currency the code that applies when the text names none
 */
export function readMoney(
	input: unknown,
	currency: string,
	options: { negative?: boolean } = {},
): MoneyResult {
	const text = (typeof input === 'number' ? plainNumber(input) : String(input)).trim();
	const match = /^(-?)(\d+)(?:\.(\d*))?(?:\s+([A-Za-z]{3}))?$/.exec(text);
	if (match === null) {
		return failed(
			`is not an amount: ${JSON.stringify(text.slice(0, 40))}`,
			'Use digits with a decimal point, such as 10.50, without currency signs or thousands separators.',
		);
	}
	const [, sign, whole, fraction = '', code] = match;
	const unit = (code ?? currency).toUpperCase();
	if (!/^[A-Z]{3}$/.test(unit)) {
		return failed('has no currency', 'Choose a currency for this amount.');
	}
	const decimals = decimalsOf(unit);
	const kept = fraction.slice(0, decimals);
	if (/[1-9]/.test(fraction.slice(decimals))) {
		return decimals === 0
			? failed(`has decimals: ${text}`, `${unit} takes none. Use a whole number.`)
			: failed(
					`has more than two decimals: ${text}`,
					`Round it before this node, for example with {{ $json.amount.toFixed(2) }}.`,
				);
	}
	const digits = whole.replace(/^0+(?=\d)/, '');
	const value = decimals === 0 ? digits : `${digits}.${kept.padEnd(decimals, '0')}`;
	const isZero = !/[1-9]/.test(value);
	if (sign === '-' && !isZero && options.negative !== true) {
		return failed(`is below zero: ${text}`, 'Use a positive amount.');
	}
	return {
		kind: 'money',
		money: { currency: unit, value: sign === '-' && !isZero ? `-${value}` : value },
	};
}

/** A number without exponent, as JavaScript prints it: 0.1 stays 0.1. Large ones keep their digits. */
function plainNumber(value: number): string {
	const text = String(value);
	return /e/i.test(text)
		? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
		: text;
}

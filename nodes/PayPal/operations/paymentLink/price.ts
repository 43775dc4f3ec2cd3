import { isObject, valueAt, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import type { Fields, Input } from '../../fields/types';
import type { RequestParts } from '../types';

const listAt = (value: unknown, path: string): JsonObject[] => {
	const list = valueAt(value, path);
	return Array.isArray(list) ? list.filter((each): each is JsonObject => isObject(each)) : [];
};

/** What a link sells: PayPal accepts one line item. */
export const lineOf = (link: JsonValue | undefined): JsonObject | undefined =>
	listAt(link, 'line_items')[0];

/** The price of the line item, and those of the options of its variants. */
const pricesOf = (line: JsonObject): JsonObject[] =>
	[line, ...listAt(line, 'variants.dimensions').flatMap((each) => listAt(each, 'options'))]
		.map(({ unit_amount: price }) => price)
		.filter((price): price is JsonObject => isObject(price));

export const currenciesOf = (line: JsonObject): string[] => [
	...new Set(pricesOf(line).map((price) => String(price.currency_code))),
];

/** The currency of a link; undefined if nothing in it has a price. */
export function currencyOf(link: JsonObject): string | undefined {
	const line = lineOf(link);
	return line === undefined ? undefined : currenciesOf(line)[0];
}

/** Amounts that are sent without a currency, by their names in the line item and in the panel. */
const FEES = [
	['shipping', 'Shipping Fees'],
	['handling', 'Handling Fees'],
	['discounts', 'Discounts'],
] as const;

export type Fee = (typeof FEES)[number][0];

const hasAmount = (line: JsonObject, fee: Fee): boolean =>
	listAt(line, fee).some(({ type }) => type === 'FLAT');

/**
 * Checks what individual fields can't check.
 *
 * @param currencyIn the currency that amounts without one were read in
 * @throws InputProblem for a link without a price, or with prices in several currencies
 */
export function checkPrices(line: JsonObject, currencyIn: (fee: Fee) => unknown): void {
	const [currency, other] = currenciesOf(line);
	if (currency === undefined) {
		throw new InputProblem(
			'Variants > Price',
			'needs a value',
			"'Pricing' says that each option has one: add 'Variants', and fill it in for each option of the primary one.",
		);
	}
	if (other !== undefined) {
		throw new InputProblem(
			'Variants > Price',
			`is in ${currency} and in ${other}`,
			'Put all prices of a link in one currency.',
		);
	}
	for (const [fee, label] of FEES) {
		const readIn = currencyIn(fee) ?? currency;
		if (readIn === currency || !hasAmount(line, fee)) continue;
		throw new InputProblem(
			label,
			`are in ${String(readIn)}, but the price is in ${currency}`,
			'PayPal takes them to be in the currency of the price. Fill them in for that one.',
		);
	}
}

/** The request to create a link, after its prices were checked. A body written as JSON is not checked. */
export function withPrices(parts: RequestParts, input: Input<Fields>): RequestParts {
	const line = lineOf(parts.body);
	if (input.name !== undefined && line !== undefined) checkPrices(line, () => input.currencyCode);
	return parts;
}

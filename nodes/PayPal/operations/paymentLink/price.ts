import { isObject, valueAt, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import type { Fields, Input } from '../../fields/types';
import type { RequestParts } from '../types';

const listAt = (value: unknown, path: string): JsonObject[] => {
	const list = valueAt(value, path);
	return Array.isArray(list) ? list.filter((each): each is JsonObject => isObject(each)) : [];
};

/** What a link sells: PayPal takes one thing. */
export const lineOf = (link: JsonValue | undefined): JsonObject | undefined =>
	listAt(link, 'line_items')[0];

/** The prices of the options of its variants. */
const optionPrices = (line: unknown): JsonObject[] =>
	listAt(line, 'variants.dimensions')
		.flatMap((dimension) => listAt(dimension, 'options'))
		.map(({ unit_amount: price }) => price)
		.filter((price): price is JsonObject => isObject(price));

export const hasOptionPrices = (line: JsonObject): boolean => optionPrices(line).length > 0;

const flatFees = (line: JsonObject): JsonObject[] =>
	listAt(line, 'shipping').filter(({ type }) => type === 'FLAT');

const currenciesOf = (line: JsonObject): string[] =>
	[line.unit_amount, ...optionPrices(line)]
		.filter((price) => isObject(price))
		.map((price) => String(valueAt(price, 'currency_code')));

/** The currency of a link; undefined where nothing in it has a price. */
export const currencyOf = (link: JsonObject): string | undefined => {
	const line = lineOf(link);
	return line === undefined ? undefined : currenciesOf(line)[0];
};

/** @throws InputProblem for a link without a price, or with prices at both places (PayPal's 422) */
export function checkOnePrice(line: JsonObject): void {
	const hasPrice = line.unit_amount !== undefined;
	if (hasPrice && hasOptionPrices(line)) {
		throw new InputProblem(
			'Price',
			"stands beside prices in 'Variants'",
			'PayPal takes one or the other: remove the price here, or those of the options.',
		);
	}
	if (!hasPrice && !hasOptionPrices(line)) {
		throw new InputProblem(
			'Price',
			'needs a value',
			"Fill it in, or give each option of the primary one of 'Variants' a price.",
		);
	}
}

/**
 * A fee for shipping says no currency: it is in that of the price.
 *
 * @param chosen the currency that the fees were read in, where they were
 * @throws InputProblem where it would be charged in another one
 */
export function checkOneCurrency(line: JsonObject, chosen: unknown): void {
	const [first, ...others] = currenciesOf(line);
	const other = others.find((currency) => currency !== first);
	if (other !== undefined) {
		throw new InputProblem(
			'Variants',
			`are in ${first} and ${other}`,
			'Put all prices of a link in one currency.',
		);
	}
	if (flatFees(line).length > 0 && chosen !== undefined && chosen !== first) {
		throw new InputProblem(
			'Currency',
			`is ${String(chosen)}, but the price is in ${first}`,
			'The shipping fee is charged in the currency of the price: choose that one.',
		);
	}
}

/** The request to create a link, once its prices can be right. JSON is the user's own, and PayPal's to check. */
export function withOnePrice(parts: RequestParts, input: Input<Fields>): RequestParts {
	const line = lineOf(parts.body);
	if (input.name === undefined || line === undefined) return parts;
	checkOnePrice(line);
	checkOneCurrency(line, input.currencyCode);
	return parts;
}

import { isObject, without, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import { REMOVABLE } from '../../fields/shared/paymentLink';
import type { Fields, Input } from '../../fields/types';
import type { RequestParts } from '../types';
import { checkPrices, currenciesOf, currencyOf, lineOf } from './price';

/** The fields whose values are in removable parts, where their names differ. */
const FIELD_OF: Readonly<Record<string, string>> = {
	adjustable_quantity: 'adjustableQuantity',
	customer_notes: 'customerNotes',
	product_id: 'productId',
	return_url: 'returnUrl',
};

/** @throws InputProblem for a part that is both removed and filled in */
function checkRemoved(removed: readonly string[], input: Input<Fields>): void {
	const both = REMOVABLE.find(
		({ value }) => removed.includes(value) && input[FIELD_OF[value] ?? value] !== undefined,
	);
	if (both === undefined) return;
	throw new InputProblem(
		'Remove',
		`names ${both.name}, which is filled in as well`,
		'Take it out here, or remove the field.',
	);
}

/** Variants without the prices of their options. */
function unpriced(value: JsonValue): JsonValue {
	if (Array.isArray(value)) return value.map(unpriced);
	if (!isObject(value)) return value;
	const kept = without(value as JsonObject, ['unit_amount']);
	return Object.fromEntries(Object.entries(kept).map(([name, inner]) => [name, unpriced(inner)]));
}

/** The link's earlier prices are dropped if the new ones are at another place. */
function withNewPrices(line: JsonObject, pricing: unknown): JsonObject {
	if (pricing === 'perOption') return without(line, ['unit_amount']);
	if (pricing !== 'one' || line.variants === undefined) return line;
	return { ...line, variants: unpriced(line.variants) };
}

/**
 * The request to replace a link, built from the link and its changes.
 *
 * @param record the link as it is; undefined where the user wrote all of it as JSON
 * @throws InputProblem for changes that would leave it without one clear price
 */
export function withChanges(
	parts: RequestParts,
	input: Input<Fields>,
	record: JsonObject | undefined,
): RequestParts {
	const { body } = parts;
	const changed = lineOf(body);
	if (record === undefined || !isObject(body) || changed === undefined) return parts;
	const removed = (input.remove ?? []) as string[];
	checkRemoved(removed, input);
	const line = withNewPrices(without(changed, removed), input.pricing);
	if (input.pricing === 'keep' && currenciesOf(line).length === 0) {
		throw new InputProblem(
			'Pricing',
			"can't stay as it is: the prices are in the variants that the link has now",
			"Choose 'One Price' or 'Price per Option', and fill in what it costs.",
		);
	}
	const own = currencyOf(record);
	checkPrices(line, (fee) => (input[fee] === undefined ? own : (input.currencyCode ?? own)));
	return {
		...parts,
		body: { ...without(body as JsonObject, removed), line_items: [line] },
	};
}

import type { JsonObject } from '../../../shared/json';
import { InputProblem } from '../../fields/inputProblem';
import { REMOVABLE } from '../../fields/shared/paymentLink';
import type { Fields, Input } from '../../fields/types';
import type { RequestParts } from '../types';
import { checkOneCurrency, checkOnePrice, currencyOf, hasOptionPrices, lineOf } from './price';

/** The fields whose values are in the parts that can be removed. */
const FIELD_OF: Readonly<Record<string, string>> = {
	adjustable_quantity: 'adjustableQuantity',
	customer_notes: 'customerNotes',
	product_id: 'productId',
	return_url: 'returnUrl',
};

/** @throws InputProblem for what is removed and filled in at once */
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

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
	Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/**
 * The request to replace a link, from the link with the changes in it.
 *
 * @param record the link as it is; undefined where the user wrote all of it as JSON
 * @throws InputProblem for what would leave it without one clear price
 */
export function withChanges(
	parts: RequestParts,
	input: Input<Fields>,
	record: JsonObject | undefined,
): RequestParts {
	const changed = lineOf(parts.body);
	if (record === undefined || changed === undefined) return parts;
	const removed = (input.remove ?? []) as string[];
	checkRemoved(removed, input);
	let line = without(changed, removed);
	// New prices of options take the place of the one price, and not the other way round.
	if (input.variants !== undefined && input.unitAmount === undefined && hasOptionPrices(line)) {
		line = without(line, ['unit_amount']);
	}
	const touchesPrice = input.unitAmount ?? input.variants ?? removed.includes('variants');
	if (touchesPrice !== false) checkOnePrice(line);
	const own = currencyOf(record);
	checkOneCurrency(line, input.currencyCode ?? (input.shipping === undefined ? own : undefined));
	const body = { ...without(parts.body as JsonObject, removed), line_items: [line] };
	return { ...parts, body };
}

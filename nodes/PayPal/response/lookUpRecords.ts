import { isObject, valueAt, type JsonObject, type JsonValue } from '../../shared/json';
import type { FetchPage } from './paginate';
import { isMissing } from '../request/encode';
import { encodeScalar } from '../request/encode/scalar';
import { InputProblem } from '../fields/inputProblem';
import { CAME_TO_NOTHING } from '../operations/payment/outcome';
import { fillPath } from '../request/buildRequest';
import type { Fields, LookUp, ResourceLocatorField } from '../fields/types';

const rowsAt = (value: unknown, path: string): unknown[] => {
	const rows = valueAt(value, path);
	return Array.isArray(rows) ? rows : [];
};

/** "2GG279541U471931P (10.00 USD, COMPLETED)". */
function describeRow(row: JsonObject): string {
	const amount = [valueAt(row, 'amount.value'), valueAt(row, 'amount.currency_code')];
	const facts = [amount.filter(Boolean).join(' '), row.status].filter(Boolean);
	return `${String(row.id)} (${facts.join(', ')})`;
}

/** A buyer whose first card was declined pays with another: only that payment counts. */
function withoutFailed(rows: readonly JsonObject[]): readonly JsonObject[] {
	const standing = rows.filter(({ status }) => !CAME_TO_NOTHING.includes(status));
	return standing.length > 0 ? standing : rows;
}

/** The only record of its kind in the response. @throws InputProblem for none, and for several */
function theOnly(response: unknown, { lists, rows: path, by }: LookUp, label: string): JsonObject {
	const rows = withoutFailed(
		rowsAt(response, lists)
			.flatMap((part) => rowsAt(part, path))
			.filter((row): row is JsonObject => isObject(row)),
	);
	if (rows.length === 1) return rows[0];
	const other = by.label.toLowerCase();
	throw rows.length === 0
		? new InputProblem(
				label,
				`was not found: the ${other} has none`,
				`Get the ${other} to see its status.`,
			)
		: new InputProblem(
				label,
				`is not clear: the ${other} has ${rows.length} of them`,
				`Choose one and enter its ID: ${rows.map(describeRow).join(', ')}.`,
			);
}

/** The identifier of the other record; undefined if there is nothing to look up. */
function otherOf(
	name: string,
	field: ResourceLocatorField,
	{ beside, by, mode, label }: LookUp,
	values: Readonly<Record<string, unknown>>,
): JsonValue | undefined {
	const value = values[name];
	const read = (which: ResourceLocatorField, given: unknown, where: string) =>
		encodeScalar(which, given, { label: where, currency: '', timezone: 'UTC' });
	// An expression without a result is not the same as an empty field.
	if (isMissing(name, values)) return undefined;
	if (beside !== undefined) {
		const isGiven = read(field, value, field.label) !== undefined;
		return isGiven ? undefined : read(by, values[beside], by.label);
	}
	if (!isObject(value) || value.mode !== mode) return undefined;
	return read(by, value, `${field.label} ${label}`);
}

/** A record that has to be looked up: its field, and the ID of the other record that contains it. */
export interface ToLookUp {
	readonly name: string;
	readonly label: string;
	readonly lookUp: LookUp;
	readonly id: string;
}

/**
 * The records that the user identified by others, such as a capture by its order's ID.
 *
 * @param values an item's parameters by name
 * @throws InputProblem if the other record's ID is invalid
 */
export const recordsToLookUp = (
	fields: Fields,
	values: Readonly<Record<string, unknown>>,
): ToLookUp[] =>
	Object.entries(fields).flatMap(([name, field]) => {
		if (field.kind !== 'resourceLocator' || field.lookUp === undefined) return [];
		const id = otherOf(name, field, field.lookUp, values);
		// The field itself reports that it needs a value.
		if (id === undefined) return [];
		return [{ name, label: field.label, lookUp: field.lookUp, id: String(id) }];
	});

/**
 * Finds records.
 *
 * @param fetch calls PayPal for the other record, as the merchant of the item
 * @returns the records by the names of their parameters
 * @throws InputProblem if there is no such record, or more than one: then all are named
 */
export async function lookUpRecords(
	records: readonly ToLookUp[],
	fetch: FetchPage,
): Promise<Record<string, JsonObject>> {
	const found: Record<string, JsonObject> = {};
	for (const { name, label, lookUp, id } of records) {
		const { body } = await fetch({
			method: 'GET',
			path: fillPath(lookUp.path, { id }, () => lookUp.by.label),
			ids: { id },
			query: {},
			headers: {},
			files: [],
		});
		found[name] = theOnly(body, lookUp, label);
	}
	return found;
}

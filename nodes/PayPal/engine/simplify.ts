import { isObject, valueAt, type JsonObject, type JsonValue } from '../../shared/json';
import type { Column, Columns } from './types';

function linkOf(record: JsonObject, relation: string): JsonValue | undefined {
	const links = Array.isArray(record.links) ? record.links : [];
	const found = links.find((link) => isObject(link) && link.rel === relation);
	return isObject(found) ? (found.href as JsonValue) : undefined;
}

function rowsAt(record: JsonObject, path: string): JsonObject[] | undefined {
	const rows = valueAt(record, path);
	return Array.isArray(rows) ? rows.filter((row): row is JsonObject => isObject(row)) : undefined;
}

function cell(record: JsonObject, column: Column): JsonValue | undefined {
	if (typeof column === 'string') return valueAt(record, column) as JsonValue | undefined;
	if ('link' in column) return linkOf(record, column.link);
	if ('rows' in column)
		return rowsAt(record, column.rows)?.map((row) => simplify(row, column.columns));
	if ('row' in column) {
		const row = rowsAt(record, column.row)?.find((each) => each[column.where] === column.is);
		return row && cell(row, column.column);
	}
	return column.firstOf
		.map((candidate) => cell(record, candidate))
		.find((value) => value !== undefined && value !== null);
}

/**
 * A record as a flat row. Every column is there in every row, `null` where the record has nothing,
 * so that tables downstream keep their shape.
 */
export const simplify = (record: JsonObject, columns: Columns): JsonObject =>
	Object.fromEntries(
		Object.entries(columns).map(([name, column]) => [name, cell(record, column) ?? null]),
	);

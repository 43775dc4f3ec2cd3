import { isObject, valueOn, type JsonObject, type JsonValue } from '../../shared/json';
import { linkOf } from '../../shared/links';
import type { Column, Columns } from '../fields/columns';

/** The value of a column for a record. */
type Cell = (record: JsonObject) => JsonValue | undefined;

function rowsOn(record: JsonObject, keys: readonly string[]): JsonObject[] | undefined {
	const rows = valueOn(record, keys);
	return Array.isArray(rows) ? rows.filter((row): row is JsonObject => isObject(row)) : undefined;
}

type Rows = (record: JsonObject) => JsonObject[] | undefined;

function rowsBy(rows: string | Rows): Rows {
	if (typeof rows !== 'string') return rows;
	const keys = rows.split('.');
	return (record) => rowsOn(record, keys);
}

function cellOf(column: Column): Cell {
	if (typeof column === 'string') {
		const keys = column.split('.');
		return (record) => valueOn(record, keys) as JsonValue | undefined;
	}
	if (typeof column === 'function') return column;
	if ('link' in column) return (record) => linkOf(record, column.link);
	if ('of' in column) {
		const cell = cellOf(column.column);
		return (record) => {
			const found = column.of(record);
			return found && cell(found);
		};
	}
	if ('rows' in column) {
		const rows = rowsBy(column.rows);
		return (record) => rows(record)?.map((row) => simplify(row, column.columns));
	}
	if ('row' in column) {
		const keys = column.row.split('.');
		const cell = cellOf(column.column);
		return (record) => {
			const row = rowsOn(record, keys)?.find((each) => each[column.where] === column.is);
			return row && cell(row);
		};
	}
	const candidates = column.firstOf.map(cellOf);
	return (record) => {
		for (const cell of candidates) {
			const value = cell(record);
			if (value !== undefined && value !== null) return value;
		}
		return undefined;
	};
}

/** Precompiled columns, since a report fills them a hundred thousand times. */
interface Table {
	/** An empty row: filling a copy of it is several times as fast as filling an empty object. */
	blank: JsonObject;
	cells: ReadonlyArray<readonly [name: string, cell: Cell]>;
}

const tables = new WeakMap<Columns, Table>();

function tableOf(columns: Columns): Table {
	const known = tables.get(columns);
	if (known !== undefined) return known;
	const entries = Object.entries(columns);
	const table: Table = {
		blank: Object.fromEntries(entries.map(([name]) => [name, null])),
		cells: entries.map(([name, column]) => [name, cellOf(column)] as const),
	};
	tables.set(columns, table);
	return table;
}

/**
 * A record as a flat row. Every row has every column, `null` if the record has no value, so that
 * downstream tables keep their structure.
 */
export function simplify(record: JsonObject, columns: Columns): JsonObject {
	const { blank, cells } = tableOf(columns);
	const row = { ...blank };
	for (const [name, cell] of cells) row[name] = cell(record) ?? null;
	return row;
}

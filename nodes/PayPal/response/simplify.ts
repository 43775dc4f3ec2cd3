import { isObject, valueOn, type JsonObject, type JsonValue } from '../../shared/json';
import { linkOf } from '../../shared/links';
import type { Column, Columns } from '../fields/columns';

/** What a column shows of a record. */
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

/** Columns made ready, since a report has them filled a hundred thousand times. */
interface Table {
	/** A row with nothing in it: a copy of it is filled several times as fast as an empty object. */
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
 * A record as a flat row. Every column is there in every row, `null` where the record has nothing,
 * so that tables downstream keep their shape.
 */
export function simplify(record: JsonObject, columns: Columns): JsonObject {
	const { blank, cells } = tableOf(columns);
	const row = { ...blank };
	for (const [name, cell] of cells) row[name] = cell(record) ?? null;
	return row;
}

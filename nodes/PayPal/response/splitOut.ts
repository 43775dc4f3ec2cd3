import { isObject, valueAt, type JsonObject } from '../../shared/json';
import type { LineItems } from '../operations/types';
import { simplify } from './simplify';

const listAt = (record: JsonObject, path: string): JsonObject[] => {
	const list = valueAt(record, path);
	return Array.isArray(list) ? list.filter((each): each is JsonObject => isObject(each)) : [];
};

/**
 * The line items of a record, a row each, with columns of the record and the number of the line. A
 * record without lines is one row, so that none is lost.
 *
 * @param simplified whether a row has the columns of a line, or all of it
 */
export function splitOut(
	record: JsonObject,
	{ rows: path, in: around, record: columns, columns: ofLine }: LineItems,
	simplified: boolean,
): JsonObject[] {
	const base = simplify(record, columns);
	const entries = around === undefined ? [record] : listAt(record, around.rows);
	const rows = entries.flatMap((entry) => {
		const parent = around === undefined ? base : { ...base, ...simplify(entry, around.columns) };
		return listAt(entry, path).map((line) => ({ parent, line }));
	});
	if (rows.length > 0) {
		return rows.map(({ parent, line }, index) => ({
			...parent,
			lineNumber: index + 1,
			...(simplified ? simplify(line, ofLine) : line),
		}));
	}
	const [first = {}] = entries;
	return [
		{
			...base,
			...(around === undefined ? {} : simplify(first, around.columns)),
			lineNumber: null,
			...(simplified ? simplify({}, ofLine) : {}),
		},
	];
}

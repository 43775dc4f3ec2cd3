import { isObject, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../problem';
import type { Field, PatchField, PatchPath } from '../types';
import type { EncodeContext } from './index';
import { readJson } from './scalar';

/** Name of the row for a path that the list does not have. */
export const FREE_PATH = 'otherPath';

/** `/purchase_units/@reference_id=='{reference_id}'/amount` with the row's values in the braces. */
function fillPath(change: PatchPath, row: Record<string, unknown>, label: string): string {
	return change.path.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = row[name];
		if (typeof value !== 'string' || value === '') {
			const part = change.within?.[name]?.label ?? name;
			throw new InputProblem(`${label} > ${part}`, 'needs a value', 'Fill it in.');
		}
		return value.replace(/~/g, '~0').replace(/\//g, '~1');
	});
}

function encodeChange(
	change: PatchPath,
	row: Record<string, unknown>,
	context: EncodeContext,
	encode: (field: Field, value: unknown, context: EncodeContext) => JsonValue | undefined,
): JsonObject {
	const op = String(row.op ?? change.ops[0]);
	const path = fillPath(change, row, context.label);
	if (op === 'remove') return { op, path };
	const currency = change.currency === true ? String(row.currencyCode ?? 'USD') : context.currency;
	const value = encode(change.value, row.value, { ...context, currency });
	if (value === undefined) {
		throw new InputProblem(
			context.label,
			'needs a new value',
			'Fill it in, or remove this change.',
		);
	}
	return { op, path, value };
}

function encodeFreeChange(row: Record<string, unknown>, label: string): JsonObject {
	const path = typeof row.path === 'string' ? row.path.trim() : '';
	if (!path.startsWith('/')) {
		throw new InputProblem(
			`${label} > Path`,
			'is not a path',
			'Write it with slashes from the start, such as /description.',
		);
	}
	const op = String(row.op);
	return op === 'remove'
		? { op, path }
		: { op, path, value: readJson(row.value, `${label} > Value`) };
}

/** The rows of a patch as JSON Patch operations (RFC 6902). */
export function encodePatch(
	field: PatchField,
	value: unknown,
	context: EncodeContext,
	encode: (field: Field, value: unknown, context: EncodeContext) => JsonValue | undefined,
): JsonObject[] {
	if (!isObject(value)) return [];
	const rowsOf = (name: string): Array<Record<string, unknown>> =>
		[value[name]].flat().filter(isObject);
	const known = Object.entries(field.paths).flatMap(([name, change]) =>
		rowsOf(name).map((row) =>
			encodeChange(
				change,
				row,
				{ ...context, label: `${context.label} > ${change.label}` },
				encode,
			),
		),
	);
	return [
		...known,
		...rowsOf(FREE_PATH).map((row) => encodeFreeChange(row, `${context.label} > Other Path`)),
	];
}

import { isObject, type JsonObject, type JsonValue } from '../../../shared/json';
import { InputProblem } from '../problem';
import type { Field, PatchField, PatchPath } from '../types';
import type { EncodeContext } from './index';
import { readJson } from './scalar';

/** Name of the row for a path that the list does not have. */
export const FREE_PATH = 'otherPath';

type Encode = (field: Field, value: unknown, context: EncodeContext) => JsonValue | undefined;

/** `/purchase_units/@reference_id=='{referenceId}'/amount` with the row's values in the braces. */
function fillPath(
	change: PatchPath,
	row: Record<string, unknown>,
	context: EncodeContext,
	encode: Encode,
): string {
	let path = change.path;
	for (const [name, field] of Object.entries(change.within ?? {})) {
		const label = `${context.label} > ${field.label}`;
		const value = encode(field, row[name], { ...context, label });
		if (value === undefined) throw new InputProblem(label, 'needs a value', 'Fill it in.');
		const pointer = String(value).replace(/~/g, '~0').replace(/\//g, '~1');
		path = path.split(`{${name}}`).join(pointer);
	}
	return path;
}

function encodeChange(
	change: PatchPath,
	row: Record<string, unknown>,
	context: EncodeContext,
	encode: Encode,
): JsonObject {
	const op = String(row.op ?? change.ops[0]);
	const path = fillPath(change, row, context, encode);
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
	encode: Encode,
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

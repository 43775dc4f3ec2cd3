import { trimmed } from '../../../shared/blank';
import { isEmpty, isObject, type JsonObject, type JsonValue } from '../../../shared/json';
import { DEFAULT_OF_CREDENTIAL } from '../../fields/currencyChoice';
import { InputProblem } from '../../fields/inputProblem';
import { FREE_OPS, FREE_PATH } from '../../fields/otherPath';
import type { Field, PatchField, PatchOp, PatchPath } from '../../fields/types';
import type { EncodeContext } from './context';
import { gaveNothing, readJson } from './scalar';
import { useAt } from './uses';

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
		if (String(value).includes("'")) {
			throw new InputProblem(label, "can't have an apostrophe", 'It would end the path early.');
		}
		const pointer = String(value).replace(/~/g, '~0').replace(/\//g, '~1');
		path = path.split(`{${name}}`).join(pointer);
	}
	return path;
}

/** The choice of a row; the first choice if the row has none. */
function chosenOf(
	name: string,
	field: Field,
	row: Record<string, unknown>,
	first: string,
	context: EncodeContext,
	encode: Encode,
): string {
	const label = `${context.label} > ${field.label}`;
	const chosen = name in row ? encode(field, row[name], { ...context, label }) : first;
	if (chosen === undefined) throw gaveNothing(label, field);
	return String(chosen);
}

const opField = (ops: readonly PatchOp[]): Field => ({
	kind: 'options',
	label: 'Change',
	options: ops.map((op) => ({ name: op, value: op })),
});

const CURRENCY: Field = { kind: 'currency', label: 'Currency' };

/** The currency of a change; the credential's if the row has none. */
const currencyOf = (
	row: Record<string, unknown>,
	context: EncodeContext,
	encode: Encode,
): string => {
	const { value: currencyCode } = DEFAULT_OF_CREDENTIAL;
	return chosenOf('currencyCode', CURRENCY, { currencyCode, ...row }, '', context, encode);
};

function encodeChange(
	change: PatchPath,
	row: Record<string, unknown>,
	context: EncodeContext,
	encode: Encode,
): JsonObject {
	const op = chosenOf('op', opField(change.ops), row, change.ops[0], context, encode);
	const path = fillPath(change, row, context, encode);
	if (op === 'remove') return { op, path };
	const currency = change.currency === true ? currencyOf(row, context, encode) : context.currency;
	const use = useAt(change.path);
	const value = encode(change.value, row.value, { ...context, currency, use });
	if (value === undefined) {
		throw new InputProblem(
			context.label,
			'needs a new value',
			'Fill it in, or remove this change.',
		);
	}
	return { op, path, value };
}

function encodeFreeChange(
	row: Record<string, unknown>,
	context: EncodeContext,
	encode: Encode,
): JsonObject {
	const path = typeof row.path === 'string' ? trimmed(row.path) : '';
	if (!path.startsWith('/')) {
		throw new InputProblem(
			`${context.label} > Path`,
			'is not a path',
			'Begin it with a slash, such as /description.',
		);
	}
	const op = chosenOf('op', opField(FREE_OPS), row, FREE_OPS[0], context, encode);
	return op === 'remove'
		? { op, path }
		: { op, path, value: readJson(row.value, `${context.label} > Value`) };
}

/** The rows of a patch as JSON Patch operations (RFC 6902). */
export function encodePatch(
	field: PatchField,
	value: unknown,
	context: EncodeContext,
	encode: Encode,
): JsonObject[] {
	if (isEmpty(value)) return [];
	const rowsOf = (name: string, label: string): Array<Record<string, unknown>> => {
		const rows: unknown[] = isObject(value) ? [value[name] ?? []].flat() : [value];
		if (rows.every(isObject)) return rows;
		throw new InputProblem(
			label,
			'does not contain its fields',
			'Fill in its fields one by one, each with its own expression.',
		);
	};
	const within = (label: string): EncodeContext => ({
		...context,
		label: `${context.label} > ${label}`,
	});
	const known = Object.entries(field.paths).flatMap(([name, change]) => {
		const here = within(change.label);
		return rowsOf(name, here.label).map((row) => encodeChange(change, row, here, encode));
	});
	const free = within('Other Path');
	return [
		...known,
		...rowsOf(FREE_PATH, free.label).map((row) => encodeFreeChange(row, free, encode)),
	];
}

import { wireName } from './naming';
import type { Field, Fields, Operation } from './types';

const join = (outer: string, inner: string): string =>
	outer === '' ? inner : `${outer} > ${inner}`;

/** The fields inside a field. */
const childrenOf = (field: Field): Fields =>
	field.kind === 'group' || field.kind === 'rows' ? field.fields : {};

/** Where a field's value can go, as keys: rows may go to several places. */
function placesOf(name: string, field: Field): string[][] {
	if (field.kind === 'rows' && field.placedBy !== undefined) {
		const places = Object.values(field.placedBy.places);
		// The longest first: lists lie within the object of another row.
		return places
			.map((place) => place.replace('[]', '').split('.'))
			.sort((left, right) => right.length - left.length);
	}
	return [field.to === '' ? [] : (field.to ?? wireName(name)).split('.')];
}

/** Whether a name in braces stands for this key: the field may say which ones it goes with. */
const isNamedBy = (key: string, present: string | undefined, { when }: Field): boolean =>
	key.startsWith('{') &&
	present !== undefined &&
	when?.[key.slice(1, -1)]?.includes(present) !== false;

const isPlace = (key: string | undefined): boolean => key !== undefined && /^\d+$/.test(key);

/**
 * What is left of a path behind a field's keys, or undefined if it leads elsewhere. PayPal may leave
 * out places in lists.
 */
function restBehind(
	field: Field,
	keys: readonly string[],
	path: readonly string[],
): string[] | undefined {
	let index = 0;
	for (const key of keys) {
		const present = path[index];
		if (present === key || isNamedBy(key, present, field)) index += 1;
		else if (!isPlace(key)) return undefined;
	}
	const rest = path.slice(index);
	return isPlace(rest[0]) ? rest.slice(1) : rest;
}

/** The label of the field that a path leads to, or of the nearest one around it. */
function search(fields: Fields, path: readonly string[]): string | undefined {
	let around: string | undefined;
	for (const [name, field] of Object.entries(fields)) {
		for (const keys of placesOf(name, field)) {
			const rest = restBehind(field, keys, path);
			if (rest === undefined) continue;
			if (rest.length === 0) return field.label;
			const inner = search(childrenOf(field), rest);
			if (inner !== undefined) return join(field.label, inner);
			// Currency and digits of an amount are one field to the user. What steers holds nothing itself.
			const holds = field.kind === 'amount' || (keys.length > 0 && field.in !== 'steer');
			if (holds) around ??= field.label;
		}
	}
	return around;
}

/**
 * The label of the field that PayPal means by a JSON pointer (`/purchase_units/0/amount/value`,
 * `/purchase_units/@reference_id=='default'/amount`) or by a parameter's name.
 */
export function labelOf(operation: Operation, field: string): string | undefined {
	const path = field
		.split(/[/.]/)
		.map((key) => key.replace(/\[\d+\]$/, ''))
		.filter((key) => key !== '' && !key.startsWith('@') && key !== '$' && key !== 'body');
	return path.length === 0 ? undefined : search(operation.fields, path);
}

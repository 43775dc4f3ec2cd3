import { valueOn, type JsonValue } from '../../../shared/json';
import { isPlace, spelled } from './fieldPath';
import { wireName } from '../../fields/wireName';
import type { Field, Fields, FixedCollectionsField } from '../../fields/types';

/** A field that a path leads to, and how many of the path's keys it accounts for. */
export interface Found {
	label: string;
	used: number;
}

/** The input of a search in addition to the path. */
export interface Clues {
	/** The sent value at the current position of the search. */
	sent?: JsonValue;
	/** Values of fields that decide which others are shown, as far as the path implies them. */
	chosen: Readonly<Record<string, string>>;
}

/** A possible destination of a field's value, as keys, and the choices that lead to it. */
export interface Place {
	keys: readonly string[];
	chosen?: Readonly<Record<string, string>>;
}

export const join = (outer: string, inner: string): string =>
	outer === '' ? inner : `${outer} > ${inner}`;

/** The better of two: the one that accounts for more of the path, else the first. */
export const better = (one: Found | undefined, other: Found | undefined): Found | undefined =>
	other !== undefined && (one === undefined || other.used > one.used) ? other : one;

/** The fields inside a field. */
export const childrenOf = (field: Field): Fields =>
	field.kind === 'fixedCollection' || field.kind === 'fixedCollections' ? field.fields : {};

/** The destinations of a field's value: rows may go to several, which a choice in each row names. */
export function placesOf(name: string, field: Field): Place[] {
	if (field.kind === 'fixedCollections' && field.pathByOption !== undefined) {
		const { field: choice, paths: places } = field.pathByOption;
		return Object.entries(places).map(([value, place]) => ({
			keys: place.replace('[]', '').split('.'),
			chosen: { [choice]: value },
		}));
	}
	// The name of a form's field may end in brackets, which are not part of a path.
	const keys = (field.to ?? wireName(name)).replace(/\[\]$/, '').split('.');
	return [{ keys: field.to === '' ? [] : keys.map(spelled) }];
}

/** Whether the panel may show a field, as far as the choices are known. */
const isShown = ({ show = {} }: Field, chosen: Clues['chosen']): boolean =>
	Object.entries(show).every(([name, allowed]) => {
		const value = chosen[name.replace(/^\//, '')];
		return value === undefined || allowed.includes(value);
	});

/**
 * How many keys of a path a field's own keys match, and the values of the names in braces. Undefined if
 * they do not match. PayPal may omit list indexes.
 */
export function follow(
	keys: readonly string[],
	path: readonly string[],
): { used: number; chosen: Record<string, string> } | undefined {
	let used = 0;
	const chosen: Record<string, string> = {};
	for (const key of keys) {
		const present = path[used];
		if (key.startsWith('{') && present !== undefined) chosen[key.slice(1, -1)] = present;
		else if (present !== key) {
			if (isPlace(key)) continue;
			return undefined;
		}
		used += 1;
	}
	return { used, chosen };
}

/** How many rows of a list other fields make: the first purchase unit is shown directly on the panel. */
function madeByOthers(keys: readonly string[], siblings: Fields): number {
	const list = `${keys.join('.')}.`;
	const places = Object.entries(siblings).flatMap(([name, { to = wireName(name) }]) =>
		to.startsWith(list) ? [to.slice(list.length).split('.')[0]] : [],
	);
	return new Set(places.filter(isPlace)).size;
}

const sentAt = (sent: Clues['sent'], keys: readonly string[]): Clues['sent'] =>
	valueOn(sent, keys) as JsonValue | undefined;

/**
 * The row number of a list as the user counts it. Undefined if it is the only one, or if the panel does
 * not list it in this order.
 */
function rowOf(
	field: FixedCollectionsField,
	place: number,
	others: number,
	list: Clues['sent'],
): number | undefined {
	if (field.pathByOption !== undefined) return undefined;
	const isOnly = others === 0 && place === 0 && Array.isArray(list) && list.length === 1;
	return isOnly ? undefined : place + 1 - others;
}

/** After a field's keys: its own label, or that of a field inside. */
function within(
	field: Field,
	siblings: Fields,
	place: Place,
	path: readonly string[],
	clues: Clues,
): Found | undefined {
	const { keys } = place;
	const followed = follow(keys, path);
	if (followed === undefined) return undefined;
	let { used } = followed;
	const chosen = { ...clues.chosen, ...place.chosen, ...followed.chosen };
	if (!isShown(field, chosen)) return undefined;
	let { label } = field;
	let sent = sentAt(clues.sent, path.slice(0, used));
	const others = field.kind === 'fixedCollections' ? madeByOthers(keys, siblings) : 0;
	// The list as a whole is then not a separate field.
	if (others > 0 && used === path.length) return undefined;
	if (isPlace(path[used])) {
		const index = Number(path[used]);
		if (field.kind === 'fixedCollections') {
			if (index < others) return undefined;
			const row = rowOf(field, index, others, sent);
			if (row !== undefined) label = `${label} ${row}`;
		}
		sent = sentAt(sent, [path[used]]);
		used += 1;
	}
	const rest = path.slice(used);
	if (rest.length === 0) return { label, used };
	const inner = search(childrenOf(field), rest, { sent, chosen });
	if (inner !== undefined) return { label: join(label, inner.label), used: used + inner.used };
	// Currency and digits of an amount are one field to the user. A field that is not sent has no value
	// itself.
	const isMoney = field.kind === 'amount' && /^(value|currency|currency_code)$/.test(rest[0]);
	if (isMoney) return { label, used: used + 1 };
	return keys.length > 0 && field.in !== 'notSent' ? { label, used } : undefined;
}

/** The field that a path refers to, or the nearest one around it. */
export function search(fields: Fields, path: readonly string[], clues: Clues): Found | undefined {
	let found: Found | undefined;
	for (const [name, field] of Object.entries(fields)) {
		for (const place of placesOf(name, field)) {
			found = better(found, within(field, fields, place, path, clues));
		}
	}
	return found;
}

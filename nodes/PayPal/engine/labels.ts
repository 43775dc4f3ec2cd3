import { isObject, valueOn, type JsonValue } from '../../shared/json';
import { settingsOf } from './layout';
import { wireName } from './naming';
import { pathOf, withoutPlaces, isPlace } from './fieldPath';
import type { Field, Fields, Operation, PatchField, PatchPath, RowsField } from './types';

/** What PayPal says of a field beside its name, and what was sent. */
export interface FieldContext {
	/** `body`, `path`, `query` or `header`. */
	location?: string;
	/** The request's body: its lists tell how many rows there are. */
	body?: JsonValue;
	/** The user wrote the body as JSON, so that its fields are PayPal's own. */
	asJson?: boolean;
}

/** A field that a path leads to, and how many of the path's keys it accounts for. */
interface Found {
	label: string;
	used: number;
}

const join = (outer: string, inner: string): string =>
	outer === '' ? inner : `${outer} > ${inner}`;

/** The better of two: the one that accounts for more of the path, else the first. */
const better = (one: Found | undefined, other: Found | undefined): Found | undefined =>
	other !== undefined && (one === undefined || other.used > one.used) ? other : one;

/** The fields inside a field. */
const childrenOf = (field: Field): Fields =>
	field.kind === 'group' || field.kind === 'rows' ? field.fields : {};

/** Where a field's value can go, as keys: rows may go to several places. */
function placesOf(name: string, field: Field): string[][] {
	if (field.kind === 'rows' && field.placedBy !== undefined) {
		return Object.values(field.placedBy.places).map((place) => place.replace('[]', '').split('.'));
	}
	return [field.to === '' ? [] : (field.to ?? wireName(name)).split('.')];
}

/** Whether a name in braces stands for this key: the field may say which ones it goes with. */
const isNamedBy = (key: string, present: string | undefined, { when }: Field): boolean =>
	key.startsWith('{') &&
	present !== undefined &&
	when?.[key.slice(1, -1)]?.includes(present) !== false;

/**
 * How many keys of a path a field's own keys account for, or undefined if it leads elsewhere. PayPal
 * may leave out places in lists.
 */
function usedBy(
	field: Field,
	keys: readonly string[],
	path: readonly string[],
): number | undefined {
	let used = 0;
	for (const key of keys) {
		const present = path[used];
		if (present === key || isNamedBy(key, present, field)) used += 1;
		else if (!isPlace(key)) return undefined;
	}
	return used;
}

/** How many rows of a list other fields make: the first purchase unit stands on the panel itself. */
function madeByOthers(keys: readonly string[], siblings: Fields): number {
	const list = `${keys.join('.')}.`;
	const places = Object.entries(siblings).flatMap(([name, { to = wireName(name) }]) =>
		to.startsWith(list) ? [to.slice(list.length).split('.')[0]] : [],
	);
	return new Set(places.filter(isPlace)).size;
}

/** What a search goes by beside the fields: the value that was sent at the place where it is. */
type Sent = JsonValue | undefined;

const sentAt = (sent: Sent, keys: readonly string[]): Sent =>
	valueOn(sent, keys) as JsonValue | undefined;

/**
 * The row of a list as the user counts it. Undefined where it is the only one, or where the panel does
 * not list it in this order.
 */
function rowOf(field: RowsField, place: number, others: number, list: Sent): number | undefined {
	if (field.placedBy !== undefined) return undefined;
	const isOnly = others === 0 && place === 0 && Array.isArray(list) && list.length === 1;
	return isOnly ? undefined : place + 1 - others;
}

/** Behind a field's keys: its own label, or that of a field inside. */
function within(
	field: Field,
	siblings: Fields,
	keys: readonly string[],
	path: readonly string[],
	sent: Sent,
): Found | undefined {
	let used = usedBy(field, keys, path);
	if (used === undefined) return undefined;
	let { label } = field;
	let inside = sentAt(sent, path.slice(0, used));
	const others = field.kind === 'rows' ? madeByOthers(keys, siblings) : 0;
	// The list as a whole is no field of its own then.
	if (others > 0 && used === path.length) return undefined;
	if (isPlace(path[used])) {
		const place = Number(path[used]);
		if (field.kind === 'rows') {
			if (place < others) return undefined;
			const row = rowOf(field, place, others, inside);
			if (row !== undefined) label = `${label} ${row}`;
		}
		inside = sentAt(inside, [path[used]]);
		used += 1;
	}
	const rest = path.slice(used);
	if (rest.length === 0) return { label, used };
	const inner = search(childrenOf(field), rest, inside);
	if (inner !== undefined) return { label: join(label, inner.label), used: used + inner.used };
	// Currency and digits of an amount are one field to the user. What steers holds nothing itself.
	const isMoney = field.kind === 'amount' && /^(value|currency|currency_code)$/.test(rest[0]);
	if (isMoney) return { label, used: used + 1 };
	return keys.length > 0 && field.in !== 'steer' ? { label, used } : undefined;
}

/** The field that a path leads to, or the nearest one around it. */
function search(fields: Fields, path: readonly string[], sent: Sent): Found | undefined {
	let found: Found | undefined;
	for (const [name, field] of Object.entries(fields)) {
		for (const keys of placesOf(name, field)) {
			found = better(found, within(field, fields, keys, path, sent));
		}
	}
	return found;
}

/** Every field with the keys of its place, from the outermost on. */
function* everyPlace(
	fields: Fields,
	labels = '',
	above: readonly string[] = [],
): Generator<{ label: string; keys: readonly string[] }> {
	for (const [name, field] of Object.entries(fields)) {
		const label = join(labels, field.label);
		for (const place of placesOf(name, field)) {
			const keys = [...above, ...place];
			if (place.length > 0) yield { label, keys };
			yield* everyPlace(childrenOf(field), label, keys);
		}
	}
}

/** The only field whose place ends with these keys: PayPal may leave out what is around it. */
function byEnding(fields: Fields, path: readonly string[], body: Sent): string | undefined {
	const end = `.${withoutPlaces(path).join('.')}`;
	const fitting = [...everyPlace(fields)].filter(({ keys }) =>
		`.${withoutPlaces(keys).join('.')}`.endsWith(end),
	);
	const sent = fitting.filter(({ keys }) => isSent(body, withoutPlaces(keys)));
	const labels = new Set((sent.length > 0 ? sent : fitting).map(({ label }) => label));
	return labels.size === 1 ? [...labels][0] : undefined;
}

/** The only field whose place is inside this one: the panel may have no field for what is around it. */
function byBeginning(fields: Fields, path: readonly string[]): string | undefined {
	const start = `${withoutPlaces(path).join('.')}.`;
	const inside = Object.entries(fields).filter(([name, field]) =>
		placesOf(name, field).some((keys) => withoutPlaces(keys).join('.').startsWith(start)),
	);
	return inside.length === 1 ? inside[0][1].label : undefined;
}

/** Whether a body has something at these keys, in whatever row. */
function isSent(body: Sent, [key, ...rest]: readonly string[]): boolean {
	if (key === undefined) return body !== undefined;
	if (Array.isArray(body)) return body.some((row) => isSent(row, [key, ...rest]));
	return isObject(body) && Object.hasOwn(body, key) && isSent(body[key] as JsonValue, rest);
}

/** A change's JSON pointer without what the user fills in: `/purchase_units/…/amount`. */
const changedPlace = ({ path }: PatchPath): string[] =>
	pathOf(path.replace(/\{\w+\}/g, '*'), undefined);

/** The change of a patch that a JSON pointer into the record stands for, or is inside. */
function changeAt(patch: PatchField, path: readonly string[]): Found | undefined {
	let found: Found | undefined;
	for (const change of Object.values(patch.paths)) {
		const place = withoutPlaces(changedPlace(change)).filter((key) => key !== '*');
		const asked = withoutPlaces(path);
		const isInside = place.every((key, index) => asked[index] === key);
		if (!isInside) continue;
		const label = join(patch.label, change.label);
		const rest = asked.slice(place.length);
		const inner = rest.length === 0 ? undefined : search(childrenOf(change.value), rest, undefined);
		const whole = inner === undefined ? label : join(label, inner.label);
		found = better(found, { label: whole, used: place.length + (inner?.used ?? 0) });
	}
	return found;
}

const MEMBERS = new Set(['op', 'path', 'from', 'value']);

/**
 * The change that PayPal means by a place in the patch itself (`/0/path`, `/0/value/…`), or by one in
 * the record that is changed.
 */
function byChange(patch: PatchField, path: readonly string[], body: Sent): string | undefined {
	const [first, second] = path;
	const operations = Array.isArray(body) ? body : [];
	const isMember = isPlace(first)
		? second === undefined || MEMBERS.has(second)
		: MEMBERS.has(first);
	if (!isMember) return changeAt(patch, path)?.label;
	const index = isPlace(first) ? Number(first) : 0;
	const operation = operations[index];
	if (!isPlace(first) && operations.length !== 1) return patch.label;
	const pointer = isObject(operation) ? String(operation.path) : '';
	const inside = second === 'value' ? path.slice(2) : [];
	const label = changeAt(patch, [...pathOf(pointer, undefined), ...inside])?.label;
	return label ?? join(patch.label, 'Other Path');
}

/** Parameters that the node's own settings fill in. */
const SETTINGS: Readonly<Record<string, string>> = {
	paypal_request_id: 'requestId',
	paypal_auth_assertion: 'merchantId',
	prefer: 'prefer',
};

/** A record that the call is about goes by several names: `id`, `order_id`, `orderId`. */
function byParameter(
	operation: Operation,
	path: readonly string[],
	location: string | undefined,
): string | undefined {
	const [key] = path;
	if (path.length !== 1) return undefined;
	const setting = settingsOf(operation)[SETTINGS[key.toLowerCase().replace(/-/g, '_')] ?? ''];
	if (setting !== undefined) return setting.label;
	const fields = Object.entries(operation.fields);
	const isCalled = ([name, field]: [string, Field]): boolean =>
		wireName(name) === key || (field.to ?? wireName(name)) === key;
	const inPath = fields.filter(([, field]) => field.in === 'path');
	const called = (
		location === 'path' ? inPath : fields.filter(([, { in: at }]) => at !== 'none')
	).find(isCalled);
	if (called !== undefined) return called[1].label;
	if (inPath.length !== 1) return undefined;
	// `tracker_id` of `/v1/shipping/trackers/{id}`
	const [, collection = ''] = /\/([\w-]+?)s?(?:-item)?\/\{\w+\}/.exec(operation.path) ?? [];
	const isOfPath = location === 'path' || key === 'id' || key === `${collection}_id`;
	return isOfPath ? inPath[0][1].label : undefined;
}

const isParameter = ({ in: place }: Field): boolean =>
	place === 'path' || place === 'query' || place === 'header';

const only = (fields: Fields, wanted: (field: Field) => boolean): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, field]) => wanted(field)));

/**
 * The label of the field that PayPal means, as the user sees it: `Items 2 > Unit Amount`. Understands a
 * JSON pointer (`/purchase_units/0/amount/value`, `/purchase_units/@reference_id=='default'/amount`),
 * dots and brackets (`items[1].receiver`, `$.items[1].name`), a place in a JSON Patch (`/0/path`), and
 * the name of a parameter in any spelling (`order_id`, `invoiceId`).
 *
 * @returns undefined for what the panel does not have
 */
export function labelOf(
	operation: Operation,
	field: string,
	{ location, body, asJson = false }: FieldContext = {},
): string | undefined {
	const path = pathOf(field, body);
	if (path.length === 0) return undefined;
	const inBody = only(operation.fields, (each) => !isParameter(each));
	const parameters = only(operation.fields, isParameter);
	const named = (): string | undefined =>
		search(parameters, path, undefined)?.label ?? byParameter(operation, path, location);
	if (location !== undefined && location !== 'body') {
		const label = named();
		if (label !== undefined) return label;
	}
	const isJson = ({ kind, to }: Field): boolean => kind === 'json' && to === '';
	if (asJson || Object.values(inBody).some(isJson)) return `JSON Body > ${field}`;
	const patch = Object.values(inBody).find((each): each is PatchField => each.kind === 'patch');
	return (
		(patch === undefined ? search(inBody, path, body)?.label : byChange(patch, path, body)) ??
		named() ??
		byEnding(inBody, path, body) ??
		byBeginning(inBody, path)
	);
}

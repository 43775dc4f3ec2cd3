import { isObject, type JsonValue } from '../../../shared/json';
import { byChange } from './byChange';
import { pathOf, withoutPlaces } from './fieldPath';
import { childrenOf, join, placesOf, search } from './fieldSearch';
import { settingsOf } from '../../operations/sections';
import { wireName } from '../../fields/wireName';
import type { Field, Fields, PatchField } from '../../fields/types';
import type { Operation } from '../../operations/types';

/** What PayPal says about a field in addition to its name, and what was sent. */
export interface FieldContext {
	/** `body`, `path`, `query` or `header`. */
	location?: string;
	/** The request's body: its lists tell how many rows there are. */
	body?: JsonValue;
	/** The user wrote the body as JSON, so that its fields are PayPal's own. */
	asJson?: boolean;
	/** The node's resource, for fields that only some resources have. */
	resource?: string;
}

/** Every field with the keys of its place, starting with the outermost. */
function* everyPlace(
	fields: Fields,
	labels = '',
	above: readonly string[] = [],
): Generator<{ label: string; keys: readonly string[] }> {
	for (const [name, field] of Object.entries(fields)) {
		const label = join(labels, field.label);
		for (const place of placesOf(name, field)) {
			const keys = [...above, ...place.keys];
			if (place.keys.length > 0) yield { label, keys };
			yield* everyPlace(childrenOf(field), label, keys);
		}
	}
}

/** The only field whose place ends with these keys: PayPal may omit its parents. */
function bySuffix(
	fields: Fields,
	path: readonly string[],
	body: JsonValue | undefined,
): string | undefined {
	const end = `.${withoutPlaces(path).join('.')}`;
	const fitting = [...everyPlace(fields)].filter(({ keys }) => {
		const place = `.${withoutPlaces(keys).join('.')}`;
		return place !== end && place.endsWith(end);
	});
	const sent = fitting.filter(({ keys }) => isSent(body, withoutPlaces(keys)));
	const labels = new Set((sent.length > 0 ? sent : fitting).map(({ label }) => label));
	return labels.size === 1 ? [...labels][0] : undefined;
}

/** The only field whose place is inside this one: the panel may have no field for the parent. */
function byBeginning(fields: Fields, path: readonly string[]): string | undefined {
	const start = `${withoutPlaces(path).join('.')}.`;
	const inside = Object.entries(fields).filter(([name, field]) =>
		placesOf(name, field).some(({ keys }) => withoutPlaces(keys).join('.').startsWith(start)),
	);
	return inside.length === 1 ? inside[0][1].label : undefined;
}

/** Whether a body has a value at these keys, in any row. */
function isSent(body: JsonValue | undefined, [key, ...rest]: readonly string[]): boolean {
	if (key === undefined) return body !== undefined;
	if (Array.isArray(body)) return body.some((row) => isSent(row, [key, ...rest]));
	return isObject(body) && Object.hasOwn(body, key) && isSent(body[key] as JsonValue, rest);
}

/** Parameters that the node's own settings fill in. */
const SETTINGS: Readonly<Record<string, string>> = {
	paypal_request_id: 'requestId',
	paypal_auth_assertion: 'merchantId',
	prefer: 'prefer',
};

const isParameter = ({ in: place }: Field): boolean =>
	place === 'path' || place === 'query' || place === 'header';

/** The record that the call is about has several names: `id`, `order_id`, `orderId`. */
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
		location === 'path' ? inPath : fields.filter(([, field]) => isParameter(field))
	).find(isCalled);
	if (called !== undefined) return called[1].label;
	if (inPath.length !== 1) return undefined;
	// `tracker_id` of `/v1/shipping/trackers/{id}`
	const [, collection = ''] = /\/([\w-]+?)s?(?:-item)?\/\{\w+\}/.exec(operation.path) ?? [];
	const isOfPath = location === 'path' || key === 'id' || key === `${collection}_id`;
	return isOfPath ? inPath[0][1].label : undefined;
}

/** Whether the body is any JSON that the user gives, as in a custom call. */
const hasFreeBody = ({ fields }: Operation): boolean =>
	Object.values(fields).some(({ kind, to }) => kind === 'json' && to === '');

/** A field of JSON that the user wrote. A custom call has one field for the path, and one for the query. */
function nameInJson(
	{ fields }: Operation,
	field: string,
	location: string | undefined,
	body: JsonValue | undefined,
): string | undefined {
	const around = location === undefined ? undefined : fields[location];
	if (around?.in === 'notSent') return around.label;
	return body === undefined ? undefined : `JSON Body > ${field}`;
}

const only = (fields: Fields, wanted: (field: Field) => boolean): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, field]) => wanted(field)));

/**
 * The label of the field that PayPal means, as the user sees it: `Items 2 > Unit Amount`. Understands a
 * JSON pointer (`/purchase_units/0/amount/value`, `/purchase_units/@reference_id=='default'/amount`),
 * dots and brackets (`items[1].receiver`, `$.items[1].name`), a place in a JSON Patch (`/0/path`), and
 * the name of a parameter in any spelling (`order_id`, `invoiceId`).
 *
 * @returns undefined for a field that the panel does not have
 */
export function labelOf(
	operation: Operation,
	field: string,
	{ location, body, asJson = false, resource }: FieldContext = {},
): string | undefined {
	const { encoding } = operation;
	const part = typeof encoding === 'object' ? encoding.multipart : undefined;
	const whole = pathOf(field, body);
	// The JSON of a form with files is in its own part.
	const path = whole[0] === part ? whole.slice(1) : whole;
	if (path.length === 0) return undefined;
	const inBody = only(operation.fields, (each) => !isParameter(each));
	const parameters = only(operation.fields, isParameter);
	const named = (): string | undefined =>
		search(parameters, path, { chosen: {} })?.label ?? byParameter(operation, path, location);
	if (location !== undefined && location !== 'body') {
		const label = named();
		if (label !== undefined) return label;
	}
	if (asJson || hasFreeBody(operation)) return nameInJson(operation, field, location, body);
	const patch = Object.values(inBody).find((each): each is PatchField => each.kind === 'patch');
	return (
		(patch === undefined
			? search(inBody, path, { sent: body, chosen: resource === undefined ? {} : { resource } })
					?.label
			: byChange(patch, path, body)) ??
		named() ??
		bySuffix(inBody, path, body) ??
		byBeginning(inBody, path)
	);
}

import { contract } from '../../../contract/index.mts';
import type { WireRequest } from '../capture.mts';

/** The values of a request by name: `body:purchase_units.0.amount.value` to `"10.00"`. */
export type WireValues = ReadonlyMap<string, string>;

/** Headers that every call has, whatever the parameters. */
const USUAL_HEADERS = new Set([
	'accept',
	'accept-encoding',
	'connection',
	'content-length',
	'content-type',
	'host',
	'user-agent',
]);

function* flatten(value: unknown, path: string): Generator<[string, string]> {
	if (typeof value !== 'object' || value === null) {
		yield [path, JSON.stringify(value)];
		return;
	}
	const entries = Object.entries(value);
	if (entries.length === 0) yield [path, JSON.stringify(value)];
	for (const [name, inner] of entries)
		yield* flatten(inner, `${path}${path.endsWith(':') ? '' : '.'}${name}`);
}

/** Flattens a request into its values. */
export function valuesOnWire(request: WireRequest): WireValues {
	const values = new Map<string, string>();
	const match = contract.find(request.method, request.path);
	values.set('path:', match === undefined ? request.path : match.operation.path);
	values.set('method:', request.method);
	for (const [name, value] of Object.entries(match?.pathParameters ?? {})) {
		values.set(`path:${name}`, value);
	}
	for (const [name, value] of Object.entries(request.query)) values.set(`query:${name}`, value);
	for (const [name, value] of Object.entries(request.headers)) {
		if (!USUAL_HEADERS.has(name)) values.set(`header:${name}`, value);
	}
	if (request.body !== undefined) {
		for (const [path, value] of flatten(request.body, 'body:')) values.set(path, value);
	}
	return values;
}

/** The place of a wire value: `body:purchase_units.0.amount.value` is at `body:purchase_units[].amount.value`. */
export const placeOnWire = (key: string): string =>
	key.replace(/([:.])\d+(?=\.|$)/g, (_, before: string) => (before === ':' ? ':[]' : '[]'));

/** Whether a place equals another one or is within it. */
export const isWithin = (place: string, outer: string): boolean =>
	place === outer ||
	[outer.endsWith(':') ? outer : `${outer}.`, `${outer}[`].some((start) => place.startsWith(start));

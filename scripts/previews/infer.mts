import { isObject, type JsonValue } from '../../nodes/shared/json';

/** What is known about a value; undefined if only null was seen. */
export type Seen =
	| { readonly type: 'object'; readonly properties: Readonly<Record<string, Seen>> }
	| { readonly type: 'array'; readonly items: Seen }
	| { readonly type: 'string' | 'number' | 'boolean' }
	| undefined;

/** A JSON Schema, limited to the keywords that n8n's editor reads. */
export type Preview =
	| { readonly type: 'object'; readonly properties: Readonly<Record<string, Preview>> }
	| { readonly type: 'array'; readonly items?: Preview }
	| { readonly type: 'string' | 'number' | 'boolean' | typeof ANY };

/** The type of a value about which nothing is known. n8n's editor shows the first. */
const ANY = ['string', 'number', 'boolean', 'null'] as const;

const mapValues = <From, To>(
	object: Readonly<Record<string, From>>,
	change: (value: From, name: string) => To,
): Record<string, To> =>
	Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));

/** Infers the type of one value. */
export function seenIn(value: JsonValue | undefined): Seen {
	if (value === null || value === undefined) return undefined;
	if (Array.isArray(value)) return { type: 'array', items: union(value.map(seenIn)) };
	if (isObject(value)) {
		return { type: 'object', properties: mapValues(value, (each) => seenIn(each)) };
	}
	return { type: typeof value as 'string' | 'number' | 'boolean' };
}

/** Combines two types property by property. Where they conflict, the first one wins. */
function combine(a: Seen, b: Seen, names: (a: string[], b: string[]) => string[]): Seen {
	if (a === undefined || b === undefined) return a ?? b;
	if (a.type === 'array' && b.type === 'array') {
		return { type: 'array', items: combine(a.items, b.items, names) };
	}
	if (a.type !== 'object' || b.type !== 'object') return a;
	const each = names(Object.keys(a.properties), Object.keys(b.properties));
	return {
		type: 'object',
		properties: Object.fromEntries(
			each.map((name) => [name, combine(a.properties[name], b.properties[name], names)]),
		),
	};
}

/** With the properties that any of them has. */
export const union = (all: readonly Seen[]): Seen =>
	all.reduce(
		(a, b) => combine(a, b, (left, right) => [...new Set([...left, ...right])]),
		undefined,
	);

/** With the properties that both have. */
export const inBoth = (a: Seen, b: Seen): Seen =>
	combine(a, b, (left, right) => left.filter((name) => right.includes(name)));

/** Whether something is known about every property. */
export function isComplete(seen: Seen): boolean {
	if (seen === undefined) return false;
	return seen.type !== 'object'
		? seen.type !== 'array' || seen.items === undefined || isComplete(seen.items)
		: Object.values(seen.properties).every(isComplete);
}

/** The schema of what was seen. */
export function previewOf(seen: Seen): Preview {
	if (seen === undefined) return { type: ANY };
	if (seen.type === 'object') {
		return { type: 'object', properties: mapValues(seen.properties, previewOf) };
	}
	if (seen.type !== 'array') return { type: seen.type };
	return { type: 'array', ...(seen.items === undefined ? {} : { items: previewOf(seen.items) }) };
}

import type { HttpMethod } from '../../shared/transport/types';

/** What PayPal says about a value: the schemas of PayPal's files, without what it sets itself. */
export interface ValueFacts {
	readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
	readonly format?: string;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, ValueFacts | SchemaName>>;
	readonly items?: ValueFacts | SchemaName;
}

/** The name of a schema in the same one of PayPal's files. */
export type SchemaName = string;

export type RequestPart = 'path' | 'query' | 'header' | 'body' | 'file';

/** What a caller may send with one operation. */
export interface OperationFacts {
	readonly method: HttpMethod;
	readonly path: string;
	/** Which of PayPal's files it is from. */
	readonly spec: string;
	readonly encoding?: 'form' | { readonly multipart: string };
	readonly parts: Readonly<Partial<Record<RequestPart, ValueFacts | SchemaName>>>;
}

export interface ApiFacts {
	readonly operations: Readonly<Record<string, OperationFacts>>;
	/** By PayPal's file, and the schema's name in it. */
	readonly schemas: Readonly<Record<string, Readonly<Record<SchemaName, ValueFacts>>>>;
}

/** A place in a request, and what PayPal says about the value there. */
export interface Place {
	readonly in: RequestPart;
	/** Which request it is in, and which part of it: `captures.refund body`. */
	readonly root: string;
	/**
	 * The path: `purchase_units[].amount.value` in any row of a list, `purchase_units.0.amount.value`
	 * in its first row; `''` for the whole body.
	 */
	readonly path: string;
	/** The object around it requires it. */
	readonly required: boolean;
	readonly facts: ValueFacts;
}

declare const KIND: unique symbol;
declare const CODES: unique symbol;

/** A place as operations name it. It exists only as a type: `placeOf` returns the place itself. */
interface At<Kind extends string> {
	readonly [KIND]: Kind;
}

export type StringAt = At<'string'>;
export type NumberAt = At<'number'>;
export type BooleanAt = At<'boolean'>;
export type FileAt = At<'file'>;
/** A value that PayPal does not describe. */
export type AnyAt = At<'any'>;
/** An object; those with properties extend it. */
export type ObjectAt = At<'object'>;

/** A string whose values PayPal lists. */
export interface OptionsAt<Code extends string> extends StringAt {
	readonly [CODES]: Code;
}

export interface ListAt<Item> extends At<'list'> {
	/** Each entry, for fields shown as rows. */
	readonly each: Item;
	/** The first entry, for fields shown directly on the panel. */
	readonly first: Item;
	/** The second entry, where each of two fields makes an entry. */
	readonly second: Item;
}

/** An object of which only some properties are needed: what a shared field requires of one. */
export type PartOf<Whole, Names extends keyof Whole> = ObjectAt & Pick<Whole, Names>;

export type AnyPlace = At<string>;

/** A part that a request does not have. */
export type NoPlaces = Readonly<Record<never, never>>;

// In the global symbol registry, because tools that load modules in two ways have two copies of this
// one.
const PLACE = Symbol.for('n8n-nodes-paypal.place');

/** A place, and what it needs to find the places in it. */
interface Found {
	readonly place: Place;
	/** Several where one of several objects is possible: the value has to be valid for each of them. */
	readonly alternatives: readonly ValueFacts[];
	readonly schemas: Readonly<Record<SchemaName, ValueFacts>>;
	/** The places in it that were already created, by name. Most places have none. */
	inner?: Map<string, AnyPlace>;
}

const resolved = (facts: ValueFacts | SchemaName, schemas: Found['schemas']): ValueFacts =>
	typeof facts === 'string' ? schemas[facts] : facts;

/** Each property of a place is the place with that name inside it. */
const PROPERTIES: ProxyHandler<Found> = {
	get: (found, name) => {
		if (name === PLACE) return found;
		if (typeof name !== 'string') return undefined;
		found.inner ??= new Map();
		let at = found.inner.get(name);
		if (at === undefined) found.inner.set(name, (at = inside(found, name)));
		return at;
	},
};

/** The place as operations name it. */
function atOf(
	place: Omit<Place, 'facts'>,
	alternatives: readonly ValueFacts[],
	schemas: Found['schemas'],
): AnyPlace {
	const found: Found = { place: { ...place, facts: laxest(alternatives) }, alternatives, schemas };
	return new Proxy(found, PROPERTIES) as unknown as AnyPlace;
}

/** Names of the entries of a list, and how they continue a path. */
const ENTRIES: Readonly<Record<string, string | undefined>> = {
	each: '[]',
	first: '.0',
	second: '.1',
};

/** What is under a name: an entry of a list, or a property of an object. */
function innerFacts(
	{ items, properties }: ValueFacts,
	name: string,
): ValueFacts | SchemaName | undefined {
	if (items !== undefined) return name in ENTRIES ? items : undefined;
	return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function inside({ place, alternatives, schemas }: Found, name: string): AnyPlace {
	const isEntry = place.facts.items !== undefined;
	// In most cases the property has the same schema in each object; it then counts as one alternative.
	const inner = new Set<ValueFacts>();
	let required = true;
	for (const each of alternatives) {
		const facts = innerFacts(each, name);
		if (facts === undefined)
			throw new Error(`PayPal has no ${name} at ${place.root} ${place.path}`);
		inner.add(resolved(facts, schemas));
		required &&= isEntry || each.required?.includes(name) === true;
	}
	const path = isEntry
		? `${place.path}${ENTRIES[name]}`
		: place.path === ''
			? name
			: `${place.path}.${name}`;
	return atOf({ in: place.in, root: place.root, path, required }, [...inner], schemas);
}

/**
 * The place of a part of a request.
 *
 * @param root which request it belongs to, and which part of it
 */
export const partAt = (
	part: RequestPart,
	root: string,
	facts: ValueFacts | SchemaName,
	schemas: Readonly<Record<SchemaName, ValueFacts>>,
): AnyPlace =>
	atOf({ in: part, root, path: '', required: false }, [resolved(facts, schemas)], schemas);

const foundAt = (at: AnyPlace): Found => (at as unknown as { readonly [PLACE]: Found })[PLACE];

/** The place that an operation refers to. */
export const placeOf = (at: AnyPlace): Place => foundAt(at).place;

/**
 * One of several sibling objects, of which the user chooses one: a payment method, for example.
 *
 * @param at the object that contains them
 * @param names those that can be chosen; only properties that all of them have can be named
 * @param sibling the field whose value is the name of the chosen one
 */
export function oneOf<At extends ObjectAt, Name extends keyof At & string>(
	at: At,
	names: readonly Name[],
	sibling: string,
): At[Name] {
	const { place, schemas } = foundAt(at);
	const chosen = names.map((name) => foundAt(at[name] as AnyPlace));
	const path = place.path === '' ? `{${sibling}}` : `${place.path}.{${sibling}}`;
	const alternatives = [...new Set(chosen.flatMap((each) => each.alternatives))];
	return atOf(
		{ in: place.in, root: place.root, path, required: false },
		alternatives,
		schemas,
	) as At[Name];
}

/** The maximum that any of them takes, and what all of them require. */
function laxest(facts: readonly ValueFacts[]): ValueFacts {
	const [first = {}, ...others] = facts;
	if (others.length === 0) return first;
	/** Of a limit that all of them have, the least strict; undefined if one of them has no limit. */
	const limit = (
		key: 'minLength' | 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems',
	): Partial<ValueFacts> => {
		const limits = facts.map((each) => each[key]).filter((each) => each !== undefined);
		if (limits.length < facts.length) return {};
		return { [key]: key.startsWith('min') ? Math.min(...limits) : Math.max(...limits) };
	};
	const enums = facts.map((each) => each.enum).filter((each) => each !== undefined);
	const isAlike = (key: 'pattern' | 'format' | 'type'): boolean =>
		others.every((each) => each[key] === first[key]);
	return {
		...(isAlike('type') && { type: first.type }),
		...(isAlike('format') && { format: first.format }),
		...(isAlike('pattern') && { pattern: first.pattern }),
		...(enums.length === facts.length && { enum: [...new Set(enums.flat())] }),
		...limit('minLength'),
		...limit('maxLength'),
		...limit('minimum'),
		...limit('maximum'),
		...limit('minItems'),
		...limit('maxItems'),
		...(first.properties && { properties: first.properties }),
		...(first.items !== undefined && { items: first.items }),
	};
}

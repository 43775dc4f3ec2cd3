import type { Facts, Schema } from './types.mts';

/** A schema without `$ref` and `allOf` at its top: what they say is merged into it. */
export type Shape = Omit<Schema, '$ref' | 'allOf' | 'anyOf' | 'oneOf'> & {
	/** Each list: at least one of these schemas holds */
	readonly alternatives: ReadonlyArray<readonly Schema[]>;
	/** Properties that PayPal knows but does not support here: checked if present, otherwise ignored */
	readonly unsupported?: Readonly<Record<string, Schema>>;
};

const known = new WeakMap<Schema, Shape>();

/**
 * Merges what a schema points to (`$ref`) and is composed of (`allOf`) into one flat shape.
 * Properties stay schemas, to be resolved on access.
 */
export function shapeOf(facts: Facts, schema: Schema): Shape {
	const found = known.get(schema);
	if (found) return found;
	const { $ref, allOf = [], anyOf, oneOf, ...own } = schema;
	const parts = [...($ref ? [target(facts, $ref)] : []), ...allOf].map((part) =>
		shapeOf(facts, part),
	);
	const alternatives = [anyOf, oneOf].filter((branches) => branches !== undefined);
	const merged = [...parts, { ...own, alternatives }].reduce(merge);
	const shape = setAside(
		withType({
			...merged,
			// An array of nothing but read-only items can't be set either
			...(merged.items && isReadOnly(facts, merged.items) && { readOnly: true }),
		}),
	);
	known.set(schema, shape);
	return shape;
}

/** Whether PayPal alone sets what the schema describes. */
export const isReadOnly = (facts: Facts, schema: Schema): boolean =>
	shapeOf(facts, schema).readOnly === true;

/** A schema that is another one of the same facts. */
export const ref = (name: string): Schema => ({ $ref: `#/schemas/${name}` });

/** The schema that a `$ref` of these facts points to. */
export const target = (facts: Facts, ref: string): Schema => schemaNamed(facts, schemaName(ref));

export const schemaName = (ref: string): string => ref.slice('#/schemas/'.length);

export function schemaNamed(facts: Facts, name: string): Schema {
	const schema = facts.schemas[name];
	if (!schema) throw new Error(`There is no schema called ${name}`);
	return schema;
}

/** The later one is closer to the place of use, and wins if both conflict. */
function merge(a: Shape, b: Shape): Shape {
	const properties = mergeProperties(a.properties, b.properties);
	const unsupported = mergeProperties(a.unsupported, b.unsupported);
	const items = a.items && b.items ? { allOf: [a.items, b.items] } : (b.items ?? a.items);
	const required = [...new Set([...(a.required ?? []), ...(b.required ?? [])])];
	const closed = a.additionalProperties === false || b.additionalProperties === false;
	return {
		...a,
		...b,
		...(a.enum && b.enum && { enum: inBoth(a.enum, b.enum) }),
		...((a.readOnly === true || b.readOnly === true) && { readOnly: true }),
		...(a.supports && b.supports && { supports: inBoth(a.supports, b.supports) }),
		...(properties && { properties }),
		...(unsupported && { unsupported }),
		...(items && { items }),
		...(required.length > 0 && { required }),
		...(closed && { additionalProperties: false }),
		alternatives: [...a.alternatives, ...b.alternatives],
	};
}

const inBoth = (a: readonly string[], b: readonly string[]): readonly string[] =>
	a.filter((each) => b.includes(each));

function mergeProperties(
	a: Shape['properties'],
	b: Shape['properties'],
): Shape['properties'] | undefined {
	if (!a || !b) return b ?? a;
	const merged: Record<string, Schema> = { ...a };
	for (const [name, schema] of Object.entries(b)) {
		const other = a[name];
		merged[name] = other ? { allOf: [other, schema] } : schema;
	}
	return merged;
}

/** Moves what PayPal does not support there to `unsupported`. Required properties stay. */
function setAside(shape: Shape): Shape {
	const { supports, properties, required = [] } = shape;
	if (!supports || !properties) return shape;
	const those = (kept: boolean) =>
		Object.fromEntries(
			Object.entries(properties).filter(
				([name]) => (supports.includes(name) || required.includes(name)) === kept,
			),
		);
	return {
		...shape,
		properties: those(true),
		unsupported: { ...shape.unsupported, ...those(false) },
	};
}

function withType(shape: Shape): Shape {
	if (shape.type) return shape;
	if (shape.properties) return { ...shape, type: 'object' };
	if (shape.items) return { ...shape, type: 'array' };
	return shape;
}

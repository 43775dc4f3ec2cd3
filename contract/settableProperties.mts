import { factsOf } from './load.mts';
import { shapeOf, target } from './schema.mts';
import {
	LIMITS,
	type ContractOperation,
	type Facts,
	type Schema,
	type SettableProperty,
} from './types.mts';

const copied = [...LIMITS, 'default', 'deprecated'] as const;

interface Place {
	readonly path: string;
	readonly required: boolean;
	/** Schemas that contain this place, so that recursion ends at one that contains itself */
	readonly within: ReadonlySet<Schema>;
	/** Whether unsupported properties are included */
	readonly all: boolean;
}

/**
 * Every property of an operation's request body that a caller can set, down to the last one:
 * `purchase_units[].amount.value`. Arrays appear once, as `[]`; read-only properties are left out;
 * all alternatives are included. A body with several media types counts once, as JSON if possible.
 * @param all includes those that PayPal knows but does not support at their place
 * @returns empty for an operation without a body
 */
export function settableProperties(
	operation: ContractOperation,
	{ all = false } = {},
): SettableProperty[] {
	const [mediaType, schema] = Object.entries(operation.body?.content ?? {})[0] ?? [];
	if (!mediaType || !schema) return [];
	const facts = factsOf(operation);
	const start: Place = { path: '', required: true, within: new Set(), all };
	const shape = shapeOf(facts, schema);

	if (mediaType.startsWith('multipart/')) {
		return Object.entries(shape.properties ?? {}).flatMap(([part, each]) =>
			shapeOf(facts, each).format === 'binary'
				? [propertyOf(facts, each, { ...start, path: part, required: isRequired(shape, part) })]
				: walk(facts, each, { ...start, required: isRequired(shape, part) }).map((property) => ({
						...property,
						part,
					})),
		);
	}
	const found = merge(walk(facts, schema, start));
	return isPatch(facts, schema) ? found.map((each) => ({ ...each, patch: true })) : found;
}

/** A JSON Patch body: a list of operations that have an `op` and a `path`. */
function isPatch(facts: Facts, schema: Schema): boolean {
	const { items } = shapeOf(facts, schema);
	const { op, path } = (items && shapeOf(facts, items).properties) ?? {};
	return op !== undefined && path !== undefined;
}

const isRequired = ({ required }: Pick<Schema, 'required'>, name: string): boolean =>
	required?.includes(name) ?? false;

function walk(facts: Facts, schema: Schema, place: Place): SettableProperty[] {
	const shape = shapeOf(facts, schema);
	if (shape.readOnly) return [];
	const named = schema.$ref ? target(facts, schema.$ref) : schema;
	if (place.within.has(named)) return [];
	const within = new Set([...place.within, named]);

	if (shape.items) {
		const found = walk(facts, shape.items, { ...place, path: `${place.path}[]`, within });
		// In an array of scalars, the limits of the array are reported with its entries
		return found.map((each) =>
			each.path === `${place.path}[]` ? { ...limitsOf(shape), ...each } : each,
		);
	}
	const { alternatives } = shape;
	const properties = { ...shape.properties, ...(place.all && shape.unsupported) };
	const inner = [
		...Object.entries(properties).flatMap(([name, property]) =>
			walk(facts, property, {
				...place,
				path: place.path ? `${place.path}.${name}` : name,
				required: place.required && isRequired(shape, name),
				within,
			}),
		),
		...alternatives
			.flat()
			.flatMap((branch) => walk(facts, branch, { ...place, required: false, within })),
	].filter((each) => each.path !== place.path);
	const hasParts = Object.keys(properties).length > 0 || inner.length > 0;
	return hasParts ? inner : [propertyOf(facts, schema, place)];
}

function propertyOf(facts: Facts, schema: Schema, { path, required }: Place): SettableProperty {
	const shape = shapeOf(facts, schema);
	const type = shape.format === 'binary' ? 'file' : (shape.type ?? 'any');
	return { path, type, required, ...limitsOf(shape) };
}

const limitsOf = (shape: Schema): Partial<SettableProperty> =>
	Object.fromEntries(
		copied.filter((key) => shape[key] !== undefined).map((key) => [key, shape[key]]),
	);

/** One entry per path: several alternatives may have the same property. */
function merge(found: readonly SettableProperty[]): SettableProperty[] {
	const byPath = new Map<string, SettableProperty>();
	for (const each of found) if (!byPath.has(each.path)) byPath.set(each.path, each);
	return [...byPath.values()];
}

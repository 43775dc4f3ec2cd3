import { shapeOf } from '../../contract/schema.mts';
import type { Facts, Schema } from '../../contract/types.mts';
import type { JsonObject, JsonValue } from '../../nodes/shared/json';

/** How a sample is filled in where the contract leaves a choice. */
export interface SampleChoices {
	/** The index of the enum value or alternative to use, modulo their number. */
	readonly pick: number;
	/** The value of every string that is not an enum. */
	readonly text: string;
	/** Relations of the links in a list of links. */
	readonly relations: readonly string[];
}

const isLink = ({ properties = {} }: Schema): boolean =>
	'rel' in properties && 'href' in properties;

/**
 * A value with every property that PayPal's contract knows at this place.
 *
 * @param facts the facts that the schema belongs to
 * @param within the schemas that contain this one
 * @returns null if the contract gives no type; undefined for a schema that contains itself
 */
export function sampleOf(
	facts: Facts,
	schema: Schema,
	choices: SampleChoices,
	within: readonly object[] = [],
): JsonValue | undefined {
	const { alternatives, ...shape } = shapeOf(facts, schema);
	const source = shape.properties ?? shape.items;
	if (source !== undefined && within.includes(source)) return undefined;
	const inside = source === undefined ? within : [...within, source];
	const [branches = []] = alternatives;
	if (branches.length > 0) {
		const branch = branches[choices.pick % branches.length];
		return sampleOf(facts, { allOf: [shape, branch] }, choices, within);
	}
	switch (shape.type) {
		case 'object':
			return objectOf(shape.properties ?? {}, (each) => sampleOf(facts, each, choices, inside));
		case 'array': {
			const { items } = shape;
			if (items === undefined) return [];
			const row = sampleOf(facts, items, choices, inside);
			if (row === undefined) return [];
			return isLink(shapeOf(facts, items))
				? choices.relations.map((rel) => ({ ...(row as JsonObject), rel }))
				: [row];
		}
		case 'string':
			return shape.enum?.[choices.pick % shape.enum.length] ?? choices.text;
		case 'integer':
		case 'number':
			return 1;
		case 'boolean':
			return true;
		default:
			return null;
	}
}

const objectOf = (
	properties: Readonly<Record<string, Schema>>,
	valueOf: (schema: Schema) => JsonValue | undefined,
): JsonObject =>
	Object.fromEntries(
		Object.entries(properties).flatMap(([name, schema]) => {
			const value = valueOf(schema);
			return value === undefined ? [] : [[name, value] as const];
		}),
	);

/**
 * How many values of `pick` it takes until each option has been used at every place.
 *
 * @param of enums: the values of enums; alternatives: the alternatives of a schema
 * @param within as of `sampleOf`
 */
export function picksOf(
	facts: Facts,
	schema: Schema,
	of: 'enums' | 'alternatives',
	within: readonly object[] = [],
): number {
	const { alternatives, ...shape } = shapeOf(facts, schema);
	const source = shape.properties ?? shape.items;
	if (source !== undefined && within.includes(source)) return 1;
	const inside = source === undefined ? within : [...within, source];
	const parts = [
		...Object.values(shape.properties ?? {}),
		...(shape.items === undefined ? [] : [shape.items]),
		...alternatives.flat(),
	];
	const here = of === 'enums' ? [shape.enum ?? []] : alternatives;
	return Math.max(
		1,
		...here.map((several) => several.length),
		...parts.map((part) => picksOf(facts, part, of, inside)),
	);
}

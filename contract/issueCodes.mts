import { shapeOf } from './schema.mts';
import type { Facts, Schema } from './types.mts';

/** The issue codes that the schema of an error names for its details, in the file's order. */
export function issueCodes(facts: Facts, error: Schema): readonly string[] {
	const { details } = shapeOf(facts, error).properties ?? {};
	const items = details && shapeOf(facts, details).items;
	if (!items) return [];
	const item = shapeOf(facts, items);
	return [item, ...item.alternatives.flat().map((branch) => shapeOf(facts, branch))].flatMap(
		({ properties }) => (properties?.issue ? (shapeOf(facts, properties.issue).enum ?? []) : []),
	);
}

import { factsOf } from '../load.mts';
import { shapeOf } from '../schema.mts';
import type { ContractOperation, Facts, Schema } from '../types.mts';

const known = new WeakMap<ContractOperation, Map<string, ReadonlySet<string>>>();

/** The issue codes that an operation documents for a status, such as 422; empty if none. */
export function documentedIssues(
	operation: ContractOperation,
	status: number | string,
): ReadonlySet<string> {
	const byStatus = known.get(operation) ?? new Map<string, ReadonlySet<string>>();
	known.set(operation, byStatus);
	const found = byStatus.get(String(status));
	if (found) return found;
	const schema = operation.responses[status];
	const issues = new Set(schema ? issuesOf(factsOf(operation), schema) : []);
	byStatus.set(String(status), issues);
	return issues;
}

function issuesOf(facts: Facts, error: Schema): readonly string[] {
	const { details } = shapeOf(facts, error).properties ?? {};
	const items = details && shapeOf(facts, details).items;
	if (!items) return [];
	const item = shapeOf(facts, items);
	return [item, ...item.alternatives.flat().map((branch) => shapeOf(facts, branch))].flatMap(
		({ properties }) => (properties?.issue ? (shapeOf(facts, properties.issue).enum ?? []) : []),
	);
}

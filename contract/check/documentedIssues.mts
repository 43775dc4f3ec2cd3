import { issueCodes } from '../issueCodes.mts';
import { factsOf } from '../load.mts';
import type { ContractOperation } from '../types.mts';

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
	const issues = new Set(schema ? issueCodes(factsOf(operation), schema) : []);
	byStatus.set(String(status), issues);
	return issues;
}

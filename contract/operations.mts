import type { ContractOperation } from './types.mts';

interface Node {
	readonly literals: Map<string, Node>;
	parameter?: Node;
	readonly operations: Map<string, ContractOperation>;
}

export interface Match {
	readonly operation: ContractOperation;
	/** Decoded values, by the names in the operation's path */
	readonly pathParameters: Readonly<Record<string, string>>;
}

const newNode = (): Node => ({ literals: new Map(), operations: new Map() });

const isParameter = (segment: string): boolean => segment.startsWith('{');

/**
 * Builds a lookup of operations by method and pathname. A literal segment wins over a parameter;
 * an empty segment is not a value for a parameter.
 */
export function buildRoutes(
	operations: readonly ContractOperation[],
): (method: string, pathname: string) => Match | undefined {
	const root = newNode();
	const names = new Map<ContractOperation, readonly string[]>();
	for (const operation of operations) {
		const segments = operation.path.split('/').slice(1);
		const leaf = segments.reduce((node, segment) => {
			if (isParameter(segment)) return (node.parameter ??= newNode());
			const next = node.literals.get(segment) ?? newNode();
			node.literals.set(segment, next);
			return next;
		}, root);
		// Two files may have the same operation; the first one stays
		if (!leaf.operations.has(operation.method)) leaf.operations.set(operation.method, operation);
		names.set(
			operation,
			segments.filter(isParameter).map((segment) => segment.slice(1, -1)),
		);
	}

	const walk = (
		node: Node,
		segments: readonly string[],
		at: number,
		values: readonly string[],
		method: string,
	): Match | undefined => {
		const segment = segments[at];
		if (segment === undefined) {
			const operation = node.operations.get(method);
			if (!operation) return undefined;
			const entries = (names.get(operation) ?? []).map(
				(name, i) => [name, values[i] ?? ''] as const,
			);
			return { operation, pathParameters: Object.fromEntries(entries) };
		}
		const literal = node.literals.get(segment);
		const match = literal && walk(literal, segments, at + 1, values, method);
		if (match || !node.parameter || segment === '') return match;
		return walk(node.parameter, segments, at + 1, [...values, decode(segment)], method);
	};
	return (method, pathname) => walk(root, pathname.split('/'), 1, [], method.toUpperCase());
}

/** A segment with an invalid escape is kept unchanged, so that its pattern refuses it. */
function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

import { contract, type ContractOperation } from '../../contract/index.mts';
import type { Handler, Resource } from '../resources/resource.mts';

/** A requested operation. */
export interface Target {
	readonly operation: ContractOperation;
	readonly pathParameters: Readonly<Record<string, string>>;
	/** Missing if the sandbox does not know this operation yet */
	readonly handler?: Handler;
	readonly needsToken: boolean;
	readonly invalidRequest?: string;
}

type Known = Pick<Target, 'handler' | 'needsToken' | 'invalidRequest'>;

/**
 * Finds the operation that a request is for, and its handler.
 * @throws Error if an operation has two handlers, or a handler has no operation
 */
export function operationFinder(
	resources: readonly Resource[],
): (method: string, pathname: string) => Target | undefined {
	const handlers = new Map<string, Known>();
	for (const { handlers: own, withoutToken = [], invalidRequest } of resources) {
		for (const [key, handler] of Object.entries(own)) {
			if (handlers.has(key)) throw new Error(`There are two handlers for ${key}`);
			handlers.set(key, {
				handler,
				needsToken: !withoutToken.includes(key),
				...(invalidRequest !== undefined && { invalidRequest }),
			});
		}
	}
	const known = new Map<ContractOperation, Known>();
	const left = new Set(handlers.keys());
	for (const operation of contract.operations) {
		const key = [`${operation.spec}/${operation.id}`, operation.id].find((each) => left.has(each));
		if (key === undefined) continue;
		known.set(operation, handlers.get(key) as Known);
		left.delete(key);
	}
	if (left.size > 0) throw new Error(`The contract has no ${[...left].join(', ')}`);

	return (method, pathname) => {
		const match = contract.find(method, pathname);
		return match && { ...match, ...(known.get(match.operation) ?? { needsToken: true }) };
	};
}

/**
 * The contract: what goes over the wire between a client and PayPal's REST API, from the facts of
 * PayPal's OpenAPI files (`facts/`), those written by hand (`facts-by-hand/`) and the corrections
 * in `overlay.mts`.
 */
import { operations } from './load.mts';
import { buildRoutes } from './routes.mts';

export { documentedIssues } from './documented.mts';
export { bodyLeaves } from './leaves.mts';
export { checkRequest } from './request.mts';
export { checkResponse } from './response.mts';
export type { Match } from './routes.mts';
export type {
	ContractOperation,
	Leaf,
	Parameter,
	RequestToCheck,
	Rule,
	Schema,
	Strictness,
	Violation,
} from './types.mts';

export const contract = {
	/** every operation that the facts describe, in the order of their files */
	operations,
	/**
	 * Finds the operation that a request is for. Literal segments win over parameters.
	 * @param pathname the request's path without its query, as it came over the wire
	 * @returns undefined if no operation has this method and path
	 */
	find: buildRoutes(operations),
} as const;

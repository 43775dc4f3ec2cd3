/**
 * The contract: what is sent between a client and PayPal's REST API, from the facts of
 * PayPal's OpenAPI files (`facts/`), those written by hand (`facts-by-hand/`) and the corrections
 * in `corrections/`.
 */
import { operations } from './load.mts';
import { buildRoutes } from './operations.mts';

export { documentedIssues } from './check/documentedIssues.mts';
export { checkRequest } from './check/request.mts';
export { checkResponse } from './check/response.mts';
export { settableProperties } from './settableProperties.mts';
export type { AnyOf, Body } from './body.mts';
export type { Match } from './operations.mts';
export type {
	ContractOperation,
	Parameter,
	RequestToCheck,
	Rule,
	Schema,
	SettableProperty,
	Strictness,
	Violation,
} from './types.mts';

export const contract = {
	/** Every operation that the facts describe, in the order of their files */
	operations,
	/**
	 * Finds the operation that a request is for. Literal segments win over parameters.
	 * @param pathname the request's path without its query, as received
	 * @returns undefined if no operation has this method and path
	 */
	find: buildRoutes(operations),
} as const;

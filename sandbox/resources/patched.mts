import { refuse } from '../core/errors.mts';
import {
	applyPatch,
	type PatchOperation,
	type PatchProblem,
	type PatchRule,
} from '../core/patch.mts';

export interface PatchRules {
	readonly rules: readonly PatchRule[];
	/** This API's response to each problem */
	readonly problems: Readonly<Record<PatchProblem, readonly [status: number, issue: string]>>;
	/** See `applyPatch` */
	readonly loose?: boolean;
	/** The name of the error, if it is not the usual one of its status */
	readonly name?: string;
}

/** The response of most v1 APIs to each problem of a patch; some APIs differ in one or two. */
export const USUAL_PATCH_PROBLEMS: PatchRules['problems'] = {
	'path-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
	'value-missing': [400, 'MISSING_REQUIRED_PARAMETER'],
	pointer: [400, 'INVALID_PATCH_PATH'],
	'not-patchable': [400, 'INVALID_PATCH_PATH'],
	operation: [400, 'UNSUPPORTED_PATCH_OPERATION'],
	'not-found': [400, 'INVALID_PATCH_PATH'],
	state: [400, 'INVALID_PARAMETER_VALUE'],
};

/** A copy of the document with the request's JSON Patch applied. @throws Refusal */
export function patched<T>(
	document: T,
	operations: readonly PatchOperation[],
	{ rules, problems, loose = false, name }: PatchRules,
): T {
	const result = applyPatch(document, operations, rules, { loose });
	if (result.problem === undefined) return result.document;
	const [status, issue] = problems[result.problem];
	const field = result.operation.path ?? `/${result.index}/path`;
	return refuse(
		status,
		{ issue, field, location: 'body' },
		name === undefined ? undefined : { name },
	);
}

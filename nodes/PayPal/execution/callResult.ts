import {
	NodeOperationError,
	type INode,
	type INodeExecutionData,
	type IPairedItemData,
	type NodeApiError,
} from 'n8n-workflow';

import { isObject, type JsonObject } from '../../shared/json';
import { InputProblem } from '../fields/inputProblem';

export type NodeError = NodeApiError | NodeOperationError;

/** How a call for an item, or for all of them, ended. Undefined: it was not started. */
export type CallResult =
	| { kind: 'done'; items: INodeExecutionData[] }
	| { kind: 'failed'; error: NodeError }
	| undefined;

/** By name, since n8n may bring a second copy of n8n-workflow with it. */
const isNodeError = (error: unknown): error is NodeError =>
	error instanceof Error && /^Node(Api|Operation)Error$/.test(error.constructor.name);

/**
 * Any error as one of n8n's error classes, with the item it belongs to.
 *
 * @param itemIndex undefined if it is about all items
 */
export function toNodeError(node: INode, error: unknown, itemIndex: number | undefined): NodeError {
	if (error instanceof InputProblem) {
		const about = error.itemIndex ?? itemIndex;
		return new NodeOperationError(node, error.message, {
			...(about === undefined ? {} : { itemIndex: about }),
			description: error.fix,
		});
	}
	if (isNodeError(error)) {
		error.context.itemIndex ??= itemIndex;
		return error;
	}
	return new NodeOperationError(node, error as Error, { itemIndex });
}

/**
 * The item of a failed input under Continue On Fail. Its JSON has no other keys than these three: n8n
 * sends an item with any other key down the success branch. (With `error` beside the JSON, n8n would
 * keep the message alone.)
 *
 * @param pairedItem the items that the call was for, where the error is about none of them alone
 */
export function toErrorItem(
	error: NodeError,
	pairedItem: IPairedItemData | IPairedItemData[],
): INodeExecutionData {
	const details = error.context.data;
	const json: JsonObject = { error: error.message };
	if (error.description) json.message = error.description;
	if (isObject(details)) json.details = details as JsonObject;
	const about: unknown = error.context.itemIndex;
	return { json, pairedItem: typeof about === 'number' ? { item: about } : pairedItem };
}

/** Maximum number of item ranges named; more would not help. */
const MAX_RANGES = 5;

/** Item indexes as text, with consecutive ones as a range: `3`, `0-2, 7`. In ascending order. */
function ranges(indexes: readonly number[]): string {
	const found: Array<[first: number, last: number]> = [];
	for (const index of indexes) {
		const latest = found.at(-1);
		if (latest !== undefined && latest[1] === index - 1) latest[1] = index;
		else found.push([index, index]);
	}
	const texts = found
		.slice(0, MAX_RANGES)
		.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
	return [...texts, ...(found.length > MAX_RANGES ? ['…'] : [])].join(', ');
}

const named = (indexes: readonly number[]): string =>
	indexes.length === 0 ? '' : ` (item${indexes.length === 1 ? '' : 's'} ${ranges(indexes)})`;

const were = (indexes: readonly number[]): string =>
	`${indexes.length} ${indexes.length === 1 ? 'was' : 'were'}`;

/** Says how far a run got that ended before its last item. Items count from 0, as in n8n. */
export function addProgress(error: NodeError, results: readonly CallResult[]): void {
	if (results.length < 2) return;
	const which = (fits: (result: CallResult) => boolean): number[] =>
		results.flatMap((result, index) => (fits(result) ? [index] : []));
	const done = which((result) => result?.kind === 'done');
	const failed = which((result) => result?.kind === 'failed');
	const unsent = which((result) => result === undefined);
	const progress = `Of ${results.length} items, ${were(done)} done${named(done)}, ${failed.length} failed${named(failed)}, and ${were(unsent)} not sent${named(unsent)}.`;
	error.description = [error.description, progress].filter(Boolean).join(' ');
}

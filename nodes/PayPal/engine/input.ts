import type { IExecuteFunctions } from 'n8n-workflow';

import { hasExpression, markCollection, markNothing } from '../../shared/expressions';
import { isObject } from '../../shared/json';
import { isOn } from './encode/scalar';
import { layOut, takesJsonBody, type Shelf } from './layout';
import { InputProblem } from './problem';
import type { ItemInput } from './request';
import type { FlagField, Operation } from './types';

type CollectionName = Exclude<Shelf, 'panel'>;

/** The collections with their labels. */
const COLLECTIONS: Readonly<Record<CollectionName, string>> = {
	additionalFields: 'Additional Fields',
	filters: 'Filters',
	options: 'Options',
};

const USE_JSON: FlagField = { kind: 'flag', label: 'Use JSON Body' };

/** What n8n gives for a parameter that the workflow does not have: it is not shown, or newer. */
const NOT_STORED = Symbol('not stored');

/** A parameter's value for an item. */
type Reader = (itemIndex: number) => unknown;

/**
 * Reads a parameter, where it can without n8n's evaluation, which is most of what an item costs: what
 * holds no expression is the same for all items.
 *
 * @param mark says apart in an evaluated value what its expressions failed to give
 * @returns undefined when the workflow does not have the parameter
 */
export function readerOf(
	context: IExecuteFunctions,
	name: string,
	mark: (stored: unknown, value: unknown) => unknown = markNothing,
): Reader | undefined {
	const stored: unknown = context.getNodeParameter(name, 0, NOT_STORED, { rawExpressions: true });
	if (stored === NOT_STORED) return undefined;
	return hasExpression(stored)
		? (itemIndex) => mark(stored, context.getNodeParameter(name, itemIndex))
		: () => stored;
}

/** A collection's fields for an item. @throws InputProblem when an expression gave something else */
function collectionOf(shelf: CollectionName, read: Reader, itemIndex: number) {
	const added = read(itemIndex);
	if (isObject(added)) return added;
	if (added === null || added === '') return {};
	throw new InputProblem(
		COLLECTIONS[shelf],
		'does not hold its fields',
		'Add its fields one by one, each with an expression of its own.',
	);
}

/**
 * Reads the parameters of one operation for one item: this operation's only, since n8n evaluates
 * each one's expressions for each item. A name is there if the workflow has the parameter, with
 * `undefined` for what its expression failed to give.
 *
 * @returns a function of the item's index, with what does not depend on the item worked out before
 */
export function inputReader(
	context: IExecuteFunctions,
	operation: Operation,
): (itemIndex: number) => ItemInput {
	const layout = layOut(operation);
	const panel = Object.keys(layout.panel).flatMap((name) => {
		const read = readerOf(context, name);
		return read === undefined ? [] : [[name, read] as const];
	});
	const collections = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((shelf) => {
		const names = Object.keys(layout[shelf]);
		const read = names.length === 0 ? undefined : readerOf(context, shelf, markCollection);
		return read === undefined ? [] : [{ shelf, names, read }];
	});
	const timezone = context.getTimezone();
	const resource = context.getNodeParameter('resource', 0) as string;
	const readUseJson = takesJsonBody(operation) ? readerOf(context, 'useJsonBody') : undefined;
	const readJson = readerOf(context, 'jsonBody');

	return (itemIndex) => {
		const values: Record<string, unknown> = {};
		for (const [name, read] of panel) values[name] = read(itemIndex);
		for (const { shelf, names, read } of collections) {
			const added = collectionOf(shelf, read, itemIndex);
			for (const name of names) {
				if (name in added) values[name] = added[name];
			}
		}
		const usesJson = readUseJson !== undefined && isOn(USE_JSON, readUseJson(itemIndex));
		return {
			values,
			timezone,
			resource,
			...(usesJson ? { jsonBody: readJson?.(itemIndex) ?? null } : {}),
		};
	};
}

/** Inputs read before their turn. */
export interface Inputs {
	/** The input of an item. @throws what reading it threw */
	take(itemIndex: number): ItemInput;
	/** Reads those up to this item, which is not included, unless they were read before. */
	prepare(end: number): void;
}

/**
 * Lets inputs be read while PayPal is waited for: n8n's evaluation of an expression takes longer than
 * all else that is done for an item, and answers come in bursts.
 *
 * @param count of items
 */
export function inputsOf(read: (itemIndex: number) => ItemInput, count: number): Inputs {
	const ready = new Map<number, ItemInput>();
	let next = 0;
	return {
		take(itemIndex) {
			const input = ready.get(itemIndex) ?? read(itemIndex);
			ready.delete(itemIndex);
			next = Math.max(next, itemIndex + 1);
			return input;
		},
		prepare(end) {
			for (; next < Math.min(end, count); next++) {
				try {
					ready.set(next, read(next));
				} catch {
					// Read again when the item's turn comes, if it comes, it says so.
				}
			}
		},
	};
}

import type { IExecuteFunctions } from 'n8n-workflow';

import { isObject } from '../../shared/json';
import { layOut, takesJsonBody, type Shelf } from './layout';
import type { ItemInput } from './request';
import type { Operation } from './types';

const COLLECTIONS: ReadonlyArray<Exclude<Shelf, 'panel'>> = [
	'additionalFields',
	'filters',
	'options',
];

/** Whether n8n has something to evaluate in a stored parameter. */
function hasExpression(stored: unknown): boolean {
	if (typeof stored === 'string') return stored.startsWith('=');
	if (Array.isArray(stored)) return stored.some(hasExpression);
	return isObject(stored) && Object.values(stored).some(hasExpression);
}

/** A parameter's value for an item. */
type Reader = (itemIndex: number) => unknown;

/**
 * Reads a parameter, where it can without n8n's evaluation, which is most of what an item costs: what
 * holds no expression is the same for all items.
 *
 * @param fallback the value of a field that is not shown and so not there; n8n would throw
 */
function readerOf(context: IExecuteFunctions, name: string, fallback: unknown): Reader {
	const stored: unknown = context.getNodeParameter(name, 0, fallback, { rawExpressions: true });
	return hasExpression(stored)
		? (itemIndex) => context.getNodeParameter(name, itemIndex, fallback)
		: () => stored;
}

/**
 * Reads the parameters of one operation for one item: this operation's only, since n8n evaluates
 * each one's expressions for each item.
 *
 * @returns a function of the item's index, with what does not depend on the item worked out before
 */
export function inputReader(
	context: IExecuteFunctions,
	operation: Operation,
): (itemIndex: number) => ItemInput {
	const layout = layOut(operation);
	const panel = Object.keys(layout.panel).map(
		(name) => [name, readerOf(context, name, null)] as const,
	);
	const collections = COLLECTIONS.map((shelf) => ({
		names: Object.keys(layout[shelf]),
		read: readerOf(context, shelf, {}),
	})).filter(({ names }) => names.length > 0);
	const timezone = context.getTimezone();
	const resource = context.getNodeParameter('resource', 0) as string;
	const readUseJson = readerOf(context, 'useJsonBody', false);
	const readJson = readerOf(context, 'jsonBody', null);
	const mayBeJson = takesJsonBody(operation);

	return (itemIndex) => {
		const values: Record<string, unknown> = {};
		for (const [name, read] of panel) values[name] = read(itemIndex);
		for (const { names, read } of collections) {
			const added = read(itemIndex);
			if (!isObject(added)) continue;
			for (const name of names) {
				if (name in added) values[name] = added[name];
			}
		}
		const usesJson = mayBeJson && readUseJson(itemIndex) === true;
		return { values, timezone, resource, ...(usesJson ? { jsonBody: readJson(itemIndex) } : {}) };
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

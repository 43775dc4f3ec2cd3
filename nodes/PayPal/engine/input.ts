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
	const panel = Object.keys(layout.panel);
	const collections = COLLECTIONS.filter((shelf) => Object.keys(layout[shelf]).length > 0);
	const timezone = context.getTimezone();
	const resource = context.getNodeParameter('resource', 0) as string;
	const mayBeJson = takesJsonBody(operation);

	return (itemIndex) => {
		const values: Record<string, unknown> = {};
		for (const name of panel) {
			// A field that is not shown is not there; without a fallback n8n would throw.
			values[name] = context.getNodeParameter(name, itemIndex, null);
		}
		for (const shelf of collections) {
			const added = context.getNodeParameter(shelf, itemIndex, {});
			if (isObject(added)) {
				for (const name of Object.keys(layout[shelf])) {
					if (name in added) values[name] = added[name];
				}
			}
		}
		const usesJson =
			mayBeJson && context.getNodeParameter('bodyMode', itemIndex, 'fields') === 'json';
		return {
			values,
			timezone,
			resource,
			...(usesJson ? { jsonBody: context.getNodeParameter('jsonBody', itemIndex) } : {}),
		};
	};
}

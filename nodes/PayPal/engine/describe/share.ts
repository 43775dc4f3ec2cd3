import type { INodeProperties } from 'n8n-workflow';

/** A property as one operation wants it, before it is shared with others. */
export interface Wanted {
	resource: string;
	operation: string;
	property: INodeProperties;
}

/** A property and where it is shown: operations by resource. */
interface Shared {
	property: INodeProperties;
	shownFor: Map<string, Set<string>>;
}

/**
 * Merges properties that several operations want in the very same form, so that the editor loads
 * them once. Each operation keeps its own order: what it does not share stands right behind what it
 * does, and a property is shared only with those that stand further down.
 */
export function shareProperties(wanted: ReadonlyArray<readonly Wanted[]>): INodeProperties[] {
	const shared: Array<Shared & { key: string }> = [];

	for (const operation of wanted) {
		let last = -1;
		for (const { resource, operation: value, property } of operation) {
			const key = JSON.stringify(property);
			const place = shared.findIndex((entry, index) => index > last && entry.key === key);
			if (place === -1) {
				last += 1;
				shared.splice(last, 0, {
					key,
					property,
					shownFor: new Map([[resource, new Set([value])]]),
				});
			} else {
				last = place;
				const operations = shared[place].shownFor.get(resource) ?? new Set<string>();
				shared[place].shownFor.set(resource, operations.add(value));
			}
		}
	}
	return shared.flatMap(({ property, shownFor }) =>
		rectangles(shownFor).map(({ resources, operations }) => ({
			...property,
			displayOptions: {
				...property.displayOptions,
				show: { resource: resources, operation: operations, ...property.displayOptions?.show },
			},
		})),
	);
}

/**
 * n8n shows a property where the resource AND the operation match, so resources can share one
 * only when they want it for the same operations.
 */
function rectangles(
	shownFor: ReadonlyMap<string, ReadonlySet<string>>,
): Array<{ resources: string[]; operations: string[] }> {
	const byOperations = new Map<string, { resources: string[]; operations: string[] }>();
	for (const [resource, set] of shownFor) {
		const operations = [...set].sort();
		const key = operations.join();
		const entry = byOperations.get(key) ?? { resources: [], operations };
		entry.resources.push(resource);
		byOperations.set(key, entry);
	}
	return [...byOperations.values()];
}

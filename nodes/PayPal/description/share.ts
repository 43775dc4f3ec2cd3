import type { INodeProperties } from 'n8n-workflow';

/** A property, and the operations of one resource that show it. */
interface Shared {
	readonly property: INodeProperties;
	readonly operations: string[];
}

/**
 * Merges the panels of one resource's operations. A property that several of them have in identical
 * form is listed once. Each panel keeps its own order: properties that are not shared follow the shared
 * property they come after, and a property is shared only if it comes after the one shared before it.
 *
 * @param panels properties by operation, in the order of the panel
 * @returns the properties with the conditions under which n8n shows them
 */
export function shareWithin(
	resource: string,
	panels: ReadonlyArray<readonly [operation: string, properties: readonly INodeProperties[]]>,
): INodeProperties[] {
	const shared: Array<Shared & { key: string }> = [];
	for (const [operation, properties] of panels) {
		let last = -1;
		for (const property of properties) {
			const key = JSON.stringify(property);
			const place = shared.findIndex((entry, index) => index > last && entry.key === key);
			if (place === -1) shared.splice(++last, 0, { key, property, operations: [operation] });
			else shared[(last = place)].operations.push(operation);
		}
	}
	return shared.map(({ property, operations }) => ({
		...property,
		displayOptions: {
			...property.displayOptions,
			show: { resource: [resource], operation: operations, ...property.displayOptions?.show },
		},
	}));
}

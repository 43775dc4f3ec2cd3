import type { INodePropertyOptions } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';

/** A resource of the node, with its operations by their values. */
export interface MenuResource {
	readonly value: string;
	readonly name: string;
	readonly operations: ReadonlyMap<string, INodePropertyOptions>;
}

/** The node's menus, as a user finds them. */
export function readMenu(): MenuResource[] {
	const { properties } = new PayPal().description;
	const resource = properties.find(({ name }) => name === 'resource');
	return ((resource?.options ?? []) as INodePropertyOptions[]).map(({ name, value }) => {
		const menu = properties.find(
			(property) =>
				property.name === 'operation' && property.displayOptions?.show?.resource?.includes(value),
		);
		const options = (menu?.options ?? []) as INodePropertyOptions[];
		return {
			value: String(value),
			name,
			operations: new Map(options.map((option) => [String(option.value), option])),
		};
	});
}

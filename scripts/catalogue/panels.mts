import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';

type Situation = Readonly<Record<'resource' | 'operation' | 'useJsonBody', string | boolean>>;
type Part = INodeProperties | INodePropertyCollection | INodePropertyOptions;

const { properties } = new PayPal().description;

const holds = (
	conditions: Readonly<Record<string, readonly unknown[] | undefined>> | undefined,
	situation: Situation,
	wanted: boolean,
): boolean =>
	Object.entries(conditions ?? {}).every(([name, values]) => {
		const own = name.replace(/^\//, '');
		return own in situation
			? (values ?? []).includes(situation[own as keyof Situation]) === wanted
			: true;
	});

/** Conditions without those that the situation meets. */
const others = (conditions: object | undefined, situation: Situation): object =>
	Object.fromEntries(
		Object.entries(conditions ?? {}).filter(([name]) => !(name.replace(/^\//, '') in situation)),
	);

/** The properties that are shown in a situation, without the conditions that it meets. */
function shown(parts: readonly Part[], situation: Situation): unknown[] {
	return parts.flatMap((part) => {
		const { displayOptions: { show, hide } = {}, ...rest } = part as INodeProperties;
		if (!holds(show, situation, true) || !holds(hide, situation, false)) return [];
		const conditions = { show: others(show, situation), hide: others(hide, situation) };
		const inner = rest as { options?: Part[]; values?: Part[] };
		return [
			{
				...rest,
				...(inner.options && { options: shown(inner.options, situation) }),
				...(inner.values && { values: shown(inner.values, situation) }),
				...(Object.keys(conditions.show).length > 0 && { show: conditions.show }),
				...(Object.keys(conditions.hide).length > 0 && { hide: conditions.hide }),
			},
		];
	});
}

/** JSON with its keys sorted: their order means nothing in a description. */
const print = (value: unknown): string =>
	JSON.stringify(
		value,
		(_, inner: unknown) =>
			typeof inner === 'object' && inner !== null && !Array.isArray(inner)
				? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
				: inner,
		1,
	).replaceAll('\n', '\n\t');

/** The panels of a resource's operations, property by property. */
export function panelsOf(resource: string): string[] {
	const menu = properties.find(
		({ name, displayOptions }) =>
			name === 'operation' && displayOptions?.show?.resource?.includes(resource),
	);
	const operations = (menu?.options ?? []) as INodePropertyOptions[];
	return operations.flatMap(({ value: operation }) =>
		[false, true].flatMap((useJsonBody) => [
			`# ${resource}.${String(operation)}${useJsonBody ? ' as JSON' : ''}`,
			...shown(properties, { resource, operation: String(operation), useJsonBody }).map(print),
		]),
	);
}

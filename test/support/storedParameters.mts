import {
	NodeHelpers,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { PayPalPollingTrigger } from '../../nodes/PayPalPollingTrigger/PayPalPollingTrigger.node.ts';
import { PayPalTrigger } from '../../nodes/PayPalTrigger/PayPalTrigger.node.ts';
import { asTool } from './examples/agent.mts';
import { foldedIn, isChoice } from './properties.mts';

const DESCRIPTIONS: ReadonlyMap<string, INodeTypeDescription> = new Map([
	['n8n-nodes-paypal.payPal', new PayPal().description],
	['n8n-nodes-paypal.payPalTrigger', new PayPalTrigger().description],
	['n8n-nodes-paypal.payPalPollingTrigger', new PayPalPollingTrigger().description],
	['n8n-nodes-paypal.payPalTool', asTool(new PayPal()).description],
]);

/** The version that n8n gives to new nodes of a type of this package; undefined for other types. */
export const latestVersionOf = (type: string): number | undefined =>
	[DESCRIPTIONS.get(type)?.version ?? []].flat().at(-1);

/** Whether a node of a workflow is one of this package. */
export const isOurs = (type: string): boolean => DESCRIPTIONS.has(type);

const isParameters = (value: unknown): value is INodeParameters =>
	typeof value === 'object' && value !== null;

/** Paths in `given` that n8n dropped when it read the parameters. */
function unknownIn(given: INodeParameters, known: INodeParameters, prefix = ''): string[] {
	return Object.entries(given).flatMap(([key, value]) => {
		const here = `${prefix}${key}`;
		if (!(key in known)) return [here];
		const kept = known[key];
		return isParameters(value) && isParameters(kept) ? unknownIn(value, kept, `${here}.`) : [];
	});
}

/** Stored choices that the dropdowns do not have: n8n shows them unchanged, without an issue. */
function goneIn(
	properties: readonly INodeProperties[],
	given: INodeParameters,
	prefix = '',
): string[] {
	return Object.entries(given).flatMap(([name, value]) => {
		const own = properties.filter((property) => property.name === name);
		const here = `${prefix}${name}`;
		const dropdowns = own.filter(
			({ type, options, typeOptions }) =>
				/^(multiO|o)ptions$/.test(type) && options && !typeOptions?.loadOptionsMethod,
		);
		const choices = new Set(
			dropdowns.flatMap(({ options = [] }) => options.filter(isChoice).map((each) => each.value)),
		);
		const stored = [value].flat().filter((each) => typeof each !== 'object');
		const gone =
			dropdowns.length === 0 || dropdowns.length < own.length
				? []
				: stored.filter((each) => !choices.has(each as string) && !String(each).startsWith('='));
		const inside = [value].flat().filter(isParameters);
		const deeper = inside.flatMap((parameters) =>
			own.flatMap((property) =>
				property.type === 'collection'
					? goneIn(foldedIn(property), parameters, `${here}.`)
					: Object.entries(parameters).flatMap(([group, rows]) =>
							[rows]
								.flat()
								.filter(isParameters)
								.flatMap((row) => goneIn(foldedIn(property, group), row, `${here}.${group}.`)),
						),
			),
		);
		return [...gone.map((each) => `${here} has no choice ${String(each)} any more`), ...deeper];
	});
}

/**
 * What a stored node of ours would lose when n8n opens it, or would show as an issue: parameters that
 * no longer exist, choices that were removed, required fields that are empty. [] for other nodes.
 */
export function storedIssues(node: INode): string[] {
	const description = DESCRIPTIONS.get(node.type);
	if (!description) return [];
	const { properties } = description;
	const known = NodeHelpers.getNodeParameters(
		properties,
		node.parameters,
		true,
		false,
		node,
		description,
	);
	// With the defaults filled in, as n8n does when it checks for issues.
	const opened: INode = { ...node, parameters: known ?? {} };
	const issues = NodeHelpers.getNodeParametersIssues(properties, opened, description)?.parameters;
	return [
		...Object.values(issues ?? {}).flat(),
		...unknownIn(node.parameters, known ?? {}).map((name) => `unknown parameter ${name}`),
		...goneIn(
			properties.filter((property) =>
				NodeHelpers.displayParameter(known ?? {}, property, node, description),
			),
			node.parameters,
		),
	];
}

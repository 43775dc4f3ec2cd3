import type { IExecuteFunctions } from 'n8n-workflow';

import { fingerprintOf } from '../../shared/transport';

/** Most outputs of a trigger that are looked at. */
const MAX_OUTPUTS = 20;

type Proxy = ReturnType<IExecuteFunctions['getWorkflowDataProxy']>;

/** The first items that a node gave, on each of its outputs. */
function outputsOf(proxy: Proxy, name: string): unknown[] {
	const outputs: unknown[] = [];
	for (let output = 0; output < MAX_OUTPUTS; output++) {
		try {
			const items = proxy.$items(name, output, 0) as Array<{ json: unknown }> | null;
			outputs.push((items ?? []).map(({ json }) => json));
		} catch {
			// The node has no such output, or has not run.
			break;
		}
	}
	return outputs;
}

/**
 * What started the execution: the items of the nodes that nothing stands before. The same when n8n runs
 * a stored execution anew, another one where the execution's number is given out again.
 */
function startOf(context: IExecuteFunctions): unknown[] {
	const proxy = context.getWorkflowDataProxy(0);
	const { name } = context.getNode();
	const parentsOf = (node: string): string[] =>
		context.getParentNodes(node).map((parent) => parent.name);
	// Before a tool there is nothing, but before its agent.
	const previous = (proxy.$prevNode as { name?: string }).name;
	const before = new Set([
		...parentsOf(name),
		...(previous === undefined ? [] : [previous, ...parentsOf(previous)]),
	]);
	return [...before]
		.filter((node) => node !== name && parentsOf(node).length === 0)
		.sort()
		.map((node) => [node, ...outputsOf(proxy, node)]);
}

/**
 * Where a write comes from: n8n's instance, the workflow, the execution and what started it, the node.
 * That by its name, too: workflows that a program has written may have one id for several.
 *
 * @param executionId of the execution, or what stands for it where there is none
 */
export const originOf = (context: IExecuteFunctions, executionId: string): string =>
	fingerprintOf([
		context.getInstanceId(),
		context.getWorkflow().id,
		executionId,
		startOf(context),
		context.getNode().id,
		context.getNode().name,
	]);

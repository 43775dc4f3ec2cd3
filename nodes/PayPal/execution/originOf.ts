import type { IExecuteFunctions } from 'n8n-workflow';

import { fingerprintOf } from '../../shared/transport';

/** Maximum number of a trigger's outputs that are looked at. */
const MAX_OUTPUTS = 20;

type Proxy = ReturnType<IExecuteFunctions['getWorkflowDataProxy']>;

/** The first items that a node returned, on each of its outputs. */
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
 * What started the execution: the items of the nodes without a predecessor. The same when n8n runs a
 * stored execution again; different when the execution's number is reused.
 */
function startOf(context: IExecuteFunctions): unknown[] {
	const proxy = context.getWorkflowDataProxy(0);
	const { name } = context.getNode();
	const parentsOf = (node: string): string[] =>
		context.getParentNodes(node).map((parent) => parent.name);
	// A tool has no predecessor, but its agent has.
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
 * The workflow is identified by its name as well: workflows written by a program may share one ID.
 *
 * @param executionId of the execution, or its substitute where there is none
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

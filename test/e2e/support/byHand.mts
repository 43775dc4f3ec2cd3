import { getExecution, type Execution } from '../../../scripts/start/executions.mts';
import type { N8nClient } from '../../../scripts/start/rest.mts';
import { until } from '../../../scripts/start/wait.mts';
import { createWorkflow, type NodeSpec } from './workflows.mts';

const MANUAL = 'Manual Trigger';
const LIMIT_MS = 90_000;

/** A click on Execute Step of a tool, and what the editor then asks for. */
export interface ToolStep {
	/** The tool's node. */
	readonly node: string;
	/** The tool's name, as models are told it. */
	readonly tool: string;
	readonly args: Readonly<Record<string, unknown>>;
}

/** n8n wants to be told what a model would say: n8n 1 the arguments, n8n 2 those by the tool's name. */
const upTo = ({ node, tool, args }: ToolStep): object => ({
	destinationNode: { nodeName: node, mode: 'inclusive' },
	agentRequest: { query: { ...args, [tool]: args }, tool: { name: tool } },
});

/**
 * Stores a workflow of these nodes behind a Manual Trigger, and starts it, in n8n 1 and n8n 2.
 * @param step if only this tool is to be run, and what comes before the agent that it belongs to
 * @returns the execution's ID
 */
export async function runByHand(
	client: N8nClient,
	nodes: readonly NodeSpec[],
	step?: ToolStep,
): Promise<string> {
	const manual = { name: MANUAL, type: 'n8n-nodes-base.manualTrigger' };
	const workflow = await createWorkflow(client, 'By hand', [manual, ...nodes]);
	// n8n 1 wants the workflow as its editor has it; n8n 2 takes what is saved.
	const { executionId } = await client.call<{ executionId: string }>(
		'POST',
		`/workflows/${workflow.id}/run`,
		{ workflowData: workflow, triggerToStartFrom: { name: MANUAL }, ...(step && upTo(step)) },
	);
	return executionId;
}

/** The same, and resolves to how it ended, well or not. */
export async function runToEnd(
	client: N8nClient,
	nodes: readonly NodeSpec[],
	step?: ToolStep,
): Promise<Execution> {
	const executionId = await runByHand(client, nodes, step);
	return await until(`execution ${executionId} to end`, LIMIT_MS, async () => {
		const execution = await getExecution(client, executionId);
		// n8n 1 may say how it ended before it has stored what came of it.
		const isStored = (execution.data as Execution['data'] | undefined) !== undefined;
		return isStored && !['new', 'running'].includes(execution.status) ? execution : undefined;
	});
}

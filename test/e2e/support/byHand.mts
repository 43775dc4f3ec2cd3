import { getExecution, isUnderWay, type Execution } from '../../../scripts/start/executions.mts';
import type { SavedWorkflow } from '../../../scripts/start/provision.mts';
import type { N8nClient } from '../../../scripts/start/rest.mts';
import { until } from '../../../scripts/start/wait.mts';
import { createWorkflow, type NodeSpec } from './workflows.mts';

const MANUAL = 'Manual Trigger';
const LIMIT_MS = 90_000;

/** A click on Execute Step of a tool, and the data that the editor then prompts for. */
export interface ToolStep {
	/** The tool's node. */
	readonly node: string;
	/** The tool's name, as models see it. */
	readonly tool: string;
	readonly args: Readonly<Record<string, unknown>>;
}

/** Passes the model's arguments: n8n 1 expects them directly, n8n 2 under the tool's name. */
const upTo = ({ node, tool, args }: ToolStep): object => ({
	destinationNode: { nodeName: node, mode: 'inclusive' },
	agentRequest: { query: { ...args, [tool]: args }, tool: { name: tool } },
});

/**
 * Executes a stored workflow as a click in the editor does, from one of its triggers, in n8n 1 and n8n 2.
 * @param more further properties of the editor's request
 * @returns the execution's ID
 */
export async function executeFrom(
	client: N8nClient,
	workflow: SavedWorkflow,
	trigger: string,
	more: object = {},
): Promise<string> {
	// n8n 1 expects the workflow from the editor; n8n 2 runs the saved one.
	const { executionId } = await client.call<{ executionId: string }>(
		'POST',
		`/workflows/${workflow.id}/run`,
		{ workflowData: workflow, triggerToStartFrom: { name: trigger }, ...more },
	);
	return executionId;
}

/** Resolves to the execution once it has ended, successfully or not. */
export const untilEnded = (client: N8nClient, executionId: string): Promise<Execution> =>
	until(`execution ${executionId} to end`, LIMIT_MS, async () => {
		const execution = await getExecution(client, executionId);
		return isUnderWay(execution) ? undefined : execution;
	});

/**
 * Stores a workflow of these nodes behind a Manual Trigger, and executes it.
 * @param step to run only this tool and the nodes before its agent
 * @returns the execution's ID
 */
export async function runByHand(
	client: N8nClient,
	nodes: readonly NodeSpec[],
	step?: ToolStep,
): Promise<string> {
	const manual = { name: MANUAL, type: 'n8n-nodes-base.manualTrigger' };
	const workflow = await createWorkflow(client, 'By hand', [manual, ...nodes]);
	return await executeFrom(client, workflow, MANUAL, step && upTo(step));
}

/** The same, but resolves to the execution once it has ended, successfully or not. */
export const runToEnd = async (
	client: N8nClient,
	nodes: readonly NodeSpec[],
	step?: ToolStep,
): Promise<Execution> => await untilEnded(client, await runByHand(client, nodes, step));

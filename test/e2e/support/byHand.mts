import type { N8nClient } from '../../../scripts/start/rest.mts';
import { createWorkflow, type NodeSpec } from './workflows.mts';

const MANUAL = 'Manual Trigger';

/**
 * Stores a workflow of these nodes behind a Manual Trigger, and starts it, in n8n 1 and n8n 2.
 * @returns the execution's ID
 */
export async function runByHand(client: N8nClient, nodes: readonly NodeSpec[]): Promise<string> {
	const manual = { name: MANUAL, type: 'n8n-nodes-base.manualTrigger' };
	const workflow = await createWorkflow(client, 'By hand', [manual, ...nodes]);
	// n8n 1 wants the workflow as its editor has it; n8n 2 takes what is saved.
	const { executionId } = await client.call<{ executionId: string }>(
		'POST',
		`/workflows/${workflow.id}/run`,
		{ workflowData: workflow, triggerToStartFrom: { name: MANUAL } },
	);
	return executionId;
}

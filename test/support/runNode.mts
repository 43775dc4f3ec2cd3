import type { INodeType } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { runInWorkflow, type RunResult, type WorkflowRun } from './workflow.mts';

export type { RunResult } from './workflow.mts';

export interface RunOptions extends Omit<WorkflowRun, 'node'> {
	/** Another node to run in place of PayPal, for comparison. */
	node?: INodeType;
}

/** Runs the PayPal node in a workflow through n8n-core. */
export const runNode = async (options: RunOptions): Promise<RunResult> =>
	await runInWorkflow({ ...options, node: options.node ?? new PayPal() });

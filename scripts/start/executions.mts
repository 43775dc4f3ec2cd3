import { parse } from 'flatted';

import { Problem } from './report.mts';
import type { N8nClient } from './rest.mts';
import { until } from './wait.mts';

/** The result of one run of a node. */
interface NodeRun {
	readonly error?: { message: string; description?: string };
	readonly data?: { main: Array<Array<{ json: Record<string, unknown> }> | null> };
}

export interface Execution {
	readonly id: string;
	readonly status: string;
	readonly data: {
		readonly resultData: {
			readonly runData: Readonly<Record<string, readonly NodeRun[]>>;
			readonly error?: { message: string; description?: string; node?: { name: string } };
		};
	};
}

const RUN_LIMIT_MS = 60_000;

/** Starts a workflow as a click on its manual trigger does; returns the execution's id. */
export async function runManually(
	client: N8nClient,
	workflowId: string,
	triggerName: string,
): Promise<string> {
	const { executionId } = await client.call<{ executionId: string }>(
		'POST',
		`/workflows/${workflowId}/run`,
		{ triggerToStartFrom: { name: triggerName } },
	);
	return executionId;
}

interface StoredExecution extends Omit<Execution, 'data'> {
	/** Serialized by `flatted`. */
	readonly data: string;
}

/** A stored execution, even while it is running. Its data is consistent with its status. */
export async function getExecution(client: N8nClient, id: string): Promise<Execution> {
	const read = () => client.call<StoredExecution>('GET', `/executions/${id}`);
	const first = await read();
	// n8n 1 writes the status and then the data, one after the other, to SQLite over a single
	// connection: a read in between returns the new status and the old data. When this response
	// arrives, the second write is already queued, ahead of a second read.
	const { data, ...rest } = isUnderWay(first) ? first : await read();
	return { ...rest, data: parse(data) as Execution['data'] };
}

/** Whether an execution has neither ended nor started to wait. */
export const isUnderWay = ({ status }: { readonly status: string }): boolean =>
	status === 'new' || status === 'running';

/** The state of an execution that has to succeed: its status, or a Problem with the node's message. */
function statusOf({ status, data }: Execution): string {
	if (status !== 'error' && status !== 'crashed' && status !== 'canceled') return status;
	const error = data.resultData.error;
	const node = error?.node ? `'${error.node.name}': ` : '';
	throw new Problem(`${node}${error?.message ?? status}\n${error?.description ?? ''}`.trimEnd());
}

/**
 * Waits until an execution has a status.
 * @throws Problem with the failed node's message, or if it takes longer than a minute
 */
export async function untilStatus(
	client: N8nClient,
	id: string,
	wanted: 'waiting' | 'success',
): Promise<Execution> {
	return await until(`execution ${id} to be '${wanted}'`, RUN_LIMIT_MS, async () => {
		const execution = await getExecution(client, id);
		return statusOf(execution) === wanted ? execution : undefined;
	});
}

/** An execution as n8n lists it. */
export interface Listed {
	readonly id: string;
	readonly status: string;
	/** How it was started: `manual`, `trigger`, `webhook` ... */
	readonly mode: string;
}

/** A workflow's executions, newest first. */
export async function executionsOf(
	client: N8nClient,
	workflowId: string,
): Promise<readonly Listed[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = await client.call<{ results: Listed[] }>(
		'GET',
		`/executions?filter=${filter}`,
	);
	return results;
}

/** The items on the first output of a node's last run. */
export function outputOf(execution: Execution, nodeName: string): Array<Record<string, unknown>> {
	const run = execution.data.resultData.runData[nodeName]?.at(-1);
	if (!run) throw new Problem(`'${nodeName}' did not run.`);
	return (run.data?.main[0] ?? []).map(({ json }) => json);
}

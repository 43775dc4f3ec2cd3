import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	jsonParse,
	Workflow,
	type ExecutionBaseError,
	type IConnections,
	type ICredentialsHelper,
	type IDataObject,
	type IExecuteResponsePromiseData,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type IRun,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import { PayPal } from '../../../nodes/PayPal/PayPal.node.ts';
import { PayPalTrigger } from '../../../nodes/PayPalTrigger/PayPalTrigger.node.ts';
import { agent, asTool, type ToolCall, type ToolResponse } from './agent.mts';
import { coreNodes } from './coreNodes.mts';
import { realNode } from './realNodes.mts';
import { standIn } from './standIn.mts';
import { tablesInMemory, type Tables } from './tables.mts';

export interface ExampleWorkflow {
	readonly name: string;
	readonly nodes: INode[];
	readonly connections: IConnections;
}

/** An example by its file name without `.json`. */
export const readExample = (file: string): ExampleWorkflow =>
	JSON.parse(
		readFileSync(path.join(process.cwd(), 'examples', `${file}.json`), 'utf8'),
	) as ExampleWorkflow;

/** The result of a run, so far or in the end. */
export interface Outcome {
	readonly status: IRun['status'];
	/** The names of the nodes that ran, in order. */
	readonly ran: readonly string[];
	readonly error?: ExecutionBaseError;
	/** The response of Respond to Webhook. */
	readonly responses: readonly IExecuteResponsePromiseData[];
	/** The responses of the agent's tools. */
	readonly tools: readonly ToolResponse[];
	/** The items of a node's last run, on the output that had some. */
	output(node: string): IDataObject[];
	/** A file that a node returned, as text. */
	file(node: string): { name: string | undefined; text: string };
	/** Resumes after a Wait, with the data received from outside, or else with the Wait node's input. */
	resume(items?: INodeExecutionData[]): Promise<Outcome>;
}

export interface Surroundings {
	readonly credentials: ICredentialsHelper;
	/** n8n's data tables; kept from one run to the next if given. */
	readonly tables?: Tables;
	/** The tool calls that the model of an AI agent makes. */
	readonly toolCalls?: readonly ToolCall[];
	/** The agent's result, in the format that its output parser expects. */
	readonly agentOutput?: IDataObject;
	/** Time zone of the workflow. */
	readonly timezone?: string;
}

const N8N_URL = 'http://127.0.0.1:5678';

/**
 * Runs an example through n8n-core, from the node that starts it, with the items it starts with.
 * The PayPal nodes are real; the others stand-ins (coreNodes.mts).
 */
export async function runExample(
	example: ExampleWorkflow,
	startNode: string,
	items: INodeExecutionData[],
	surroundings: Surroundings,
): Promise<Outcome> {
	const { credentials, tables = tablesInMemory(), timezone = 'Europe/Berlin' } = surroundings;
	const tools: ToolResponse[] = [];
	const types: Readonly<Record<string, INodeType>> = {
		...Object.fromEntries(
			Object.entries(coreNodes(tables)).map(([name, node]) => [`n8n-nodes-base.${name}`, node]),
		),
		'n8n-nodes-base.stickyNote': standIn('', async (all) => [all]),
		'n8n-nodes-paypal.payPal': new PayPal(),
		'n8n-nodes-paypal.payPalTool': asTool(new PayPal()),
		'n8n-nodes-paypal.payPalTrigger': passingOn(new PayPalTrigger()),
		'@n8n/n8n-nodes-langchain.chatTrigger': standIn('', async (all) => [all]),
		'@n8n/n8n-nodes-langchain.memoryBufferWindow': standIn('', async (all) => [all]),
		'@n8n/n8n-nodes-langchain.outputParserStructured': standIn('', async (all) => [all]),
		'@n8n/n8n-nodes-langchain.agent': agent(
			surroundings.toolCalls ?? [],
			tools,
			surroundings.agentOutput,
		),
		'@n8n/n8n-nodes-langchain.mcpTrigger': agent(surroundings.toolCalls ?? [], tools),
	};
	const typeOf = (type: string, version?: number): INodeType => {
		const found = realNode(type.replace('n8n-nodes-base.', ''), version) ?? types[type];
		if (!found) throw new Error(`There is no stand-in for ${type}`);
		return found;
	};
	const executionId = randomUUID();
	const workflow = new Workflow({
		id: 'workflow',
		name: example.name,
		nodes: structuredClone(example.nodes).map((node) =>
			node.type.startsWith('n8n-nodes-paypal.')
				? { ...node, credentials: { payPalRestApi: { id: '1', name: 'PayPal' } } }
				: node,
		),
		connections: example.connections,
		active: true,
		nodeTypes: {
			getByName: (type) => typeOf(type),
			getByNameAndVersion: typeOf,
			getKnownTypes: () => ({}),
		},
		settings: { executionOrder: 'v1', timezone },
	});
	const responses: IExecuteResponsePromiseData[] = [];
	const additionalData = (currentNodeExecutionIndex = 0): IWorkflowExecuteAdditionalData => {
		const hooks = new ExecutionLifecycleHooks('trigger', executionId, {} as never);
		hooks.addHandler('sendResponse', async (response) => void responses.push(response));
		return {
			credentialsHelper: credentials,
			executionId,
			currentNodeExecutionIndex,
			hooks,
			restApiUrl: N8N_URL,
			instanceBaseUrl: N8N_URL,
			webhookBaseUrl: N8N_URL,
			webhookTestBaseUrl: N8N_URL,
			webhookWaitingBaseUrl: `${N8N_URL}/webhook-waiting`,
			formBaseUrl: N8N_URL,
			formWaitingBaseUrl: `${N8N_URL}/form-waiting`,
			formTestBaseUrl: N8N_URL,
			variables: {},
			logAiEvent: () => undefined,
			setExecutionStatus: () => undefined,
		} as unknown as IWorkflowExecuteAdditionalData;
	};

	const outcomeOf = (run: IRun): Outcome => {
		const { data } = run;
		const last = (node: string) => {
			const ran = data.resultData.runData[node]?.at(-1);
			if (!ran) throw new Error(`'${node}' did not run`);
			return ran.data?.main.find((output) => output && output.length > 0) ?? [];
		};
		const ran = Object.entries(data.resultData.runData)
			.flatMap(([name, runs]) => runs.map(({ executionIndex }) => ({ name, executionIndex })))
			.sort((one, other) => one.executionIndex - other.executionIndex)
			.map(({ name }) => name);
		return {
			status: run.status,
			ran,
			error: data.resultData.error,
			responses,
			tools,
			output: (node) => last(node).map(({ json }) => json),
			file(node) {
				const binary = last(node)[0]?.binary?.data;
				if (!binary) throw new Error(`'${node}' returned no file`);
				return { name: binary.fileName, text: Buffer.from(binary.data, 'base64').toString() };
			},
			async resume(incoming) {
				// n8n keeps it in its database until then.
				const stored = jsonParse<typeof data>(JSON.stringify(data));
				const waiting = stored.executionData?.nodeExecutionStack[0];
				if (run.status !== 'waiting' || !waiting) throw new Error('The workflow does not wait');
				// As n8n does when a wait is over; for the rest see handleWaitingState of n8n-core.
				if (incoming) waiting.data.main = [incoming];
				const execute = new WorkflowExecute(additionalData(ran.length), 'trigger', stored);
				const done = await execute.processRunExecutionData(workflow);
				return outcomeOf(done);
			},
		};
	};
	const node = workflow.getNode(startNode);
	if (!node) throw new Error(`There is no node '${startNode}'`);
	return outcomeOf(
		await new WorkflowExecute(additionalData(), 'trigger').run({
			workflow,
			startNode: node,
			triggerToStartFrom: { name: startNode, data: { data: { main: [items] } } as never },
		}),
	);
}

/** A trigger as n8n runs it in an execution: the items have arrived at its webhook. */
const passingOn = ({ description }: INodeType): INodeType => ({
	description,
	webhook: async () => ({}),
});

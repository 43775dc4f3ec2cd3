import { WebhookContext, WorkflowExecute } from 'n8n-core';
import {
	NodeConnectionTypes,
	Workflow,
	type EngineRequest,
	type EngineResponse,
	type ICredentialsHelper,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IRun,
	type IWebhookData,
} from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import { asTool } from './examples/agent.mts';
import { standIn } from './examples/standIn.mts';
import { additionalDataFor, nodeOf, nodeTypes, sourceOf } from './workflow.mts';

/**
 * What calls the tool, as n8n's own nodes do: version 1 of the AI Agent fetches its tools once,
 * version 2 for each item, and version 3 has n8n's engine run them; the MCP Server Trigger fetches them
 * in a webhook, before there is an execution (@n8n/n8n-nodes-langchain, Agent and McpTrigger).
 */
export type Caller = 'agent v1' | 'agent v2' | 'agent v3' | 'mcp';

export interface ToolRun {
	caller: Caller;
	parameters: INodeParameters;
	credentials: ICredentialsHelper;
	/** The arguments of each call that the model makes, in order: for each item, or MCP request. */
	calls: IDataObject[][];
	/** The calls of an item are made concurrently. */
	atOnce?: boolean;
	/** The items are processed concurrently, as version 2 does with a Batch Size. */
	itemsAtOnce?: boolean;
	executionId?: string;
	/** n8n's Retry On Fail of the tool: the total number of tries. */
	tries?: number;
	/** Ends the execution with an error after the calls. */
	failing?: boolean;
	/** A failed run, which is run again as n8n's "Retry" button does it. */
	retryOf?: IRun;
	/** JSON of the trigger's item. */
	start?: IDataObject;
}

export interface ToolResult {
	/** The response to each call that the model received: JSON, or the error. */
	responses: string[];
	/** The run as n8n would store it; none under MCP. */
	run?: IRun;
}

const TOOL = 'PayPal';
const AGENT = 'Agent';

/** The node's behavior depends on the caller: the first two versions of the agent hide errors from the model. */
const CALLER_TYPES = {
	agent: '@n8n/n8n-nodes-langchain.agent',
	mcp: '@n8n/n8n-nodes-langchain.mcpTrigger',
};

/** The tool that n8n-core creates from a node that is connected as one. */
interface Tool {
	invoke(args: IDataObject): Promise<unknown>;
}

const ask = async (tools: unknown, args: IDataObject): Promise<string> => {
	try {
		return String(await ([tools].flat()[0] as Tool).invoke(args));
	} catch (error) {
		return (error as Error).message;
	}
};

const askAll = async (
	tools: unknown,
	{ atOnce }: ToolRun,
	calls: IDataObject[],
): Promise<string[]> => {
	if (atOnce === true) return await Promise.all(calls.map(async (args) => await ask(tools, args)));
	const responses: string[] = [];
	for (const args of calls) responses.push(await ask(tools, args));
	return responses;
};

const endOf = (run: ToolRun, items: INodeExecutionData[]): INodeExecutionData[][] => {
	if (run.failing === true) throw new Error('The model has no more tokens');
	return [items];
};

const withTools = (node: INodeType): INodeType => {
	node.description.inputs = [NodeConnectionTypes.Main, NodeConnectionTypes.AiTool];
	return node;
};

/** An agent without a model that makes the calls itself, with LangChain's tools. */
const callingAgent = (run: ToolRun, responses: string[]): INodeType =>
	withTools(
		standIn('', async function (this: IExecuteFunctions, items) {
			const fetchTools = async (item: number): Promise<unknown> =>
				await this.getInputConnectionData(NodeConnectionTypes.AiTool, item);
			if (run.itemsAtOnce === true) {
				const ofItem = async (calls: IDataObject[], item: number) =>
					await askAll(await fetchTools(item), run, calls);
				responses.push(...(await Promise.all(run.calls.map(ofItem))).flat());
				return endOf(run, items);
			}
			const shared = run.caller === 'agent v1' ? await fetchTools(0) : undefined;
			for (const [item, calls] of run.calls.entries()) {
				responses.push(...(await askAll(shared ?? (await fetchTools(item)), run, calls)));
			}
			return endOf(run, items);
		}),
	);

/** An agent without a model that has n8n's engine make the calls, one after the other. */
function requestingAgent(run: ToolRun, responses: string[]): INodeType {
	const left = run.calls.flatMap((calls, itemIndex) => calls.map((args) => ({ args, itemIndex })));
	const node = withTools(standIn('', async (items) => [items]));
	node.execute = async function (this: IExecuteFunctions, response?: EngineResponse) {
		for (const { data } of response?.actionResponses ?? []) {
			responses.push(JSON.stringify(data.data?.ai_tool?.[0]?.map(({ json }) => json)));
		}
		const next = left.shift();
		if (next === undefined) return endOf(run, this.getInputData());
		const request: EngineRequest = {
			actions: [
				{
					actionType: 'ExecutionNodeAction',
					nodeName: TOOL,
					input: next.args,
					type: NodeConnectionTypes.AiTool,
					id: `call_${Math.random()}`,
					metadata: { itemIndex: next.itemIndex },
				},
			],
			metadata: {},
		};
		return request as never;
	};
	return node;
}

/** Calls the node as a tool, through n8n-core. */
export async function runTool(run: ToolRun): Promise<ToolResult> {
	const { caller, credentials, executionId = `E${Math.random()}`, tries, retryOf } = run;
	const responses: string[] = [];
	const agent =
		caller === 'agent v3' ? requestingAgent(run, responses) : callingAgent(run, responses);
	const source = nodeOf('Source', 'test.source');
	const type = CALLER_TYPES[caller === 'mcp' ? 'mcp' : 'agent'];
	const agentNode = nodeOf(AGENT, type);
	const tool: INode = nodeOf(TOOL, 'n8n-nodes-paypal.payPalTool', {
		parameters: run.parameters,
		credentials: { payPalRestApi: { id: '1', name: 'PayPal' } },
		...(tries === undefined ? {} : { retryOnFail: true, maxTries: tries, waitBetweenTries: 1 }),
	});
	const workflow = new Workflow({
		id: 'workflow',
		name: 'Test',
		nodes: caller === 'mcp' ? [agentNode, tool] : [source, agentNode, tool],
		connections: {
			Source: { main: [[{ node: AGENT, type: 'main', index: 0 }]] },
			[TOOL]: { ai_tool: [[{ node: AGENT, type: 'ai_tool', index: 0 }]] },
		},
		active: true,
		nodeTypes: nodeTypes({
			'test.source': sourceOf(run.calls.map((_, item) => ({ json: { item, ...run.start } }))),
			[type]: agent,
			'n8n-nodes-paypal.payPalTool': asTool(new PayPal()),
		}),
		settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' },
	});
	if (caller === 'mcp') {
		for (const calls of run.calls) {
			const additionalData = {
				...additionalDataFor(credentials, undefined),
				httpRequest: { body: { jsonrpc: '2.0', method: 'tools/call' }, headers: {} },
			};
			const context = new WebhookContext(
				workflow,
				agentNode,
				additionalData as never,
				'webhook',
				{} as IWebhookData,
				[],
				null,
			);
			const tools = await context.getInputConnectionData(NodeConnectionTypes.AiTool, 0);
			responses.push(...(await askAll(tools, run, calls)));
		}
		return { responses };
	}
	const additionalData = additionalDataFor(credentials, executionId);
	const execution =
		retryOf === undefined
			? new WorkflowExecute(additionalData, 'trigger').run({ workflow, startNode: source })
			: new WorkflowExecute(
					additionalData,
					'retry',
					storedFor(retryOf, workflow),
				).processRunExecutionData(workflow);
	return { responses, run: await execution };
}

/** What n8n does with a stored execution before it runs it again (execution.service.ts). */
function storedFor({ data }: IRun, workflow: Workflow): IRun['data'] {
	const stored = JSON.parse(JSON.stringify(data)) as IRun['data'];
	for (const waiting of stored.executionData?.nodeExecutionStack ?? []) {
		waiting.node = workflow.getNode(waiting.node.name) as INode;
	}
	const { lastNodeExecuted, runData } = stored.resultData;
	delete stored.resultData.error;
	if (lastNodeExecuted !== undefined && runData[lastNodeExecuted]?.at(-1)?.error !== undefined) {
		runData[lastNodeExecuted].pop();
	}
	return stored;
}

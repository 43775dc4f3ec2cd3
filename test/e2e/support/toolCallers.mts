/** The ways in which n8n calls tools: AI Agents, agents that are tools themselves, Execute Step, MCP clients. */
import { randomUUID } from 'node:crypto';

import { readExamples, withCredential } from '../../../scripts/start/examples.mts';
import type { Execution } from '../../../scripts/start/executions.mts';
import {
	activate,
	deactivate,
	type Saved,
	type SavedWorkflow,
} from '../../../scripts/start/provision.mts';
import { until } from '../../../scripts/start/wait.mts';
import { runToEnd } from './byHand.mts';
import { connectMcp, type McpSession, type McpTool, type Transport } from './mcpClient.mts';
import type { ScriptedModel, ToolCall } from './scriptedModel.mts';
import type { Stage } from './stage.mts';
import { createWorkflow, type NodeSpec } from './workflows.mts';

/** The calls of one model or MCP client: one turn after the other, the calls of a turn concurrently. */
export type Conversation = ReadonlyArray<readonly ToolCall[]>;

/** What agents need: n8n, a model, and the credential with which n8n reaches it. */
export interface ToolStage extends Pick<Stage, 'client' | 'url'> {
	readonly model: ScriptedModel;
	readonly modelCredential: Saved;
}

/**
 * Makes n8n call tools for several conversations, concurrently if n8n can.
 * @returns all responses to models and clients, and the errors that n8n shows
 */
export type ToolCaller = (
	stage: ToolStage,
	tools: readonly NodeSpec[],
	conversations: readonly Conversation[],
) => Promise<readonly string[]>;

const LANGCHAIN = '@n8n/n8n-nodes-langchain';
const AGENT_TOOL = 'Assistant';

/** An expression for a field's value that the model provides. @param type an argument of `$fromAI` */
export const fromAi = (key: string, type: 'string' | 'number' = 'string'): string =>
	`={{ $fromAI('${key}', \`\`, '${type}') }}`;

/** The name by which a model or an MCP client calls a tool. */
export const toolName = ({ name }: Pick<NodeSpec, 'name'>): string => name.replaceAll(' ', '_');

const chatModel = (name: string, { modelCredential }: ToolStage): NodeSpec => ({
	name,
	type: `${LANGCHAIN}.lmChatOpenAi`,
	typeVersion: 1.2,
	parameters: {
		model: { __rl: true, mode: 'id', value: 'scripted' },
		options: { maxRetries: 0 },
	},
	credentials: { openAiApi: modelCredential },
});

/** Nodes that emit an item for each prompt. */
const promptItems = (prompts: readonly string[]): readonly NodeSpec[] => [
	{
		name: 'Prompts',
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { mode: 'raw', jsonOutput: JSON.stringify({ prompts }), options: {} },
	},
	{
		name: 'One Each',
		type: 'n8n-nodes-base.splitOut',
		parameters: { fieldToSplitOut: 'prompts', options: { destinationFieldName: 'prompt' } },
	},
];

interface AgentOptions {
	readonly typeVersion: number;
	/** How many items it processes concurrently; n8n's default, 1, if missing. */
	readonly batchSize?: number;
}

const agentNode = (
	stage: ToolStage,
	{ typeVersion, batchSize }: AgentOptions,
	tools: readonly NodeSpec[],
): NodeSpec => ({
	name: 'AI Agent',
	type: `${LANGCHAIN}.agent`,
	typeVersion,
	parameters: {
		promptType: 'define',
		text: '={{ $json.prompt }}',
		options: batchSize === undefined ? {} : { batching: { batchSize } },
	},
	subNodes: { ai_languageModel: [chatModel('Chat Model', stage)], ai_tool: tools },
});

/** Gives the model a script for each conversation. */
const scripted = ({ model }: ToolStage, conversations: readonly Conversation[]) =>
	conversations.map((turns) => {
		const prompt = randomUUID();
		model.script(prompt, turns);
		return prompt;
	});

/** The errors in any run of any node. The first two agents do not pass them on to their models. */
const errorsIn = ({ data }: Execution): readonly string[] =>
	Object.values(data.resultData.runData)
		.flat()
		.flatMap(({ error }) => (error ? [error.message, error.description ?? ''] : []));

/** Runs an agent on an item for each of `prompts`; `heard` are the prompts whose responses count. */
async function runAgent(
	{ client, model }: ToolStage,
	agent: NodeSpec,
	prompts: readonly string[],
	heard: readonly string[],
): Promise<readonly string[]> {
	const execution = await runToEnd(client, [...promptItems(prompts), agent]);
	return [...heard.flatMap((prompt) => model.responsesTo(prompt)), ...errorsIn(execution)];
}

/** An AI Agent that receives an item for each conversation. */
export const agent =
	(options: AgentOptions): ToolCaller =>
	async (stage, tools, conversations) => {
		const prompts = scripted(stage, conversations);
		return await runAgent(stage, agentNode(stage, options, tools), prompts, prompts);
	};

/**
 * An AI Agent whose tool is another agent, which it calls for all conversations in one turn.
 * @param typeVersion of the AI Agent Tool
 */
export const agentOfAgents =
	(options: AgentOptions, typeVersion: number): ToolCaller =>
	async (stage, tools, conversations) => {
		const prompts = scripted(stage, conversations);
		const call = (prompt: string) => ({ tool: AGENT_TOOL, args: { prompt } });
		const main = scripted(stage, [[prompts.map(call)]]);
		const assistant: NodeSpec = {
			name: AGENT_TOOL,
			type: `${LANGCHAIN}.agentTool`,
			typeVersion,
			parameters: {
				toolDescription: 'Does what it is told',
				text: fromAi('prompt'),
				options: {},
			},
			subNodes: { ai_languageModel: [chatModel('Its Chat Model', stage)], ai_tool: tools },
		};
		const heard = [...prompts, ...main];
		return await runAgent(stage, agentNode(stage, options, [assistant]), main, heard);
	};

/** Execute Step on the tool of an AI Agent: an execution for each call, one after the other. */
export const executeStep =
	(options: AgentOptions): ToolCaller =>
	async (stage, tools, conversations) => {
		const nodes = [...promptItems(['unused']), agentNode(stage, options, tools)];
		const said: string[] = [];
		for (const { tool, args } of conversations.flat(2)) {
			const node = tools.find((spec) => toolName(spec) === tool)?.name ?? tool;
			const execution = await runToEnd(stage.client, nodes, { node, tool, args });
			const runs = execution.data.resultData.runData[node] ?? [];
			said.push(...runs.map(({ data }) => JSON.stringify(data)), ...errorsIn(execution));
		}
		return said;
	};

/** Lets n8n serve tools with the MCP Server Trigger while `use` runs. */
async function served<Result>(
	{ client, url }: Pick<ToolStage, 'client' | 'url'>,
	tools: readonly NodeSpec[],
	typeVersion: number,
	use: (url: string) => Promise<Result>,
): Promise<Result> {
	const path = randomUUID();
	const trigger: NodeSpec = {
		name: 'MCP Server Trigger',
		type: `${LANGCHAIN}.mcpTrigger`,
		typeVersion,
		parameters: { path },
		subNodes: { ai_tool: tools },
	};
	const workflow = await createWorkflow(client, 'MCP server', [trigger]);
	await activate(client, workflow);
	const result = await use(`${url}/mcp/${path}${typeVersion < 2 ? '/sse' : ''}`);
	await deactivate(client, workflow);
	return result;
}

/** The MCP Server Trigger, with a client for each conversation. */
export const mcpServer =
	(typeVersion: number, transport: Transport): ToolCaller =>
	async (stage, tools, conversations) =>
		await served(stage, tools, typeVersion, async (url) => {
			const said = await Promise.all(
				conversations.map(async (turns) => await ask(await sessionAt(url, transport), turns)),
			);
			return said.flat();
		});

/** The tools that an MCP client sees (`tools/list`). @param typeVersion 2 or later */
export const toolsOf = async (
	stage: Pick<ToolStage, 'client' | 'url'>,
	tools: readonly NodeSpec[],
	typeVersion: number,
): Promise<readonly McpTool[]> =>
	await served(stage, tools, typeVersion, async (url) => {
		const session = await sessionAt(url, 'http');
		const listed = await session.tools();
		await session.close();
		return listed;
	});

/**
 * Stores an example with the scripted model attached to its agent.
 * @param credential for its PayPal nodes
 */
export async function exampleWith(
	stage: ToolStage,
	credential: Saved,
	file: string,
	agentName: string,
): Promise<SavedWorkflow> {
	const example = (await readExamples()).find((each) => each.file === file);
	if (!example) throw new Error(`There is no example ${file}`);
	const { nodes, ...workflow } = withCredential(example.workflow, credential);
	const { name, ...chat } = chatModel('Chat Model', stage);
	return await stage.client.call('POST', '/workflows', {
		...workflow,
		nodes: [
			...nodes.map((node) => ({ webhookId: randomUUID(), ...node })),
			{ ...chat, name, id: randomUUID(), position: [0, 400] },
		],
		connections: {
			...workflow.connections,
			[name]: { ai_languageModel: [[{ node: agentName, type: 'ai_languageModel', index: 0 }]] },
		},
		active: false,
	});
}

/** n8n reports a workflow as active shortly before its webhooks are. */
const sessionAt = (url: string, transport: Transport): Promise<McpSession> =>
	until('the MCP server to be there', 30_000, async () => {
		try {
			return await connectMcp(url, transport);
		} catch (error) {
			if ((error as { code?: unknown }).code === 404) return undefined;
			throw error;
		}
	});

async function ask(session: McpSession, turns: Conversation): Promise<string[]> {
	const said: string[] = [];
	for (const calls of turns) {
		const results = await Promise.all(calls.map(({ tool, args }) => session.call(tool, args)));
		said.push(...results.map(({ text }) => text));
	}
	await session.close();
	return said;
}

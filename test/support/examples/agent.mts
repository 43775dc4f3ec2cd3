import {
	NodeConnectionTypes,
	type IDataObject,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

import { standIn } from './standIn.mts';

/** A call that a model makes. */
export interface ToolCall {
	/** The tool's name as the model sees it: the node's, with underscores. */
	readonly tool: string;
	readonly args: IDataObject;
}

export interface ToolResponse {
	readonly tool: string;
	/** The tool's description, as given to the model. */
	readonly description: string;
	/** The names of the arguments that the tool takes. */
	readonly takes: readonly string[];
	readonly response: unknown;
}

/** The LangChain tool that n8n-core creates from a node that is connected as a tool. */
interface Tool {
	readonly name: string;
	readonly description: string;
	readonly schema: { readonly shape: Readonly<Record<string, unknown>> };
	invoke(args: IDataObject): Promise<unknown>;
}

/**
 * An AI agent without a model, or an MCP server without a client: it makes the calls it is given, and
 * records the tools' responses.
 * @param output the result of an agent with an output parser; the input items if missing
 */
export function agent(
	calls: readonly ToolCall[],
	responses: ToolResponse[],
	output?: IDataObject,
): INodeType {
	const node = standIn('', async function (items) {
		const given = await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0);
		const tools = [given].flat() as Tool[];
		for (const { tool: name, args } of calls) {
			const tool = tools.find((one) => one.name === name);
			if (!tool)
				throw new Error(`There is no tool ${name}, only ${tools.map((it) => it.name).join(', ')}`);
			const { description, schema } = tool;
			const takes = Object.keys(schema.shape);
			responses.push({ tool: name, description, takes, response: await tool.invoke(args) });
		}
		return [output === undefined ? items : [{ json: { output }, pairedItem: { item: 0 } }]];
	});
	node.description.inputs = [NodeConnectionTypes.Main, NodeConnectionTypes.AiTool];
	return node;
}

const TOOL_DESCRIPTION: INodeProperties[] = [
	{ displayName: 'Tool Description', name: 'descriptionType', type: 'string', default: 'auto' },
	{ displayName: 'Description', name: 'toolDescription', type: 'string', default: '' },
];

/**
 * A node as n8n offers it to AI agents (convertNodeToAiTool of n8n, tool-generation/ai-tools), which adds
 * its own fields for a description where a node has none.
 */
export function asTool(node: INodeType): INodeType {
	const { description } = node;
	const hasOwn = description.properties.some(({ name }) => name === 'toolDescription');
	return Object.assign(Object.create(node) as INodeType, {
		description: {
			...description,
			name: `${description.name}Tool`,
			displayName: `${description.displayName} Tool`,
			inputs: [],
			outputs: [NodeConnectionTypes.AiTool],
			properties: [...(hasOwn ? [] : TOOL_DESCRIPTION), ...description.properties],
		},
	});
}

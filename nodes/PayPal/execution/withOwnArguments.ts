import {
	NodeConnectionTypes,
	type ExecutionError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type ISupplyDataFunctions,
} from 'n8n-workflow';

type Execute = (context: IExecuteFunctions) => Promise<INodeExecutionData[][]>;

/**
 * The context of a tool that an agent or the MCP Server Trigger calls. n8n 1 offers no better way to
 * recognise it.
 */
type ToolContext = IExecuteFunctions & ISupplyDataFunctions;

const isToolContext = (context: IExecuteFunctions): context is ToolContext =>
	'cloneWith' in context;

/** Whether `$fromAI` returns the arguments of this call. */
function hasOwnArguments(context: IExecuteFunctions, given: INodeExecutionData['json']): boolean {
	const { $fromAI } = context.getWorkflowDataProxy(0) as unknown as {
		$fromAI: (name: string) => unknown;
	};
	return Object.entries(given).every(([name, value]) => {
		try {
			return JSON.stringify($fromAI(name)) === JSON.stringify(value);
		} catch {
			// A name that no field can have.
			return true;
		}
	});
}

/**
 * Runs the node with the arguments of this call, if it is called as a tool.
 *
 * An agent that works on several items at once (version 2 with a Batch Size, or one that calls an AI
 * Agent Tool twice in a turn) fetches the tool for each item before any of them runs. n8n then gives
 * their calls the same run index, and `$fromAI`, which looks up arguments by it, gives each call those
 * of the first: one capture would be refunded twice, and another never
 * (https://github.com/n8n-io/n8n/issues/19592). The context's own input is right, so the node runs in a
 * copy of the context with its own run index.
 */
export async function withOwnArguments(
	context: IExecuteFunctions,
	execute: Execute,
): Promise<INodeExecutionData[][]> {
	const [call] = isToolContext(context) ? context.getInputData() : [];
	if (!isToolContext(context) || !call || hasOwnArguments(context, call.json)) {
		return await execute(context);
	}
	// No other call can come between these two: nothing is awaited.
	const runIndex = context.getNextRunIndex();
	const own = context.cloneWith({ runIndex, inputData: [[{ json: call.json }]] }) as ToolContext;
	const logEnd = (end: INodeExecutionData[][] | ExecutionError) =>
		own.addOutputData(NodeConnectionTypes.AiTool, runIndex, end);
	const running = execute(own);
	void running.then(logEnd, logEnd);
	return await running;
}

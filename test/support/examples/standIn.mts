import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

type Run = (
	this: IExecuteFunctions,
	items: INodeExecutionData[],
) => Promise<INodeExecutionData[][]>;

/** A parameter that is handed on as the workflow has it, expressions resolved. */
const raw = (name: string): INodeProperties => ({
	displayName: name,
	name,
	type: 'json',
	default: '',
});

/**
 * A node for tests.
 * @param names the parameters that it reads, with spaces between; n8n drops all others
 */
export const standIn = (names: string, run: Run, outputs = 1): INodeType => ({
	description: {
		displayName: 'Stand-in',
		name: 'standIn',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: {},
		inputs: [NodeConnectionTypes.Main],
		outputs: Array.from({ length: outputs }, () => NodeConnectionTypes.Main),
		properties: names.split(' ').filter(Boolean).map(raw),
	},
	async execute() {
		return await run.call(this, this.getInputData());
	},
});

/** An item that says which one it was made of. */
export const paired = (
	item: number,
	json: IDataObject,
	binary?: INodeExecutionData['binary'],
): INodeExecutionData => ({ json, ...(binary && { binary }), pairedItem: { item } });

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

/** A parameter that is passed on as stored, expressions resolved. */
const raw = (name: string): INodeProperties => ({
	displayName: name,
	name,
	type: 'json',
	default: '',
});

/**
 * A node for tests.
 * @param names the parameters that it reads, separated by spaces; n8n drops all others
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

/** An item with the index of the input item that it was made from. */
export const paired = (
	item: number,
	json: IDataObject,
	binary?: INodeExecutionData['binary'],
): INodeExecutionData => ({ json, ...(binary && { binary }), pairedItem: { item } });

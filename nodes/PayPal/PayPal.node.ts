import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { describe } from './description';
import { executor } from './execution/execute';
import { withOwnArguments } from './execution/withOwnArguments';
import * as listSearch from './methods/listSearch';
import * as loadOptions from './methods/loadOptions';
import { catalogue } from './operations';
import { SUBTITLE } from './subtitle';

const execute = executor(catalogue);

export class PayPal implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'PayPal',
		name: 'payPal',
		icon: { light: 'file:../../icons/paypal.svg', dark: 'file:../../icons/paypal.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: SUBTITLE,
		description: 'Take, refund and report payments, bill customers and answer disputes with PayPal',
		defaults: { name: 'PayPal' },
		usableAsTool: true,
		builderHint: {
			searchHint:
				'The buyer has to approve an order (approveLink) before it can be captured. Keep Simplify on: captureId, refundId, status, amount and fee then stand at the top of the output.',
			relatedNodes: [
				{
					nodeType: 'n8n-nodes-paypal.payPalTrigger',
					relationHint: 'Starts the workflow when a payment arrives, is refunded or disputed',
				},
			],
		},
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'payPalRestApi', required: true }],
		properties: describe(catalogue),
	};

	methods = { listSearch, loadOptions };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await withOwnArguments(this, execute);
	}
}

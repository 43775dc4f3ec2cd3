import {
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';

import { parameters } from './parameters';
import { poll } from './poll';
import { ACTIVATION_MESSAGE, SEARCH_HINT, SUBTITLE, TRIGGER_PANEL } from './texts';

export class PayPalPollingTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'PayPal Polling Trigger',
		name: 'payPalPollingTrigger',
		icon: { light: 'file:../../icons/paypal.svg', dark: 'file:../../icons/paypal.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: SUBTITLE,
		description:
			'Starts the workflow on new and changed PayPal records, for an n8n that PayPal cannot reach',
		defaults: { name: 'PayPal Polling Trigger' },
		triggerPanel: TRIGGER_PANEL,
		activationMessage: ACTIVATION_MESSAGE,
		builderHint: {
			searchHint: SEARCH_HINT,
			relatedNodes: [
				{
					nodeType: 'n8n-nodes-paypal.payPalTrigger',
					relationHint: 'Instead of this trigger if PayPal can reach n8n',
				},
			],
		},
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'payPalRestApi', required: true }],
		properties: parameters,
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this);
	}
}

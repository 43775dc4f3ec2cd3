import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { getEvents } from './choices';
import { parameters } from './parameters';
import { receive } from './receive';
import { isRegistered, register, unregister } from './registration';
import {
	ACTIVATION_MESSAGE,
	EVENT_TRIGGER_DESCRIPTION,
	SEARCH_HINT,
	SUBTITLE,
	TRIGGER_PANEL,
} from './texts';

export class PayPalTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'PayPal Trigger',
		name: 'payPalTrigger',
		icon: { light: 'file:../../icons/paypal.svg', dark: 'file:../../icons/paypal.dark.svg' },
		group: ['trigger'],
		// Not 1: for a trigger of version 1, n8n evaluates an expression for each delivery, to look for
		// an option of its own Webhook node (`parseRequestBody` in webhook-helpers.js).
		version: 1.1,
		subtitle: SUBTITLE,
		// The node panel has one entry for this node and PayPal, with this one's description.
		description: 'Take, refund and report payments with PayPal, or start workflows on its events',
		defaults: { name: 'PayPal Trigger' },
		triggerPanel: TRIGGER_PANEL,
		eventTriggerDescription: EVENT_TRIGGER_DESCRIPTION,
		activationMessage: ACTIVATION_MESSAGE,
		builderHint: {
			searchHint: SEARCH_HINT,
			relatedNodes: [
				{
					nodeType: 'n8n-nodes-paypal.payPal',
					relationHint: 'Captures, refunds or looks up the record that the event is about',
				},
				{
					nodeType: 'n8n-nodes-paypal.payPalPollingTrigger',
					relationHint: 'Instead of this trigger if PayPal cannot reach n8n',
				},
			],
		},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'payPalRestApi', required: true }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				// Empty, not missing: only then does n8n read the response that `receive` returns (see
				// there).
				responseData: '',
				path: 'webhook',
			},
		],
		properties: parameters,
	};

	methods = { loadOptions: { getEvents } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isRegistered(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await register(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unregister(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}

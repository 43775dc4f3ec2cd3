import { defineResource } from '../define';
import { create } from './create';
import { deleteWebhookLookup } from './delete';
import { get } from './get';
import { getAll } from './getAll';

export const webhookLookup = defineResource({
	value: 'webhookLookup',
	name: 'Webhook Lookup',
	description: "Registers the app's client ID for lookups of webhooks. Rarely needed.",
	operations: [create, deleteWebhookLookup, get, getAll],
});

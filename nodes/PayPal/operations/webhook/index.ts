import { defineResource } from '../define';
import { create } from './create';
import { deleteWebhook } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { getEventTypes } from './getEventTypes';
import { update } from './update';

export const webhook = defineResource({
	value: 'webhook',
	name: 'Webhook',
	description: 'Addresses that PayPal sends events to. The trigger node registers its own.',
	operations: [create, deleteWebhook, get, getAll, getEventTypes, update],
});

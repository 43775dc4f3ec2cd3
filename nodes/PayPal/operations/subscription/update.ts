import { defineOperation } from '../define';
import { patch } from '../../fields/build';
import { subscription } from '../../fields/shared/records';
import { SUBSCRIPTION_CHANGES } from './changes';

export const update = defineOperation('subscriptions.patch', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update subscription',
	description: 'Change price, cycles, tax, shipping or card of one subscription, without approval',
	fields: { subscriptionId: subscription(path.id), changes: patch(body, SUBSCRIPTION_CHANGES) },
	result: { kind: 'done', flag: 'success' },
}));

import { defineOperation } from '../../engine/define';
import { patch } from '../../fields/basic';
import { subscription } from '../../fields/records';
import { SUBSCRIPTION_CHANGES } from './changes';

export const update = defineOperation({
	value: 'update',
	name: 'Update',
	action: 'Update subscription',
	description: 'Change price, cycles, tax, shipping or card of one subscription, without approval',
	method: 'PATCH',
	path: '/v1/billing/subscriptions/{id}',
	idempotency: 'none',
	fields: { subscriptionId: subscription(), changes: patch(SUBSCRIPTION_CHANGES) },
	result: { kind: 'done', flag: 'success' },
});

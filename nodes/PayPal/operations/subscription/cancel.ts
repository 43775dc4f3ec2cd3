import { defineOperation } from '../../engine/define';
import { subscription } from '../../fields/records';
import { reason } from './reason';

export const cancel = defineOperation({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel subscription',
	description: 'End a subscription for good. It cannot be activated again.',
	method: 'POST',
	path: '/v1/billing/subscriptions/{id}/cancel',
	idempotency: 'none',
	fields: { subscriptionId: subscription(), reason: reason({ required: true }) },
	result: { kind: 'done', flag: 'success' },
});

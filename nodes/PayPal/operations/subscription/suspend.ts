import { defineOperation } from '../../engine/define';
import { subscription } from '../../fields/records';
import { reason } from './reason';

export const suspend = defineOperation({
	value: 'suspend',
	name: 'Suspend',
	action: 'Suspend subscription',
	description: 'Stop payments until the subscription is activated again',
	method: 'POST',
	path: '/v1/billing/subscriptions/{id}/suspend',
	idempotency: 'none',
	fields: { subscriptionId: subscription(), reason: reason({ required: true }) },
	result: { kind: 'done', flag: 'success' },
});

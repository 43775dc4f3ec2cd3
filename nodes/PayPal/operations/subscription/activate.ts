import { defineOperation } from '../../engine/define';
import { subscription } from '../../fields/records';
import { reason } from './reason';

export const activate = defineOperation({
	value: 'activate',
	name: 'Activate',
	action: 'Activate subscription',
	description: 'Let a suspended subscription go on. Its payments are taken again: may move money.',
	method: 'POST',
	path: '/v1/billing/subscriptions/{id}/activate',
	idempotency: 'none',
	fields: { subscriptionId: subscription(), reason: reason() },
	result: { kind: 'done', flag: 'success' },
});

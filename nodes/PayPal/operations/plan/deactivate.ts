import { defineOperation } from '../../engine/define';
import { plan } from '../../fields/records';

export const deactivate = defineOperation({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate plan',
	description: 'Take no more subscriptions for a plan. Those that run go on.',
	method: 'POST',
	path: '/v1/billing/plans/{id}/deactivate',
	idempotency: 'none',
	fields: { planId: plan() },
	result: { kind: 'done', flag: 'success' },
});

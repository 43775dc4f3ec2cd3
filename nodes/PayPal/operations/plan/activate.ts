import { defineOperation } from '../../engine/define';
import { plan } from '../../fields/records';

export const activate = defineOperation({
	value: 'activate',
	name: 'Activate',
	action: 'Activate plan',
	description: 'Let people subscribe to a plan, again or for the first time',
	method: 'POST',
	path: '/v1/billing/plans/{id}/activate',
	idempotency: 'none',
	fields: { planId: plan() },
	result: { kind: 'done', flag: 'success' },
});

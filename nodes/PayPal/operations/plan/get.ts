import { defineOperation } from '../../engine/define';
import { plan } from '../../fields/records';
import { PLAN_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get plan',
	description: 'Look up a plan: its price, billing cycles and whether it takes subscriptions',
	method: 'GET',
	path: '/v1/billing/plans/{id}',
	fields: { planId: plan() },
	result: { kind: 'one', simplify: PLAN_COLUMNS },
});

import { defineOperation } from '../define';
import { plan } from '../../fields/shared/records';
import { PLAN_COLUMNS } from './columns';

export const get = defineOperation('plans.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get plan',
	description: 'Look up a plan: its price, billing cycles and whether it accepts subscriptions',
	fields: { planId: plan(path.id) },
	result: { kind: 'one', simplify: PLAN_COLUMNS },
}));

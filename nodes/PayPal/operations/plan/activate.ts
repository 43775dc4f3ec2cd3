import { defineOperation } from '../define';
import { plan } from '../../fields/shared/records';

export const activate = defineOperation('plans.activate', ({ path }) => ({
	value: 'activate',
	name: 'Activate',
	action: 'Activate plan',
	description: 'Open a plan for new subscriptions',
	fields: { planId: plan(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

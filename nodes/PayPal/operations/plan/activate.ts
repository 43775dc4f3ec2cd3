import { defineOperation } from '../define';
import { plan } from '../../fields/shared/records';

export const activate = defineOperation('plans.activate', ({ path }) => ({
	value: 'activate',
	name: 'Activate',
	action: 'Activate plan',
	description: 'Let people subscribe to a plan, again or for the first time',
	fields: { planId: plan(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

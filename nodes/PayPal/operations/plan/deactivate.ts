import { defineOperation } from '../define';
import { plan } from '../../fields/shared/records';

export const deactivate = defineOperation('plans.deactivate', ({ path }) => ({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate plan',
	description: 'Stop new subscriptions to a plan. Existing ones continue.',
	fields: { planId: plan(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

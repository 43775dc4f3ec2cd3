import { defineOperation } from '../define';
import { plan } from '../../fields/shared/records';

export const deactivate = defineOperation('plans.deactivate', ({ path }) => ({
	value: 'deactivate',
	name: 'Deactivate',
	action: 'Deactivate plan',
	description: 'Take no more subscriptions for a plan. Those that run go on.',
	fields: { planId: plan(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

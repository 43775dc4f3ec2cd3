import { defineResource } from '../define';
import { activate } from './activate';
import { create } from './create';
import { deactivate } from './deactivate';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';
import { updatePricing } from './updatePricing';

export const plan = defineResource({
	value: 'plan',
	name: 'Plan',
	description: 'What subscribers pay and how often. A subscription needs one.',
	operations: [create, get, getAll, update, updatePricing, activate, deactivate],
});

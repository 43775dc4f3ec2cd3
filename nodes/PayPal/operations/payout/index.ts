import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';

export const payout = defineResource({
	value: 'payout',
	name: 'Payout',
	operations: [create, get],
});

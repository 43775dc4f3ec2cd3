import { defineResource } from '../define';
import { cancel } from './cancel';
import { get } from './get';

export const payoutItem = defineResource({
	value: 'payoutItem',
	name: 'Payout Item',
	operations: [get, cancel],
});

import { defineResource } from '../define';
import { cancel } from './cancel';
import { get } from './get';

export const payoutItem = defineResource({
	value: 'payoutItem',
	name: 'Payout Item',
	description: 'One payment of a payout: what became of it, or take it back',
	operations: [get, cancel],
});

import { defineResource } from '../define';
import { getAll } from './getAll';

export const transaction = defineResource({
	value: 'transaction',
	name: 'Transaction',
	description: "The account's history: payments, fees, refunds, payouts",
	operations: [getAll],
});

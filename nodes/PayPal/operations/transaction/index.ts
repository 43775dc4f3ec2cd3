import { defineResource } from '../define';
import { getAll } from './getAll';

export const transaction = defineResource({
	value: 'transaction',
	name: 'Transaction',
	operations: [getAll],
});

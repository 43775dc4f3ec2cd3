import { defineResource } from '../define';
import { getAll } from './getAll';

export const balance = defineResource({
	value: 'balance',
	name: 'Balance',
	operations: [getAll],
});

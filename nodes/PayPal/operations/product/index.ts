import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const product = defineResource({
	value: 'product',
	name: 'Product',
	description: 'What plans are sold for',
	operations: [create, get, getAll, update],
});

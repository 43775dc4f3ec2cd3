import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';

export const setupToken = defineResource({
	value: 'setupToken',
	name: 'Setup Token',
	operations: [create, get],
});

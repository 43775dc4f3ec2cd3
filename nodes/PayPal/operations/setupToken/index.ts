import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';

export const setupToken = defineResource({
	value: 'setupToken',
	name: 'Setup Token',
	description: 'The first step to save a card or account: the payer approves',
	operations: [create, get],
});

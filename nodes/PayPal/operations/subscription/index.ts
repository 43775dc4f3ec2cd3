import { defineResource } from '../define';
import { activate } from './activate';
import { cancel } from './cancel';
import { capture } from './capture';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { getTransactions } from './getTransactions';
import { revise } from './revise';
import { suspend } from './suspend';
import { update } from './update';

export const subscription = defineResource({
	value: 'subscription',
	name: 'Subscription',
	description: 'Customers who pay again and again by a plan',
	operations: [
		create,
		get,
		getAll,
		update,
		revise,
		suspend,
		activate,
		cancel,
		capture,
		getTransactions,
	],
});

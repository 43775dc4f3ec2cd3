import { defineResource } from '../define';
import { create } from './create';
import { deletePaymentToken } from './delete';
import { get } from './get';
import { getAll } from './getAll';

export const paymentToken = defineResource({
	value: 'paymentToken',
	name: 'Payment Token',
	description: 'Saved cards and accounts, to charge without the buyer',
	operations: [create, deletePaymentToken, get, getAll],
});

import { defineResource } from '../define';
import { create } from './create';
import { deletePaymentLink } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const paymentLink = defineResource({
	value: 'paymentLink',
	name: 'Payment Link',
	description: 'Pages on which people pay without a shop, for a product or service',
	operations: [create, deletePaymentLink, get, getAll, update],
});

import { defineResource } from '../define';
import { activate } from './activate';
import { cancel } from './cancel';
import { create } from './create';
import { deleteRecurringInvoice } from './delete';
import { get } from './get';
import { search } from './search';
import { update } from './update';

export const recurringInvoice = defineResource({
	value: 'recurringInvoice',
	name: 'Recurring Invoice',
	description: 'Invoices that PayPal sends again and again',
	operations: [create, update, activate, cancel, deleteRecurringInvoice, get, search],
});

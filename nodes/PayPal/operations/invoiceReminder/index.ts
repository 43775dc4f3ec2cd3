import { defineResource } from '../define';
import { create } from './create';
import { get } from './get';
import { getAll } from './getAll';
import { resume } from './resume';
import { suspend } from './suspend';
import { update } from './update';

export const invoiceReminder = defineResource({
	value: 'invoiceReminder',
	name: 'Invoice Reminder',
	description: 'Emails that PayPal sends by itself for an invoice that is not paid',
	operations: [create, update, suspend, resume, get, getAll],
});

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
	operations: [create, update, suspend, resume, get, getAll],
});

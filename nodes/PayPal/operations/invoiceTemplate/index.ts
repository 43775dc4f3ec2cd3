import { defineResource } from '../define';
import { create } from './create';
import { deleteTemplate } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const invoiceTemplate = defineResource({
	value: 'invoiceTemplate',
	name: 'Invoice Template',
	description: 'Layouts and settings that invoices begin with',
	operations: [create, update, deleteTemplate, get, getAll],
});

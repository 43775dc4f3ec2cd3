import { defineOperation } from '../define';
import { recurringInvoice } from '../../fields/shared/records';

export const deleteRecurringInvoice = defineOperation('recurring-invoices.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete recurring invoice',
	description: 'Remove a series that was not activated. Cancel one that was.',
	fields: { recurringInvoiceId: recurringInvoice(path.id) },
	result: { kind: 'done', flag: 'deleted' },
}));

import { defineOperation } from '../define';
import { invoice } from '../../fields/shared/records';

export const deleteInvoice = defineOperation('invoices.delete', ({ path }) => ({
	value: 'delete',
	name: 'Delete',
	action: 'Delete invoice',
	description: "Remove a draft or a scheduled invoice. For one that was sent, use 'Cancel'.",
	fields: { invoiceId: invoice(path.invoice_id) },
	result: { kind: 'done', flag: 'deleted' },
}));

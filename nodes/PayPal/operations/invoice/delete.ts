import { defineOperation } from '../../engine/define';
import { invoice } from '../../fields/records';

export const deleteInvoice = defineOperation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete invoice',
	description: "Remove a draft or a scheduled invoice. For one that was sent, use 'Cancel'.",
	method: 'DELETE',
	path: '/v2/invoicing/invoices/{invoice_id}',
	idempotency: 'none',
	fields: { invoiceId: invoice() },
	result: { kind: 'done', flag: 'deleted' },
});

import { defineOperation } from '../../engine/define';
import { invoice } from '../../fields/records';
import { INVOICE_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get invoice',
	description: 'Look up an invoice: its status, what is still due, and the link to pay it',
	method: 'GET',
	path: '/v2/invoicing/invoices/{invoice_id}',
	fields: { invoiceId: invoice() },
	result: { kind: 'one', simplify: INVOICE_COLUMNS },
});

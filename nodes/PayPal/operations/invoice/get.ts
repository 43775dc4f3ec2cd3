import { defineOperation } from '../define';
import { invoice } from '../../fields/shared/records';
import { INVOICE_COLUMNS } from './columns';
import { INVOICE_LINE_ITEMS } from './lineItems';

export const get = defineOperation('invoices.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get invoice',
	description: 'Look up an invoice: its status, what is still due, and the link to pay it',
	fields: { invoiceId: invoice(path.invoice_id) },
	result: { kind: 'one', simplify: INVOICE_COLUMNS, lineItems: INVOICE_LINE_ITEMS },
}));

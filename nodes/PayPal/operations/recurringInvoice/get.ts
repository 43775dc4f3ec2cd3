import { defineOperation } from '../define';
import { recurringInvoice } from '../../fields/shared/records';
import { RECURRING_INVOICE_COLUMNS } from './columns';

export const get = defineOperation('recurring-invoices.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get recurring invoice',
	description:
		'Look up a series: its status, how many invoices it has sent, and when the next is due',
	fields: { recurringInvoiceId: recurringInvoice(path.id) },
	result: { kind: 'one', simplify: RECURRING_INVOICE_COLUMNS },
}));

import { defineOperation } from '../define';
import { recurringInvoice } from '../../fields/shared/records';
import { ANSWERS_NOTHING } from './answers';

export const cancel = defineOperation('recurring-invoices.cancel', ({ path }) => ({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel recurring invoice',
	description: 'Stop a series for good. Invoices that it has sent stay, and can still be paid.',
	fields: { recurringInvoiceId: recurringInvoice(path.id) },
	result: { kind: 'done', flag: 'success', expected: ANSWERS_NOTHING },
}));

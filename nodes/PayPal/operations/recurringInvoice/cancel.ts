import { defineOperation } from '../define';
import { recurringInvoice } from '../../fields/shared/records';
import { RESPONDS_WITH_NOTHING } from './expected';

export const cancel = defineOperation('recurring-invoices.cancel', ({ path }) => ({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel recurring invoice',
	description:
		'Stop a series permanently. Invoices already sent are not affected, and can still be paid.',
	fields: { recurringInvoiceId: recurringInvoice(path.id) },
	result: { kind: 'done', flag: 'success', expected: RESPONDS_WITH_NOTHING },
}));

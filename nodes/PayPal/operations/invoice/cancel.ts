import { defineOperation } from '../define';
import { notificationFields } from '../../fields/shared/invoice/notification';
import { invoice } from '../../fields/shared/records';

export const cancel = defineOperation('invoices.cancel', ({ path, body }) => ({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel sent invoice',
	description: 'Withdraw a sent invoice, so that it can no longer be paid',
	fields: { invoiceId: invoice(path.invoice_id), ...notificationFields(body) },
	result: { kind: 'done', flag: 'success' },
}));

import { defineOperation } from '../define';
import { notificationFields } from '../../fields/shared/invoice/notification';
import { invoice } from '../../fields/shared/records';

export const remind = defineOperation('invoices.remind', ({ path, body }) => ({
	value: 'remind',
	name: 'Send Reminder',
	action: 'Send invoice reminder',
	description: 'Email the customer of an unpaid invoice again',
	fields: { invoiceId: invoice(path.invoice_id), ...notificationFields(body) },
	result: { kind: 'done', flag: 'success' },
}));

import { defineOperation } from '../define';
import { invoice } from '../../fields/shared/records';

export const cancelReminders = defineOperation('invoices.cancel-reminders', ({ path }) => ({
	value: 'cancelReminders',
	name: 'Cancel Reminders',
	action: 'Cancel invoice reminders',
	description:
		'Let PayPal send no more automatic reminders of this invoice. Those of other invoices go on.',
	fields: { invoiceId: invoice(path.invoice_id) },
	result: { kind: 'done', flag: 'success' },
}));

import { defineOperation } from '../define';
import { invoice } from '../../fields/shared/records';

export const cancelReminders = defineOperation('invoices.cancel-reminders', ({ path }) => ({
	value: 'cancelReminders',
	name: 'Cancel Reminders',
	action: 'Cancel invoice reminders',
	description: 'Stop automatic reminders of this invoice. Reminders of other invoices continue.',
	fields: { invoiceId: invoice(path.invoice_id) },
	result: { kind: 'done', flag: 'success' },
}));

import { defineOperation } from '../define';
import { invoiceReminder } from '../../fields/shared/records';
import { INVOICE_REMINDER_COLUMNS } from './columns';

export const get = defineOperation('auto-reminder-configuration.get', ({ path }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get invoice reminder',
	description: 'Look up when and how often PayPal reminds the customers of invoices',
	fields: { invoiceReminderId: invoiceReminder(path.id) },
	result: { kind: 'one', simplify: INVOICE_REMINDER_COLUMNS },
}));

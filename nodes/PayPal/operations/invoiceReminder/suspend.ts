import { defineOperation } from '../define';
import { invoiceReminder } from '../../fields/shared/records';

export const suspend = defineOperation('auto-reminder-configuration.suspend', ({ path }) => ({
	value: 'suspend',
	name: 'Suspend',
	action: 'Suspend invoice reminder',
	description: 'Let PayPal send this reminder for no invoice until it is resumed',
	fields: { invoiceReminderId: invoiceReminder(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

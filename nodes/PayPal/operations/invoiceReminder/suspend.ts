import { defineOperation } from '../define';
import { invoiceReminder } from '../../fields/shared/records';

export const suspend = defineOperation('auto-reminder-configuration.suspend', ({ path }) => ({
	value: 'suspend',
	name: 'Suspend',
	action: 'Suspend invoice reminder',
	description: 'Turn a reminder off for all invoices until it is resumed',
	fields: { invoiceReminderId: invoiceReminder(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

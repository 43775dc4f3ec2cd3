import { defineOperation } from '../define';
import { invoiceReminder } from '../../fields/shared/records';

export const resume = defineOperation('auto-reminder-configuration.resume', ({ path }) => ({
	value: 'resume',
	name: 'Resume',
	action: 'Resume invoice reminder',
	description: 'Turn an inactive reminder on again',
	fields: { invoiceReminderId: invoiceReminder(path.id) },
	result: { kind: 'done', flag: 'success' },
}));

import { defineOperation } from '../define';
import { INVOICE_REMINDER_COLUMNS } from './columns';

export const getAll = defineOperation('auto-reminder-configuration.list', () => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many invoice reminders',
	description: 'List the automatic reminders of the account: one before the due date, one after it',
	fields: {},
	result: {
		kind: 'list',
		property: 'configurations',
		paging: { style: 'none' },
		simplify: INVOICE_REMINDER_COLUMNS,
	},
}));

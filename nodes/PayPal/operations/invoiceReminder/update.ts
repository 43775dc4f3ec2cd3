import { without } from '../../../shared/json';
import { copyToMe, days, repetition, status } from '../../fields/shared/invoice/reminder';
import { invoiceReminder } from '../../fields/shared/records';
import { defineOperation } from '../define';
import { INVOICE_REMINDER_COLUMNS } from './columns';
import { checkRepetition } from './rules';

export const update = defineOperation('auto-reminder-configuration.update', ({ path, body }) => ({
	value: 'update',
	name: 'Update',
	action: 'Update invoice reminder',
	description: 'Change when and how often PayPal reminds the customers of invoices',
	notice:
		"Fields that you do not fill in stay as they are: the node gets the reminder and sends it back with your changes. 'JSON Body' replaces the whole reminder.",
	fields: {
		invoiceReminderId: invoiceReminder(path.id),
		days: days(body, { optional: true }),
		repetition: repetition(body, {
			optional: true,
			description: 'Only after the due date: before it, there is one',
		}),
		sendToInvoicer: copyToMe(body),
		status: status(body),
	},
	keepsRest: {
		rest: (record) => without(record, ['id', 'metadata', 'links']),
		currencyOf: () => undefined,
	},
	adjustRequest: checkRepetition,
	result: {
		kind: 'one',
		simplify: INVOICE_REMINDER_COLUMNS,
		expected: { empty: [204] },
	},
}));

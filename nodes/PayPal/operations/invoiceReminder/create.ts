import { fixedCollections, options } from '../../fields/build';
import { copyToMe, days, repetition, status } from '../../fields/shared/invoice/reminder';
import { defineOperation } from '../define';
import { withRepetitions } from './rules';

export const create = defineOperation('auto-reminder-configuration.setup', ({ body }) => ({
	value: 'create',
	name: 'Create',
	action: 'Create invoice reminders',
	description:
		'Have PayPal remind customers of all invoices before the due date, after it, or both. Works once per account: after that, use Update.',
	notice:
		'PayPal always creates both reminders. One that you do not add is inactive until you resume it.',
	fields: {
		configurations: fixedCollections(
			body.configurations,
			'Reminders',
			(each) => ({
				type: options(each.type, 'When', {
					description: 'When reminders are sent',
					names: { AFTER_DUE: 'After the Due Date', BEFORE_DUE: 'Before the Due Date' },
					default: 'BEFORE_DUE',
				}),
				days: days(each, {}),
				repetition: repetition(each, { show: { type: ['AFTER_DUE'] } }),
				sendToInvoicer: copyToMe(each),
				status: status(each),
			}),
			{ add: 'Add Reminder', description: 'At most one before the due date, and one after it' },
		),
	},
	adjustRequest: withRepetitions,
	result: { kind: 'one', expected: { has: ['configurations'] } },
}));

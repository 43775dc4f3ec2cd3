import { defineOperation } from '../define';
import { recurringInvoice } from '../../fields/shared/records';
import { RESPONDS_WITH_NOTHING } from './expected';

export const activate = defineOperation('recurring-invoices.activate', ({ path }) => ({
	value: 'activate',
	name: 'Activate',
	action: 'Activate recurring invoice',
	description:
		'Start a draft: from its start date on, PayPal sends an invoice to the customer in each interval',
	fields: { recurringInvoiceId: recurringInvoice(path.id) },
	result: { kind: 'done', flag: 'success', expected: RESPONDS_WITH_NOTHING },
}));

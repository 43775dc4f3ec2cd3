import { defineOperation } from '../../engine/define';
import { notificationFields } from '../../fields/invoice/notification';
import { invoice } from '../../fields/records';

export const remind = defineOperation({
	value: 'remind',
	name: 'Send Reminder',
	action: 'Send invoice reminder',
	description: 'Email the customer of an unpaid invoice once more',
	method: 'POST',
	path: '/v2/invoicing/invoices/{invoice_id}/remind',
	idempotency: 'none',
	fields: { invoiceId: invoice(), ...notificationFields() },
	result: { kind: 'done', flag: 'success' },
});

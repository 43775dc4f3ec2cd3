import { defineOperation } from '../../engine/define';
import { notificationFields } from '../../fields/invoice/notification';
import { invoice } from '../../fields/records';

export const cancel = defineOperation({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel sent invoice',
	description: 'Withdraw an invoice that was sent, so that it can no longer be paid',
	method: 'POST',
	path: '/v2/invoicing/invoices/{invoice_id}/cancel',
	idempotency: 'none',
	fields: { invoiceId: invoice(), ...notificationFields() },
	result: { kind: 'done', flag: 'success' },
});

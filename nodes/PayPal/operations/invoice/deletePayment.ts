import { defineOperation } from '../../engine/define';
import { invoice, invoiceTransaction } from '../../fields/records';

export const deletePayment = defineOperation({
	value: 'deletePayment',
	name: 'Delete Payment',
	action: 'Delete recorded invoice payment',
	description: 'Take back a payment that was recorded by hand. Payments through PayPal stay.',
	method: 'DELETE',
	path: '/v2/invoicing/invoices/{invoice_id}/payments/{transaction_id}',
	idempotency: 'none',
	fields: {
		invoiceId: invoice(),
		transactionId: invoiceTransaction(),
	},
	result: { kind: 'done', flag: 'deleted' },
});

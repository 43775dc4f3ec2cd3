import { defineOperation } from '../../engine/define';
import { invoice, invoiceTransaction } from '../../fields/records';

export const deleteRefund = defineOperation({
	value: 'deleteRefund',
	name: 'Delete Refund',
	action: 'Delete recorded invoice refund',
	description: 'Take back a refund that was recorded by hand. Refunds through PayPal stay.',
	method: 'DELETE',
	path: '/v2/invoicing/invoices/{invoice_id}/refunds/{transaction_id}',
	idempotency: 'none',
	fields: {
		invoiceId: invoice(),
		transactionId: invoiceTransaction(),
	},
	result: { kind: 'done', flag: 'deleted' },
});

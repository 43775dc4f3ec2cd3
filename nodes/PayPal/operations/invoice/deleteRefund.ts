import { defineOperation } from '../define';
import { invoice, invoiceTransaction } from '../../fields/shared/records';

export const deleteRefund = defineOperation('invoices.refunds-delete', ({ path }) => ({
	value: 'deleteRefund',
	name: 'Delete Refund',
	action: 'Delete recorded invoice refund',
	description:
		'Remove a refund that was recorded by hand. Refunds through PayPal are not affected.',
	fields: {
		invoiceId: invoice(path.invoice_id),
		transactionId: invoiceTransaction(path.transaction_id),
	},
	result: { kind: 'done', flag: 'deleted' },
}));

import { defineOperation } from '../define';
import { invoice, invoiceTransaction } from '../../fields/shared/records';

export const deletePayment = defineOperation('invoices.payments-delete', ({ path }) => ({
	value: 'deletePayment',
	name: 'Delete Payment',
	action: 'Delete recorded invoice payment',
	description:
		'Remove a payment that was recorded by hand. Payments through PayPal are not affected.',
	fields: {
		invoiceId: invoice(path.invoice_id),
		transactionId: invoiceTransaction(path.transaction_id),
	},
	result: { kind: 'done', flag: 'deleted' },
}));

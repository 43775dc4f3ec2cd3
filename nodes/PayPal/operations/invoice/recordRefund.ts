import { defineOperation } from '../../engine/define';
import { date } from '../../fields/basic';
import { paymentMethod } from '../../fields/invoice/payment';
import { allOrPart } from '../../fields/money';
import { invoice } from '../../fields/records';

export const recordRefund = defineOperation({
	value: 'recordRefund',
	name: 'Record Refund',
	action: 'Record invoice refund',
	description: 'Note that you gave money back in another way. It moves none.',
	method: 'POST',
	path: '/v2/invoicing/invoices/{invoice_id}/refunds',
	idempotency: 'none',
	fields: {
		invoiceId: invoice(),
		method: paymentMethod(),
		...allOrPart('Record', 'All That Was Paid'),
		refundDate: date('Refund Date', { optional: true }),
	},
	result: { kind: 'one', expected: { has: ['refund_id'] } },
});

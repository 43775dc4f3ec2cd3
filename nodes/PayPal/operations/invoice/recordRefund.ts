import { defineOperation } from '../define';
import { dateTime } from '../../fields/build';
import { paymentMethod } from '../../fields/shared/invoice/payment';
import { SAME_AS_INVOICE } from '../../fields/shared/currencyOf';
import { allOrPart } from '../../fields/shared/money';
import { invoice } from '../../fields/shared/records';

export const recordRefund = defineOperation('invoices.refunds', ({ path, body }) => ({
	value: 'recordRefund',
	name: 'Record Refund',
	action: 'Record invoice refund',
	description: 'Record that you refunded an invoice outside PayPal. Transfers no money.',
	fields: {
		invoiceId: invoice(path.invoice_id),
		method: paymentMethod(body.method),
		...allOrPart(body.amount, { verb: 'Record', all: 'Full Amount Paid', of: SAME_AS_INVOICE }),
		refundDate: dateTime(body.refund_date, 'Refund Date', {
			optional: true,
			description: 'When you refunded the money',
		}),
	},
	result: { kind: 'one', expected: { has: ['refund_id'] } },
}));

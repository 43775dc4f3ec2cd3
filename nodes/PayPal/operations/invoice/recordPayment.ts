import { defineOperation } from '../define';
import { dateTime, string } from '../../fields/build';
import { shippingInfo } from '../../fields/shared/invoice/parties';
import { paymentMethod } from '../../fields/shared/invoice/payment';
import { SAME_AS_INVOICE } from '../../fields/shared/currencyOf';
import { allOrPart } from '../../fields/shared/money';
import { invoice } from '../../fields/shared/records';

export const recordPayment = defineOperation('invoices.payments', ({ path, body }) => ({
	value: 'recordPayment',
	name: 'Record Payment',
	action: 'Record invoice payment',
	description:
		'Record that an invoice was paid outside PayPal, such as in cash or by bank transfer. Transfers no money.',
	fields: {
		invoiceId: invoice(path.invoice_id),
		method: paymentMethod(body.method),
		...allOrPart(body.amount, { verb: 'Record', all: 'Full Amount Due', of: SAME_AS_INVOICE }),
		note: string(body.note, 'Note', {
			optional: true,
			rows: 2,
			description: 'About the payment, such as the number of a check',
		}),
		paymentDate: dateTime(body.payment_date, 'Payment Date', {
			optional: true,
			description: 'When the customer paid',
		}),
		paymentId: string(body.payment_id, 'PayPal Transaction ID', {
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description: "Needed when 'Method' is PayPal",
		}),
		shippingInfo: shippingInfo(body.shipping_info),
	},
	result: { kind: 'one', expected: { has: ['payment_id'] } },
}));

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
		'Note that an invoice was paid in another way, such as cash or bank transfer. It moves none.',
	fields: {
		invoiceId: invoice(path.invoice_id),
		method: paymentMethod(body.method),
		...allOrPart(body.amount, { verb: 'Record', all: 'Full Amount Due', of: SAME_AS_INVOICE }),
		note: string(body.note, 'Note', { optional: true, rows: 2 }),
		paymentDate: dateTime(body.payment_date, 'Payment Date', { optional: true }),
		paymentId: string(body.payment_id, 'PayPal Transaction ID', {
			optional: true,
			placeholder: 'e.g. 2GG279541U471931P',
			description: "Needed when 'Method' is PayPal",
		}),
		shippingInfo: shippingInfo(body.shipping_info),
	},
	result: { kind: 'one', expected: { has: ['payment_id'] } },
}));

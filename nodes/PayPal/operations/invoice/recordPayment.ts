import { defineOperation } from '../../engine/define';
import { date, text } from '../../fields/basic';
import { shippingInfo } from '../../fields/invoice/parties';
import { paymentMethod } from '../../fields/invoice/payment';
import { allOrPart } from '../../fields/money';
import { invoice } from '../../fields/records';

export const recordPayment = defineOperation({
	value: 'recordPayment',
	name: 'Record Payment',
	action: 'Record invoice payment',
	description:
		'Note that an invoice was paid in another way, such as cash or bank transfer. It moves none.',
	method: 'POST',
	path: '/v2/invoicing/invoices/{invoice_id}/payments',
	idempotency: 'none',
	fields: {
		invoiceId: invoice(),
		method: paymentMethod(),
		...allOrPart('Record', 'All That Is Due'),
		note: text('Note', { optional: true, maxLength: 2000, rows: 2 }),
		paymentDate: date('Payment Date', { optional: true }),
		paymentId: text('PayPal Transaction ID', {
			optional: true,
			maxLength: 22,
			placeholder: 'e.g. 2GG279541U471931P',
			description: "Needed when 'Method' is PayPal",
		}),
		shippingInfo: shippingInfo(),
	},
	result: { kind: 'one', expected: { has: ['payment_id'] } },
});

import { choice } from '../basic';

/** How money changed hands (payment_method of invoicing_v2.json). */
export const paymentMethod = () =>
	choice(
		'Method',
		[
			'BANK_TRANSFER',
			'CASH',
			'CHECK',
			'CREDIT_CARD',
			'DEBIT_CARD',
			'OTHER',
			{ name: 'PayPal', value: 'PAYPAL' },
			'WIRE_TRANSFER',
		],
		{ required: true, default: 'BANK_TRANSFER' },
	);

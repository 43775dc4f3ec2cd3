import type { FieldSettings, VariantField } from '../../engine/types';
import { choice, json, text, variant } from '../basic';
import { cardFields } from './card';
import { localFields } from './local';
import { applePayFields, payPalFields, venmoFields } from './wallets';

/** How the buyer pays (payment_source of checkout_orders_v2.json). */
export const paymentSource = (settings: FieldSettings = {}): VariantField =>
	variant(
		'Payment Source',
		{
			applePay: { label: 'Apple Pay', fields: applePayFields },
			card: { label: 'Card', fields: cardFields },
			googlePay: {
				label: 'Google Pay',
				fields: { data: json('Data', { to: '', default: '{}' }) },
			},
			local: { label: 'Local Method', fields: localFields, toField: 'method' },
			paypal: { label: 'PayPal', fields: payPalFields },
			token: {
				label: 'Token',
				fields: {
					id: text('ID', { required: true, maxLength: 255 }),
					type: choice('Type', ['BILLING_AGREEMENT'], {
						required: true,
						default: 'BILLING_AGREEMENT',
					}),
				},
			},
			venmo: { label: 'Venmo', fields: venmoFields },
		},
		{
			description:
				'How the buyer pays. Needed only for other ways than the PayPal page, or to change that page.',
			...settings,
		},
	);

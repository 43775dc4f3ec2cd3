import type { Fields, GroupField } from '../../engine/types';
import { choice, group, text } from '../../fields/basic';
import { storedCredential } from '../../fields/paymentSource/card';
import { locale, shippingPreference } from '../../fields/paymentSource/experience';

/** The part that creating and confirming share (order_confirm_application_context). */
const base = (): Fields => ({
	returnUrl: text('Return URL', { placeholder: 'e.g. https://example.com/thanks' }),
	cancelUrl: text('Cancel URL', { placeholder: 'e.g. https://example.com/cart' }),
	brandName: text('Brand Name', { maxLength: 127 }),
	locale: locale(),
	storedPaymentSource: storedCredential(),
});

/** PayPal's older way to say what the buyer sees; the payment source has the newer one. */
export const applicationContext = (): GroupField =>
	group(
		'Application Context',
		{
			...base(),
			landingPage: choice('Landing Page', ['BILLING', 'LOGIN', 'NO_PREFERENCE']),
			paymentMethod: group('Payment Method', {
				payeePreferred: choice('Payee Preferred', ['IMMEDIATE_PAYMENT_REQUIRED', 'UNRESTRICTED']),
				standardEntryClassCode: choice(
					'Standard Entry Class Code',
					['CCD', 'PPD', 'TEL', 'WEB'].map((code) => ({ name: code, value: code })),
				),
			}),
			shippingPreference: shippingPreference(),
			userAction: choice('Button', ['CONTINUE', 'PAY_NOW']),
		},
		{
			optional: true,
			folded: true,
			description: "What the buyer sees. PayPal wants it in 'Payment Source' for new work.",
		},
	);

export const confirmApplicationContext = (): GroupField =>
	group('Application Context', base(), { optional: true, folded: true });

import type { GroupField } from '../../engine/types';
import { choice, group, text } from '../../fields/basic';
import { locale, shippingPreference } from '../../fields/paymentSource/experience';

/**
 * What the subscriber sees at PayPal (application_context of billing_subscriptions_v1.json). Without
 * payer_selected, which has one value only.
 */
export const approvalPage = (): GroupField =>
	group(
		'Approval Page',
		{
			returnUrl: text('Return URL', {
				required: true,
				minLength: 10,
				maxLength: 4000,
				placeholder: 'e.g. https://example.com/thanks',
			}),
			cancelUrl: text('Cancel URL', {
				required: true,
				minLength: 10,
				maxLength: 4000,
				placeholder: 'e.g. https://example.com/plans',
			}),
			brandName: text('Brand Name', { maxLength: 127, placeholder: 'e.g. Walter’s Widgets' }),
			userAction: choice('Button', ['CONTINUE', 'SUBSCRIBE_NOW'], { optional: true }),
			locale: locale({ optional: true }),
			payeePreferred: choice(
				'Payment Method Preference',
				['IMMEDIATE_PAYMENT_REQUIRED', 'UNRESTRICTED'],
				{ to: 'payment_method.payee_preferred', optional: true },
			),
			shippingPreference: shippingPreference({ optional: true }),
			standardEntryClassCode: choice(
				'Standard Entry Class Code',
				['CCD', 'PPD', 'TEL', 'WEB'].map((code) => ({ name: code, value: code })),
				{ to: 'payment_method.standard_entry_class_code', optional: true },
			),
		},
		{
			to: 'application_context',
			optional: true,
			description: 'What the subscriber sees at PayPal, and where they go from there',
		},
	);

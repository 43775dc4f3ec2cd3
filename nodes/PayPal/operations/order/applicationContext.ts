import type { Body } from '../../api/operation';
import type { Fields, FixedCollectionField } from '../../fields/types';
import { collection, fixedCollection, options, string } from '../../fields/build';
import { storedCredential } from '../../fields/shared/paymentSource/card';
import { locale, shippingPreference } from '../../fields/shared/paymentSource/experience';

type ContextAt = Body<'orders.create'>['application_context'];
type ConfirmContextAt = Body<'orders.confirm'>['application_context'];

/** The part that creating and confirming share. */
const base = (at: ConfirmContextAt): Fields => ({
	returnUrl: string(at.return_url, 'Return URL', {
		placeholder: 'e.g. https://example.com/thanks',
	}),
	cancelUrl: string(at.cancel_url, 'Cancel URL', { placeholder: 'e.g. https://example.com/cart' }),
	brandName: string(at.brand_name, 'Brand Name'),
	locale: locale(at.locale),
	storedPaymentSource: storedCredential(at.stored_payment_source),
});

const paymentMethod = (at: ContextAt['payment_method']): FixedCollectionField =>
	fixedCollection(at, 'Payment Method', {
		payeePreferred: options(at.payee_preferred, 'Payee Preferred'),
		standardEntryClassCode: options(at.standard_entry_class_code, 'Standard Entry Class Code', {
			names: { CCD: 'CCD', PPD: 'PPD', TEL: 'TEL', WEB: 'WEB' },
		}),
	});

/** PayPal's older way to say what the buyer sees; the payment source has the newer one. */
export const applicationContext = (at: ContextAt): FixedCollectionField =>
	collection(
		at,
		'Application Context (Legacy)',
		{
			...base(at),
			landingPage: options(at.landing_page, 'Landing Page'),
			paymentMethod: paymentMethod(at.payment_method),
			shippingPreference: shippingPreference(at.shipping_preference),
			userAction: options(at.user_action, 'Button'),
		},
		{
			optional: true,
			prefix: 'Legacy',
			description: "What the buyer sees. For new workflows, use 'Payment Source' instead.",
		},
	);

export const confirmApplicationContext = (at: ConfirmContextAt): FixedCollectionField =>
	collection(at, 'Application Context (Legacy)', base, { optional: true, prefix: 'Legacy' });

import type { Body } from '../../api/operation';
import type { FixedCollectionField } from '../../fields/types';
import { fixedCollection, options, string } from '../../fields/build';
import { locale, shippingPreference } from '../../fields/shared/paymentSource/experience';

type ApprovalPageAt = Body<'subscriptions.create'>['application_context'];

/** What the subscriber sees at PayPal. Without payer_selected, which has one value only. */
export const approvalPage = (at: ApprovalPageAt): FixedCollectionField =>
	fixedCollection(
		at,
		'Approval Page',
		{
			returnUrl: string(at.return_url, 'Return URL', {
				placeholder: 'e.g. https://example.com/thanks',
				description: 'Where subscribers go after approving',
			}),
			cancelUrl: string(at.cancel_url, 'Cancel URL', {
				placeholder: 'e.g. https://example.com/plans',
				description: 'Where subscribers go if they cancel at PayPal',
			}),
			brandName: string(at.brand_name, 'Brand Name', {
				placeholder: 'e.g. Walter’s Widgets',
				description: 'Name of your business on the page',
			}),
			userAction: options(at.user_action, 'Button', {
				optional: true,
				description: 'Text of the last button on the page',
			}),
			locale: locale(at.locale, { optional: true }),
			payeePreferred: options(at.payment_method.payee_preferred, 'Payment Method Preference', {
				optional: true,
				description: 'Whether the first payment has to arrive immediately',
			}),
			shippingPreference: shippingPreference(at.shipping_preference, { optional: true }),
			standardEntryClassCode: options(
				at.payment_method.standard_entry_class_code,
				'Standard Entry Class Code',
				{
					names: { CCD: 'CCD', PPD: 'PPD', TEL: 'TEL', WEB: 'WEB' },
					optional: true,
					description: 'How the subscriber authorized bank payments in the US (NACHA code)',
				},
			),
		},
		{
			optional: true,
			description: 'What subscribers see at PayPal, and where they go next',
		},
	);

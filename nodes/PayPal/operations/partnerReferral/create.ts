import { defineOperation } from '../define';
import { boolean, multiOptions, string } from '../../fields/build';
import { country } from '../../fields/shared/address';
import { banks } from './banks';
import { parties } from './parties';
import { onboardingPages, payoutAttributes, salesOfBusiness } from './preferences';
import { steps } from './steps';

export const create = defineOperation(
	'customer_partner_referrals_v2/partner-referrals.create',
	({ body }) => ({
		value: 'create',
		name: 'Create',
		action: 'Create partner referral',
		description:
			'Get a link where a seller opens a PayPal account or connects an existing one to you',
		fields: {
			trackingId: string(body.tracking_id, 'Tracking ID', {
				placeholder: 'e.g. seller-1001',
				description: 'Your own ID of the seller, for finding the account later',
			}),
			email: string(body.email, 'Email', {
				placeholder: 'e.g. seller@example.com',
				description: 'Email address of the seller, which the sign-up form starts with',
			}),
			products: multiOptions(body.products, 'Products', {
				load: 'getReferralProducts',
				description: 'PayPal products to sign the seller up for',
			}),
			operations: steps(body.operations),
			granted: boolean(body.legal_consents.first.granted, 'Seller Agreed to Share Data', {
				alsoSend: [[body.legal_consents.first.type, 'SHARE_DATA_CONSENT']],
				default: true,
				description: 'Whether the seller consented to sharing their data with PayPal',
			}),
			parties: parties(body),
			banks: banks(body.financial_instruments.banks),
			capabilities: multiOptions(body.capabilities, 'Capabilities', {
				optional: true,
				load: 'getReferralCapabilities',
				description: 'Features of the products to turn on for the seller',
			}),
			...onboardingPages(body.partner_config_override),
			...salesOfBusiness(body.business_entity),
			...payoutAttributes(body.payout_attributes),
			legalCountryCode: country(body.legal_country_code, 'Country of Account', {
				optional: true,
				description: 'Where the PayPal account is opened',
			}),
			preferredLanguageCode: string(body.preferred_language_code, 'Language', {
				optional: true,
				placeholder: 'e.g. en-US',
				description: 'Language of the sign-up pages',
			}),
		},
		result: { kind: 'one', top: { onboardingLink: { link: 'action_url' } } },
	}),
);

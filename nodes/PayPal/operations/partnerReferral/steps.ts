import type { Fields } from '../../engine/types';
import { choice, choices, flag, group, rows, text } from '../../fields/basic';

const REST = 'api_integration_preference.rest_api_integration';
const API = { operation: ['API_INTEGRATION'] };
/** The fields of one kind of integration leave the other's aside. */
const FIRST_PARTY = { ...API, integrationType: ['FIRST_PARTY'] };
const THIRD_PARTY = { ...API, integrationType: ['THIRD_PARTY'] };

const features = (party: string, when: Record<string, string[]>) =>
	choices('Features', [], {
		to: `${REST}.${party}.features`,
		required: true,
		load: 'getReferralFeatures',
		when,
	});

/** The terms of an agreement to pay the partner (billing_agreement). */
const billingAgreement = (): Fields => ({
	approvalUrl: text('Approval URL', { maxLength: 125 }),
	description: text('Description', { maxLength: 125 }),
	ecToken: text('Agreement Token', { maxLength: 50, placeholder: 'e.g. EC-5KL04567DK7411111' }),
	experienceId: text('Experience Profile ID', {
		to: 'billing_experience_preference.experience_id',
		maxLength: 20,
	}),
	billingContextSet: flag('Terms Were Shown', {
		to: 'billing_experience_preference.billing_context_set',
		description: 'Whether the seller has seen the terms of the agreement already',
	}),
	merchantCustomData: text('Custom Data', { maxLength: 125 }),
});

/** What the seller is asked for (operations of customer_partner_referrals_v2.json). */
export const steps = () =>
	rows(
		'Steps',
		{
			operation: choice(
				'Ask Seller To',
				[
					{ name: 'Add a Bank Account (US)', value: 'BANK_ADDITION' },
					{ name: 'Agree to Be Billed', value: 'BILLING_AGREEMENT' },
					{ name: 'Agree to Marketing', value: 'CONTEXTUAL_MARKETING_CONSENT' },
					{ name: 'Grant API Permissions', value: 'API_INTEGRATION' },
					{ name: 'Talk to Sales', value: 'SALESFORCE_REFERRAL' },
				],
				{ required: true, default: 'API_INTEGRATION' },
			),
			integrationMethod: choice(
				'Integration Method',
				[
					{ name: 'Braintree', value: 'BRAINTREE' },
					{ name: 'PayPal', value: 'PAYPAL' },
				],
				{ to: `${REST}.integration_method`, default: 'PAYPAL', when: API },
			),
			integrationType: choice(
				'Calls Are Made With',
				[
					{ name: "Seller's Own Credentials", value: 'FIRST_PARTY' },
					{ name: 'Your Credentials', value: 'THIRD_PARTY' },
				],
				{ to: `${REST}.integration_type`, required: true, default: 'THIRD_PARTY', when: API },
			),
			features: features('third_party_details', THIRD_PARTY),
			firstPartyFeatures: features('first_party_details', FIRST_PARTY),
			sellerNonce: text('Seller Nonce', {
				to: `${REST}.first_party_details.seller_nonce`,
				required: true,
				maxLength: 128,
				when: FIRST_PARTY,
			}),
			billingAgreement: group('Billing Agreement', billingAgreement(), {
				folded: true,
				when: { operation: ['BILLING_AGREEMENT'] },
			}),
		},
		{ to: 'operations', required: true, open: true, max: 5 },
	);

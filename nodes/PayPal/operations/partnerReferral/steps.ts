import type { ListAt, StringAt } from '../../api/place';
import type {
	MultiOptionsField,
	Fields,
	FixedCollectionField,
	FixedCollectionsField,
} from '../../fields/types';
import {
	boolean,
	collection,
	fixedCollections,
	multiOptions,
	options,
	string,
	type Settings,
} from '../../fields/build';
import type { ReferralAt } from './preferences';

type StepAt = ReferralAt['operations']['each'];
type RestApiAt = StepAt['api_integration_preference']['rest_api_integration'];

const API = { operation: ['API_INTEGRATION'] };
/** The fields of one integration type exclude those of the other. */
const FIRST_PARTY = { ...API, integrationType: ['FIRST_PARTY'] };
const THIRD_PARTY = { ...API, integrationType: ['THIRD_PARTY'] };

const features = (at: ListAt<StringAt>, settings: Settings): MultiOptionsField =>
	multiOptions(at, 'Features', { load: 'getReferralFeatures', ...settings });

/** How the partner calls PayPal for the seller. */
const restApi = (at: RestApiAt): Fields => ({
	integrationMethod: options(at.integration_method, 'Integration Method', {
		default: 'PAYPAL',
		description: 'What the integration is built with',
		show: API,
	}),
	integrationType: options(at.integration_type, 'Calls Are Made With', {
		names: { FIRST_PARTY: "Seller's Own Credentials", THIRD_PARTY: 'Your Credentials' },
		// The other fields depend on it.
		required: true,
		default: 'THIRD_PARTY',
		description: 'Whose client ID and secret the API calls use',
		show: API,
	}),
	features: features(at.third_party_details.features, {
		// PayPal's file of 2024 requires them: without any, the partner may do nothing for the seller.
		required: true,
		show: THIRD_PARTY,
		description: 'What you may do for the seller through the API',
	}),
	organization: string(at.third_party_details.organization, 'Organization', {
		description: 'Path of the account in your hierarchy',
		show: THIRD_PARTY,
	}),
	signupMode: options(at.third_party_details.signup_mode, 'Sign-Up Mode', { show: THIRD_PARTY }),
	firstPartyFeatures: features(at.first_party_details.features, {
		show: FIRST_PARTY,
		description: 'What the credentials of the seller may be used for',
	}),
	sellerNonce: string(at.first_party_details.seller_nonce, 'Seller Nonce', {
		show: FIRST_PARTY,
		description:
			"A random text that you generate. You need it later to get the seller's credentials.",
	}),
});

/** The terms of an agreement to pay the partner. */
const billingAgreement = (at: StepAt['billing_agreement']): FixedCollectionField =>
	collection(
		at,
		'Billing Agreement',
		{
			approvalUrl: string(at.approval_url, 'Approval URL', {
				description: 'Page at PayPal where the seller agrees',
			}),
			description: string(at.description, 'Description', {
				description: 'What the seller agrees to pay for',
			}),
			ecToken: string(at.ec_token, 'Agreement Token', {
				placeholder: 'e.g. EC-5KL04567DK7411111',
				description: 'Token of the agreement, which begins with EC-',
			}),
			experienceId: string(at.billing_experience_preference.experience_id, 'Experience Profile ID'),
			billingContextSet: boolean(
				at.billing_experience_preference.billing_context_set,
				'Terms Were Shown',
				{ description: 'Whether the seller has already seen the terms of the agreement' },
			),
			merchantCustomData: string(at.merchant_custom_data, 'Custom Data', {
				description: 'Your own data about the agreement',
			}),
		},
		{ show: { operation: ['BILLING_AGREEMENT'] } },
	);

/** The steps that the seller has to complete. */
export const steps = (at: ReferralAt['operations']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Steps',
		(step) => ({
			operation: options(step.operation, 'Ask Seller To', {
				names: {
					API_INTEGRATION: 'Grant API Permissions',
					BANK_ADDITION: 'Add a Bank Account (US)',
					BILLING_AGREEMENT: 'Agree to Be Billed',
					CONTEXTUAL_MARKETING_CONSENT: 'Agree to Marketing',
					OFFLINE_ONBOARDING: 'Sign Up Without a Page',
					SALESFORCE_REFERRAL: 'Talk to Sales',
				},
				// PayPal requires nothing of a step, but one without an operation has no effect.
				required: true,
				default: 'API_INTEGRATION',
				description: 'What this step is about',
			}),
			...restApi(step.api_integration_preference.rest_api_integration),
			billingAgreement: billingAgreement(step.billing_agreement),
		}),
		{ open: true, description: 'What the seller has to do during onboarding, one entry each' },
	);

import type { Body } from '../../api/operation';
import type { Fields, FixedCollectionField } from '../../fields/types';
import {
	amount,
	boolean,
	currency,
	fixedCollection,
	fixedCollections,
	notSent,
	options,
	string,
} from '../../fields/build';
import { country } from '../../fields/shared/address';

/** The data about a seller that is shared with PayPal. */
export type ReferralAt = Body<'customer_partner_referrals_v2/partner-referrals.create'>;

/** How the onboarding pages look. */
export const onboardingPages = (at: ReferralAt['partner_config_override']): Fields => ({
	returnUrl: string(at.return_url, 'Return URL', {
		optional: true,
		description: 'Where the seller goes after onboarding',
	}),
	returnUrlDescription: string(at.return_url_description, 'Return Link Text', {
		optional: true,
		description: 'Text of the link back to your site',
	}),
	partnerLogoUrl: string(at.partner_logo_url, 'Logo URL', {
		optional: true,
		placeholder: 'e.g. https://example.com/logo.png',
		description: 'Your logo on the onboarding pages',
	}),
	actionRenewalUrl: string(at.action_renewal_url, 'Return URL After Expiry', {
		optional: true,
		description: 'Where the seller goes if the onboarding link has expired',
	}),
	showAddCreditCard: boolean(at.show_add_credit_card, 'Ask for Credit Card', {
		optional: true,
		description: 'Whether the seller can add a credit card during onboarding',
	}),
});

type BusinessAt = ReferralAt['business_entity'];

const salesRange = (
	at: BusinessAt['annual_sales_volume_range'],
	label: string,
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{
			// PayPal requires none, but a range needs a start.
			minimumAmount: amount(at.minimum_amount, `Minimum ${label}`, { required: true }),
			maximumAmount: amount(at.maximum_amount, `Maximum ${label}`),
			currencyCode: currency(notSent, { label: `${label} Currency` }),
		},
		{ optional: true, description: 'What the seller expects to sell, as a range' },
	);

/** What the business sells, and how much. */
export const salesOfBusiness = (at: BusinessAt): Fields => ({
	annualSalesVolumeRange: salesRange(at.annual_sales_volume_range, 'Yearly Sales'),
	averageMonthlyVolumeRange: salesRange(at.average_monthly_volume_range, 'Monthly Sales'),
	businessDescription: string(at.business_description, 'Business Description', {
		optional: true,
		description: 'What the business sells',
	}),
	purposeCode: options(at.purpose_code, 'Purpose (India)', {
		optional: true,
		load: 'getPurposeCodes',
		description: 'Why sellers in India get money from abroad',
	}),
});

/** How a seller who receives payouts is paid. */
export const payoutAttributes = (at: ReferralAt['payout_attributes']): Fields => ({
	marketplace: boolean(at.marketplace, 'Payouts: Marketplace', {
		optional: true,
		description: 'Whether the seller offers goods or services of third parties',
	}),
	kycRequired: boolean(at.kyc_required, 'Payouts: Identity Check', {
		optional: true,
		description: 'Whether PayPal has to verify the identity of the seller before paying out',
	}),
	selection: fixedCollections(
		at.country_transfer_method_currency_selection,
		'Payouts: Countries',
		(selection) => ({
			// PayPal requires neither of these, but a row without them selects nothing.
			country: country(selection.country, 'Country', { required: true }),
			transferMethods: fixedCollections(
				selection.transfer_methods,
				'Transfer Methods',
				(method) => ({
					transferMethodType: options(method.transfer_method_type, 'Method', {
						required: true,
						default: 'BANK_ACCOUNT',
						load: 'getTransferMethods',
					}),
					currencies: string(method.currencies, 'Currencies', {
						placeholder: 'e.g. EUR',
						description: 'Codes of the currencies to pay out in',
					}),
				}),
			),
		}),
		{
			optional: true,
			add: 'Add Country',
			description: 'Where the seller pays out to, and how',
		},
	),
});

import type { Fields } from '../../engine/types';
import { country } from '../../fields/address';
import {
	amount,
	choice,
	choices,
	currency,
	flag,
	group,
	list,
	rows,
	text,
} from '../../fields/basic';

const PAGE = 'partner_config_override';

/** How the onboarding pages look (partner_config_override). */
export const onboardingPages = (): Fields => ({
	returnUrl: text('Return URL', {
		to: `${PAGE}.return_url`,
		optional: true,
		maxLength: 127,
		description: 'Where the seller goes in the end',
	}),
	returnUrlDescription: text('Return Link Text', {
		to: `${PAGE}.return_url_description`,
		optional: true,
		maxLength: 127,
	}),
	partnerLogoUrl: text('Logo URL', {
		to: `${PAGE}.partner_logo_url`,
		optional: true,
		maxLength: 127,
	}),
	actionRenewalUrl: text('Return URL After Expiry', {
		to: `${PAGE}.action_renewal_url`,
		optional: true,
		maxLength: 127,
	}),
	showAddCreditCard: flag('Ask for Credit Card', {
		to: `${PAGE}.show_add_credit_card`,
		optional: true,
		description: 'Whether to offer the seller to add a credit card on the way',
	}),
});

const salesRange = (label: string, wire: string) =>
	group(
		label,
		{
			minimumAmount: amount('At Least', { required: true }),
			maximumAmount: amount('At Most'),
			currencyCode: currency(),
		},
		{ to: `business_entity.${wire}`, optional: true },
	);

/** What the business sells, and how much (business_entity). */
export const salesOfBusiness = (): Fields => ({
	annualSalesVolumeRange: salesRange('Yearly Sales', 'annual_sales_volume_range'),
	averageMonthlyVolumeRange: salesRange('Monthly Sales', 'average_monthly_volume_range'),
	businessDescription: text('Business Description', {
		to: 'business_entity.business_description',
		optional: true,
		maxLength: 256,
	}),
	purposeCode: choice('Purpose (India)', [], {
		to: 'business_entity.purpose_code',
		optional: true,
		load: 'getPurposeCodes',
	}),
});

const PAYOUTS = 'payout_attributes';

/** What a seller who gets payouts is paid with (payout_attributes). */
export const payoutAttributes = (): Fields => ({
	marketplace: flag('Payouts: Marketplace', {
		to: `${PAYOUTS}.marketplace`,
		optional: true,
		description: 'Whether the seller offers goods or services of others',
	}),
	kycRequired: flag('Payouts: Identity Check', {
		to: `${PAYOUTS}.kyc_required`,
		optional: true,
		description: 'Whether PayPal has to check who the seller is before it pays out',
	}),
	selection: rows(
		'Payouts: Countries',
		{
			country: country('Country', { required: true }),
			transferMethods: rows(
				'Transfer Methods',
				{
					transferMethodType: choice('Method', [], {
						required: true,
						default: 'BANK_ACCOUNT',
						load: 'getTransferMethods',
					}),
					currencies: list('Currencies', { max: 50, placeholder: 'e.g. EUR' }),
				},
				{ max: 50 },
			),
		},
		{
			to: `${PAYOUTS}.country_transfer_method_currency_selection`,
			optional: true,
			max: 50,
			add: 'Add Country',
		},
	),
});

/** What the seller gets. */
export const products = () => choices('Products', [], { load: 'getReferralProducts' });

export const capabilities = () =>
	choices('Capabilities', [], { optional: true, load: 'getReferralCapabilities' });

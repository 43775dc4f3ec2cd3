import type { Fields } from '../../engine/types';
import { choice, flag, folded, group, json, text } from '../basic';
import { money } from '../money';
import { payerFields, phoneNumber } from '../person';
import { storedCredential, tokenizedCard, vaultCustomer } from './card';
import { payPalExperience, venmoExperience } from './experience';
import { shipping } from '../shipping';

const USAGE_PATTERNS = [
	'DEFERRED',
	'IMMEDIATE',
	'RECURRING_POSTPAID',
	'RECURRING_PREPAID',
	'THRESHOLD_POSTPAID',
	'THRESHOLD_PREPAID',
];

/** How a wallet is saved for later payments (vault_wallet_attributes_base). */
const vaultOptions: Fields = {
	storeInVault: choice('Save', [{ name: 'When the Payment Succeeds', value: 'ON_SUCCESS' }], {
		required: true,
		default: 'ON_SUCCESS',
	}),
	usageType: choice('Used By', ['MERCHANT', 'PLATFORM'], { required: true, default: 'MERCHANT' }),
	customerType: choice('Customer Type', ['BUSINESS', 'CONSUMER'], { optional: true }),
	description: text('Description', { optional: true, maxLength: 128 }),
	permitMultiplePaymentTokens: flag('Permit Multiple Payment Tokens', {
		optional: true,
		description: 'Whether one buyer may save this wallet several times',
	}),
	usagePattern: choice('Usage Pattern', USAGE_PATTERNS, { optional: true }),
};

/** A PayPal account to pay with (paypal_wallet). */
export const payPalFields: Fields = {
	experienceContext: payPalExperience(),
	...folded(payerFields),
	attributes: group(
		'Attributes',
		{
			customer: vaultCustomer(),
			vault: group(
				'Vault',
				{
					...vaultOptions,
					ownerId: json('Owner ID', { optional: true, default: '{}' }),
					shipping: shipping({ optional: true }),
				},
				{ optional: true },
			),
		},
		{ optional: true },
	),
	billingAgreementId: text('Billing Agreement ID', { optional: true, maxLength: 128 }),
	vaultId: text('Vault ID', { optional: true, maxLength: 255 }),
};

/** A Venmo account to pay with (venmo_wallet_request). */
export const venmoFields: Fields = {
	emailAddress: text('Email', { maxLength: 254 }),
	attributes: group(
		'Attributes',
		{ customer: vaultCustomer(), vault: group('Vault', vaultOptions, { optional: true }) },
		{ optional: true },
	),
	experienceContext: venmoExperience(),
	vaultId: text('Vault ID', { optional: true, maxLength: 255 }),
};

/** What Apple Pay gave the browser, decrypted (apple_pay_decrypted_token_data). */
const decryptedToken = group(
	'Decrypted Token',
	{
		tokenizedCard: tokenizedCard({ required: true }),
		deviceManufacturerId: text('Device Manufacturer ID', { optional: true, maxLength: 2000 }),
		paymentData: group(
			'Payment Data',
			{
				cryptogram: text('Cryptogram', { maxLength: 2000, secret: true }),
				eciIndicator: text('ECI Indicator', { maxLength: 256 }),
				emvData: text('EMV Data', { maxLength: 2000, secret: true }),
				pin: text('PIN', { maxLength: 2000, secret: true }),
			},
			{ optional: true },
		),
		paymentDataType: choice('Payment Data Type', ['3DSECURE', 'EMV'], { optional: true }),
		transactionAmount: money('Transaction Amount', { optional: true }),
	},
	{ optional: true },
);

/** Apple Pay (apple_pay_request). */
export const applePayFields: Fields = {
	id: text('ID', { maxLength: 250 }),
	name: text('Name', { maxLength: 300 }),
	attributes: json('Attributes', { optional: true, default: '{}' }),
	decryptedToken,
	emailAddress: text('Email', { optional: true, maxLength: 254 }),
	phoneNumber: group('Phone Number', phoneNumber, { optional: true }),
	storedCredential: storedCredential('Stored Credential', { optional: true }),
	vaultId: text('Vault ID', { optional: true, maxLength: 255 }),
};

import type { FieldSettings, Fields, GroupField } from '../../engine/types';
import { addressLines } from '../address';
import { choice, group, text } from '../basic';
import { phone } from '../person';

export const storeInVault = (settings: FieldSettings = {}) =>
	choice('Save for Later', [{ name: 'When the Payment Succeeds', value: 'ON_SUCCESS' }], {
		to: 'vault.store_in_vault',
		default: 'ON_SUCCESS',
		description: 'Saves this way to pay in the vault of your account',
		...settings,
	});

/** Who the saved way to pay belongs to (card_customer_information). */
export const vaultCustomer = (): GroupField =>
	group(
		'Customer',
		{
			id: text('Customer ID', { maxLength: 22, placeholder: 'e.g. customer_4029352050' }),
			emailAddress: text('Email', { maxLength: 254 }),
			phone: phone({ optional: true }),
		},
		{ optional: true },
	);

/** How a saved card is used this time (card_stored_credential). */
export const storedCredential = (label = 'Stored Credential', settings: FieldSettings = {}) =>
	group(
		label,
		{
			paymentInitiator: choice('Started By', ['CUSTOMER', 'MERCHANT'], {
				required: true,
				default: 'CUSTOMER',
			}),
			paymentType: choice('Payment Type', ['ONE_TIME', 'RECURRING', 'UNSCHEDULED'], {
				required: true,
				default: 'ONE_TIME',
			}),
			usage: choice('Usage', ['DERIVED', 'FIRST', 'SUBSEQUENT']),
			previousNetworkTransactionReference: group(
				'Previous Network Transaction',
				{
					id: text('Transaction ID', { required: true, maxLength: 36 }),
					acquirerReferenceNumber: text('Acquirer Reference Number', { maxLength: 36 }),
					date: text('Date', {
						pattern: { regex: '[0-9]+', says: 'Write month and day as four digits.' },
						placeholder: 'e.g. 0131',
						maxLength: 4,
					}),
					network: choice('Network', [], { load: 'getCardBrands' }),
				},
				{ optional: true },
			),
		},
		settings,
	);

const expiry = (settings: FieldSettings = {}) =>
	({ kind: 'date', label: 'Expiry', format: 'month', ...settings }) as const;

/** What is printed on every card, and where its bills go. */
export const plainCard = {
	name: text('Name on Card', { maxLength: 300 }),
	number: text('Card Number', { maxLength: 19, secret: true }),
	expiry: expiry(),
	securityCode: text('Security Code', { maxLength: 4, secret: true }),
	billingAddress: group('Billing Address', addressLines(), { optional: true }),
} satisfies Fields;

/** A card with its network and kind (card). */
const cardFace: Fields = {
	...plainCard,
	brand: choice('Brand', [], { optional: true, load: 'getCardBrands' }),
	type: choice('Type', ['CREDIT', 'DEBIT', 'PREPAID', 'STORE', 'UNKNOWN'], { optional: true }),
};

const cardAttributes = group(
	'Attributes',
	{ customer: vaultCustomer(), storeInVault: storeInVault({ optional: true }) },
	{ optional: true },
);

const networkToken = group(
	'Network Token',
	{
		number: text('Token Number', { required: true, maxLength: 19, secret: true }),
		expiry: expiry({ required: true }),
		cryptogram: text('Cryptogram', { maxLength: 32 }),
		eciFlag: choice('ECI Flag', [
			'ATTEMPTED_AUTHENTICATION_TRANSACTION',
			'FULLY_AUTHENTICATED_TRANSACTION',
			'MASTERCARD_ATTEMPTED_AUTHENTICATION_TRANSACTION',
			'MASTERCARD_FULLY_AUTHENTICATED_TRANSACTION',
			'MASTERCARD_NON_3D_SECURE_TRANSACTION',
			'NON_3D_SECURE_TRANSACTION',
		]),
		tokenRequestorId: text('Token Requestor ID', { maxLength: 11 }),
	},
	{ optional: true },
);

/** Where the buyer goes after a step outside, such as 3D Secure (card_experience_context). */
const cardExperience = group(
	'Experience Context',
	{
		returnUrl: text('Return URL', { placeholder: 'e.g. https://example.com/thanks' }),
		cancelUrl: text('Cancel URL', { placeholder: 'e.g. https://example.com/cart' }),
	},
	{ optional: true },
);

/** A card to pay with (card_request). */
export const cardFields: Fields = {
	...cardFace,
	attributes: cardAttributes,
	experienceContext: cardExperience,
	networkToken,
	storedCredential: storedCredential('Stored Credential', { optional: true }),
	vaultId: text('Vault ID', { optional: true, maxLength: 255 }),
};

/** The card inside a decrypted wallet token. */
export const tokenizedCard = (settings: FieldSettings = {}): GroupField =>
	group('Card', { ...cardFace, attributes: cardAttributes }, settings);

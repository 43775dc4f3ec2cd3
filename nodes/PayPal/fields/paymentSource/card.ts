import type { FieldSettings, Fields } from '../../engine/types';
import { addressLines } from '../address';
import { choice, group, text, withAll } from '../basic';
import { phone } from '../person';
import { ofSources } from './sources';

const storeInVault = choice(
	'Save for Later',
	[{ name: 'When the Payment Succeeds', value: 'ON_SUCCESS' }],
	{
		to: 'attributes.vault.store_in_vault',
		default: 'ON_SUCCESS',
		description: 'Saves this way to pay in the vault of your account',
	},
);

/** Who the saved way to pay belongs to (card_customer_information). */
export const vaultCustomer = group(
	'Customer',
	{
		id: text('Customer ID', { maxLength: 22, placeholder: 'e.g. customer_4029352050' }),
		emailAddress: text('Email', { maxLength: 254 }),
		phone: phone({ optional: true }),
	},
	{ to: 'attributes.customer' },
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

const name = text('Name on Card', { maxLength: 300 });
const number = text('Card Number', {
	secret: true,
	pattern: { regex: '[0-9]{13,19}', says: 'Write 13 to 19 digits, without spaces.' },
});
const securityCode = text('Security Code', { maxLength: 4, secret: true });
const billingAddress = group('Billing Address', addressLines());

/** What is printed on every card, and where its bills go. */
export const plainCard = {
	name,
	number,
	expiry: expiry(),
	securityCode,
	billingAddress: { ...billingAddress, optional: true },
} satisfies Fields;

/** What is printed on every card, on the panel. */
export const cardFace: Fields = ofSources(['card'], {
	nameOnCard: { ...name, to: 'name' },
	cardNumber: { ...number, to: 'number' },
	expiry: expiry(),
	securityCode,
});

/** The rest of every card (card). */
export const cardDetails: Fields = {
	billingAddress,
	brand: choice('Brand', [], { load: 'getCardBrands' }),
	type: choice('Type', ['CREDIT', 'DEBIT', 'PREPAID', 'STORE', 'UNKNOWN']),
};

const networkToken = group('Network Token', {
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
});

/** The rest of a card to pay with (card_request). */
export const orderCard: Fields = { ...cardDetails, networkToken, storeInVault };

/** The card inside a decrypted wallet token. */
export const tokenizedCard = group(
	'Card',
	{
		...plainCard,
		...withAll({ ...cardDetails, customer: vaultCustomer, storeInVault }, { optional: true }),
	},
	{ required: true },
);

import type { Body } from '../../../api/operation';
import type { ObjectAt, OptionsAt, PartOf, StringAt } from '../../../api/place';
import type { OptionsField, Fields, FixedCollectionField, StringField } from '../../types';
import { dateTime, fixedCollection, options, string, type Settings } from '../../build';
import { addressLines, type AddressLinesAt } from '../address';
import { phone, wholeName } from '../person';
import type { OrderSources } from './sources';

type OrderCardAt = OrderSources['card'];
type WholeCustomerAt = OrderCardAt['attributes']['customer'];
type CustomerAt = PartOf<WholeCustomerAt, 'id' | 'email_address' | 'phone'>;
type NamedCustomerAt = PartOf<WholeCustomerAt, 'id' | 'email_address' | 'name' | 'phone'>;
type TokenizedCardAt = OrderSources['apple_pay']['decrypted_token']['tokenized_card'];

export const storeInVault = (at: OptionsAt<'ON_SUCCESS'>, settings: Settings = {}): OptionsField =>
	options(at, 'Save for Later', {
		names: { ON_SUCCESS: 'When the Payment Succeeds' },
		default: 'ON_SUCCESS',
		description: 'Saves this payment method in the vault of your account',
		...settings,
	});

/** Your own ID of a customer, where PayPal keeps one. */
export const merchantCustomerId = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'Merchant Customer ID', {
		pattern: 'It has letters, digits and - _ . ^ * $ @ # only.',
		placeholder: 'e.g. C-1001',
		description: 'The ID that your own system has for them',
		...settings,
	});

const customer = (at: CustomerAt, settings: Settings, more: Fields = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Customer',
		{
			id: string(at.id, 'Customer ID', { placeholder: 'e.g. customer_4029352050' }),
			emailAddress: string(at.email_address, 'Email'),
			...more,
			phone: phone(at.phone, { optional: true }),
		},
		{ prefix: 'Customer', ...settings },
	);

/**
 * The customer to whom the saved payment method belongs.
 *
 * @param more additional properties of some payment methods
 */
export const vaultCustomer = (
	at: NamedCustomerAt,
	settings: Settings = {},
	more: Fields = {},
): FixedCollectionField =>
	customer(at, settings, { ...more, name: wholeName(at.name, { optional: true }) });

/** How a saved card is used this time. */
export const storedCredential = (at: OrderCardAt['stored_credential']): FixedCollectionField => {
	const { previous_network_transaction_reference: previous } = at;
	return fixedCollection(at, 'Stored Credential', {
		paymentInitiator: options(at.payment_initiator, 'Started By', { default: 'CUSTOMER' }),
		paymentType: options(at.payment_type, 'Payment Type', { default: 'ONE_TIME' }),
		usage: options(at.usage, 'Usage'),
		previousNetworkTransactionReference: fixedCollection(
			previous,
			'Previous Network Transaction',
			{
				id: string(previous.id, 'Previous Transaction ID'),
				acquirerReferenceNumber: string(
					previous.acquirer_reference_number,
					'Acquirer Reference Number',
				),
				date: string(previous.date, 'Previous Transaction Date', {
					pattern: 'Write month and day as four digits.',
					placeholder: 'e.g. 0131',
				}),
				network: options(previous.network, 'Card Network', { load: 'getCardBrands' }),
			},
			{ optional: true },
		),
	});
};

type CardAt = ObjectAt &
	Readonly<Record<'name' | 'number' | 'expiry' | 'security_code', StringAt>> & {
		readonly billing_address: AddressLinesAt;
	};

/** The card's number in clear text. */
export const cardNumber = (at: StringAt): StringField =>
	string(at, 'Card Number', {
		secret: true,
		pattern: 'Write 13 to 19 digits, without spaces.',
		hint: "Whoever handles card numbers has to comply with PCI DSS, and n8n keeps them in its execution data. PayPal's page, its card fields or a vault ID do without.",
	});

const printed = (at: CardAt) =>
	({
		name: string(at.name, 'Cardholder Name'),
		number: cardNumber(at.number),
		expiry: dateTime(at.expiry, 'Expiry', { description: 'Year and month' }),
		securityCode: string(at.security_code, 'Security Code', {
			secret: true,
			description: 'The three or four digits printed on the card (CVV)',
		}),
	}) satisfies Fields;

const billingAddress = (at: AddressLinesAt, settings: Settings = {}): FixedCollectionField =>
	fixedCollection(at, 'Billing Address', addressLines, { prefix: 'Billing', ...settings });

/** The details printed on every card, and its billing address. */
export const plainCard = (at: CardAt): Fields => ({
	...printed(at),
	billingAddress: billingAddress(at.billing_address, { optional: true }),
});

/** The details printed on every card, shown directly on the panel. */
export const cardFace = (at: CardAt): Fields => {
	const { name, number, ...others } = printed(at);
	return { nameOnCard: name, cardNumber: number, ...others };
};

type CardDetailsAt = Pick<OrderCardAt, 'billing_address' | 'brand' | 'type'>;

/** The other details of every card. */
export const cardDetails = (at: CardDetailsAt, settings: Settings = {}): Fields => ({
	billingAddress: billingAddress(at.billing_address, settings),
	brand: options(at.brand, 'Card Brand', { load: 'getCardBrands', ...settings }),
	type: options(at.type, 'Card Type', settings),
});

const networkToken = (at: OrderCardAt['network_token']): FixedCollectionField =>
	fixedCollection(at, 'Network Token', {
		number: string(at.number, 'Token Number', { secret: true }),
		expiry: dateTime(at.expiry, 'Token Expiry'),
		cryptogram: string(at.cryptogram, 'Cryptogram'),
		eciFlag: options(at.eci_flag, 'ECI Flag'),
		tokenRequestorId: string(at.token_requestor_id, 'Token Requestor ID'),
	});

/** When the bank has to verify the payer. */
const verificationMethod = (
	at: OrderCardAt['attributes']['verification']['method'],
	settings: Settings = {},
): OptionsField =>
	options(at, 'Verification', {
		names: {
			'3D_SECURE': '3-D Secure',
			AVS_CVV: 'Address and Security Code',
			SCA_ALWAYS: 'Always',
			SCA_WHEN_REQUIRED: 'When Required',
		},
		default: 'SCA_WHEN_REQUIRED',
		description: 'When and how the bank verifies the buyer',
		...settings,
	});

/** The other details of a card to pay with. */
export const orderCard = (at: OrderCardAt): Fields => ({
	...cardDetails(at),
	networkToken: networkToken(at.network_token),
	singleUseToken: string(at.single_use_token, 'Single-Use Token', {
		secret: true,
		description: "Represents a card that the buyer typed into PayPal's fields, for one payment",
	}),
	verificationMethod: verificationMethod(at.attributes.verification.method),
	storeInVault: storeInVault(at.attributes.vault.store_in_vault),
});

type SubscriberCardAt = Body<'subscriptions.create'>['subscriber']['payment_source']['card'];

/** A card that a subscription is charged to. */
export const subscriptionCard = (at: SubscriberCardAt): Fields => ({
	...plainCard(at),
	...cardDetails(at, { optional: true }),
	customer: customer(at.attributes.customer, { optional: true }),
	storeInVault: storeInVault(at.attributes.vault.store_in_vault, { optional: true }),
	verificationMethod: verificationMethod(at.attributes.verification.method, { optional: true }),
});

/** The card inside a decrypted wallet token. */
export const tokenizedCard = (at: TokenizedCardAt): FixedCollectionField =>
	fixedCollection(at, 'Card', {
		...plainCard(at),
		...cardDetails(at, { optional: true }),
		customer: vaultCustomer(
			at.attributes.customer,
			{ optional: true },
			{
				merchantCustomerId: merchantCustomerId(at.attributes.customer.merchant_customer_id, {
					optional: true,
				}),
			},
		),
		storeInVault: storeInVault(at.attributes.vault.store_in_vault, { optional: true }),
		verificationMethod: verificationMethod(at.attributes.verification.method, { optional: true }),
	});

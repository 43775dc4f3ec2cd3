import type { Fields, FixedCollectionField } from '../../types';
import { boolean, dateTime, fixedCollection, json, options, string } from '../../build';
import { shipping } from '../shipping';
import { money } from '../money';
import { cardDetails, cardNumber, storeInVault, tokenizedCard } from './card';
import { only, type OrderSources } from './sources';

/** How a wallet is saved for later payments. */
export const walletVault = (
	sources: OrderSources,
	at: OrderSources['paypal' | 'venmo']['attributes']['vault'],
): FixedCollectionField =>
	fixedCollection(at, 'Save for Later', {
		usageType: options(at.usage_type, 'Used By', {
			default: 'MERCHANT',
			required: true,
			// This is what saves the payment method, and PayPal offers no other moment for it.
			alsoSend: [[at.store_in_vault, 'ON_SUCCESS']],
		}),
		customerType: options(at.customer_type, 'Customer Type', { optional: true }),
		description: string(at.description, 'Vault Description', { optional: true }),
		permitMultiplePaymentTokens: boolean(
			at.permit_multiple_payment_tokens,
			'Permit Multiple Payment Tokens',
			{
				optional: true,
				description: 'Whether one buyer may save this wallet several times',
			},
		),
		usagePattern: options(at.usage_pattern, 'Vault Usage Pattern', { optional: true }),
		...only(sources, ['paypal'], ({ attributes: { vault } }) => ({
			ownerId: json(vault.owner_id, 'Owner ID', { optional: true, default: '{}' }),
			shipping: shipping(vault.shipping, 'Vault Shipping', { optional: true }),
		})),
	});

type ApplePayAt = OrderSources['apple_pay'];

/** The decrypted data that Apple Pay gave the browser. */
const decryptedToken = (at: ApplePayAt['decrypted_token']): FixedCollectionField =>
	fixedCollection(
		at,
		'Decrypted Token',
		{
			tokenizedCard: tokenizedCard(at.tokenized_card),
			deviceManufacturerId: string(at.device_manufacturer_id, 'Device Manufacturer ID', {
				optional: true,
			}),
			paymentData: fixedCollection(
				at.payment_data,
				'Payment Data',
				(data) => ({
					cryptogram: string(data.cryptogram, 'Cryptogram', { secret: true }),
					eciIndicator: string(data.eci_indicator, 'ECI Indicator'),
					emvData: string(data.emv_data, 'EMV Data', { secret: true }),
					pin: string(data.pin, 'PIN', { secret: true }),
				}),
				{ optional: true },
			),
			paymentDataType: options(at.payment_data_type, 'Payment Data Type', { optional: true }),
			transactionAmount: money(at.transaction_amount, 'Transaction', { optional: true }),
		},
		{ prefix: 'Token' },
	);

/** What only Apple Pay has. */
export const applePay = (at: ApplePayAt): Fields => ({
	applePayId: string(at.id, 'Apple Pay ID'),
	decryptedToken: decryptedToken(at.decrypted_token),
	storeInVault: storeInVault(at.attributes.vault.store_in_vault),
});

type GooglePayAt = OrderSources['google_pay'];
type GoogleCardAt = GooglePayAt['card'];

const googleCard = (at: GoogleCardAt): Fields => ({
	name: string(at.name, 'Cardholder Name'),
	number: cardNumber(at.number),
	expiry: dateTime(at.expiry, 'Expiry'),
	...cardDetails(at, { optional: true }),
});

/** What only Google Pay has. */
export const googlePay = (at: GooglePayAt): Fields => ({
	assuranceDetails: fixedCollection(at.assurance_details, 'Assurance Details', (assured) => ({
		accountVerified: boolean(assured.account_verified, 'Account Verified', {
			description: 'Whether Google verified that the buyer has the card',
		}),
		cardHolderAuthenticated: boolean(assured.card_holder_authenticated, 'Buyer Authenticated', {
			description: 'Whether Google verified who the buyer is',
		}),
	})),
	googleCard: fixedCollection(at.card, 'Card', googleCard),
	googleToken: fixedCollection(
		at.decrypted_token,
		'Decrypted Token',
		(token) => ({
			card: fixedCollection(token.card, 'Card', googleCard),
			authenticationMethod: options(token.authentication_method, 'Authentication Method', {
				names: { CRYPTOGRAM_3DS: 'Cryptogram', PAN_ONLY: 'Card Number Only' },
				default: 'CRYPTOGRAM_3DS',
				alsoSend: [[token.payment_method, 'CARD']],
			}),
			cryptogram: string(token.cryptogram, 'Cryptogram', { optional: true, secret: true }),
			eciIndicator: string(token.eci_indicator, 'ECI Indicator', { optional: true }),
			messageId: string(token.message_id, 'Message ID', { optional: true }),
			messageExpiration: string(token.message_expiration, 'Message Expiration', {
				optional: true,
				placeholder: 'e.g. 1795000000000',
				description: 'Milliseconds since 1970',
			}),
		}),
		{ prefix: 'Token' },
	),
});

type WalletCredentialAt = OrderSources['paypal']['stored_credential'];

/** How a saved PayPal account is used this time. */
export const walletCredential = (at: WalletCredentialAt): FixedCollectionField =>
	fixedCollection(at, 'Stored Credential', {
		paymentInitiator: options(at.payment_initiator, 'Started By', { default: 'CUSTOMER' }),
		usage: options(at.usage, 'Usage'),
		usagePattern: options(at.usage_pattern, 'Usage Pattern', { optional: true }),
	});

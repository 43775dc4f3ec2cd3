import type { Fields, FixedCollectionField } from '../../types';
import { boolean, fixedCollection, json, options, string } from '../../build';
import { shipping } from '../shipping';
import { money } from '../money';
import { phoneNumber } from '../person';
import { tokenizedCard } from './card';
import { only, type OrderSources } from './sources';

/** How a wallet is saved for later payments. */
export const walletVault = (
	sources: OrderSources,
	at: OrderSources['paypal' | 'venmo']['attributes']['vault'],
): FixedCollectionField =>
	fixedCollection(at, 'Save for Later', {
		storeInVault: options(at.store_in_vault, 'Save', {
			names: { ON_SUCCESS: 'When the Payment Succeeds' },
			default: 'ON_SUCCESS',
			// Venmo can't do without it, and it is what saves.
			required: true,
		}),
		usageType: options(at.usage_type, 'Used By', { default: 'MERCHANT' }),
		customerType: options(at.customer_type, 'Customer Type', { optional: true }),
		description: string(at.description, 'Description', { optional: true }),
		permitMultiplePaymentTokens: boolean(
			at.permit_multiple_payment_tokens,
			'Permit Multiple Payment Tokens',
			{
				optional: true,
				description: 'Whether one buyer may save this wallet several times',
			},
		),
		usagePattern: options(at.usage_pattern, 'Usage Pattern', { optional: true }),
		...only(sources, ['paypal'], ({ attributes: { vault } }) => ({
			ownerId: json(vault.owner_id, 'Owner ID', { optional: true, default: '{}' }),
			shipping: shipping(vault.shipping, { optional: true }),
		})),
	});

type ApplePayAt = OrderSources['apple_pay'];

/** What Apple Pay gave the browser, decrypted. */
const decryptedToken = (at: ApplePayAt['decrypted_token']): FixedCollectionField =>
	fixedCollection(at, 'Decrypted Token', {
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
		transactionAmount: money(at.transaction_amount, 'Transaction Amount', { optional: true }),
	});

/** What only Apple Pay has. */
export const applePay = (at: ApplePayAt): Fields => ({
	applePayId: string(at.id, 'Apple Pay ID'),
	name: string(at.name, 'Name'),
	decryptedToken: decryptedToken(at.decrypted_token),
	phoneNumber: fixedCollection(at.phone_number, 'Phone Number', phoneNumber),
});

import type { Fields } from '../../engine/types';
import { choice, flag, group, json, text } from '../basic';
import { money } from '../money';
import { phoneNumber } from '../person';
import { shipping } from '../shipping';
import { tokenizedCard } from './card';
import { only } from './sources';

const USAGE_PATTERNS = [
	'DEFERRED',
	'IMMEDIATE',
	'RECURRING_POSTPAID',
	'RECURRING_PREPAID',
	'THRESHOLD_POSTPAID',
	'THRESHOLD_PREPAID',
];

/** How a wallet is saved for later payments (vault_wallet_attributes_base). */
export const walletVault = group(
	'Save for Later',
	{
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
		...only(['paypal'], {
			ownerId: json('Owner ID', { optional: true, default: '{}' }),
			shipping: shipping({ optional: true }),
		}),
	},
	{ to: 'attributes.vault' },
);

/** What Apple Pay gave the browser, decrypted (apple_pay_decrypted_token_data). */
const decryptedToken = group('Decrypted Token', {
	tokenizedCard,
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
});

/** What only Apple Pay has (apple_pay_request). */
export const applePay: Fields = {
	applePayId: text('Apple Pay ID', { to: 'id', maxLength: 250 }),
	name: text('Name', { maxLength: 300 }),
	decryptedToken,
	phoneNumber: group('Phone Number', phoneNumber),
};

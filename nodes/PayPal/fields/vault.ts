import type { Fields } from '../engine/types';
import { addressLines } from './address';
import { choice, flag, group, json, text } from './basic';
import { cardDetails, cardFace } from './paymentSource/card';
import { brandName, locale, shippingPreference } from './paymentSource/experience';
import {
	checkoutPage,
	ofSources,
	only,
	returnUrls,
	sourceChoice,
	sourceDetails,
} from './paymentSource/sources';
import { receiver } from './person';

/** Your customer whom saved ways to pay belong to (customer of vault_payment_tokens_v3.json). */
const customerId = text('Customer ID', {
	to: 'customer.id',
	maxLength: 22,
	pattern: { regex: '[0-9a-zA-Z_-]+', says: 'It has letters, digits, _ and - only.' },
	placeholder: 'e.g. customer_4029352050',
	description: 'A customer whom PayPal knows already. Left out, PayPal makes a new one.',
});

/** What PayPal knows already (token_id_request). */
const token: Fields = ofSources(['token'], {
	tokenId: text('Token ID', {
		to: 'id',
		required: true,
		maxLength: 255,
		pattern: { regex: '[0-9A-Z_-]+', says: 'It has capital letters, digits, _ and - only.' },
		placeholder: 'e.g. 5C991763VB2781612',
	}),
	tokenType: choice('Token Type', ['BILLING_AGREEMENT', 'SETUP_TOKEN'], {
		to: 'type',
		required: true,
		default: 'SETUP_TOKEN',
	}),
	tokenAttributes: json('Token Attributes', { to: 'attributes' }),
});

const NEW = ['card', 'paypal', 'venmo'] as const;

/** What is new to PayPal: a card, or an account at PayPal or Venmo (card_request, wallet_base). */
const newSource: Fields = {
	experienceContext: checkoutPage(NEW, {
		brandName: brandName(300),
		locale: locale(),
		shippingPreference: shippingPreference(),
		vaultInstruction: choice(
			'Save',
			[
				{ name: 'When the Payer Approves', value: 'ON_PAYER_APPROVAL' },
				{ name: 'When the Payment Token Is Created', value: 'ON_CREATE_PAYMENT_TOKENS' },
			],
			{ default: 'ON_CREATE_PAYMENT_TOKENS' },
		),
	}),
	sourceDetails: sourceDetails(NEW, {
		...only(['card'], {
			...cardDetails,
			verificationMethod: choice(
				'Verification',
				[
					{ name: 'Always', value: 'SCA_ALWAYS' },
					{ name: 'When Required', value: 'SCA_WHEN_REQUIRED' },
				],
				{ default: 'SCA_WHEN_REQUIRED', description: 'When the bank asks the payer' },
			),
		}),
		...only(['paypal', 'venmo'], {
			customerType: choice('Customer Type', ['BUSINESS', 'CONSUMER']),
			description: text('Description', {
				maxLength: 128,
				placeholder: 'e.g. Monthly coffee',
				description: 'Shown to the payer',
			}),
			permitMultiplePaymentTokens: flag('Permit Multiple Payment Tokens', {
				description: 'Whether one payer may save this account several times',
			}),
			shipping: group('Shipping', {
				fullName: receiver,
				address: group('Address', addressLines()),
				type: choice('Type', ['PICKUP_IN_PERSON', 'SHIPPING'], { optional: true }),
			}),
			usageType: choice('Used By', ['MERCHANT', 'PLATFORM']),
		}),
	}),
};

const rest: Fields = {
	...cardFace,
	...token,
	...returnUrls(NEW),
	customerId,
	...newSource,
	metadata: json('Metadata', { optional: true, default: '{}' }),
};

/** What a payment token is made from (payment_token_request). */
export const savedSource: Fields = {
	paymentSource: sourceChoice(['card', 'token'], 'token'),
	...rest,
};

/** What the payer is asked to save (setup_token_request). */
export const sourceToSave: Fields = {
	paymentSource: sourceChoice(['card', 'paypal', 'token', 'venmo'], 'paypal'),
	...rest,
};

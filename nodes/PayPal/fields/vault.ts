import type { ChoiceField, Fields, GroupField } from '../engine/types';
import { addressLines } from './address';
import { choice, flag, group, json, text } from './basic';
import { plainCard } from './paymentSource/card';
import { locale, shippingPreference } from './paymentSource/experience';
import { receiver } from './person';

/** Your customer whom saved ways to pay belong to (customer of vault_payment_tokens_v3.json). */
const customerId = text('Customer ID', {
	to: 'customer.id',
	maxLength: 22,
	pattern: { regex: '[0-9a-zA-Z_-]+', says: 'It has letters, digits, _ and - only.' },
	placeholder: 'e.g. customer_4029352050',
	description: 'A customer whom PayPal knows already. Left out, PayPal makes a new one.',
});

const returnUrls: Fields = {
	returnUrl: text('Return URL', {
		to: 'experience_context.return_url',
		maxLength: 4000,
		placeholder: 'e.g. https://example.com/saved',
		description: 'Where the payer goes after approving',
	}),
	cancelUrl: text('Cancel URL', {
		to: 'experience_context.cancel_url',
		maxLength: 4000,
		placeholder: 'e.g. https://example.com/account',
		description: 'Where the payer goes after giving up',
	}),
};

/** The rest of what the payer sees while approving (experience_context). */
const experience: Fields = {
	brandName: text('Brand Name', {
		to: 'experience_context.brand_name',
		optional: true,
		maxLength: 300,
	}),
	locale: locale({ to: 'experience_context.locale', optional: true }),
	shippingPreference: shippingPreference({
		to: 'experience_context.shipping_preference',
		optional: true,
	}),
	vaultInstruction: choice(
		'Save',
		[
			{ name: 'When the Payer Approves', value: 'ON_PAYER_APPROVAL' },
			{ name: 'When the Payment Token Is Created', value: 'ON_CREATE_PAYMENT_TOKENS' },
		],
		{
			to: 'experience_context.vault_instruction',
			optional: true,
			default: 'ON_CREATE_PAYMENT_TOKENS',
		},
	),
};

/** A card to save (card_request). */
const card: GroupField = group(
	'Card',
	{
		...plainCard,
		...returnUrls,
		...experience,
		brand: choice('Brand', [], { optional: true, load: 'getCardBrands' }),
		type: choice('Type', ['CREDIT', 'DEBIT', 'PREPAID', 'STORE', 'UNKNOWN'], { optional: true }),
		verificationMethod: choice(
			'Verification',
			[
				{ name: 'Always', value: 'SCA_ALWAYS' },
				{ name: 'When Required', value: 'SCA_WHEN_REQUIRED' },
			],
			{
				optional: true,
				default: 'SCA_WHEN_REQUIRED',
				description: 'When the bank asks the payer',
			},
		),
	},
	{ to: 'payment_source.card', required: true, when: { paymentSource: ['card'] } },
);

/** A PayPal or Venmo account to save (wallet_base). */
const wallet: GroupField = group(
	'Account',
	{
		...returnUrls,
		usageType: choice('Used By', ['MERCHANT', 'PLATFORM']),
		...experience,
		customerType: choice('Customer Type', ['BUSINESS', 'CONSUMER'], { optional: true }),
		description: text('Description', {
			optional: true,
			maxLength: 128,
			placeholder: 'e.g. Monthly coffee',
			description: 'Shown to the payer',
		}),
		permitMultiplePaymentTokens: flag('Permit Multiple Payment Tokens', {
			optional: true,
			description: 'Whether one payer may save this account several times',
		}),
		shipping: group(
			'Shipping',
			{
				fullName: receiver,
				address: group('Address', addressLines()),
				type: choice('Type', ['PICKUP_IN_PERSON', 'SHIPPING'], { optional: true }),
			},
			{ optional: true },
		),
	},
	{
		to: 'payment_source.{paymentSource}',
		required: true,
		when: { paymentSource: ['paypal', 'venmo'] },
	},
);

const IF_TOKEN = { paymentSource: ['token'] };

/** What PayPal knows already (token_id_request). */
const token: Fields = {
	tokenId: text('Token ID', {
		to: 'payment_source.token.id',
		required: true,
		when: IF_TOKEN,
		maxLength: 255,
		pattern: { regex: '[0-9A-Z_-]+', says: 'It has capital letters, digits, _ and - only.' },
		placeholder: 'e.g. 5C991763VB2781612',
	}),
	tokenType: choice('Token Type', ['BILLING_AGREEMENT', 'SETUP_TOKEN'], {
		to: 'payment_source.token.type',
		required: true,
		when: IF_TOKEN,
		default: 'SETUP_TOKEN',
	}),
	tokenAttributes: json('Token Attributes', {
		to: 'payment_source.token.attributes',
		when: IF_TOKEN,
	}),
};

const SOURCES = {
	card: { name: 'Card', value: 'card' },
	paypal: { name: 'PayPal', value: 'paypal' },
	token: { name: 'Token', value: 'token' },
	venmo: { name: 'Venmo', value: 'venmo' },
} as const;

/** The way to pay: it says under which name the fields of the others go. */
const source = (kinds: ReadonlyArray<keyof typeof SOURCES>): ChoiceField =>
	choice(
		'Payment Source',
		kinds.map((kind) => SOURCES[kind]),
		{ in: 'steer', required: true, default: kinds[0] },
	);

const rest: Fields = {
	customerId,
	metadata: json('Metadata', { optional: true, default: '{}' }),
};

/** What a payment token is made from (payment_token_request). */
export const savedSource: Fields = {
	paymentSource: source(['token', 'card']),
	...token,
	card,
	...rest,
};

/** What the payer is asked to save (setup_token_request). */
export const sourceToSave: Fields = {
	paymentSource: source(['paypal', 'card', 'token', 'venmo']),
	...token,
	card,
	wallet,
	...rest,
};

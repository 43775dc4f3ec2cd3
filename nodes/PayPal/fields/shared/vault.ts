import type { Body } from '../../api/operation';
import type { AnyAt, ObjectAt, StringAt } from '../../api/place';
import type { Fields, FixedCollectionField, JsonField, StringField } from '../types';
import { boolean, fixedCollection, json, options, string } from '../build';
import { addressLines } from './address';
import { cardDetails, cardFace } from './paymentSource/card';
import { brandName, locale, shippingPreference } from './paymentSource/experience';
import {
	checkoutPage,
	ofSources,
	only,
	returnUrls,
	sourceOptions,
	sourceDetails,
} from './paymentSource/sources';
import { receiver } from './person';

type SetupTokenAt = Body<'setup-tokens.create'>;
type PaymentTokenAt = Body<'payment-tokens.create'>;
type CardAt = PaymentTokenAt['payment_source']['card'];
type PageAt = CardAt['experience_context'];
type TokenAt = PaymentTokenAt['payment_source']['token'];
type WalletAt = SetupTokenAt['payment_source']['paypal' | 'venmo'];

/** Your customer whom saved ways to pay belong to. */
const customerId = (at: ObjectAt & { readonly id: StringAt }): StringField =>
	string(at.id, 'Customer ID', {
		pattern: 'It has letters, digits, _ and - only.',
		placeholder: 'e.g. customer_4029352050',
		description: 'A customer whom PayPal knows already. Left out, PayPal makes a new one.',
	});

/** What PayPal knows already. */
const token = (at: TokenAt): Fields => ({
	tokenId: string(at.id, 'Token ID', {
		pattern: 'It has capital letters, digits, _ and - only.',
		placeholder: 'e.g. 5C991763VB2781612',
	}),
	tokenType: options(at.type, 'Token Type', { default: 'SETUP_TOKEN' }),
	tokenAttributes: json(at.attributes, 'Token Attributes'),
});

/** What the payer sees while they approve that something is saved. */
const page = (at: PageAt): Fields => ({
	brandName: brandName(at.brand_name),
	locale: locale(at.locale),
	shippingPreference: shippingPreference(at.shipping_preference),
	vaultInstruction: options(at.vault_instruction, 'Save', {
		names: {
			ON_CREATE_PAYMENT_TOKENS: 'When the Payment Token Is Created',
			ON_PAYER_APPROVAL: 'When the Payer Approves',
		},
		default: 'ON_CREATE_PAYMENT_TOKENS',
	}),
});

/** The rest of a card to save. */
const card = (at: CardAt): Fields => ({
	...cardDetails(at),
	verificationMethod: options(at.verification_method, 'Verification', {
		names: { SCA_ALWAYS: 'Always', SCA_WHEN_REQUIRED: 'When Required' },
		default: 'SCA_WHEN_REQUIRED',
		description: 'When the bank asks the payer',
	}),
});

const shipping = (at: WalletAt['shipping']): FixedCollectionField =>
	fixedCollection(at, 'Shipping', {
		fullName: receiver(at),
		address: fixedCollection(at.address, 'Address', addressLines),
		type: options(at.type, 'Type', { optional: true }),
	});

/** The rest of an account to save, at PayPal or Venmo. */
const wallet = (at: WalletAt): Fields => ({
	customerType: options(at.customer_type, 'Customer Type'),
	description: string(at.description, 'Description', {
		placeholder: 'e.g. Monthly coffee',
		description: 'Shown to the payer',
	}),
	permitMultiplePaymentTokens: boolean(
		at.permit_multiple_payment_tokens,
		'Permit Multiple Payment Tokens',
		{ description: 'Whether one payer may save this account several times' },
	),
	shipping: shipping(at.shipping),
	usageType: options(at.usage_type, 'Used By'),
});

const metadata = (at: AnyAt): JsonField => json(at, 'Metadata', { optional: true, default: '{}' });

/** What a payment token is made from. */
export function savedSource(body: PaymentTokenAt): Fields {
	const { payment_source: sources } = body;
	return {
		paymentSource: sourceOptions(['card', 'token'], 'token'),
		...ofSources(sources, ['card'], cardFace),
		...ofSources(sources, ['token'], token),
		...returnUrls(sources, ['card']),
		customerId: customerId(body.customer),
		...checkoutPage(sources, ['card'], (source) => page(source.experience_context)),
		sourceDetails: sourceDetails(sources, ['card'], only(sources, ['card'], card)),
		metadata: metadata(body.metadata),
	};
}

/** What is new to PayPal: a card, or an account at PayPal or Venmo. */
const NEW = ['card', 'paypal', 'venmo'] as const;

/** What the payer is asked to save. */
export function sourceToSave(body: SetupTokenAt): Fields {
	const { payment_source: sources } = body;
	return {
		paymentSource: sourceOptions([...NEW, 'token'], 'paypal'),
		...ofSources(sources, ['card'], cardFace),
		...ofSources(sources, ['token'], token),
		...returnUrls(sources, NEW),
		customerId: customerId(body.customer),
		...checkoutPage(sources, NEW, (source) => page(source.experience_context)),
		sourceDetails: sourceDetails(sources, NEW, {
			...only(sources, ['card'], card),
			...only(sources, ['paypal', 'venmo'], wallet),
		}),
		metadata: metadata(body.metadata),
	};
}

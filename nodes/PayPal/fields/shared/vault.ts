import type { Body } from '../../api/operation';
import type { AnyAt, ObjectAt, StringAt } from '../../api/place';
import type { Fields, FixedCollectionField, JsonField } from '../types';
import {
	amount,
	boolean,
	currency,
	fixedCollection,
	json,
	notSent,
	options,
	string,
} from '../build';
import { addressLines } from './address';
import { agreedCycles } from './agreedCycles';
import { cardDetails, cardFace, merchantCustomerId } from './paymentSource/card';
import { appSwitch, brandName, locale, shippingPreference } from './paymentSource/experience';
import {
	checkoutPage,
	ofSources,
	only,
	returnUrls,
	sourceOptions,
	sourceDetails,
} from './paymentSource/sources';
import { receiver } from './person';
import { receiverContact } from './shipping';

type SetupTokenAt = Body<'setup-tokens.create'>;
type PaymentTokenAt = Body<'payment-tokens.create'>;
type CardAt = PaymentTokenAt['payment_source']['card'];
type PageAt = CardAt['experience_context'];
type TokenAt = PaymentTokenAt['payment_source']['token'];
type SourcesAt = SetupTokenAt['payment_source'];
type WalletAt = SetupTokenAt['payment_source']['paypal' | 'venmo'];

type CustomerAt = ObjectAt & Readonly<Record<'id' | 'merchant_customer_id', StringAt>>;

/** Your customer to whom saved payment methods belong. */
const customer = (at: CustomerAt): Fields => ({
	customerId: string(at.id, 'Customer ID', {
		pattern: 'It has letters, digits, _ and - only.',
		placeholder: 'e.g. customer_4029352050',
		description: 'An existing customer in the vault. If empty, PayPal creates a new one.',
	}),
	merchantCustomerId: merchantCustomerId(at.merchant_customer_id, {
		optional: true,
	}),
});

/** A token that PayPal already has. */
const token = (at: TokenAt): Fields => ({
	tokenId: string(at.id, 'Token ID', {
		pattern: 'It has capital letters, digits, _ and - only.',
		placeholder: 'e.g. 5C991763VB2781612',
		description: 'The ID of an existing token, such as an approved setup token',
	}),
	tokenType: options(at.type, 'Token Type', { default: 'SETUP_TOKEN' }),
	tokenAttributes: json(at.attributes, 'Token Attributes'),
});

/** What the payer sees while approving that a payment method is saved. */
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
	userAction: options(at.user_action, 'Button', {
		names: {
			CONTINUE: { name: 'Continue', description: 'The payer confirms on your site' },
			SETUP_NOW: 'Set Up Now',
		},
		description: "Text of the last button on PayPal's page",
	}),
});

/** The rest of a card to save. */
const card = (at: CardAt): Fields => ({
	...cardDetails(at),
	verificationMethod: options(at.verification_method, 'Verification', {
		names: { SCA_ALWAYS: 'Always', SCA_WHEN_REQUIRED: 'When Required' },
		default: 'SCA_WHEN_REQUIRED',
		description: 'When the bank verifies the payer',
	}),
	networkTransactionReference: json(
		at.network_transaction_reference,
		'Network Transaction Reference',
		{
			default: '{}',
			description:
				'The network transaction of an earlier payment with this card. PayPal does not document its fields.',
		},
	),
});

const shipping = (at: WalletAt['shipping']): FixedCollectionField =>
	fixedCollection(at, 'Shipping', {
		fullName: receiver(at),
		address: fixedCollection(at.address, 'Address', addressLines),
		type: options(at.type, 'Type', { optional: true }),
		...receiverContact(at),
	});

type BillingPlanAt = SourcesAt['paypal']['billing_plan'];

/** What the payer agrees to pay once and repeatedly. */
const billingPlan = (at: BillingPlanAt): FixedCollectionField => {
	const { one_time_charges: once } = at;
	return fixedCollection(
		at,
		'Billing Plan',
		{
			name: string(at.name, 'Plan Name', {
				pattern: "It has letters, digits, spaces and ( ) + ' , . : - only.",
				placeholder: 'e.g. Monthly coffee',
			}),
			currencyCode: currency(),
			billingCycles: agreedCycles(at.billing_cycles),
			totalAmount: amount(once.total_amount, 'Due at Once', {
				description: 'Everything that is due on approval, including the first billing cycle',
			}),
			productPrice: amount(once.product_price, 'Product Price', { optional: true }),
			setupFee: amount(once.setup_fee, 'Setup Fee', { optional: true }),
			shippingAmount: amount(once.shipping_amount, 'Shipping Amount', { optional: true }),
			taxes: amount(once.taxes, 'Taxes', { optional: true }),
		},
		{ description: 'What the payer agrees to pay, shown on the approval page' },
	);
};

/** A bank account, to be charged by direct debit. */
const bank = ({ bank: at }: SourcesAt): Fields => {
	const debit = (value: string) => ({ paymentSource: ['bank'], bankDebit: [value] });
	const { experience_context: context } = at.sepa_debit;
	return {
		bankDebit: options(notSent, 'Direct Debit', {
			choices: [
				{ name: 'ACH (US)', value: 'ach' },
				{ name: 'SEPA', value: 'sepa' },
			],
			required: true,
			default: 'sepa',
			show: { paymentSource: ['bank'] },
		}),
		achDebit: json(at.ach_debit, 'ACH Data', {
			required: true,
			default: '{}',
			description: "The fields of PayPal's ACH debit object, which PayPal does not document",
			show: debit('ach'),
		}),
		sepaReturnUrl: string(context.return_url, 'Return URL', {
			required: true,
			placeholder: 'e.g. https://example.com/thanks',
			description: 'Where the buyer goes after approving the payment',
			show: debit('sepa'),
		}),
		sepaCancelUrl: string(context.cancel_url, 'Cancel URL', {
			required: true,
			placeholder: 'e.g. https://example.com/cart',
			description: 'Where the buyer goes after cancelling',
			show: debit('sepa'),
		}),
		sepaLocale: locale(context.locale, { show: debit('sepa') }),
	};
};

/** The other details of an account to save, at PayPal or Venmo. */
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
	usagePattern: options(at.usage_pattern, 'Usage Pattern'),
});

const metadata = (at: AnyAt): JsonField => json(at, 'Metadata', { optional: true, default: '{}' });

/** What a payment token is created from. */
export function savedSource(body: PaymentTokenAt): Fields {
	const { payment_source: sources } = body;
	return {
		paymentSource: sourceOptions(['card', 'token'], 'token'),
		...ofSources(sources, ['card'], cardFace),
		...ofSources(sources, ['token'], token),
		...returnUrls(sources, ['card']),
		...customer(body.customer),
		...checkoutPage(sources, ['card'], (source) => page(source.experience_context)),
		sourceDetails: sourceDetails(sources, ['card'], only(sources, ['card'], card)),
		metadata: metadata(body.metadata),
	};
}

/**
 * A payment method that is new to PayPal, and approved on a page: a card, or an account at PayPal or
 * Venmo.
 */
const NEW = ['card', 'paypal', 'venmo'] as const;

/** The payment method that the payer is to save. */
export function sourceToSave(body: SetupTokenAt): Fields {
	const { payment_source: sources } = body;
	return {
		paymentSource: sourceOptions(['apple_pay', 'bank', ...NEW, 'token'], 'paypal'),
		...ofSources(sources, ['card'], cardFace),
		...ofSources(sources, ['token'], token),
		...ofSources(sources, ['apple_pay'], (source) => ({
			applePayToken: string(source.token, 'Apple Pay Token', {
				required: true,
				secret: true,
				description: 'The encrypted payment data that Apple Pay returned in the browser',
			}),
		})),
		...bank(sources),
		...returnUrls(sources, NEW),
		...customer(body.customer),
		...checkoutPage(sources, NEW, (source) => ({
			...page(source.experience_context),
			...only(sources, ['paypal'], ({ experience_context: context }) => ({
				appSwitchContext: appSwitch(context.app_switch_context),
			})),
		})),
		sourceDetails: sourceDetails(sources, ['apple_pay', ...NEW], {
			...only(sources, ['apple_pay'], (source) => ({
				applePayCard: fixedCollection(source.card, 'Card', cardDetails),
			})),
			...only(sources, ['card'], card),
			...only(sources, ['paypal'], (source) => ({ billingPlan: billingPlan(source.billing_plan) })),
			...only(sources, ['paypal', 'venmo'], wallet),
		}),
		metadata: metadata(body.metadata),
	};
}

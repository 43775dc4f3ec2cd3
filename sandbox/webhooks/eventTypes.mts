/**
 * The events that PayPal can send (its page of webhook event names), with the type and version of
 * each event's resource. The descriptions are the sandbox's own.
 */
export interface EventType {
	readonly name: string;
	readonly description: string;
	readonly resourceType: string;
	readonly resourceVersion: string;
}

type Group = readonly [
	prefix: string,
	resourceType: string,
	resourceVersion: string,
	events: Readonly<Record<string, string>>,
];

const GROUPS: readonly Group[] = [
	[
		'BILLING.PLAN',
		'plan',
		'2.0',
		{
			ACTIVATED: 'A billing plan was activated',
			CREATED: 'A billing plan was created',
			DEACTIVATED: 'A billing plan was deactivated',
			'PRICING-CHANGE.ACTIVATED': 'The new price of a billing plan took effect',
			UPDATED: 'A billing plan was changed',
		},
	],
	[
		'BILLING.SUBSCRIPTION',
		'subscription',
		'2.0',
		{
			ACTIVATED: 'A subscription became active',
			CANCELLED: 'A subscription was cancelled',
			CREATED: 'A subscription was created',
			EXPIRED: 'A subscription came to its end',
			'PAYMENT.FAILED': 'A payment of a subscription failed',
			'RE-ACTIVATED': 'A subscription became active again',
			SUSPENDED: 'A subscription was suspended',
			UPDATED: 'A subscription was changed',
		},
	],
	[
		'BILLING_AGREEMENTS.AGREEMENT',
		'Agreement',
		'1.0',
		{
			CANCELLED: 'A billing agreement was cancelled',
			CREATED: 'A billing agreement was created',
		},
	],
	[
		'CATALOG.PRODUCT',
		'product',
		'2.0',
		{ CREATED: 'A product was created', UPDATED: 'A product was changed' },
	],
	[
		'CHECKOUT.CHECKOUT',
		'checkout',
		'1.0',
		{ 'BUYER-APPROVED': 'A buyer approved an express checkout payment' },
	],
	[
		'CHECKOUT.ORDER',
		'checkout-order',
		'2.0',
		{
			APPROVED: 'A buyer approved an order',
			COMPLETED: 'An order was completed',
			DECLINED: 'An order was declined',
			PROCESSED: 'An order was processed',
			SAVED: 'An order was saved',
			VOIDED: 'An order was voided',
		},
	],
	[
		'CHECKOUT.PAYMENT-APPROVAL',
		'payment-approval',
		'2.0',
		{ REVERSED: 'A payment that was approved but not captured in time was reversed' },
	],
	[
		'CUSTOMER.ACCOUNT-LIMITATION',
		'account-limitation',
		'1.0',
		{
			ADDED: 'An account was limited',
			ESCALATED: 'The limitation of an account was escalated',
			LIFTED: 'The limitation of an account was lifted',
			UPDATED: 'The limitation of an account was changed',
		},
	],
	[
		'CUSTOMER.DISPUTE',
		'dispute',
		'1.0',
		{
			CREATED: 'A buyer opened a dispute',
			RESOLVED: 'A dispute was resolved',
			UPDATED: 'A dispute was changed',
		},
	],
	[
		'CUSTOMER.MANAGED-ACCOUNT',
		'managed-account',
		'3.0',
		{
			'ACCOUNT-CREATED': 'A managed account was created',
			'ACCOUNT-STATUS-CHANGED': 'The status of a managed account changed',
			'ACCOUNT-UPDATED': 'A managed account was changed',
			'CREATION-FAILED': 'A managed account could not be created',
			'NEGATIVE-BALANCE-DEBIT-INITIATED':
				'The debit of the negative balance of a managed account began',
			'NEGATIVE-BALANCE-NOTIFIED': 'A managed account owes more than its threshold',
			'RISK-ASSESSED': 'The risk of a managed account was assessed',
		},
	],
	[
		'CUSTOMER.MERCHANT-INTEGRATION',
		'merchant-integration',
		'1.0',
		{
			'CAPABILITY-UPDATED': 'What a merchant may use changed',
			'PRODUCT-SUBSCRIPTION-UPDATED': 'The products of a merchant changed',
			'SELLER-ALREADY-INTEGRATED': 'The merchant was onboarded before',
			'SELLER-CONSENT-GRANTED': 'A merchant gave the partner a permission',
			'SELLER-EMAIL-CONFIRMED': 'A merchant confirmed their email address',
			'SELLER-ONBOARDING-INITIATED': 'A merchant began to sign up',
		},
	],
	[
		'IDENTITY.AUTHORIZATION-CONSENT',
		'authorization-consent',
		'1.0',
		{ REVOKED: 'A user withdrew their consent' },
	],
	// One of PayPal's pages also has a SENT; its list of events and this call's real responses do not.
	[
		'INVOICING.INVOICE',
		'invoices',
		'2.0',
		{
			CANCELLED: 'An invoice was cancelled',
			CREATED: 'An invoice was created',
			PAID: 'An invoice was paid',
			REFUNDED: 'An invoice was refunded',
			SCHEDULED: 'An invoice was scheduled',
			UPDATED: 'An invoice was changed',
		},
	],
	[
		'MERCHANT.ONBOARDING',
		'merchant-onboarding',
		'1.0',
		{ COMPLETED: 'A merchant finished signing up' },
	],
	[
		'MERCHANT.PARTNER-CONSENT',
		'partner-consent',
		'1.0',
		{ REVOKED: 'A merchant withdrew the permissions of a partner' },
	],
	// Resources and meanings of these are inferred from their names: no page of PayPal's documents them.
	[
		'PAYMENT-TOKENIZATION',
		'payment-tokenization',
		'1.0',
		{
			'ENROLLMENT.CREATED': 'A payer was enrolled for tokenized payments',
			'METADATA.CHANGED': 'The data of a tokenized payment method changed',
			'PAYMENT-CREDENTIAL.CREATED': 'A payment credential was made from a token',
			'PAYMENT-CREDENTIAL.UPDATED': 'A payment credential of a token changed',
			'TOKEN-STATUS.CHANGED': 'The status of a token changed',
			'TRANSACTION.CREATED': 'A transaction was made with a token',
		},
	],
	[
		'PAYMENT.AUTHORIZATION',
		'authorization',
		'2.0',
		{ CREATED: 'A payment was authorized', VOIDED: 'An authorization was voided or expired' },
	],
	[
		'PAYMENT.CAPTURE',
		'capture',
		'2.0',
		{
			COMPLETED: 'A payment was captured',
			DECLINED: 'A capture was declined',
			DENIED: 'A capture was denied',
			PENDING: 'A capture became pending',
			REFUNDED: 'A capture was refunded',
			REVERSED: 'PayPal reversed a capture',
		},
	],
	[
		'PAYMENT.ORDER',
		'order',
		'1.0',
		{ CANCELLED: 'A payment order was cancelled', CREATED: 'A payment order was created' },
	],
	[
		'PAYMENT.PAYOUTS-ITEM',
		'payouts_item',
		'1.0',
		{
			BLOCKED: 'A payout was blocked',
			CANCELED: 'A payout was cancelled',
			DENIED: 'A payout was denied',
			FAILED: 'A payout failed',
			HELD: 'A payout is held back',
			REFUNDED: 'A payout was refunded',
			RETURNED: 'A payout was returned',
			SUCCEEDED: 'A payout arrived',
			UNCLAIMED: 'A payout was not claimed yet',
		},
	],
	[
		'PAYMENT.PAYOUTSBATCH',
		'payouts',
		'1.0',
		{
			DENIED: 'A batch of payouts was denied',
			PROCESSING: 'A batch of payouts is being worked on',
			SUCCESS: 'A batch of payouts was carried out',
		},
	],
	[
		'PAYMENT.REFERENCED-PAYOUT-ITEM',
		'referenced-payout-item',
		'1.0',
		{
			COMPLETED: 'Money that was held back was paid out',
			FAILED: 'Money that was held back could not be paid out',
		},
	],
	[
		'PAYMENT.REFUND',
		'refund',
		'2.0',
		{ FAILED: 'A refund failed', PENDING: 'A refund became pending' },
	],
	[
		'PAYMENT.SALE',
		'sale',
		'1.0',
		{
			COMPLETED: 'A sale was paid',
			DENIED: 'A sale was denied',
			PENDING: 'A sale became pending',
			REFUNDED: 'A sale was refunded',
			REVERSED: 'PayPal reversed a sale',
		},
	],
	['PAYMENTS.PAYMENT', 'payment', '1.0', { CREATED: 'A payment was created' }],
	['RISK.DISPUTE', 'dispute', '1.0', { CREATED: 'A dispute was created (older name)' }],
	[
		'VAULT.CREDIT-CARD',
		'credit_card',
		'1.0',
		{
			CREATED: 'A card was saved',
			DELETED: 'A saved card was deleted',
			UPDATED: 'A saved card was changed',
		},
	],
	[
		'VAULT.PAYMENT-TOKEN',
		'payment_token',
		'3.0',
		{
			CREATED: 'A payment method was saved',
			DELETED: 'A saved payment method was deleted',
			'DELETION-INITIATED': 'The deletion of a saved payment method was requested',
		},
	],
];

export const EVENT_TYPES: readonly EventType[] = GROUPS.flatMap(
	([prefix, resourceType, resourceVersion, events]) =>
		Object.entries(events).map(([name, description]) => ({
			name: `${prefix}.${name}`,
			description,
			resourceType,
			resourceVersion,
		})),
);

const BY_NAME = new Map(EVENT_TYPES.map((type) => [type.name, type]));

/** @returns undefined for a name that PayPal does not know */
export const eventType = (name: string): EventType | undefined => BY_NAME.get(name);

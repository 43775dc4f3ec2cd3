import type { INodePropertyOptions } from 'n8n-workflow';
import { trimmed } from '../shared/blank';

/** PayPal's value for "all events, including future ones". */
export const ALL_EVENTS = '*';

/**
 * Presets by meaning, with the events that they stand for. The values are stored in workflows: never
 * rename.
 *
 * "Order paid" is the completed capture, since CHECKOUT.ORDER.COMPLETED is for marketplaces only.
 * Payments of subscriptions, the first and the following, arrive as PAYMENT.SALE.*.
 */
export const PRESETS: ReadonlyArray<{
	value: string;
	name: string;
	description: string;
	events: readonly string[];
}> = [
	{
		value: 'preset:disputeOpenedOrUpdated',
		name: 'Dispute Opened or Updated',
		description: 'A buyer opened a dispute, or a dispute changed',
		events: ['CUSTOMER.DISPUTE.CREATED', 'CUSTOMER.DISPUTE.UPDATED'],
	},
	{
		value: 'preset:disputeResolved',
		name: 'Dispute Resolved',
		description: "A dispute was decided in your favor or the buyer's",
		events: ['CUSTOMER.DISPUTE.RESOLVED'],
	},
	{
		value: 'preset:invoicePaid',
		name: 'Invoice Paid',
		description: 'An invoice was paid, in full or in part',
		events: ['INVOICING.INVOICE.PAID'],
	},
	{
		value: 'preset:orderApproved',
		name: 'Order Approved',
		description:
			'A buyer approved an order. The payment has not been taken yet: capture the order next.',
		events: ['CHECKOUT.ORDER.APPROVED'],
	},
	{
		value: 'preset:orderPaid',
		name: 'Order Paid',
		description: 'The payment for an order arrived: time to ship',
		events: ['PAYMENT.CAPTURE.COMPLETED'],
	},
	{
		value: 'preset:paymentDenied',
		name: 'Payment Denied',
		description: 'PayPal denied the payment for an order or a subscription',
		events: ['PAYMENT.CAPTURE.DECLINED', 'PAYMENT.CAPTURE.DENIED', 'PAYMENT.SALE.DENIED'],
	},
	{
		value: 'preset:paymentPending',
		name: 'Payment Pending',
		description:
			'A payment for an order or a subscription is pending. Do not ship yet: it can still be denied.',
		events: ['PAYMENT.CAPTURE.PENDING', 'PAYMENT.SALE.PENDING'],
	},
	{
		value: 'preset:payoutFinished',
		name: 'Payout Finished',
		description: 'A payout batch was completed or denied',
		events: ['PAYMENT.PAYOUTSBATCH.DENIED', 'PAYMENT.PAYOUTSBATCH.SUCCESS'],
	},
	{
		value: 'preset:refundIssued',
		name: 'Refund Issued',
		description: 'A payment for an order or a subscription was refunded to the buyer',
		events: ['PAYMENT.CAPTURE.REFUNDED', 'PAYMENT.SALE.REFUNDED'],
	},
	{
		value: 'preset:subscriptionActivated',
		name: 'Subscription Activated',
		description: 'A subscription started, or resumed after it was suspended',
		events: ['BILLING.SUBSCRIPTION.ACTIVATED', 'BILLING.SUBSCRIPTION.RE-ACTIVATED'],
	},
	{
		value: 'preset:subscriptionCancelled',
		name: 'Subscription Cancelled',
		description: 'A subscription was cancelled by the subscriber or by you',
		events: ['BILLING.SUBSCRIPTION.CANCELLED'],
	},
	{
		value: 'preset:subscriptionPaymentFailed',
		name: 'Subscription Payment Failed',
		description: 'The subscriber could not be charged',
		events: ['BILLING.SUBSCRIPTION.PAYMENT.FAILED'],
	},
	{
		value: 'preset:subscriptionRenewed',
		name: 'Subscription Renewed',
		description: 'A payment for a subscription arrived, including the first one',
		events: ['PAYMENT.SALE.COMPLETED'],
	},
];

/**
 * The events of PayPal's page of webhook event names, for when PayPal's own list (webhooks-event-types)
 * is not available: without a credential, or without a connection.
 */
export const KNOWN_EVENTS: readonly string[] = Object.entries({
	'BILLING.PLAN': 'ACTIVATED CREATED DEACTIVATED PRICING-CHANGE.ACTIVATED UPDATED',
	'BILLING.SUBSCRIPTION':
		'ACTIVATED CANCELLED CREATED EXPIRED PAYMENT.FAILED RE-ACTIVATED SUSPENDED UPDATED',
	'CATALOG.PRODUCT': 'CREATED UPDATED',
	'CHECKOUT.CHECKOUT': 'BUYER-APPROVED',
	'CHECKOUT.ORDER': 'APPROVED COMPLETED PROCESSED',
	'CHECKOUT.PAYMENT-APPROVAL': 'REVERSED',
	'CUSTOMER.ACCOUNT-LIMITATION': 'ADDED ESCALATED LIFTED UPDATED',
	'CUSTOMER.DISPUTE': 'CREATED RESOLVED UPDATED',
	'CUSTOMER.MANAGED-ACCOUNT':
		'ACCOUNT-CREATED ACCOUNT-STATUS-CHANGED ACCOUNT-UPDATED CREATION-FAILED NEGATIVE-BALANCE-DEBIT-INITIATED NEGATIVE-BALANCE-NOTIFIED RISK-ASSESSED',
	'CUSTOMER.MERCHANT-INTEGRATION':
		'CAPABILITY-UPDATED PRODUCT-SUBSCRIPTION-UPDATED SELLER-ALREADY-INTEGRATED SELLER-CONSENT-GRANTED SELLER-EMAIL-CONFIRMED SELLER-ONBOARDING-INITIATED',
	'IDENTITY.AUTHORIZATION-CONSENT': 'REVOKED',
	'INVOICING.INVOICE': 'CANCELLED CREATED PAID REFUNDED SCHEDULED UPDATED',
	'MERCHANT.ONBOARDING': 'COMPLETED',
	'MERCHANT.PARTNER-CONSENT': 'REVOKED',
	'PAYMENT-TOKENIZATION':
		'ENROLLMENT.CREATED METADATA.CHANGED PAYMENT-CREDENTIAL.CREATED PAYMENT-CREDENTIAL.UPDATED TOKEN-STATUS.CHANGED TRANSACTION.CREATED',
	'PAYMENT.AUTHORIZATION': 'CREATED VOIDED',
	'PAYMENT.CAPTURE': 'COMPLETED DECLINED DENIED PENDING REFUNDED REVERSED',
	'PAYMENT.ORDER': 'CANCELLED CREATED',
	'PAYMENT.PAYOUTS-ITEM':
		'BLOCKED CANCELED DENIED FAILED HELD REFUNDED RETURNED SUCCEEDED UNCLAIMED',
	'PAYMENT.PAYOUTSBATCH': 'DENIED PROCESSING SUCCESS',
	'PAYMENT.REFERENCED-PAYOUT-ITEM': 'COMPLETED FAILED',
	'PAYMENT.REFUND': 'FAILED PENDING',
	'PAYMENT.SALE': 'COMPLETED DENIED PENDING REFUNDED REVERSED',
	'PAYMENTS.PAYMENT': 'CREATED',
	'RISK.DISPUTE': 'CREATED',
	'VAULT.CREDIT-CARD': 'CREATED DELETED UPDATED',
	'VAULT.PAYMENT-TOKEN': 'CREATED DELETED DELETION-INITIATED',
}).flatMap(([group, events]) => events.split(' ').map((event) => `${group}.${event}`));

/** `PAYMENT.PAYOUTS-ITEM.BLOCKED` as `Payment payouts item blocked`. */
export function asText(event: string): string {
	const words = event
		.replace('PAYOUTSBATCH', 'PAYOUTS-BATCH')
		.split(/[._-]/)
		.filter((word) => word !== '')
		.join(' ')
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The choices of 'Trigger On': all events, then the presets, then PayPal's names, which alphabetical
 * order groups. These have no other label: n8n searches the list by label alone, and shows as much of a
 * chosen one as fits into the panel.
 *
 * @param names of PayPal's events, with PayPal's description if there is one
 */
export function eventOptions(
	names: ReadonlyArray<{ name: string; description?: string }>,
): INodePropertyOptions[] {
	const singles = names
		.filter(({ name }) => name !== ALL_EVENTS)
		.map(({ name, description = asText(name) }) => ({ name, value: name, description }))
		.sort((a, b) => (a.value < b.value ? -1 : 1));
	return [
		{
			name: 'All Events',
			value: ALL_EVENTS,
			description: 'All events of the app, including those that PayPal adds later',
		},
		...PRESETS.map(({ name, value, description }) => ({ name, value, description })),
		...singles,
	];
}

/**
 * The event names to register with PayPal for a choice.
 *
 * @param chosen values of the list, or names; from an expression also one comma-separated text
 * @throws Error with a message for the user if nothing is left, or a preset is unknown
 */
export function expandEvents(chosen: unknown): string[] {
	const given: unknown[] = Array.isArray(chosen) ? chosen : [chosen];
	const other = given.findIndex((value) => typeof value !== 'string');
	if (given.length > 1 && other !== -1) {
		const what = JSON.stringify(given[other]) ?? 'nothing';
		throw new Error(`'Trigger On' contains ${what} instead of an event name`);
	}
	const values = given
		.flatMap((value) => (typeof value === 'string' ? value.split(/[\s,]+/) : []))
		.map(trimmed)
		.filter((value) => value !== '');
	if (values.length === 0) throw new Error("Choose at least one event under 'Trigger On'");
	if (values.includes(ALL_EVENTS)) return [ALL_EVENTS];

	const names = values.flatMap((value) => {
		if (!value.startsWith('preset:')) return [value.toUpperCase()];
		const preset = PRESETS.find((candidate) => candidate.value === value);
		if (preset === undefined) {
			throw new Error(`'Trigger On' has '${value}', which this version of the node does not know`);
		}
		return preset.events;
	});
	return [...new Set(names)].sort();
}

import type { INodePropertyOptions } from 'n8n-workflow';

import { byName } from './order';

/** Statuses of the records in events and lists, by PayPal's codes (the files are given in comments). */
const CODES = [
	// Orders, captures, authorizations, refunds (checkout_orders_v2.json, payments_payment_v2.json)
	'APPROVED',
	'CANCELLED',
	'CAPTURED',
	'COMPLETED',
	'CREATED',
	'DECLINED',
	'DENIED',
	'FAILED',
	'PARTIALLY_CAPTURED',
	'PARTIALLY_REFUNDED',
	'PAYER_ACTION_REQUIRED',
	'PENDING',
	'REFUNDED',
	'SAVED',
	'VOIDED',
	// Subscriptions and plans (billing_subscriptions_v1.json)
	'ACTIVE',
	'APPROVAL_PENDING',
	'EXPIRED',
	'INACTIVE',
	'SUSPENDED',
	// Invoices (invoicing_v2.json)
	'AUTO_CANCELLED',
	'DRAFT',
	'MARKED_AS_PAID',
	'MARKED_AS_REFUNDED',
	'PAID',
	'PAID_EXTERNAL',
	'PARTIALLY_PAID',
	'PAYMENT_PENDING',
	'REFUNDED_EXTERNAL',
	'SCHEDULED',
	'SENT',
	'SHARED',
	'UNPAID',
	// Disputes (customer_disputes_v1.json)
	'OPEN',
	'OTHER',
	'RESOLVED',
	'UNDER_REVIEW',
	'WAITING_FOR_BUYER_RESPONSE',
	'WAITING_FOR_SELLER_RESPONSE',
	// Payouts and their items (payments_payouts_batch_v1.json)
	'BLOCKED',
	'CANCELED',
	'NEW',
	'ONHOLD',
	'PROCESSING',
	'RETURNED',
	'REVERSED',
	'SUCCESS',
	'UNCLAIMED',
] as const;

/** Rows of the account's history have letters (reporting_transactions_v1.json). */
const LETTERS = { D: 'Denied', P: 'Pending', S: 'Succeeded', V: 'Reversed' } as const;

const NAMES: Readonly<Record<string, string>> = {
	CANCELED: 'Canceled (Payout)',
	ONHOLD: 'On Hold',
};

const nameOf = (code: string): string =>
	NAMES[code] ??
	code
		.split('_')
		.map((word) => (word === 'AS' || word === 'FOR' ? word.toLowerCase() : titled(word)))
		.join(' ');

const titled = (word: string): string => `${word[0]}${word.slice(1).toLowerCase()}`;

/** For a dropdown: the statuses that records can have, by name. */
export const recordStatuses = (): INodePropertyOptions[] =>
	[
		...CODES.map((value) => ({ name: nameOf(value), value })),
		...Object.entries(LETTERS).map(([value, name]) => ({
			name: `${name} (Transaction)`,
			value,
		})),
	].sort(byName);

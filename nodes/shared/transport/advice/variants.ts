import type { Advice } from './types';

/** A code that means something else for some operations, or with some of PayPal's texts. */
export interface Variant extends Advice {
	readonly codes: readonly string[];
	/** `resource.operation` */
	readonly on?: readonly string[];
	/** PayPal's text for the code. */
	readonly says?: RegExp;
}

const STATUS = "The subscription's status does not allow this";

/** Searched before the advice by code. */
export const VARIANTS: readonly Variant[] = [
	{
		codes: ['invalid_token', 'AUTHENTICATION_FAILURE', 'NOT_AUTHORIZED'],
		says: /authentication level|authn level/i,
		title: "An app's own access token is not enough for this call",
		next: 'Use it with the token of a PayPal user who logged in to your app (Log in with PayPal). Saving the credential again does not help.',
	},
	{
		codes: ['PAYER_ACTION_REQUIRED'],
		on: ['setupToken.create', 'paymentToken.create'],
		title: 'The buyer has to approve saving this payment method',
		next: "Send the buyer to the setup token's 'approve' link (Setup Token > Get has it), and create the payment token from the setup token after that.",
	},
	{
		codes: ['SUBSCRIPTION_STATUS_INVALID'],
		on: ['subscription.cancel'],
		title: STATUS,
		next: "Get the subscription and look at its 'status': only active and suspended ones can be cancelled. No action is needed for one that is cancelled or expired.",
	},
	{
		codes: ['SUBSCRIPTION_STATUS_INVALID'],
		on: ['subscription.capture'],
		title: STATUS,
		next: "Get the subscription and look at its 'status': the outstanding balance can be captured while it is active, suspended or expired.",
	},
	{
		codes: ['SUBSCRIPTION_STATUS_INVALID'],
		on: ['subscription.suspend'],
		title: STATUS,
		next: "Get the subscription and look at its 'status': only active ones can be suspended. No action is needed for one that is already suspended.",
	},
	{
		codes: ['SUBSCRIPTION_STATUS_INVALID'],
		on: ['subscription.activate'],
		title: STATUS,
		next: "Get the subscription and look at its 'status': only suspended ones can be activated. For one that waits for approval, send the subscriber to its 'approve' link.",
	},
	{
		codes: ['USER_BUSINESS_ERROR'],
		says: /sender_batch_id/i,
		title: 'A payout with this batch ID was made in the last 30 days',
		about: 'was used for a payout in the last 30 days',
		next: "Get that payout by the link in the details (Payout > Get). For another payout, use another 'Batch ID'.",
	},
	{
		codes: ['INVALID_REQUEST'],
		says: /data for the given start date is not available/i,
		title: 'PayPal has no data yet for the start of this report',
		next: "Choose an earlier 'Start Date': PayPal's reports lag by up to three hours.",
	},
	{
		codes: ['INVALID_REQUEST'],
		says: /date range is greater than/i,
		title: "The time between 'Start Date' and 'End Date' is too long for one report",
		next: 'Choose a shorter period.',
	},
];

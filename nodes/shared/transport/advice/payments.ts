import type { AdviceByCode } from './types';

/** Authorizations, captures and refunds. */
export const PAYMENTS: AdviceByCode = {
	AUTHORIZATION_ALREADY_CAPTURED: {
		title: 'This authorization has already been captured',
		next: 'Get the authorization to see the remaining amount. After a final capture, nothing remains.',
	},
	AUTHORIZATION_VOIDED: {
		title: 'This authorization was voided',
		next: 'It no longer holds any money: have the buyer approve a new order.',
	},
	PREVIOUSLY_VOIDED: {
		title: 'This authorization has already been voided',
		next: 'No action is needed.',
	},
	PREVIOUSLY_CAPTURED: {
		title: 'This authorization has already been captured',
		next: 'It can no longer be voided: refund its capture instead.',
	},
	AUTHORIZATION_EXPIRED: {
		title: 'This authorization has expired',
		next: 'Authorizations last 29 days: have the buyer approve a new order.',
	},
	MAX_CAPTURE_AMOUNT_EXCEEDED: {
		title: 'This is more than the authorization allows',
		about: 'is more than the authorization allows',
		next: 'Capture at most the remaining amount. In total, PayPal allows up to 115% of the authorized amount, unless agreed otherwise.',
	},
	REAUTHORIZATION_TOO_SOON: {
		title: 'It is too early to reauthorize',
		next: 'Wait until the 4th day after the authorization: PayPal reauthorizes from then on, once.',
	},
	CAPTURE_FULLY_REFUNDED: {
		title: 'This capture has already been refunded in full',
		next: 'There is nothing left to refund.',
	},
	PENDING_CAPTURE: {
		title: 'This capture is still pending',
		next: 'Refund it once the money has arrived: get the capture and wait for the status COMPLETED.',
	},
	REFUND_NOT_ALLOWED: {
		title: 'This capture cannot be refunded',
		next: 'Get the capture and look at its status. Send the money another way, such as a payout.',
	},
	PARTIAL_REFUND_NOT_ALLOWED: {
		title: 'Only the whole capture can be refunded',
		next: "Choose the full amount in 'Refund'.",
	},
	REFUND_FAILED_INSUFFICIENT_FUNDS: {
		title: 'There is not enough money in the account for this refund',
		next: 'Add money to the PayPal balance, or check that the linked bank account is verified and has enough, and run it again.',
	},
	REFUND_AMOUNT_EXCEEDED: {
		title: 'This is more than the amount left to refund',
		about: 'is more than the amount left to refund',
		next: 'Get the capture and its refunds, and refund at most the remaining amount.',
	},
	REFUND_TIME_LIMIT_EXCEEDED: {
		title: 'This capture can no longer be refunded',
		next: 'PayPal refunds within 180 days of the capture. Send the money another way, such as a payout.',
	},
	AUTHORIZATION_DENIED: {
		title: 'This authorization was denied',
		next: 'It holds no money: have the buyer approve a new order. Get the authorization to see its status.',
	},
	AUTH_CAPTURE_CURRENCY_MISMATCH: {
		title: 'The capture is in a different currency from the authorization',
		next: 'Use the currency of the authorization.',
	},
	AUTH_CURRENCY_MISMATCH: {
		title: 'The amount is in a different currency from the authorization',
		next: 'Use the currency of the authorization.',
	},
	AUTHORIZATION_CURRENCY_MISMATCH: {
		title: 'The amount is in a different currency from the order',
		next: 'Use the currency of the order.',
	},
	AUTHORIZATION_AMOUNT_EXCEEDED: {
		title: 'This is more than may be authorized',
		next: 'Use a lower amount: at most what the buyer approved, or 115% of it, unless agreed otherwise.',
	},
	MAX_CAPTURE_COUNT_EXCEEDED: {
		title: 'This authorization has been captured as many times as PayPal allows',
		next: 'Have the buyer approve a new order for the rest.',
	},
	MAX_AUTHORIZATION_COUNT_EXCEEDED: {
		title: 'This order has been authorized as many times as PayPal allows',
		next: 'Create a new order, and have the buyer approve it.',
	},
	CANNOT_BE_VOIDED: {
		title: 'This authorization cannot be voided',
		next: 'Get the authorization: void the original one instead of a reauthorization.',
	},
	REAUTHORIZATION_NOT_SUPPORTED: {
		title: 'This authorization cannot be reauthorized',
		next: 'Have the buyer approve a new order: PayPal reauthorizes an authorization only once.',
	},
	TRANSACTION_DISPUTED: {
		title: 'A dispute about this payment is open',
		next: 'Settle the dispute first (Dispute > Accept Claim refunds it), or refund the whole capture.',
	},
	REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK: {
		title: 'This capture cannot be refunded because of a chargeback',
		next: 'Wait until the chargeback is resolved: if it succeeds, the buyer gets the money back.',
	},
	REFUND_IS_RESTRICTED: {
		title: 'Only the app that captured the payment can refund it',
		next: 'Use the credential of that app.',
	},
	REFUND_CAPTURE_CURRENCY_MISMATCH: {
		title: 'The refund is in a different currency from the capture',
		about: 'is in a different currency from the capture',
		next: 'Use the currency of the capture.',
	},
	REFUND_AMOUNT_TOO_LOW: {
		title: 'The refund is too small to be converted',
		about: 'is too small to be converted',
		next: 'Refund a larger amount.',
	},
	MAX_NUMBER_OF_REFUNDS_EXCEEDED: {
		title: 'This capture has been refunded as many times as PayPal allows',
		next: 'Send the rest another way, such as a payout.',
	},
	PLATFORM_FEE_EXCEEDED: {
		title: 'The platform fee is more than the amount left to refund',
		about: 'is more than the amount left to refund',
		next: 'Use a lower platform fee, or remove it.',
	},
};

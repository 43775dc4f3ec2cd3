/** What a model should know about an operation in addition to its own facts. */
export interface ToolHint {
	/** What it is the best choice for. */
	readonly bestFor?: string;
	/** What it is not for, and what is. */
	readonly notFor?: string;
	/** What has to be known or done first. */
	readonly first?: string;
}

const FIND_PAYMENT =
	'Find the payment first: a list of transactions names buyers, amounts and IDs; check status and amount with Get Capture.';
const FIND_AUTHORIZATION =
	'Take the authorization ID from the order, and look at status and amount with Get Authorization.';
const READ_DISPUTE =
	'Read the dispute first: it says what PayPal allows now. Never answer for the merchant on a guess.';

/**
 * Hints by resource and operation: for operations that move money, for the reads that they depend on,
 * and for operations that are easily confused.
 */
export const TOOL_HINTS: Readonly<Record<string, ToolHint>> = {
	'balance.getAll': { bestFor: 'how much money is in the account' },
	'customApiCall.request': {
		notFor: 'what another tool does, since it checks no fields',
	},
	'dispute.acceptClaim': {
		bestFor: 'giving the buyer the money back when the merchant has decided so',
		notFor: 'refunds without a dispute (Refund Capture)',
		first: READ_DISPUTE,
	},
	'dispute.acceptOffer': {
		notFor: 'answering as the merchant',
		first: READ_DISPUTE,
	},
	'dispute.acknowledgeReturn': { first: READ_DISPUTE },
	'dispute.get': { bestFor: 'what a dispute is about, until when, and what may be answered' },
	'dispute.getAll': { bestFor: 'finding a dispute ID, and which disputes wait for a response' },
	'dispute.makeOffer': {
		bestFor: 'settling with the buyer before PayPal decides',
		first: READ_DISPUTE,
	},
	'invoice.getAll': { notFor: 'finding one customer or number (Search Invoices)' },
	'invoice.recordPayment': {
		bestFor: 'an invoice that was paid in cash or by bank transfer',
		notFor: 'taking a payment',
	},
	'invoice.recordRefund': {
		notFor: 'sending money back (Refund Capture)',
	},
	'invoice.search': { bestFor: 'finding an invoice by number, customer, status, amount or date' },
	'order.authorize': { first: 'The buyer must have approved the order: status APPROVED.' },
	'order.capture': {
		bestFor: 'taking the payment of an order once its buyer has approved it',
		notFor: 'money that is held already (Capture Authorization)',
		first: 'The buyer must have approved the order: status APPROVED in Get Order.',
	},
	'order.create': {
		bestFor: 'a link on which a buyer pays',
		notFor: 'taking money by itself: the order is captured later',
	},
	'order.get': { bestFor: 'whether an order is paid, and the capture ID to refund it by' },
	'payment.captureAuthorization': {
		bestFor: 'taking money that is held, for example when goods are sent',
		notFor: 'orders that are not authorized (Capture Order)',
		first: FIND_AUTHORIZATION,
	},
	'payment.getCapture': {
		bestFor: 'checking one payment before it is refunded',
		notFor: 'what was refunded of it (Get Refund, Get Order)',
	},
	'payment.reauthorize': { first: FIND_AUTHORIZATION },
	'payment.refundCapture': {
		bestFor: 'giving a buyer back all or part of one payment',
		notFor: 'money that is only held (Void Authorization), and disputes (Accept Claim)',
		first: FIND_PAYMENT,
	},
	'payment.voidAuthorization': {
		notFor: 'money that was captured (Refund Capture)',
		first: FIND_AUTHORIZATION,
	},
	'payout.create': {
		bestFor: 'sending money from the balance to people',
		notFor: 'refunds (Refund Capture)',
		first: 'Have recipients and amounts confirmed: what was claimed cannot be taken back.',
	},
	'payoutItem.cancel': {
		bestFor: 'a payment with status UNCLAIMED',
		first: 'Look at its status with Get Payout Item.',
	},
	'plan.updatePricing': { notFor: 'one subscriber alone (Update Subscription)' },
	'subscription.activate': {
		bestFor: 'going on with a subscription that is SUSPENDED',
		first: 'Look at its status with Get Subscription.',
	},
	'subscription.cancel': { notFor: 'a pause (Suspend Subscription)' },
	'subscription.capture': {
		bestFor: 'what failed payments have left open',
		first: 'Look at the outstanding balance with Get Subscription.',
	},
	'subscription.create': { bestFor: 'a link on which somebody subscribes to a plan' },
	'subscription.getTransactions': { bestFor: 'what one subscriber has paid' },
	'transaction.getAll': {
		bestFor:
			"finding a payment by the buyer's name, email, amount or time: the id of a sale is its capture ID",
		notFor: 'the last 3 hours (Get Order, Get Capture)',
	},
};

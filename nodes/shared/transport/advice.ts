/** What an issue of PayPal's means in words, and what to do about it. */
export interface Advice {
	/** What happened. Shown in red. */
	title: string;
	/** What to do next. */
	next: string;
}

/**
 * The issues that users meet, by PayPal's code (`issue` of a detail, else `name` of the answer).
 * Sources: the error schemas of PayPal's OpenAPI files. Unknown ones pass through in PayPal's words.
 */
export const ADVICE: Readonly<Record<string, Advice>> = {
	// Credentials and permissions
	invalid_client: {
		title: 'PayPal does not know this Client ID and Client Secret',
		next: "Copy both again from your app on developer.paypal.com (Apps & Credentials), and check that the credential's 'Environment' is the one the app belongs to: sandbox and live apps have different keys.",
	},
	invalid_token: {
		title: 'PayPal did not accept the access token',
		next: 'Run the node again. When it stays so, open the credential and save it once more, so that n8n asks for a new token.',
	},
	NOT_AUTHORIZED: {
		title: 'This app may not do that',
		next: 'Turn on the feature for the app on developer.paypal.com (Apps & Credentials > your app > Features). A new permission can take up to 9 hours, until the current access token has expired.',
	},
	PERMISSION_DENIED: {
		title: 'The account lacks the permission for this',
		next: 'Turn on the feature for the app on developer.paypal.com (Apps & Credentials > your app > Features), or let the merchant grant it. A new permission can take up to 9 hours, until the current access token has expired.',
	},
	CONSENT_NEEDED: {
		title: 'The merchant has not given consent for this',
		next: "Let the merchant go through your onboarding link again, and check the credential's 'Merchant ID'.",
	},

	// Finding records
	INVALID_RESOURCE_ID: {
		title: 'PayPal has no such record',
		next: 'Check the ID, and that the record belongs to this environment: sandbox and live are two worlds.',
	},
	RESOURCE_NOT_FOUND: {
		title: 'PayPal has no such record',
		next: 'Check the ID, and that the record belongs to this environment: sandbox and live are two worlds.',
	},

	// Orders
	ORDER_NOT_APPROVED: {
		title: 'The buyer has not approved this order yet',
		next: "Send the buyer to the order's 'approve' (or 'payer-action') link first, and run this step after the buyer has come back, for example from a PayPal Trigger on 'Order Approved'.",
	},
	ORDER_ALREADY_CAPTURED: {
		title: 'This order was captured already',
		next: 'Nothing is left to do: get the order to see its capture. An order can be captured once.',
	},
	ORDER_ALREADY_AUTHORIZED: {
		title: 'This order was authorized already',
		next: 'Capture the authorization instead (Payment > Capture Authorization). Get the order to see its ID.',
	},
	ORDER_COMPLETED_OR_VOIDED: {
		title: 'This order is completed or voided already',
		next: "Get the order and look at its 'status' and payments. For another payment, create a new order.",
	},
	ORDER_EXPIRED: {
		title: 'This order has expired',
		next: 'Create a new order and send the buyer to its link. PayPal can extend how long orders of your account stay valid.',
	},
	MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED: {
		title: 'This order has been tried too often',
		next: 'Create a new order, and let the buyer choose another way to pay.',
	},
	ACTION_DOES_NOT_MATCH_INTENT: {
		title: "The order's intent does not fit this operation",
		next: "Use Order > Capture for intent 'Capture', and Order > Authorize for intent 'Authorize'.",
	},
	INSTRUMENT_DECLINED: {
		title: "The buyer's bank or card declined the payment",
		next: 'Send the buyer to the payer-action link again to choose another way to pay.',
	},
	PAYER_ACTION_REQUIRED: {
		title: 'The buyer has to do something before this can go on',
		next: "Send the buyer to the order's 'payer-action' link.",
	},
	CARD_EXPIRED: {
		title: 'The card has expired',
		next: 'Ask the buyer for another card.',
	},
	COMPLIANCE_VIOLATION: {
		title: 'PayPal declined the payment for reasons of compliance',
		next: "Trying again does not help. Ask PayPal's merchant support, with the debug ID below.",
	},
	PAYER_CANNOT_PAY: {
		title: "The buyer's PayPal account cannot pay for this",
		next: 'Ask the buyer to use another account or another way to pay.',
	},
	PAYEE_ACCOUNT_RESTRICTED: {
		title: 'The receiving PayPal account is restricted',
		next: "Log in to that account on paypal.com and clear what its Resolution Center asks for, or contact PayPal's merchant support.",
	},
	PAYEE_ACCOUNT_LOCKED_OR_CLOSED: {
		title: 'The receiving PayPal account is locked or closed',
		next: "Use another account, or contact PayPal's merchant support.",
	},
	PAYER_ACCOUNT_LOCKED_OR_CLOSED: {
		title: "The buyer's PayPal account is locked or closed",
		next: 'Ask the buyer to use another account or another way to pay.',
	},
	PAYER_ACCOUNT_RESTRICTED: {
		title: "The buyer's PayPal account is restricted",
		next: 'Ask the buyer to use another account or another way to pay.',
	},
	TRANSACTION_BLOCKED_BY_PAYEE: {
		title: 'The fraud settings of the receiving account blocked this payment',
		next: 'Look at the fraud management filters of the receiving account on paypal.com.',
	},
	NOT_ENABLED_FOR_CARD_PROCESSING: {
		title: 'The receiving account may not take cards directly',
		next: "Ask PayPal's merchant support to turn on advanced card payments for it, or let the buyer pay with PayPal.",
	},
	AUTH_CAPTURE_NOT_ENABLED: {
		title: 'The receiving account may not authorize payments',
		next: "Use intent 'Capture', or make the receiving account a verified business account.",
	},
	PAYEE_BLOCKED_TRANSACTION: {
		title: 'The fraud settings of the receiving account blocked this payment',
		next: 'Look at the fraud management filters of the receiving account on paypal.com.',
	},
	AMOUNT_MISMATCH: {
		title: 'The total does not fit its parts',
		next: "Make 'Amount' equal item total + tax + shipping + handling + insurance - shipping discount - discount, or leave the parts away.",
	},
	ITEM_TOTAL_MISMATCH: {
		title: 'The item total does not fit the items',
		next: 'Make the item total equal the sum of unit amount times quantity over all items.',
	},
	ITEM_TOTAL_REQUIRED: {
		title: 'The item total is missing',
		next: "Fill in 'Item Total' in the breakdown: PayPal wants it when items are listed.",
	},
	DUPLICATE_INVOICE_ID: {
		title: 'This invoice ID was used before',
		next: "Give each payment an 'Invoice ID' of its own, or allow the same one for several payments in the account settings on paypal.com (Payment receiving preferences).",
	},

	// Money
	DECIMAL_PRECISION: {
		title: 'The amount has too many digits after the decimal point',
		next: 'Use two digits for most currencies and none for HUF, JPY and TWD.',
	},
	DECIMALS_NOT_SUPPORTED: {
		title: 'This currency takes no decimals',
		next: 'Use a whole number for HUF, JPY and TWD.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_COUNTRY: {
		title: 'PayPal does not take this currency for this country',
		next: 'Use another currency, or another way to pay.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_RECEIVER: {
		title: 'PayPal does not take this currency for this receiver',
		next: 'Use another currency, or another way to pay.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE: {
		title: 'PayPal does not take this currency for this card',
		next: 'Use another currency, or another way to pay.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_BANK: {
		title: 'PayPal does not take this currency for this bank',
		next: 'Use another currency, or another way to pay.',
	},
	INVALID_CURRENCY_CODE: {
		title: 'PayPal does not take this currency',
		next: 'Write the three letters of a currency that PayPal supports, such as USD.',
	},
	CURRENCY_MISMATCH: {
		title: 'The amounts are in different currencies',
		next: 'Use the same currency for all amounts of this call.',
	},
	CANNOT_BE_ZERO_OR_NEGATIVE: {
		title: 'The amount must be more than zero',
		next: 'Check the amount that reached this node.',
	},
	TRANSACTION_REFUSED: {
		title: 'PayPal refused this payment',
		next: 'Look at the account on paypal.com for the reason, or ask PayPal with the debug ID below.',
	},

	// Authorizations, captures, refunds
	AUTHORIZATION_ALREADY_CAPTURED: {
		title: 'This authorization was captured already',
		next: 'Get the authorization to see what is left of it. After a final capture nothing is.',
	},
	AUTHORIZATION_VOIDED: {
		title: 'This authorization was voided',
		next: 'It holds no money any more: let the buyer approve a new order.',
	},
	PREVIOUSLY_VOIDED: {
		title: 'This authorization was voided before',
		next: 'Nothing is left to do.',
	},
	PREVIOUSLY_CAPTURED: {
		title: 'This authorization was captured before',
		next: 'It cannot be voided any more: refund its capture instead.',
	},
	AUTHORIZATION_EXPIRED: {
		title: 'This authorization has expired',
		next: 'Authorizations last 29 days: let the buyer approve a new order.',
	},
	MAX_CAPTURE_AMOUNT_EXCEEDED: {
		title: 'This is more than the authorization allows',
		next: 'Capture at most what is left. In all, PayPal takes up to 115 % of the authorized amount, where nothing else is agreed.',
	},
	REAUTHORIZATION_TOO_SOON: {
		title: 'It is too early to reauthorize',
		next: 'PayPal reauthorizes from the 4th day after the authorization, once.',
	},
	CAPTURE_FULLY_REFUNDED: {
		title: 'This capture was refunded in full already',
		next: 'Nothing is left to refund.',
	},
	PENDING_CAPTURE: {
		title: 'This capture is still pending',
		next: 'Refund it once its money has arrived: get the capture and wait for the status COMPLETED.',
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
		next: 'Put money into the PayPal balance, or see that the linked bank account is verified and has enough, and run it again.',
	},
	REFUND_AMOUNT_EXCEEDED: {
		title: 'This is more than is left to refund',
		next: 'Get the capture and its refunds, and refund at most the rest.',
	},
	REFUND_TIME_LIMIT_EXCEEDED: {
		title: 'It is too late to refund this capture',
		next: 'PayPal refunds within 180 days. Send the money another way, such as a payout.',
	},

	// Repeats and limits
	SUBSCRIPTION_STATUS_INVALID: {
		title: "The subscription's status does not allow this",
		next: "Get the subscription and look at its 'status': only active ones are suspended or changed, and only suspended ones activated.",
	},
	PLAN_STATUS_INVALID: {
		title: "The plan's status does not allow this",
		next: "Get the plan and look at its 'status': activate it before customers subscribe to it, and deactivate only active ones.",
	},
	USER_BUSINESS_ERROR: {
		title: 'PayPal did not carry out this payout',
		next: "Look at the details. SENDER_BATCH_ID stands for 'Batch ID': a payout with this one was made in the last 30 days, and the link in the details leads to it (Payout > Get). For another payout, use another 'Batch ID'.",
	},
	DUPLICATE_REQUEST_ID: {
		title: 'This Request ID was used for something else',
		next: "Give 'Request ID' in Options another value, or remove it there.",
	},
	DUPLICATE_RESOURCE_IDENTIFIER: {
		title: 'A record with this ID exists already',
		next: 'Choose another ID, or leave it empty so that PayPal makes one.',
	},
	PREVIOUS_REQUEST_IN_PROGRESS: {
		title: 'PayPal is still working on the same request',
		next: 'Wait a minute and run it again: with the same Request ID it will not be done twice.',
	},
	RATE_LIMIT_REACHED: {
		title: 'PayPal takes no more calls right now',
		next: 'Wait some minutes and run it again. Fewer calls at once help, and so does fetching lists with the largest page.',
	},
	MAX_WAIT_OVER: {
		title: "The longest wait for PayPal's rate limit is over",
		next: "What was done before stays done. Run the rest in a while, or give 'Max Wait' in Options more seconds.",
	},
	NOT_SENT_AGAIN: {
		title: 'This was sent before, and no answer says what became of it',
		next: "n8n's Retry On Fail ran the node again, but PayPal would not notice if this call came twice, so it was sent only once.",
	},
	WEBHOOK_URL_ALREADY_EXISTS: {
		title: 'This app has a webhook with this URL already',
		next: 'Update that webhook instead (Webhook > Get Many shows its ID), or use another URL.',
	},
	WEBHOOK_NUMBER_LIMIT_EXCEEDED: {
		title: 'This app has 10 webhook URLs, which is all PayPal allows',
		next: 'Delete one that is not needed any more (Webhook > Get Many, then Webhook > Delete).',
	},

	// PayPal itself
	INTERNAL_SERVER_ERROR: {
		title: 'PayPal could not answer',
		next: 'Run it again in a while.',
	},
	INTERNAL_SERVICE_ERROR: {
		title: 'PayPal could not answer',
		next: 'Run it again in a while.',
	},
	SERVICE_UNAVAILABLE: {
		title: 'PayPal is not available right now',
		next: 'Run it again in a while. www.paypal-status.com shows how PayPal is doing.',
	},
	NO_ANSWER: {
		title: 'No answer came from PayPal',
		next: "Check the connection of the machine that runs n8n, and the credential's 'Base URL' where the environment is Custom.",
	},
};

/** What an answer means that says nothing but its status. */
const BY_STATUS: Readonly<Record<number, string>> = {
	401: 'invalid_token',
	403: 'NOT_AUTHORIZED',
	404: 'RESOURCE_NOT_FOUND',
	429: 'RATE_LIMIT_REACHED',
	500: 'INTERNAL_SERVER_ERROR',
	502: 'SERVICE_UNAVAILABLE',
	503: 'SERVICE_UNAVAILABLE',
	504: 'SERVICE_UNAVAILABLE',
};

/** The first code that has an advice; of none, that of the status. */
export function adviceFor(
	codes: ReadonlyArray<string | undefined>,
	bareStatus: number | undefined,
): Advice | undefined {
	const byStatus = bareStatus === undefined ? undefined : BY_STATUS[bareStatus];
	const known = [...codes, byStatus].find(
		(code) => code !== undefined && Object.hasOwn(ADVICE, code),
	);
	return known === undefined ? undefined : ADVICE[known];
}

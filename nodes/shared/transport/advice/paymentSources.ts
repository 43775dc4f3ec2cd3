import type { AdviceByCode } from './types';

/** Payment methods: cards, banks, wallets, and saved ones. */
export const PAYMENT_SOURCES: AdviceByCode = {
	INSTRUMENT_DECLINED: {
		title: "The buyer's bank or card declined the payment",
		next: 'Send the buyer to the payer-action link again to choose another payment method.',
	},
	CARD_EXPIRED: {
		title: 'The card has expired',
		about: 'is in the past: the card has expired',
		next: 'Ask the buyer for another card.',
	},
	COMPLIANCE_VIOLATION: {
		title: 'PayPal declined the payment for compliance reasons',
		next: "Trying again does not help. Ask PayPal's merchant support, and quote the debug ID below.",
	},
	PAYER_CANNOT_PAY: {
		title: "The buyer's PayPal account cannot pay for this",
		next: 'Ask the buyer to use another account or another payment method.',
	},
	PAYEE_ACCOUNT_RESTRICTED: {
		title: 'The receiving PayPal account is restricted',
		next: "Log in to that account on paypal.com and resolve what its Resolution Center asks for, or contact PayPal's merchant support.",
	},
	PAYEE_ACCOUNT_LOCKED_OR_CLOSED: {
		title: 'The receiving PayPal account is locked or closed',
		next: "Use another account, or contact PayPal's merchant support.",
	},
	PAYER_ACCOUNT_LOCKED_OR_CLOSED: {
		title: "The buyer's PayPal account is locked or closed",
		next: 'Ask the buyer to use another account or another payment method.',
	},
	PAYER_ACCOUNT_RESTRICTED: {
		title: "The buyer's PayPal account is restricted",
		next: 'Ask the buyer to use another account or another payment method.',
	},
	TRANSACTION_BLOCKED_BY_PAYEE: {
		title: 'The fraud settings of the receiving account blocked this payment',
		next: 'Look at the fraud management filters of the receiving account on paypal.com.',
	},
	NOT_ENABLED_FOR_CARD_PROCESSING: {
		title: 'The receiving account is not enabled for direct card payments',
		next: "Ask PayPal's merchant support to turn on advanced card payments for it, or have the buyer pay with PayPal.",
	},
	AUTH_CAPTURE_NOT_ENABLED: {
		title: 'The receiving account is not enabled to authorize payments',
		next: "Use intent 'Capture', or make the receiving account a verified business account.",
	},
	PAYEE_BLOCKED_TRANSACTION: {
		title: 'The fraud settings of the receiving account blocked this payment',
		next: 'Look at the fraud management filters of the receiving account on paypal.com.',
	},
	TRANSACTION_REFUSED: {
		title: 'PayPal refused this payment',
		next: 'Look at the account on paypal.com for the reason, or ask PayPal, quoting the debug ID below.',
	},
	PAYMENT_DENIED: {
		title: 'PayPal declined this payment',
		next: "Create a new order, and ask the buyer to use another payment method. PayPal's support can say more if you quote the debug ID below.",
	},
	REDIRECT_PAYER_FOR_ALTERNATE_FUNDING: {
		title: 'The buyer has to choose another payment method',
		next: "Send the buyer to the order's approval link again.",
	},
	PAYMENT_SOURCE_DECLINED_BY_PROCESSOR: {
		title: 'This payment method was declined',
		next: 'Create a new order, and ask the buyer to use another payment method.',
	},
	PAYMENT_SOURCE_CANNOT_BE_USED: {
		title: 'This payment method cannot be used for the order',
		next: 'Create a new order, and have the buyer use another payment method.',
	},
	PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED: {
		title: 'Names or addresses could not be verified',
		next: 'Check the name, billing address and shipping address, and run it again.',
	},
	REFERENCED_CARD_EXPIRED: {
		title: 'The saved card has expired',
		next: 'Ask the buyer to save another card.',
	},
	CARD_NUMBER_REQUIRED: {
		title: 'The card number is missing',
		about: 'is missing',
		next: "Fill in 'Card Number'.",
	},
	CARD_EXPIRY_REQUIRED: {
		title: "The card's expiry date is missing",
		about: 'is missing',
		next: "Fill in 'Expiry'.",
	},
	INVALID_EXPIRY_DATE: {
		title: "The card's expiry date is not valid",
		about: 'is not a valid expiry date',
		next: 'Check the year and month: the date must be in the future.',
	},
	INVALID_SECURITY_CODE_LENGTH: {
		title: "The card's security code has the wrong length",
		about: 'has the wrong length',
		next: 'Check the security code: four digits for American Express, three for other cards.',
	},
	CARD_BRAND_NOT_SUPPORTED: {
		title: 'PayPal does not accept cards of this brand here',
		next: 'Ask the buyer for another card.',
	},
	CARD_TYPE_NOT_SUPPORTED: {
		title: 'PayPal does not accept cards of this type here',
		next: 'Ask the buyer for another card.',
	},
	TOKEN_EXPIRED: {
		title: 'The token has expired',
		next: 'Create a new one: the buyer has to approve it again.',
	},
	NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE: {
		title: 'This account is not enabled to save this payment method',
		next: "Turn on saving payment methods (Vault) for the app on developer.paypal.com, or ask PayPal's merchant support to enable it.",
	},
	PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING: {
		title: 'The receiving account is not enabled for direct card payments',
		next: "Ask PayPal's merchant support to turn on advanced card payments for it, or have the buyer pay with PayPal.",
	},
	CARD_SUBSCRIPTIONS_NOT_ENABLED: {
		title: 'This account is not enabled to take cards for subscriptions',
		next: "Ask PayPal's merchant support to enable it, or have the subscriber pay with PayPal.",
	},
	DOMESTIC_TRANSACTION_REQUIRED: {
		title: 'Buyer and recipient have to be in the same country',
		next: 'Use another payment method.',
	},
	TRANSACTION_LIMIT_EXCEEDED: {
		title: 'The amount is above the limit of the account',
		next: 'Ask for a lower amount, or have the buyer pay another way.',
	},
	TRANSACTION_RECEIVING_LIMIT_EXCEEDED: {
		title: 'The amount is above the receiving limit of the account',
		next: 'Log in to the receiving account on paypal.com and have its limits lifted, or ask for a lower amount.',
	},
	BILLING_AGREEMENT_NOT_FOUND: {
		title: 'PayPal has no such billing agreement',
		next: 'Check the ID, and that the buyer has not cancelled it.',
	},
	AGREEMENT_ALREADY_CANCELLED: {
		title: 'The billing agreement was cancelled',
		next: 'Ask the buyer to agree to a new one.',
	},
	SUBSCRIBER_ACCOUNT_CLOSED: {
		title: "The subscriber's PayPal account is closed",
		next: 'Ask the subscriber to subscribe again with another account.',
	},
	SUBSCRIBER_ACCOUNT_LOCKED: {
		title: "The subscriber's PayPal account is locked",
		next: 'Ask the subscriber to unlock it on paypal.com, and run it again.',
	},
	SUBSCRIBER_ACCOUNT_RESTRICTED: {
		title: "The subscriber's PayPal account is restricted",
		next: 'Ask the subscriber to clear it on paypal.com, and run it again.',
	},
	VAULT_INSTRUCTION_DUPLICATED: {
		title: 'Two settings of the order say whether to save the payment method',
		next: 'Remove one of the two settings.',
	},
	VAULT_INSTRUCTION_REQUIRED: {
		title: 'The order does not say when to save the payment method',
		about: 'is missing',
		next: 'Set the vault option of the payment source to save it on success.',
	},
	MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE: {
		title: 'The saved payment method is of another kind',
		about: 'is of another kind of payment method',
		next: "Choose the 'Payment Source' that the vault ID was saved for.",
	},
	APPLE_PAY_AMOUNT_MISMATCH: {
		title: 'The amount is not the one that the buyer confirmed in Apple Pay',
		next: 'Use that amount, or have the buyer confirm the new one.',
	},
	DEVICE_DATA_NOT_AVAILABLE: {
		title: "PayPal has no data about the buyer's device",
		next: "Fill in 'Client Metadata ID' in Options when you create the order: Pay upon Invoice needs it.",
	},
	INVALID_IBAN: {
		title: 'PayPal does not accept the IBAN',
		about: 'is not a valid IBAN',
		next: 'Check its digits with the buyer.',
	},
	DECLINED_DUE_TO_RELATED_TXN: {
		title: 'One payment of the order failed, so none was made',
		next: 'Create a new order, and have the buyer use another payment method.',
	},
	ALIAS_DECLINED_BY_PROCESSOR: {
		title: 'BLIK declined the alias',
		next: 'Create a new order with another alias.',
	},
};

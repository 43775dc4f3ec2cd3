import type { Advice } from './types';

/** Advice for groups of codes that have no text of their own. */
export interface Family extends Omit<Advice, 'title'> {
	readonly code: RegExp;
}

/**
 * Advice by the words in a code, for codes without their own. The first match is used, so the more
 * specific ones come first.
 */
export const FAMILIES: readonly Family[] = [
	{
		code: /_NOT_ENABLED|NOT_ENABLED_|NOT_ELIGIBLE|_NOT_CONFIGURED|SETUP_|PERMISSION_DENIED|UNAUTHORIZED/,
		next: "Ask PayPal's merchant support to enable this for the account.",
	},
	{
		code: /MISSING|REQUIRED/,
		about: 'is missing',
		next: 'Fill in what is missing. If it is an expression, check that the item has the value it reads.',
	},
	{
		code: /PREVIOUS_TRANSACTION_REFERENCE/,
		about: 'is not a payment that can be referenced',
		next: 'Use the ID of another earlier payment of the same buyer, receiver and payment source.',
	},
	{
		code: /NOT_SUPPORTED|UNSUPPORTED|_NOT_ALLOWED|NOT_PERMITTED|_RESTRICTED|ONLY_|MULTIPLE_|_WITH_|_NOT_AVAILABLE/,
		about: 'cannot be used like this',
		next: 'Remove the value that PayPal does not accept, or choose another one, and run the node again.',
	},
	{
		code: /NOT_FOUND/,
		about: 'is not known to PayPal',
		next: 'Check the value, and that it belongs to this environment: sandbox and live are separate.',
	},
	{
		code: /EXPIRED/,
		about: 'has expired',
		next: 'Get a new one, and run the node again with it.',
	},
	{
		code: /DECLINE|DENIED|REFUSED|BLOCKED|REJECTED|CHARGEBACK/,
		about: 'was declined',
		next: 'Ask the buyer to use another payment method. Trying again with the same one rarely helps.',
	},
	{
		code: /DUPLICATE|ALREADY|_EXISTS/,
		about: 'was used before',
		next: 'Get the record to see what was done before. For a new one, use another value.',
	},
	{
		code: /MISMATCH|INCOMPATIBLE|NOT_COMPATIBLE|OVERLAPPING/,
		about: 'does not match the other values',
		next: 'Make both values the same, or remove one of them.',
	},
	{
		code: /EXCEEDED|GREATER|TOO_LARGE|TOO_LONG|TOO_MANY|_LIMIT|MAX_/,
		about: 'is too much',
		next: 'Use a smaller value, or split it into several calls.',
	},
	{
		code: /TOO_LOW|TOO_SMALL|TOO_SHORT|MIN_/,
		about: 'is too little',
		next: 'Use a larger value.',
	},
	{
		code: /INVALID|MALFORMED|_NOT_VALID|UNKNOWN|CANNOT_BE_VERIFIED/,
		about: 'has a value that PayPal does not accept',
		next: 'Check the value. If it is an expression, check what it returns for this item.',
	},
	{
		code: /STATUS|STATE|CANNOT_|PENDING|IN_PROGRESS/,
		next: "Get the record and look at its 'status': it says what can be done with it now.",
	},
	{
		code: /ACCOUNT/,
		next: 'Log in to the account on paypal.com and complete what it asks for, or use another account.',
	},
];

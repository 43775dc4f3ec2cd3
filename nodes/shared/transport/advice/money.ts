import type { AdviceByCode } from './types';

/** Amounts and currencies. */
export const MONEY: AdviceByCode = {
	DECIMAL_PRECISION: {
		title: 'The amount has too many digits after the decimal point',
		about: 'has too many digits after the decimal point',
		next: 'Use two digits for most currencies and none for HUF, JPY and TWD.',
	},
	DECIMALS_NOT_SUPPORTED: {
		title: 'This currency takes no decimals',
		about: 'must be a whole number in this currency',
		next: 'Use a whole number for HUF, JPY and TWD.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_COUNTRY: {
		title: 'PayPal does not accept this currency for this country',
		about: 'is in a currency that PayPal does not accept for this country',
		next: 'Use another currency, or another payment method.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_RECEIVER: {
		title: 'PayPal does not accept this currency for this recipient',
		about: 'is in a currency that PayPal does not accept for this recipient',
		next: 'Use another currency, or another payment method.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE: {
		title: 'PayPal does not accept this currency for this card',
		next: 'Use another currency, or another payment method.',
	},
	CURRENCY_NOT_SUPPORTED_FOR_BANK: {
		title: 'PayPal does not accept this currency for this bank',
		next: 'Use another currency, or another payment method.',
	},
	INVALID_CURRENCY_CODE: {
		title: 'PayPal does not accept this currency',
		about: 'is in a currency that PayPal does not accept',
		next: 'Use the three-letter code of a currency that PayPal supports, such as USD.',
	},
	CURRENCY_MISMATCH: {
		title: 'The amounts are in different currencies',
		about: 'is in a different currency from the rest',
		next: 'Use the same currency for all amounts of this call.',
	},
	CANNOT_BE_ZERO_OR_NEGATIVE: {
		title: 'The amount must be more than zero',
		about: 'must be more than zero',
		next: 'Check the amount that reached this node.',
	},
	CANNOT_BE_NEGATIVE: {
		title: 'The amount must not be below zero',
		about: 'must not be below zero',
		next: 'Check the amount that reached this node.',
	},
	VALUE_CANNOT_BE_ZERO: {
		title: 'The amount must be more than zero',
		about: 'must be more than zero',
		next: 'Check the amount that reached this node.',
	},
	MAX_VALUE_EXCEEDED: {
		title: 'The amount is too large',
		about: 'is too large',
		next: 'Check the amount that reached this node.',
	},
	INVALID_DECIMAL_VALUE: {
		title: 'The amount is not a number that PayPal accepts here',
		about: 'is not a number that PayPal accepts here',
		next: 'Check the amount that reached this node: at most seven digits, and two after the point.',
	},
};

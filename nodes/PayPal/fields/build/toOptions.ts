import type { Option } from '../types';
import { byName } from '../../../shared/order';

/** The dropdown entry for no choice. */
export const NOT_SET: Option = { name: 'Not Set', value: '' };

/** Abbreviations, which stay in capitals. */
const ABBREVIATIONS = /^(id|url|us|usd|eu|vat|ach|pos|atm|qr|api|sku|3ds|bcdc|ppcp|ein|ssn|gst)$/i;

/** Words that are lower case inside a title. */
const LOWER_CASE_WORDS = /^(and|as|at|by|for|from|in|of|on|or|the|to|with)$/i;

/** `PARTIALLY_REFUNDED` as `Partially Refunded`, `PROOF_OF_REFUND` as `Proof of Refund`. */
export const spellCode = (code: string): string =>
	code
		.split(/[_\s-]+/)
		.filter((word) => word !== '')
		.map((word, index) => {
			if (ABBREVIATIONS.test(word)) return word.toUpperCase();
			if (/^paypal$/i.test(word)) return 'PayPal';
			if (index > 0 && LOWER_CASE_WORDS.test(word)) return word.toLowerCase();
			return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
		})
		.join(' ');

/** Entries for a dropdown, sorted by name; names are derived from codes. */
export const toOptions = (options: ReadonlyArray<Option | string>): Option[] =>
	options
		.map((option) =>
			typeof option === 'string' ? { name: spellCode(option), value: option } : option,
		)
		.sort(byName);

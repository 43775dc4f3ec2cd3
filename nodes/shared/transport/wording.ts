/** Abbreviations, which stay in capitals. */
const ABBREVIATIONS =
	/^(?:3DS|ACH|API|AVS|BIC|CVV|EMV|FX|IBAN|ID|IDS|JSON|MSP|PNREF|PPCP|QR|SEPA|SKU|SSN|URL|US|VAT)$/;

/** Whether a text is a code, such as ORDER_NOT_APPROVED or invalid_client, and not a sentence. */
export const isCode = (text: string): boolean =>
	/^(?:[A-Z0-9]+(?:[_.][A-Z0-9]+)*|[a-z0-9]+(?:_[a-z0-9]+)+)$/.test(text);

/** SOME_URL_INVALID as `Some URL invalid`. */
export function spellOut(code: string): string {
	const words = code
		.split(/[_.\s]+/)
		.filter((word) => word !== '')
		.map((word) =>
			ABBREVIATIONS.test(word) ? word : word === 'PAYPAL' ? 'PayPal' : word.toLowerCase(),
		)
		.join(' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** PayPal's texts that say no more than the HTTP status does. */
const SAYS_NOTHING =
	/^(?:the requested action could not be|request is not well-formed|invalid request(?: - see details)?\W*$|an? internal (?:server|service) error|internal (?:server|service) error|invalid data provided|the (?:specified|requested) resource (?:does not exist|was not found)|the server (?:could not|has detected a conflict)|authorization failed due to insufficient permissions|authorization error occurred|user business error|authentication failed due to)/i;

export const saysNothing = (text: string): boolean => SAYS_NOTHING.test(text);

/** PayPal's texts for codes of fields: our own say the same. */
const SAYS_LITTLE =
	/^(?:a required field|the (?:integer )?value of a field|the number of items in an array)\b/i;

export const saysLittle = (text: string): boolean => SAYS_LITTLE.test(text);

/** n8n's guidelines allow none of these in texts for users. */
const UNWANTED = /\b(?:errors?|problems?|failures?|mistakes?)\b/i;

const MAX_TITLE = 120;

/** The first sentence of a text, if it is suitable as a title: short, readable, and specific. */
export function asTitle(text: string | undefined): string | undefined {
	const [first = ''] = (text ?? '').split(/(?<=[.!?])\s+/);
	const title = first.replace(/\.+$/, '').trim();
	const isFit =
		title.length >= 4 &&
		title.length <= MAX_TITLE &&
		/\s/.test(title) &&
		!/\b[A-Z0-9]+_[A-Z0-9_]+\b/.test(title) &&
		!UNWANTED.test(title) &&
		!saysNothing(title);
	return isFit ? title : undefined;
}

/** A text with a punctuation mark at its end. */
export const sentence = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`);

/** A normalised text: PayPal writes the same sentence with and without a full stop. */
const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

export const isSame = (one: string, other: string): boolean => bare(one) === bare(other);

/** Concatenates texts, each sentence once, without those that were used already. */
export function joinOnce(texts: readonly string[], said: readonly string[]): string {
	const seen = new Set(said.map(bare));
	return texts
		.flatMap((text) => text.split(/(?<=[.!?])\s+/))
		.filter((each) => {
			const key = bare(each);
			if (key === '' || seen.has(key)) return false;
			seen.add(key);
			return true;
		})
		.join(' ');
}

/** PayPal's texts in readable form: some contain HTML links. */
export const plain = (text: string): string =>
	text
		.replace(/<\/?[a-z][^>]*>/gi, '')
		.replace(/\s+/g, ' ')
		.trim();

/** Maximum length of a value that is shown whole. */
const MAX_VALUE = 80;

/** A value in quotes, truncated if it is long. */
export const quoteValue = (value: string): string =>
	`"${value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value}"`;

/**
 * The characters permitted in an HTTP header: visible ASCII, with blanks inside (field-value of RFC
 * 9110 without the bytes that it calls obsolete). n8n's HTTP client silently drops other characters, so
 * that two different texts may become the same.
 */
const FIELD_VALUE = /^[\x20-\x7e]*$/;
const FIELD_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** A character in a form that a person can identify, even if it is invisible. */
function named(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `'${character}' (U+${code})` : `U+${code}`;
}

/**
 * Why a text cannot be sent as the value of a header; undefined if it can.
 *
 * @param text without blanks around it, which a header loses
 */
export function problemOfHeaderValue(text: string): string | undefined {
	if (text === '') return 'is empty';
	if (FIELD_VALUE.test(text)) return undefined;
	const character = [...text].find((each) => !FIELD_VALUE.test(each)) ?? '';
	return `holds ${named(character)}, which is not allowed in an HTTP header`;
}

/** What to do about it. */
export const HEADER_FIX = 'Use letters without accents, digits and punctuation, in one line.';

export const isHeaderName = (name: string): boolean => FIELD_NAME.test(name);

/** The header in the spelling used among these, ignoring case. */
export const findHeader = (headers: object, name: string): string | undefined =>
	Object.keys(headers).find((each) => each.toLowerCase() === name.toLowerCase());

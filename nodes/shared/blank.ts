/**
 * White space, control characters, and characters that Unicode renders as nothing: zero width, BOM,
 * soft hyphen.
 */
const UNSEEN = '[\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}\\u2800]';

const FIRST = new RegExp(`^${UNSEEN}+`, 'u');
const ONE = new RegExp(`^${UNSEEN}$`, 'u');

/** A text without invisible characters at its ends, which are copied along with an ID from a page. */
export function trimmed(text: string): string {
	const characters = [...text.replace(FIRST, '')];
	let end = characters.length;
	// From the end: a pattern would retry blanks in the middle of a long text again and again.
	while (end > 0 && ONE.test(characters[end - 1])) end--;
	return characters.slice(0, end).join('');
}

/** Whether nothing is visible: undefined, null, or a text of blanks. */
export const isBlank = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === 'string' && trimmed(value) === '');

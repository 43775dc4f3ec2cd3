/**
 * A text as a URL, or undefined if it is invalid. Instead of `URL.canParse`, which in Node 20 wrongly
 * returns false for a text with letters such as "ü" once it has been called some thousand times.
 */
export function parseUrl(text: string): URL | undefined {
	try {
		return new URL(text);
	} catch {
		return undefined;
	}
}

/** Whether a text is a URL of scheme, host and perhaps port, and nothing else. */
export const isOrigin = (text: string): boolean =>
	/^https?:/.test(text) && parseUrl(text)?.origin === text;

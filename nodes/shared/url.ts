/**
 * A text as a URL, or undefined where it is none.
 *
 * Instead of `URL.canParse`, which in Node 20 wrongly returns false for a text with letters such as "ü"
 * once it has been called some thousand times.
 *
 * @param base for a relative one
 */
export function parseUrl(text: string, base?: string): URL | undefined {
	try {
		return new URL(text, base);
	} catch {
		return undefined;
	}
}

/**
 * PayPal's files contain patterns for other regular expression engines. Returns the ECMAScript pattern
 * (for `new RegExp(pattern)`, no flags) that matches the same text. Throws a SyntaxError for a pattern
 * that it cannot convert.
 */
export function ecmaPattern(pattern: string): string {
	if (compiles(pattern)) return pattern;
	const foldsCase = pattern.startsWith('(?i)');
	const plain = literalHyphens(foldsCase ? pattern.slice('(?i)'.length) : pattern);
	const result = foldsCase ? eitherCase(plain) : plain;
	new RegExp(result);
	return result;
}

function compiles(pattern: string): boolean {
	try {
		new RegExp(pattern);
		return true;
	} catch {
		return false;
	}
}

/** A range in reverse order in a class, such as `_-.`, is no range: its hyphen is literal. */
function literalHyphens(pattern: string): string {
	return pattern.replace(/\[(?:\\.|[^\]\\])*\]/g, (charClass) =>
		charClass.replace(/(\\.|[^\\])-(\\.|[^\\\]])/g, (range: string, from: string, to: string) =>
			from.length === 1 && to.length === 1 && from > to && from !== '[' ? `${from}\\-${to}` : range,
		),
	);
}

/** ECMAScript has no `(?i)`, so each letter outside of classes and escapes becomes `[aA]`. */
function eitherCase(pattern: string): string {
	return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[a-zA-Z]/g, (token) =>
		token.length === 1 ? `[${token.toLowerCase()}${token.toUpperCase()}]` : token,
	);
}

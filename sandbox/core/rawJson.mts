/**
 * Extracts one member from the text of a JSON object, byte for byte, without parsing it: text that a
 * signature covers must not be serialized again (`1.0` would become `1`).
 * @param text a well-formed JSON object
 * @returns the text of the member's value, or undefined if there is none of that name; of several,
 * the last one, as with JSON.parse
 */
export function rawMember(text: string, name: string): string | undefined {
	let found: string | undefined;
	let at = skipSpace(text, 0);
	if (text[at] !== '{') return undefined;
	at = skipSpace(text, at + 1);
	while (at < text.length && text[at] !== '}') {
		const keyEnd = endOfString(text, at);
		const key: unknown = JSON.parse(text.slice(at, keyEnd));
		const start = skipSpace(text, skipSpace(text, keyEnd) + 1);
		const end = endOfValue(text, start);
		if (key === name) found = text.slice(start, end);
		at = skipSpace(text, end);
		if (text[at] === ',') at = skipSpace(text, at + 1);
	}
	return found;
}

function skipSpace(text: string, at: number): number {
	while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
	return at;
}

function endOfString(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
	return at + 1;
}

/** The end of the value that starts at `start`: strings and brackets are skipped. */
function endOfValue(text: string, start: number): number {
	let depth = 0;
	let at = start;
	while (at < text.length) {
		const char = text[at];
		if (char === '"') {
			at = endOfString(text, at);
			if (depth === 0) return at;
			continue;
		}
		if (char === '{' || char === '[') depth++;
		else if (char === '}' || char === ']') {
			if (depth === 0) return at;
			if (--depth === 0) return at + 1;
		} else if (depth === 0 && (char === ',' || /\s/.test(char))) return at;
		at++;
	}
	return at;
}

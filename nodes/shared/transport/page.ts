import { isObject } from '../json';

/** The content of a page that a proxy, a firewall or a gateway returned in PayPal's place. */
export interface Page {
	/** Its title, or its first text. */
	title: string;
	/**
	 * The reference by which the operators of that machine can find the call, with its name: "Ray ID
	 * 8f3c".
	 */
	reference?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	copy: '©',
	gt: '>',
	hellip: '…',
	lt: '<',
	mdash: '—',
	middot: '·',
	nbsp: ' ',
	ndash: '–',
	quot: '"',
	rsquo: '’',
};

/** @returns the character; a space for an invalid number */
function characterAt(code: number): string {
	const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : ' ';
}

/** Akamai writes its whole reference in character references. */
const decoded = (text: string): string =>
	text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
		if (hex !== undefined) return characterAt(Number.parseInt(String(hex), 16));
		if (decimal !== undefined) return characterAt(Number(decimal));
		return ENTITIES[String(name).toLowerCase()] ?? (whole as string);
	});

/** Maximum length of a page that is searched: pages with a reference are shorter. */
const MAX_READ = 50_000;
/** Maximum length of a title that is shown. */
const MAX_LENGTH = 150;

const oneLine = (text: string): string =>
	decoded(text)
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

const shortened = (text: string): string =>
	text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH).trimEnd()}…` : text;

/** The text of HTML without its tags, scripts and styles. */
const textOf = (html: string): string =>
	oneLine(
		html
			.replace(/<!--[\s\S]*?-->/g, ' ')
			.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
			.replace(/<[^>]*>/g, ' '),
	);

const inside = (html: string, tag: string): string | undefined => {
	const content = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}\\s*>`, 'i').exec(html)?.[1];
	return content === undefined ? undefined : textOf(content) || undefined;
};

/**
 * The names that these systems use for it: Cloudflare's Ray ID, Akamai's Reference, CloudFront's
 * Request ID, F5's support ID, Imperva's incident ID, Azure's Ref A, Fastly's and Varnish's XID,
 * Sucuri's Block ID, Fortinet's Attack ID, and similar ones.
 */
const REFERENCE =
	/\b(ray id|ref a|reference(?: (?:id|number|code))?|support id|(?:request|incident|event|block|attack|error|trace|correlation|transaction|session|message|tracking|unique|activity|case|ticket)[ -]?(?:id|number|no\.?)|incident|xid)\b(?: is)?[\s:#=]*((?=[\w.:/+=-]*\d)[\w.:/+=-]{4,120})/gi;

/** Headers with the same reference. */
const REFERENCE_HEADERS: Readonly<Record<string, string>> = {
	'cf-ray': 'Ray ID',
	'x-amz-cf-id': 'Request ID',
	'x-amzn-requestid': 'Request ID',
	'x-azure-ref': 'Azure reference',
	'x-iinfo': 'Incapsula incident ID',
	'x-sucuri-id': 'Sucuri ID',
	'x-request-id': 'Request ID',
	'x-correlation-id': 'Correlation ID',
};

function referenceIn(text: string, headers: Readonly<Record<string, string>>): string | undefined {
	for (const [, name, value] of text.matchAll(REFERENCE)) {
		const id = value.replace(/[.:=/-]+$/, (end) => (/^=+$/.test(end) ? end : ''));
		if (id.length >= 4) return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${id}`;
	}
	const header = Object.keys(REFERENCE_HEADERS).find((each) => (headers[each] ?? '').trim() !== '');
	return header === undefined
		? undefined
		: `${REFERENCE_HEADERS[header]} ${shortened(oneLine(headers[header]))}`;
}

const withReference = (title: string, reference: string | undefined): Page =>
	reference === undefined ? { title } : { title, reference };

/** The texts of JSON that is not PayPal's, such as `{"message": "Forbidden"}`. */
function readForeignJson(
	body: Record<string, unknown>,
	headers: Readonly<Record<string, string>>,
): Page {
	const said = [body.title, body.message, body.Message, body.reason, body.detail, body.error].find(
		(value): value is string => typeof value === 'string' && value.trim() !== '',
	);
	const ids = Object.entries(body).map(
		([name, value]) => `${name.replace(/[_-]+/g, ' ')}: ${String(value)}`,
	);
	return withReference(shortened(oneLine(said ?? '')), referenceIn(ids.join('\n'), headers));
}

/** The property names of PayPal's own error responses. */
const PAYPALS = ['name', 'error', 'code', 'issue', 'debug_id', 'debugId', 'details', 'errors'];

/**
 * Reads a response that did not come from PayPal's API: a page, a text, or JSON of another shape.
 *
 * @param headers by their names in lower case
 * @param body JSON, or the text; without secrets, since its parts are shown
 * @returns undefined for an error response of PayPal's, and for an empty one, which PayPal may also
 * send
 */
export function readPage(
	headers: Readonly<Record<string, string>>,
	body: unknown,
): Page | undefined {
	if (isObject(body)) {
		const isPayPals =
			PAYPALS.some((name) => name in body) || headers['paypal-debug-id'] !== undefined;
		return isPayPals ? undefined : readForeignJson(body, headers);
	}
	if (typeof body !== 'string' || body.trim() === '') return undefined;
	const html = body.slice(0, MAX_READ);
	const text = textOf(html);
	const title = [inside(html, 'title'), inside(html, 'h1'), inside(html, 'h2'), text].find(Boolean);
	return withReference(shortened(title ?? ''), referenceIn(text, headers));
}

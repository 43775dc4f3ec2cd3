import { isObject } from '../json';
import { parseUrl } from '../url';
import { maskInside } from '../secrets';
import { readPage, type Page } from './page';

/** One entry of PayPal's `details`: which field, and what is the matter with it. */
export interface ProblemDetail {
	/** JSON pointer into the body, or the name of a parameter. */
	field?: string;
	location?: string;
	/** What PayPal read there, as text. */
	value?: string;
	/** PayPal's code, such as ORDER_NOT_APPROVED; of some APIs a sentence. */
	issue?: string;
	description?: string;
}

/** What PayPal answered instead of doing it, in one shape whichever API it came from. */
export interface Problem {
	/** HTTP status; 0 when no response came. */
	status: number;
	/** PayPal's name for it, such as UNPROCESSABLE_ENTITY. */
	name: string;
	message: string;
	/** What PayPal's support asks for. */
	debugId?: string;
	details: ProblemDetail[];
	/** The response as it came. */
	raw: unknown;
	/** It was a write, and nobody can tell whether PayPal has done it. */
	mayBeDone?: boolean;
	/** The PayPal-Request-Id of such a write: under the same one PayPal does it once. */
	requestId?: string;
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== ''
		? value
		: typeof value === 'number'
			? String(value)
			: undefined;

/** What PayPal read in a field: mostly a text, of some APIs the JSON itself. */
const valueText = (value: unknown): string | undefined =>
	text(value) ??
	(typeof value === 'boolean' || Array.isArray(value) || isObject(value)
		? JSON.stringify(maskInside(value))
		: undefined);

function detailOf(value: unknown): ProblemDetail {
	if (!isObject(value)) return { description: text(value) };
	return {
		field: text(value.field),
		location: text(value.location),
		value: valueText(value.value),
		issue: text(value.issue) ?? text(value.code),
		description: text(value.description) ?? text(value.message),
	};
}

/** The header may name the same ID twice. */
const debugIdIn = ({ 'paypal-debug-id': header }: Readonly<Record<string, string>>) =>
	header?.split(',')[0].trim();

/** The name of a response that PayPal's API did not give. */
export const NOT_FROM_PAYPAL = 'NOT_FROM_PAYPAL';

/** What PayPal says in words alone, without a code of its own. */
const SENTENCE: Readonly<Record<string, string>> = {
	'Data for the given start date is not available.': 'DATA_NOT_AVAILABLE',
};

/** PayPal lists what was refused under `details`, or several whole errors under `errors`. */
function detailsOf(response: Record<string, unknown>): ProblemDetail[] {
	if (Array.isArray(response.details) && response.details.length > 0) {
		return response.details.map(detailOf);
	}
	const errors: unknown[] = Array.isArray(response.errors) ? response.errors : [];
	const found = errors.flatMap((error) =>
		isObject(error) && Array.isArray(error.details) && error.details.length > 0
			? error.details.map(detailOf)
			: [detailOf(error)],
	);
	const code = SENTENCE[text(response.message) ?? ''];
	return found.length === 0 && code !== undefined
		? [{ issue: code, description: text(response.message) }]
		: found;
}

const nameIn = (response: Record<string, unknown>): string | undefined =>
	text(response.name) ?? text(response.error) ?? text(response.code);

/** Where a redirect points to: the host alone, since the rest may hold what is nobody's business. */
function targetOf({ location = '' }: Readonly<Record<string, string>>): string {
	const host = parseUrl(location)?.host ?? '';
	if (host !== '') return `It points to ${host}.`;
	return location.trim() === '' ? 'It does not say where to.' : 'It points to the same host.';
}

const asText = ({ title, reference }: Page): string =>
	[title, reference].filter(Boolean).join(', ');

/** The name that the first of several errors has. */
function nameOfFirst({ errors }: Record<string, unknown>): string | undefined {
	const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
	return isObject(first) ? nameIn(first) : undefined;
}

/** What a status of success came with, where that does not mean success. */
function readUnusable(
	headers: Readonly<Record<string, string>>,
	body: unknown,
): Pick<Problem, 'name' | 'message'> {
	if (body === undefined) return { name: NOT_FROM_PAYPAL, message: 'The response was empty.' };
	if (typeof body === 'string' && /^\s*[{[]/.test(body)) {
		return { name: 'NO_ANSWER', message: 'The response was incomplete' };
	}
	const page = readPage(headers, body);
	const said = page === undefined ? '' : asText(page);
	return {
		name: NOT_FROM_PAYPAL,
		message: said || 'PayPal does not respond to this call like that.',
	};
}

/**
 * Reads whatever came in place of success: `{name, message, debug_id, details}` of most APIs, `debugId`
 * of some gateways, `{error, error_description}` of OAuth, lists under `errors`, nothing; and what did
 * not come from PayPal's API at all: pages of proxies and firewalls, redirects, and bodies that no
 * success of PayPal's has.
 *
 * @param headers by their names in lower case
 */
export function readProblem(
	status: number,
	headers: Readonly<Record<string, string>>,
	body: unknown,
): Problem {
	const response = isObject(body) ? body : {};
	const debugId = text(response.debug_id) ?? text(response.debugId);
	const problem: Problem = {
		status,
		name: nameIn(response) ?? nameOfFirst(response) ?? `HTTP ${status}`,
		message: text(response.message) ?? text(response.error_description) ?? '',
		debugId: debugId ?? debugIdIn(headers),
		details: detailsOf(response),
		raw: body,
	};
	if (status >= 200 && status < 300) {
		const isPayPals =
			debugId !== undefined || (Array.isArray(response.errors) && response.errors.length > 0);
		return isPayPals ? problem : { ...problem, ...readUnusable(headers, body) };
	}
	if (status >= 300 && status < 400)
		return { ...problem, name: 'REDIRECTED', message: targetOf(headers) };
	const page = readPage(headers, body);
	if (page === undefined) return problem;
	// PayPal's own rate limit answers with a page at times: it stays what it is.
	const name = status === 429 ? problem.name : NOT_FROM_PAYPAL;
	return { ...problem, name, message: asText(page) };
}

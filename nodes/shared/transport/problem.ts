import { isObject } from '../json';
import { parseUrl } from '../url';
import { maskInside } from '../secrets';
import { readPage, type Page } from './page';

/** One entry of PayPal's `details`: a field, and the problem with it. */
export interface ProblemDetail {
	/** JSON pointer into the body, or the name of a parameter. */
	field?: string;
	location?: string;
	/** The value that PayPal read there, as text. */
	value?: string;
	/** PayPal's code, such as ORDER_NOT_APPROVED; in some APIs a sentence. */
	issue?: string;
	description?: string;
}

/** An error response of PayPal's, in one shape whichever API it came from. */
export interface Problem {
	/** HTTP status; 0 if there was no response. */
	status: number;
	/** PayPal's name for it, such as UNPROCESSABLE_ENTITY. */
	name: string;
	message: string;
	/** The ID that PayPal's support needs. */
	debugId?: string;
	details: ProblemDetail[];
	/** The response, unchanged. */
	raw: unknown;
	/** It was a write, and it is unknown whether PayPal has done it. */
	mayBeDone?: boolean;
	/** The PayPal-Request-Id of such a write: with the same one PayPal does it only once. */
	requestId?: string;
}

const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== ''
		? value
		: typeof value === 'number'
			? String(value)
			: undefined;

/** The value that PayPal read in a field: usually a text, in some APIs the JSON itself. */
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

/** The name of a response that did not come from PayPal's API. */
export const NOT_FROM_PAYPAL = 'NOT_FROM_PAYPAL';

/** Problems that PayPal describes only in text, without a code. */
const SENTENCE: Readonly<Record<string, string>> = {
	'Data for the given start date is not available.': 'DATA_NOT_AVAILABLE',
};

/** PayPal lists refusals under `details`, or several whole errors under `errors`. */
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

/** The target of a redirect: only the host, since the rest may be confidential. */
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

/** The body of a response with a status of success that does not mean success. */
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
 * Reads any response other than a success: `{name, message, debug_id, details}` of most APIs, `debugId`
 * of some gateways, `{error, error_description}` of OAuth, lists under `errors`, an empty body; and
 * responses that did not come from PayPal's API: pages of proxies and firewalls, redirects, and bodies
 * that no successful PayPal response has.
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
	// PayPal's own rate limit sometimes responds with a page: it remains a rate limit error.
	const name = status === 429 ? problem.name : NOT_FROM_PAYPAL;
	return { ...problem, name, message: asText(page) };
}

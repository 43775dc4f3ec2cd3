import { isEmpty, isObject } from '../json';
import type { Expected, PayPalRequest, PayPalResponse } from './types';

/**
 * Whether this is how PayPal reports an error: no success of its OpenAPI files has such properties.
 * With a status of success it comes from a gateway that changes statuses.
 */
export const tellsOfError = (body: unknown): boolean =>
	isObject(body) &&
	['debug_id', 'debugId', 'error', 'error_description'].some((name) => !isEmpty(body[name]));

/** The default for a call: a JSON object or list, or nothing if the status says so. */
const ANYTHING: Expected = { empty: [202, 204] };

/**
 * What a complete HTTP response says about the call.
 *
 * - `done`: PayPal did it.
 * - `refused`: the status or the body says that it did not, or could not.
 * - `broken`: the status says success, but the body is not one that PayPal returns. It is unknown
 *   whether PayPal has done it.
 */
export type Meaning = 'done' | 'refused' | 'broken';

/** Statuses that HTTP does not define, such as 999 of some firewalls, say nothing either. */
const isStatus = (status: number): boolean => status >= 200 && status <= 599;

/** The only function that decides what a response means. */
export function meaningOf(
	{ expected = ANYTHING }: PayPalRequest,
	{ status, body }: PayPalResponse,
): Meaning {
	if (!isStatus(status)) return 'broken';
	if (status >= 300) return 'refused';
	const { has, orBare = false, empty = [], isText, acceptedUnder } = expected;
	if (body === undefined) return empty.includes(status) ? 'done' : 'broken';
	if (typeof body === 'string') return isText?.(body) === true ? 'done' : 'broken';
	if (tellsOfError(body)) return 'broken';
	if (has === undefined) return isObject(body) || Array.isArray(body) ? 'done' : 'broken';
	if (!isObject(body)) return 'broken';
	if (acceptedUnder !== undefined && !isEmpty(body.errors) && isEmpty(body[acceptedUnder])) {
		return 'refused';
	}
	const isPayPals = has.some((name) => ![undefined, null, ''].includes(body[name] as null));
	return isPayPals || (orBare && isEmpty(body)) ? 'done' : 'broken';
}

/**
 * The body of a response: parsed JSON, whatever the content type; any other text unchanged; undefined
 * if empty.
 */
export function readBody(data: unknown): unknown {
	if (data === null) return undefined;
	if (typeof data !== 'string') return data;
	// Also removes a byte order mark.
	const text = data.trim();
	if (text === '') return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return data;
	}
}

/** Headers by their names in lower case. */
export function lowerCaseNames(headers: unknown): Record<string, string> {
	if (typeof headers !== 'object' || headers === null) return {};
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : String(value),
		]),
	);
}

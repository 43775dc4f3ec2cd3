import type { PayPalRequest } from './types';

/** How one try of a call ended. */
export type Attempt =
	| { kind: 'response'; status: number; retryAfter?: number; issue?: string; name?: string }
	/** No answer, or none that PayPal gives: it may or may not have done it. */
	| { kind: 'broken' }
	/** It was not sent, for want of a token. */
	| { kind: 'unsent' };

export interface RetryPolicy {
	/** Tries in all, the first one included. */
	tries: number;
	/** Longest wait before the first repetition, in milliseconds; doubled each time. */
	baseMs: number;
	/** Longest wait between two tries, in milliseconds, where PayPal names no longer one. */
	capMs: number;
	/** How long after the first try PayPal may still ask for a wait to end, in milliseconds. */
	maxMs: number;
}

/** What has become of a call so far. */
export interface Progress {
	/** Tries that count: those that end with 429 are waited out instead. */
	tried: number;
	/** Milliseconds since the first try began. */
	elapsedMs: number;
}

export const DEFAULT_POLICY: RetryPolicy = {
	tries: 5,
	baseMs: 500,
	capMs: 30_000,
	maxMs: 300_000,
};

/** Whether a call may be sent again after it broke: reads, and writes that PayPal recognises. */
export const isRepeatable = (request: PayPalRequest): boolean =>
	isRead(request) || (request.requestId !== undefined && request.recognised !== false);

export const isRead = ({ method, readsOnly }: PayPalRequest): boolean =>
	method === 'GET' || readsOnly === true;

/**
 * Statuses by which a proxy tells that somebody did not wait for an answer: 408, 460 of AWS load
 * balancers, 499 of nginx. The call may have reached PayPal.
 */
const GAVE_UP: readonly number[] = [408, 460, 499];

/** Whether PayPal has looked at the call and said no: it was not done. */
export const isRefusal = (status: number): boolean =>
	status >= 400 && status < 500 && ![...GAVE_UP, 401, 409, 429].includes(status);

/** Whether PayPal refuses a call because the same was done before, by a key in its body. */
export const isDoneBefore = ({ issue, name }: { issue?: string; name?: string }): boolean =>
	name === 'USER_BUSINESS_ERROR' || /^DUPLICATE_/.test(issue ?? '');

/** PayPal's issue for a request whose first sending it has not finished yet. */
export const IN_PROGRESS = 'PREVIOUS_REQUEST_IN_PROGRESS';

/** What to do after a try: take its end as final, repeat it, or hold all calls back first. */
export type RetryDecision =
	| { kind: 'final' }
	| { kind: 'repeat'; afterMs: number }
	| { kind: 'rateLimited'; retryAfterMs?: number };

/** Whether a status leaves open if PayPal has done it. PayPal itself never redirects. */
export const leavesOpen = (status: number): boolean =>
	(status >= 300 && status < 400) || GAVE_UP.includes(status) || status >= 500;

/** Whether the same call may be answered otherwise a little later: a redirect will not be. */
export const isPassing = ({ status, issue }: { status: number; issue?: string }): boolean =>
	GAVE_UP.includes(status) || status >= 500 || issue === IN_PROGRESS;

/**
 * The wait before the next try, in milliseconds. It lies in the upper half of a backoff that doubles
 * (equal jitter): so it spreads callers out, and still nobody can be made to try without a pause. PayPal
 * may ask for more time, not for less.
 *
 * @param nth 1 for the first wait
 * @param random from 0 up to 1
 */
export function waitBefore(
	nth: number,
	random: number,
	{ baseMs, capMs }: Pick<RetryPolicy, 'baseMs' | 'capMs'>,
	retryAfterMs = 0,
): number {
	const backoff = Math.min(capMs, baseMs * 2 ** (nth - 1));
	return Math.max(retryAfterMs, (backoff * (1 + random)) / 2);
}

/**
 * Whether and how to repeat a call.
 *
 * 429 did nothing, so every call may be repeated once the rate limiter lets it. 5xx, 408, broken connections
 * and responses that PayPal does not give leave open whether it was done, so only repeatable calls are.
 * "Previous request in progress" is waited out, too.
 *
 * @param random from 0 up to 1; spreads callers out
 */
export function classifyAttempt(
	attempt: Attempt,
	{ tried, elapsedMs }: Progress,
	repeatable: boolean,
	random: number,
	policy: RetryPolicy = DEFAULT_POLICY,
): RetryDecision {
	if (tried >= policy.tries) return { kind: 'final' };
	if (attempt.kind === 'response' && attempt.status === 429) {
		return { kind: 'rateLimited', retryAfterMs: attempt.retryAfter };
	}
	if (!repeatable || attempt.kind === 'unsent') return { kind: 'final' };
	if (attempt.kind === 'response' && !isPassing(attempt)) return { kind: 'final' };
	const { retryAfter = 0 } = attempt.kind === 'response' ? attempt : {};
	if (retryAfter > 0 && elapsedMs + retryAfter > policy.maxMs) return { kind: 'final' };
	return { kind: 'repeat', afterMs: waitBefore(Math.max(1, tried), random, policy, retryAfter) };
}

/**
 * The `Retry-After` header in milliseconds: seconds or an HTTP date (RFC 9110). Undefined when it
 * is missing or makes no sense.
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined || header.trim() === '') return undefined;
	const seconds = Number(header);
	if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

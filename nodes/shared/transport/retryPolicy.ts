import type { PayPalRequest } from './types';

/** How one attempt of a call ended. */
export type Attempt =
	| { kind: 'response'; status: number; retryAfter?: number; issue?: string; name?: string }
	/** No response, or none that PayPal returns: it may or may not have done it. */
	| { kind: 'broken' }
	/** It was not sent, because there was no token. */
	| { kind: 'unsent' };

export interface RetryPolicy {
	/** Maximum number of attempts, including the first. */
	tries: number;
	/** Maximum wait before the first retry, in milliseconds; doubled each time. */
	baseMs: number;
	/** Maximum wait between two attempts, in milliseconds, unless PayPal requests a longer one. */
	capMs: number;
	/** How long after the first attempt a wait that PayPal requests may end, in milliseconds. */
	maxMs: number;
}

/** The state of a call so far. */
export interface Progress {
	/** Attempts that count: after a 429 the call waits instead. */
	tried: number;
	/** Milliseconds since the first attempt began. */
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
 * Statuses with which a proxy reports that it or its client stopped waiting for a response: 408, 460 of
 * AWS load balancers, 499 of nginx. The call may have reached PayPal.
 */
const GAVE_UP: readonly number[] = [408, 460, 499];

/** Whether PayPal has processed the call and refused it: it was not done. */
export const isRefusal = (status: number): boolean =>
	status >= 400 && status < 500 && ![...GAVE_UP, 401, 409, 429].includes(status);

/** Whether PayPal refuses a call because the same was done before, by a key in its body. */
export const isDoneBefore = ({ issue, name }: { issue?: string; name?: string }): boolean =>
	name === 'USER_BUSINESS_ERROR' || /^DUPLICATE_/.test(issue ?? '');

/** PayPal's issue for a request whose first attempt it has not finished yet. */
export const IN_PROGRESS = 'PREVIOUS_REQUEST_IN_PROGRESS';

/** What to do after an attempt: accept its result as final, repeat it, or delay all calls first. */
export type RetryDecision =
	| { kind: 'final' }
	| { kind: 'repeat'; afterMs: number }
	| { kind: 'rateLimited'; retryAfterMs?: number };

/** Whether a status leaves open if PayPal has done it. PayPal itself never redirects. */
export const leavesOpen = (status: number): boolean =>
	(status >= 300 && status < 400) || GAVE_UP.includes(status) || status >= 500;

/** Whether the same call may have another response a little later: a redirect will not change. */
export const isPassing = ({ status, issue }: { status: number; issue?: string }): boolean =>
	GAVE_UP.includes(status) || status >= 500 || issue === IN_PROGRESS;

/**
 * The wait before the next attempt, in milliseconds. It is in the upper half of a backoff that doubles
 * (equal jitter): so it spreads callers out, and no response can cause retries without a pause. PayPal
 * may request a longer wait, not a shorter one.
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
 * A call with 429 was not done, so every call may be repeated once the rate limiter allows it. 5xx,
 * 408, broken connections and responses that PayPal does not return leave open whether it was done, so
 * only repeatable calls are. After "Previous request in progress" the call waits, too.
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
 * The `Retry-After` header in milliseconds: seconds or an HTTP date (RFC 9110). Undefined if it is
 * missing or invalid.
 */
export function readRetryAfter(header: string | undefined, now: number): number | undefined {
	if (header === undefined || header.trim() === '') return undefined;
	const seconds = Number(header);
	if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1000 : undefined;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

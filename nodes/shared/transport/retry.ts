import type { HttpMethod } from './types';

/** How one try of a call ended. */
export type Attempt =
	| { kind: 'answer'; status: number; retryAfter?: number; issue?: string }
	/** No answer, or one that broke off: PayPal may or may not have done it. */
	| { kind: 'broken' };

export interface RetryPolicy {
	/** Tries in all, the first one included. */
	tries: number;
	/** Longest wait before the first repetition, in milliseconds; doubled each time. */
	baseMs: number;
	/** Longest wait between two tries, in milliseconds, where PayPal names none. */
	capMs: number;
}

export const DEFAULT_POLICY: RetryPolicy = { tries: 5, baseMs: 500, capMs: 30_000 };

/** Whether a call may be sent again after it broke: reads, and writes that PayPal recognises. */
export const isRepeatable = (method: HttpMethod, requestId: string | undefined): boolean =>
	method === 'GET' || requestId !== undefined;

/**
 * How long to wait before the next try, in milliseconds, or undefined to give up.
 *
 * 429 did nothing, so every call may be repeated. 5xx and broken connections leave open whether it
 * was done, so only repeatable calls are. "Previous request in progress" is waited out, too.
 *
 * @param tried how many tries there were
 * @param random from 0 up to 1; spreads callers out (full jitter)
 */
export function waitBeforeRetry(
	attempt: Attempt,
	tried: number,
	repeatable: boolean,
	random: number,
	policy: RetryPolicy = DEFAULT_POLICY,
): number | undefined {
	if (tried >= policy.tries) return undefined;
	const backoff = random * Math.min(policy.capMs, policy.baseMs * 2 ** (tried - 1));
	if (attempt.kind === 'broken') return repeatable ? backoff : undefined;
	if (attempt.status === 429) return attempt.retryAfter ?? backoff;
	if (attempt.status >= 500 && repeatable) return attempt.retryAfter ?? backoff;
	if (attempt.issue === 'PREVIOUS_REQUEST_IN_PROGRESS' && repeatable) return backoff;
	return undefined;
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

import type { PayPalRequest } from './types';

/** How one try of a call ended. */
export type Attempt =
	| { kind: 'answer'; status: number; retryAfter?: number; issue?: string; name?: string }
	/** No answer, or one that broke off: PayPal may or may not have done it. */
	| { kind: 'broken' }
	/** It was not sent, for want of a token. */
	| { kind: 'unsent' };

export interface RetryPolicy {
	/** Tries in all, the first one included. */
	tries: number;
	/** Longest wait before the first repetition, in milliseconds; doubled each time. */
	baseMs: number;
	/** Longest wait between two tries, in milliseconds, where PayPal names none. */
	capMs: number;
	/** Longest wait that PayPal may name, in milliseconds: for a longer one nobody waits. */
	mostMs: number;
}

export const DEFAULT_POLICY: RetryPolicy = {
	tries: 5,
	baseMs: 500,
	capMs: 30_000,
	mostMs: 300_000,
};

/** Whether a call may be sent again after it broke: reads, and writes that PayPal recognises. */
export const isRepeatable = (request: PayPalRequest): boolean =>
	isRead(request) || (request.requestId !== undefined && request.recognised !== false);

export const isRead = ({ method, readsOnly }: PayPalRequest): boolean =>
	method === 'GET' || readsOnly === true;

/** Whether PayPal has looked at the call and said no: it was not done. */
export const isRefusal = (status: number): boolean =>
	status >= 400 && status < 500 && ![401, 408, 409, 429].includes(status);

/** Whether PayPal refuses a call because the same was done before, by a key in its body. */
export const isDoneBefore = ({ issue, name }: { issue?: string; name?: string }): boolean =>
	name === 'USER_BUSINESS_ERROR' || /^DUPLICATE_/.test(issue ?? '');

/** PayPal's issue for a request whose first sending it has not finished yet. */
export const IN_PROGRESS = 'PREVIOUS_REQUEST_IN_PROGRESS';

/** What to do after a try: take its end as final, repeat it, or hold all calls back first. */
export type Verdict =
	| { kind: 'final' }
	| { kind: 'repeat'; afterMs: number }
	| { kind: 'brake'; retryAfterMs?: number };

/**
 * Whether and how to repeat a call.
 *
 * 429 did nothing, so every call may be repeated once the brake lets it. 5xx and broken connections
 * leave open whether it was done, so only repeatable calls are. "Previous request in progress" is
 * waited out, too.
 *
 * @param tried how many tries there were that count (429s are waited out instead)
 * @param random from 0 up to 1; spreads callers out (full jitter)
 */
export function judge(
	attempt: Attempt,
	tried: number,
	repeatable: boolean,
	random: number,
	policy: RetryPolicy = DEFAULT_POLICY,
): Verdict {
	if (tried >= policy.tries) return { kind: 'final' };
	if (attempt.kind === 'answer' && attempt.status === 429) {
		return { kind: 'brake', retryAfterMs: attempt.retryAfter };
	}
	if (!repeatable || attempt.kind === 'unsent') return { kind: 'final' };
	const backoff = random * Math.min(policy.capMs, policy.baseMs * 2 ** (tried - 1));
	if (attempt.kind === 'broken') return { kind: 'repeat', afterMs: backoff };
	if (attempt.status >= 500) {
		const afterMs = attempt.retryAfter ?? backoff;
		return afterMs > policy.mostMs ? { kind: 'final' } : { kind: 'repeat', afterMs };
	}
	if (attempt.issue === IN_PROGRESS) return { kind: 'repeat', afterMs: backoff };
	return { kind: 'final' };
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

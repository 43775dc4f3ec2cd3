import { hiderOf, secretsIn, secretsOf } from '../secrets';
import { sendOnce, type AttemptResult } from './sendOnce';
import { NOT_FROM_PAYPAL, readProblem, type Problem } from './problem';
import {
	DEFAULT_POLICY,
	IN_PROGRESS,
	isDoneBefore,
	isRead,
	isRefusal,
	isRepeatable,
	classifyAttempt,
	leavesOpen,
	readRetryAfter,
	type Attempt,
} from './retryPolicy';
import { openSession, type Session } from './session';
import {
	CREDENTIAL,
	type PayPalRequest,
	type PayPalResponse,
	type TransportContext,
} from './types';

/**
 * Maximum number of 429 responses for one call, however long the run may wait: the pauses end long
 * before.
 */
const MAX_REFUSALS = 100;

/** The result of a call: PayPal's response, or why there is none. */
export type SendResult =
	| { kind: 'done'; response: PayPalResponse }
	| { kind: 'failed'; problem: Problem };

function toAttempt(result: AttemptResult): Attempt {
	if (result.kind !== 'response') return { kind: result.kind };
	const { status, headers, body } = result.response;
	if (result.meaning === 'broken') return { kind: 'broken' };
	const problem = result.meaning === 'done' ? undefined : readProblem(status, headers, body);
	return {
		kind: 'response',
		status,
		retryAfter: readRetryAfter(headers['retry-after'], Date.now()),
		issue: problem?.details[0]?.issue ?? problem?.name,
		name: problem?.name,
	};
}

/**
 * Sends one call to PayPal and repeats it if that is safe: after 429 always; after 5xx, broken
 * connections and responses that are not PayPal's only if it is a read or has a PayPal-Request-Id.
 *
 * @param session shared by the calls of one run; a single call opens its own
 * @returns PayPal's response to a completed call, else the problem in one shape; throws for neither
 * @throws Error with a message for the user if the credential is incomplete, or n8n cancelled the
 * execution
 */
export async function send(
	context: TransportContext,
	request: PayPalRequest,
	session?: Session,
): Promise<SendResult> {
	const { baseUrl, rateLimiter, maxWaitMs, sleep, counts } =
		session ?? (await openSession(context));
	const repeatable = isRepeatable(request);
	const policy = {
		...DEFAULT_POLICY,
		tries: request.tries ?? DEFAULT_POLICY.tries,
		maxMs: maxWaitMs,
	};
	/** Attempts that did not end with 429: after those the call waits, unless the caller is in a hurry. */
	let tried = 0;
	let last: AttemptResult | undefined;
	/** An attempt broke, and no later one has shown its outcome. */
	let open = request.sentBefore === true;
	let refusals = 0;
	const began = Date.now();
	const failed = async (end: AttemptResult): Promise<SendResult> => {
		const hide = await hiderFor(context, request);
		const mayBeDone = open && !isRead(request);
		const { requestId } = repeatable ? request : {};
		return {
			kind: 'failed',
			problem: {
				...problemOf(end, hide),
				...(mayBeDone ? { mayBeDone, ...(requestId === undefined ? {} : { requestId }) } : {}),
			},
		};
	};

	for (;;) {
		const stamp = await rateLimiter.pass();
		if (stamp === undefined || refusals >= MAX_REFUSALS) return await failed(tooLong(last));
		const { repeatableUntil = Infinity } = request;
		if (last !== undefined && open && Date.now() >= repeatableUntil) return await failed(last);
		if (last !== undefined) counts.repeated += 1;
		last = await sendOnce(context, baseUrl, request);
		const attempt = toAttempt(last);
		open = isOpen(attempt, open);
		const refused = attempt.kind === 'response' && attempt.status === 429;
		if (refused) refusals += 1;
		if (!refused || request.tries !== undefined) tried += 1;
		if (last.kind === 'response' && last.meaning === 'done') {
			rateLimiter.note(stamp, false);
			return { kind: 'done', response: last.response };
		}
		const progress = { tried, elapsedMs: Date.now() - began };
		const decision = classifyAttempt(attempt, progress, repeatable, Math.random(), policy);
		rateLimiter.note(
			stamp,
			refused,
			decision.kind === 'rateLimited' ? decision.retryAfterMs : undefined,
		);
		if (decision.kind === 'final') return await failed(last);
		if (decision.kind === 'repeat') await sleep(decision.afterMs);
	}
}

/** The maximum wait is exceeded, before the first attempt of the call or after this one. */
function tooLong(last: AttemptResult | undefined): AttemptResult {
	const { status = 429, debugId, raw } = last === undefined ? {} : problemOf(last);
	return {
		kind: 'unsent',
		problem: { status, name: 'MAX_WAIT_OVER', message: '', debugId, details: [], raw },
	};
}

/**
 * Whether it is unknown, after this attempt, what PayPal has done. @param before whether it was unknown
 * before it
 */
function isOpen(attempt: Attempt, before: boolean): boolean {
	if (attempt.kind === 'broken') return true;
	if (attempt.kind === 'unsent') return before;
	// An intermediary that responds in PayPal's place knows nothing about an earlier attempt.
	if (attempt.name === NOT_FROM_PAYPAL && !leavesOpen(attempt.status)) return before;
	// After an attempt that broke, such a refusal shows that it was done, or may have been.
	if (isRefusal(attempt.status)) return before && isDoneBefore(attempt);
	return before || leavesOpen(attempt.status) || attempt.issue === IN_PROGRESS;
}

type Hide = <T>(value: T) => T;

/** Hides the secrets of this call. The credential is read again: its token may have been renewed. */
async function hiderFor(context: TransportContext, request: PayPalRequest): Promise<Hide> {
	const credentials = await context.getCredentials(CREDENTIAL);
	return hiderOf([...secretsOf(credentials), ...secretsIn(readable(request))]);
}

/**
 * A body by its property names, including forms. Other bodies have no names by which to recognise
 * secrets.
 */
function readable({ body, contentType = '' }: PayPalRequest): unknown {
	if (contentType.startsWith('application/x-www-form-urlencoded')) {
		return Object.fromEntries(new URLSearchParams(String(body)));
	}
	return Buffer.isBuffer(body) ? undefined : body;
}

/**
 * The texts of a result, without secrets: they are removed before a long text is truncated, which could
 * cut one in half.
 */
const problemOf = (end: AttemptResult, hide: Hide = (value) => value): Problem =>
	end.kind === 'response'
		? readProblem(end.response.status, hide(end.response.headers), hide(end.response.body))
		: // The status is the node's own to read, whatever digits a security code has.
			{ ...hide(end.problem), status: end.problem.status };

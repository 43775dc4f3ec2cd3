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

/** How often one call may meet 429, however long the run may wait: the pauses end long before. */
const MAX_REFUSALS = 100;

/** The end of a call: PayPal's response, or why there is none. */
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
 * Sends one call to PayPal and repeats it where that is safe: after 429 always; after 5xx, broken
 * connections and responses that are not PayPal's only when it is a read or carries a PayPal-Request-Id.
 *
 * @param session what the calls of one run share; a call by itself opens one of its own
 * @returns PayPal's response to what it has done, else the problem in one shape; does not throw for either
 * @throws Error in words when the credential is incomplete, or n8n cancelled the execution
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
	/** Tries that did not end with 429: those are waited out, unless the caller is in a hurry. */
	let tried = 0;
	let last: AttemptResult | undefined;
	/** A try broke, and none since has said what came of it. */
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

/** The longest wait is over, before the first try of the call or after this one. */
function tooLong(last: AttemptResult | undefined): AttemptResult {
	const { status = 429, debugId, raw } = last === undefined ? {} : problemOf(last);
	return {
		kind: 'unsent',
		problem: { status, name: 'MAX_WAIT_OVER', message: '', debugId, details: [], raw },
	};
}

/** Whether it is open what PayPal has done, after this try. @param before whether it was before it */
function isOpen(attempt: Attempt, before: boolean): boolean {
	if (attempt.kind === 'broken') return true;
	if (attempt.kind === 'unsent') return before;
	// What answers in PayPal's place knows nothing of an earlier try.
	if (attempt.name === NOT_FROM_PAYPAL && !leavesOpen(attempt.status)) return before;
	// After a try that broke, such a refusal tells that this one was done, or may have been.
	if (isRefusal(attempt.status)) return before && isDoneBefore(attempt);
	return before || leavesOpen(attempt.status) || attempt.issue === IN_PROGRESS;
}

type Hide = <T>(value: T) => T;

/** Hides what this call carried. The credential is read anew: its token may have been renewed. */
async function hiderFor(context: TransportContext, request: PayPalRequest): Promise<Hide> {
	const credentials = await context.getCredentials(CREDENTIAL);
	return hiderOf([...secretsOf(credentials), ...secretsIn(readable(request))]);
}

/** A body by its names, forms too. What else goes as it is has no names to go by. */
function readable({ body, contentType = '' }: PayPalRequest): unknown {
	if (contentType.startsWith('application/x-www-form-urlencoded')) {
		return Object.fromEntries(new URLSearchParams(String(body)));
	}
	return Buffer.isBuffer(body) ? undefined : body;
}

/** What an end says, without secrets: they go before a long text is cut, and one with it. */
const problemOf = (end: AttemptResult, hide: Hide = (value) => value): Problem =>
	end.kind === 'response'
		? readProblem(end.response.status, hide(end.response.headers), hide(end.response.body))
		: // The status is the node's own to read, whatever digits a security code has.
			{ ...hide(end.problem), status: end.problem.status };

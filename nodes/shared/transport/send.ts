import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { isEmpty, isObject } from '../json';
import { hiderOf, secretsIn, secretsOf } from '../secrets';
import { TOKEN_PROBLEM } from '../token';
import { readProblem, type Problem } from './problem';
import {
	DEFAULT_POLICY,
	IN_PROGRESS,
	isDoneBefore,
	isRead,
	isRefusal,
	isRepeatable,
	judge,
	readRetryAfter,
	type Attempt,
} from './retry';
import { openSession, type Session } from './session';
import {
	CREDENTIAL,
	type PayPalRequest,
	type PayPalResponse,
	type TransportContext,
} from './types';

/** Longest wait for one answer, in milliseconds. */
const TIMEOUT_MS = 90_000;

/** The end of a call: PayPal's answer, or why there is none. */
export type Outcome = { ok: true; response: PayPalResponse } | { ok: false; problem: Problem };

type Exchange =
	| { kind: 'answer'; response: PayPalResponse }
	/** `broken`: PayPal may or may not have done it. `unsent`: the call never left. */
	| { kind: 'broken' | 'unsent'; problem: Problem };

function toHttpOptions(baseUrl: string, request: PayPalRequest): IHttpRequestOptions {
	const headers: Record<string, string> = { Accept: 'application/json', ...request.headers };
	if (request.requestId !== undefined) headers['PayPal-Request-Id'] = request.requestId;
	const options: IHttpRequestOptions = {
		method: request.method,
		url: `${baseUrl}${request.path}`,
		headers,
		timeout: request.timeoutMs ?? TIMEOUT_MS,
		// PayPal's API never redirects; following one could carry the token to another host.
		disableFollowRedirect: true,
		returnFullResponse: true,
		// As it came: parsed here, so that an answer that was cut off is noticed.
		encoding: 'text',
		// A 401 must reach n8n as an exception: it then renews the token and repeats the call once.
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
	};
	if (!isEmpty(request.query)) options.qs = { ...request.query };
	if (request.body !== undefined) {
		headers['Content-Type'] = request.contentType ?? 'application/json';
		options.body =
			Buffer.isBuffer(request.body) || request.contentType
				? (request.body as Buffer)
				: JSON.stringify(request.body);
	}
	return options;
}

function readBody(text: unknown, contentType: string): { value: unknown; whole: boolean } {
	if (typeof text !== 'string') return { value: text, whole: true };
	if (text.trim() === '') return { value: undefined, whole: true };
	if (!/\bjson\b/i.test(contentType)) return { value: text, whole: true };
	try {
		return { value: JSON.parse(text), whole: true };
	} catch {
		return { value: text, whole: false };
	}
}

function lowerCaseNames(headers: unknown): Record<string, string> {
	if (typeof headers !== 'object' || headers === null) return {};
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : String(value),
		]),
	);
}

const broken = (message: string, raw: unknown): Exchange => ({
	kind: 'broken',
	problem: { status: 0, name: 'NO_ANSWER', message, details: [], raw },
});

/** No token could be had, so the call was never sent. The credential has put it into words. */
function readTokenProblem(message: string, status: number): Exchange {
	const name = status === 401 ? 'invalid_client' : 'NO_ACCESS_TOKEN';
	return {
		kind: 'unsent',
		problem: { status, name, message, details: [], raw: undefined },
	};
}

/** Reads what n8n throws: a 401 that a new token did not cure, or a connection that broke. */
function readThrown(error: unknown): Exchange {
	const thrown = isObject(error) || error instanceof Error ? (error as ThrownByN8n) : {};
	const cause = thrown.cause ?? {};
	if (cause.name === TOKEN_PROBLEM)
		return readTokenProblem(cause.message ?? '', cause.answered ?? 0);
	const answer = thrown.response ?? cause.response ?? thrown.context?.response;
	const status = Number(answer?.status ?? thrown.httpCode ?? cause.status);
	if (status >= 400) {
		const headers = lowerCaseNames(answer?.headers);
		const read = readBody(answer?.data ?? thrown.context?.data, headers['content-type'] ?? 'json');
		return { kind: 'answer', response: { status, headers, body: read.value } };
	}
	const code = cause.code ?? thrown.code;
	return broken(code ?? thrown.message ?? 'The connection broke', { code });
}

/** The parts of n8n's and axios's errors that are read here; all of them may be missing. */
interface ThrownByN8n {
	message?: string;
	code?: string;
	httpCode?: string | null;
	response?: { status?: number; headers?: unknown; data?: unknown };
	context?: { response?: ThrownByN8n['response']; data?: unknown };
	cause?: {
		name?: string;
		message?: string;
		code?: string;
		status?: number;
		answered?: number;
		response?: ThrownByN8n['response'];
	};
}

async function exchange(
	context: TransportContext,
	options: IHttpRequestOptions,
): Promise<Exchange> {
	let answer: IN8nHttpFullResponse;
	try {
		answer = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			options,
		)) as IN8nHttpFullResponse;
	} catch (error) {
		return readThrown(error);
	}
	const headers = lowerCaseNames(answer.headers);
	const read = readBody(answer.body, headers['content-type'] ?? '');
	if (!read.whole) return broken('The answer broke off before its end', undefined);
	return {
		kind: 'answer',
		response: { status: Number(answer.statusCode), headers, body: read.value },
	};
}

function toAttempt(result: Exchange): Attempt {
	if (result.kind !== 'answer') return { kind: result.kind };
	const { status, headers, body } = result.response;
	const problem = status >= 400 ? readProblem(status, headers, body) : undefined;
	return {
		kind: 'answer',
		status,
		retryAfter: readRetryAfter(headers['retry-after'], Date.now()),
		issue: problem?.details[0]?.issue ?? problem?.name,
		name: problem?.name,
	};
}

/**
 * Sends one call to PayPal and repeats it where that is safe: after 429 always, after 5xx and
 * broken connections only when it is a read or carries a PayPal-Request-Id.
 *
 * @param session what the calls of one run share; a call by itself opens one of its own
 * @returns the answer for 2xx and 3xx, else PayPal's problem in one shape; does not throw for either
 * @throws Error in words when the credential is incomplete, or n8n cancelled the execution
 */
export async function send(
	context: TransportContext,
	request: PayPalRequest,
	session?: Session,
): Promise<Outcome> {
	const { baseUrl, brake, maxWaitMs, sleep, counts } = session ?? (await openSession(context));
	const repeatable = isRepeatable(request);
	const policy = {
		...DEFAULT_POLICY,
		tries: request.tries ?? DEFAULT_POLICY.tries,
		mostMs: maxWaitMs,
	};
	/** Tries that did not end with 429: those are waited out, unless the caller is in a hurry. */
	let tried = 0;
	let last: Exchange | undefined;
	/** A try broke, and none since has said what came of it. */
	let open = false;
	const failed = async (end: Exchange): Promise<Outcome> => {
		const hide = await hiderFor(context, request);
		const mayBeDone = open && !isRead(request);
		const { requestId } = repeatable ? request : {};
		return {
			ok: false,
			problem: {
				...problemOf(end, hide),
				...(mayBeDone ? { mayBeDone, ...(requestId === undefined ? {} : { requestId }) } : {}),
			},
		};
	};

	for (;;) {
		const stamp = await brake.pass();
		if (stamp === undefined) return await failed(tooLong(last));
		if (last !== undefined) counts.repeated += 1;
		// n8n changes the options it is given, so each try gets its own.
		last = await exchange(context, toHttpOptions(baseUrl, request));
		const attempt = toAttempt(last);
		open = isOpen(attempt, open);
		const refused = attempt.kind === 'answer' && attempt.status === 429;
		if (!refused || request.tries !== undefined) tried += 1;
		if (last.kind === 'answer' && last.response.status < 400) {
			brake.note(stamp, false);
			return { ok: true, response: last.response };
		}
		const verdict = judge(attempt, tried, repeatable, Math.random(), policy);
		brake.note(stamp, refused, verdict.kind === 'brake' ? verdict.retryAfterMs : undefined);
		if (verdict.kind === 'final') return await failed(last);
		if (verdict.kind === 'repeat') await sleep(verdict.afterMs);
	}
}

/** The longest wait is over, before the first try of the call or after this one. */
function tooLong(last: Exchange | undefined): Exchange {
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
	// After a try that broke, such a refusal tells that this one was done, or may have been.
	if (isRefusal(attempt.status)) return before && isDoneBefore(attempt);
	return before || attempt.status >= 500 || attempt.issue === IN_PROGRESS;
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
const problemOf = (end: Exchange, hide: Hide = (value) => value): Problem =>
	end.kind === 'answer'
		? readProblem(end.response.status, hide(end.response.headers), hide(end.response.body))
		: hide(end.problem);

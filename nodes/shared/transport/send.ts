import { sleep, type IHttpRequestOptions, type IN8nHttpFullResponse } from 'n8n-workflow';

import { baseUrlOf } from '../baseUrl';
import { isEmpty, isObject } from '../json';
import { readProblem, type Problem } from './problem';
import {
	DEFAULT_POLICY,
	isRepeatable,
	readRetryAfter,
	waitBeforeRetry,
	type Attempt,
} from './retry';
import {
	CREDENTIAL,
	type PayPalRequest,
	type PayPalResponse,
	type TransportContext,
} from './types';

/** Longest wait for one answer, in milliseconds. */
const TIMEOUT_MS = 90_000;

/** The end of a call: PayPal's answer, or why there is none. */
export type Outcome =
	| { ok: true; response: PayPalResponse }
	| { ok: false; problem: Problem; repeated: number };

type Exchange = { kind: 'answer'; response: PayPalResponse } | { kind: 'broken'; problem: Problem };

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

/** Reads what n8n throws: a 401 that a new token did not cure, or a connection that broke. */
function readThrown(error: unknown): Exchange {
	const thrown = isObject(error) || error instanceof Error ? (error as ThrownByN8n) : {};
	const cause = thrown.cause ?? {};
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
	cause?: { code?: string; status?: number; response?: ThrownByN8n['response'] };
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
	if (result.kind === 'broken') return { kind: 'broken' };
	const { status, headers, body } = result.response;
	const problem = status >= 400 ? readProblem(status, headers, body) : undefined;
	return {
		kind: 'answer',
		status,
		retryAfter: readRetryAfter(headers['retry-after'], Date.now()),
		issue: problem?.details[0]?.issue ?? problem?.name,
	};
}

/**
 * Sends one call to PayPal and repeats it where that is safe: after 429 always, after 5xx and
 * broken connections only when it is a read or carries a PayPal-Request-Id.
 *
 * @returns the answer for 2xx and 3xx, else PayPal's problem in one shape; does not throw for either
 * @throws Error in words when the credential is incomplete, or n8n cancelled the execution
 */
export async function send(context: TransportContext, request: PayPalRequest): Promise<Outcome> {
	const credentials = await context.getCredentials(CREDENTIAL);
	const options = toHttpOptions(baseUrlOf(credentials), request);
	const repeatable = isRepeatable(request.method, request.requestId);
	const policy = { ...DEFAULT_POLICY, tries: request.tries ?? DEFAULT_POLICY.tries };

	for (let tried = 1; ; tried++) {
		const result = await exchange(context, options);
		if (result.kind === 'answer' && result.response.status < 400) {
			return { ok: true, response: result.response };
		}
		const wait = waitBeforeRetry(toAttempt(result), tried, repeatable, Math.random(), policy);
		if (wait === undefined) {
			const problem =
				result.kind === 'broken'
					? result.problem
					: readProblem(result.response.status, result.response.headers, result.response.body);
			return { ok: false, problem, repeated: tried - 1 };
		}
		await sleep(wait);
	}
}

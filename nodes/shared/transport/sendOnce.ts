import type { IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { isObject } from '../json';
import { TOKEN_PROBLEM } from '../token';
import { lowerCaseNames, meaningOf, readBody, type Meaning } from './response';
import type { Problem } from './problem';
import {
	CREDENTIAL,
	type PayPalRequest,
	type PayPalResponse,
	type TransportContext,
} from './types';

/** Maximum wait for one response, in milliseconds. */
const TIMEOUT_MS = 90_000;

/** The result of one attempt. */
export type AttemptResult =
	| { kind: 'response'; response: PayPalResponse; meaning: Meaning }
	/** `broken`: PayPal may or may not have done it. `unsent`: the call was never sent. */
	| { kind: 'broken' | 'unsent'; problem: Problem };

/** The complete query: n8n's helper would keep one value for each name. Empty if there is none. */
function queryText(query: PayPalRequest['query'] = {}): string {
	const pairs: Array<readonly [string, string]> = [
		...(Array.isArray(query) ? query : Object.entries(query)),
	];
	const text = pairs
		.map((pair) => pair.map((part) => encodeURIComponent(part)).join('='))
		.join('&');
	return text === '' ? '' : `?${text}`;
}

function toHttpOptions(baseUrl: string, request: PayPalRequest): IHttpRequestOptions {
	const headers: Record<string, string> = { Accept: 'application/json', ...request.headers };
	if (request.requestId !== undefined) headers['PayPal-Request-Id'] = request.requestId;
	const options: IHttpRequestOptions = {
		method: request.method,
		url: `${baseUrl}${request.path}${queryText(request.query)}`,
		headers,
		timeout: request.timeoutMs ?? TIMEOUT_MS,
		// PayPal's API never redirects; following a redirect could send the token to another host.
		disableFollowRedirect: true,
		returnFullResponse: true,
		// Unparsed: it is parsed here, so that a truncated response is noticed.
		encoding: 'text',
		// A 401 must reach n8n as an exception: it then renews the token and repeats the call once.
		ignoreHttpStatusErrors: { ignore: true, except: [401] },
	};
	if (request.body !== undefined) {
		headers['Content-Type'] = request.contentType ?? 'application/json';
		options.body =
			Buffer.isBuffer(request.body) || request.contentType
				? (request.body as Buffer)
				: JSON.stringify(request.body);
	}
	return options;
}

function toResult(
	request: PayPalRequest,
	status: number,
	headers: Record<string, string>,
	data: unknown,
): AttemptResult {
	const response = { status, headers, body: readBody(data) };
	return { kind: 'response', response, meaning: meaningOf(request, response) };
}

const broken = (message: string, raw: unknown): AttemptResult => ({
	kind: 'broken',
	problem: { status: 0, name: 'NO_ANSWER', message, details: [], raw },
});

/** No token could be obtained, so the call was never sent. The credential provides the message. */
function readTokenProblem({
	message = '',
	responseStatus: status = 0,
	debugId,
}: TokenCause): AttemptResult {
	const name = status === 401 ? 'invalid_client' : 'NO_ACCESS_TOKEN';
	return {
		kind: 'unsent',
		problem: { status, name, message, debugId, details: [], raw: undefined },
	};
}

/** Reads what n8n throws: a 401 despite a new token, or a broken connection. */
function readThrown(request: PayPalRequest, error: unknown): AttemptResult {
	const thrown = isObject(error) || error instanceof Error ? (error as ThrownByN8n) : {};
	const cause = thrown.cause ?? {};
	if (cause.name === TOKEN_PROBLEM) return readTokenProblem(cause);
	const response = thrown.response ?? cause.response ?? thrown.context?.response;
	const status = Number(response?.status ?? thrown.httpCode ?? cause.status);
	if (status >= 400) {
		const headers = lowerCaseNames(response?.headers);
		return toResult(request, status, headers, response?.data ?? thrown.context?.data);
	}
	const code = cause.code ?? thrown.code;
	return broken(code ?? thrown.message ?? 'The connection broke', { code });
}

/** The parts of a TokenProblem, which n8n passes on as the cause of its own error. */
interface TokenCause {
	message?: string;
	responseStatus?: number;
	debugId?: string;
}

/** The parts of n8n's and axios's errors that are read here; all of them may be missing. */
interface ThrownByN8n {
	message?: string;
	code?: string;
	httpCode?: string | null;
	response?: { status?: number; headers?: unknown; data?: unknown };
	context?: { response?: ThrownByN8n['response']; data?: unknown };
	cause?: TokenCause & {
		name?: string;
		code?: string;
		status?: number;
		response?: ThrownByN8n['response'];
	};
}

/**
 * Sends a request once, through n8n's helper, which adds the token. Does not throw: n8n's exceptions
 * are converted to results.
 *
 * @param baseUrl PayPal's host, without a slash at its end
 */
export async function sendOnce(
	context: TransportContext,
	baseUrl: string,
	request: PayPalRequest,
): Promise<AttemptResult> {
	let response: IN8nHttpFullResponse;
	try {
		response = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			CREDENTIAL,
			// n8n changes the options it receives, so each attempt gets its own.
			toHttpOptions(baseUrl, request),
		)) as IN8nHttpFullResponse;
	} catch (error) {
		return readThrown(request, error);
	}
	const headers = lowerCaseNames(response.headers);
	return toResult(request, Number(response.statusCode), headers, response.body);
}

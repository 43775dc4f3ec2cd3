import type { Backend } from '../core/backend.mts';
import { oauthError, Refusal } from '../core/errors.mts';
import type { Fault } from '../core/fault.mts';
import { newDebugId } from '../core/ids.mts';
import { statusOf } from '../core/issues.mts';
import type { Reply } from '../core/reply.mts';
import { forget } from '../resources/authentication.mts';
import type { ApiRequest } from './apiRequest.mts';
import type { Log } from './log.mts';
import {
	keptToContract,
	processCall,
	refusalReply,
	type ApiParts,
	type Call,
} from './processCall.mts';

/** A response, and the fault to apply while it is sent. */
export interface Outcome {
	readonly reply: Reply;
	readonly broken?: 'reset' | 'truncate';
	/** Sent unchanged: with these headers and no others. */
	readonly raw?: true;
}

/** Handles one API call: the operation, and the faults and limits around it. */
export async function respond(parts: ApiParts, request: ApiRequest): Promise<Outcome> {
	const { backend, log, faults, limiter, latency } = parts;
	const { method, pathname, query, headers } = request;
	const entry = log.start({ time: isoTime(backend), method, path: pathname, query, headers });
	log.setBody(entry, 'body', request.body.value);
	const call: Call = { request, entry, debugId: newDebugId() };

	const wait = limiter.take();
	if (wait !== undefined) return made(parts, call, refusalReply(call, tooManyCalls(wait)));
	const hasToken = /^Bearer /i.test(headers.authorization ?? '');
	const fault = faults.take(method, pathname, hasToken);
	if (fault) entry.fault = fault.kind;
	const failed = fault && (await failEarly(parts, call, fault));
	if (failed) return failed;
	await latency.pass(limiter.get().latencyMs);

	const reply = await processCall(parts, { ...call, ...(fault && { fault }) });
	if (!fault) return finish(log, call, reply);
	if (fault.kind === 'timeout') await faults.hold(fault);
	if (fault.kind === 'after-commit') return made(parts, call, faultReply(call, fault));
	if (fault.kind === 'foreign') return foreign(parts.log, call, fault);
	if (fault.kind === 'content-type') return retyped(finish(log, call, reply), fault);
	if (fault.kind === 'truncate') return { ...finish(log, call, reply), broken: 'truncate' };
	return fault.kind === 'reset' || fault.kind === 'timeout'
		? { reply, broken: 'reset' }
		: finish(log, call, reply);
}

/** Faults that prevent the call from being processed. */
async function failEarly(parts: ApiParts, call: Call, fault: Fault): Promise<Outcome | undefined> {
	const { backend, faults } = parts;
	const nothing: Reply = { status: 0 };
	switch (fault.kind) {
		case 'status':
			return made(parts, call, faultReply(call, fault));
		case 'expire-token':
			forget(backend, call.request.headers.authorization);
			return undefined;
		case 'foreign':
			return fault.commit ? undefined : foreign(parts.log, call, fault);
		case 'reset':
			return fault.commit ? undefined : { reply: nothing, broken: 'reset' };
		case 'timeout':
			if (fault.commit) return undefined;
			await faults.hold(fault);
			return { reply: nothing, broken: 'reset' };
		default:
			return undefined;
	}
}

/** A response from the layer in front of the API; it must be one that PayPal could return, too. */
function made(parts: ApiParts, call: Call, reply: Reply): Outcome {
	const target = parts.find(call.request.method, call.request.pathname);
	return finish(parts.log, call, target ? keptToContract(parts, target, reply) : reply);
}

/** A captive portal's page: what an intermediary between the caller and PayPal shows. */
const LOGIN_PAGE =
	'<!DOCTYPE html><html><head><title>Network login</title></head><body><form>Log in to go on</form></body></html>';

/**
 * The response of an intermediary between the caller and PayPal; it is not checked against the
 * contract.
 */
function foreign(log: Log, { entry }: Call, fault: Fault): Outcome {
	const { status = 200, body = LOGIN_PAGE, contentType = 'text/html', location } = fault;
	entry.status = status;
	log.setBody(entry, 'response', body);
	const headers = {
		...(contentType !== '' && { 'content-type': contentType }),
		...(location !== undefined && { location }),
	};
	return { reply: { status, body, headers }, raw: true };
}

/** The response with another content type, or without one. */
function retyped({ reply }: Outcome, { contentType = '' }: Fault): Outcome {
	const { 'content-type': _, ...others } = reply.headers ?? {};
	const headers = { ...others, ...(contentType !== '' && { 'content-type': contentType }) };
	const body = reply.body === undefined ? undefined : JSON.stringify(reply.body);
	return { reply: { status: reply.status, body, headers }, raw: true };
}

function finish(log: Log, { entry, debugId }: Call, reply: Reply): Outcome {
	entry.status = reply.status;
	log.setBody(entry, 'response', reply.body);
	if (reply.status >= 400) entry.issue = issueOf(reply.body);
	// By the sandbox's clock, like all times in its responses.
	const date = new Date(entry.time).toUTCString();
	return { reply: { ...reply, headers: { date, 'paypal-debug-id': debugId, ...reply.headers } } };
}

function issueOf(body: unknown): string {
	const { details, name, error } = (body ?? {}) as {
		details?: ReadonlyArray<{ issue: string }>;
		name?: string;
		error?: string;
	};
	return details?.[0]?.issue ?? name ?? error ?? 'unknown';
}

function faultReply(call: Call, { issue, retryAfter, ...fault }: Fault): Reply {
	const status = fault.status ?? (issue === undefined ? 500 : statusOf(issue));
	const headers: Record<string, string> = {};
	if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
	if (status === 401) {
		return { ...oauthError(401, 'invalid_token', 'A fault was requested'), headers };
	}
	return refusalReply(
		call,
		new Refusal(status, issue === undefined ? [] : [{ issue }], {
			headers,
			...(status === 429 && { debugIdAs: 'debugId' }),
		}),
	);
}

const tooManyCalls = (seconds: number): Refusal =>
	new Refusal(429, [], { debugIdAs: 'debugId', headers: { 'retry-after': String(seconds) } });

const isoTime = (backend: Backend): string => new Date(backend.clock.now()).toISOString();

import { checkRequest, checkResponse, type Violation } from '../../contract/index.mts';
import type { Backend } from '../core/backend.mts';
import { errorReply, oauthError, Refusal } from '../core/errors.mts';
import type { Fault } from '../core/fault.mts';
import type { Reply } from '../core/reply.mts';
import { clientOf } from '../resources/authentication.mts';
import type { ApiRequest } from './apiRequest.mts';
import { contextOf } from './context.mts';
import type { Faults } from './faults.mts';
import type { Idempotency } from './idempotency.mts';
import type { Latency } from './latency.mts';
import type { Limiter } from './limits.mts';
import type { Log, OpenEntry } from './log.mts';
import { mockedError } from './mock.mts';
import type { Target } from './operations.mts';

/** A response of the sandbox that breaks the contract, or a handler that failed: a defect of ours. */
export interface SandboxViolation {
	readonly operation: string;
	readonly status: number;
	readonly problems: ReadonlyArray<Violation | string>;
	readonly body?: unknown;
}

export interface ApiParts {
	readonly backend: Backend;
	readonly find: (method: string, pathname: string) => Target | undefined;
	readonly log: Log;
	readonly faults: Faults;
	readonly limiter: Limiter;
	readonly latency: Latency;
	readonly idempotency: Idempotency;
	readonly violations: SandboxViolation[];
}

/** How many are stored at most: more would add no information. */
const MAX_VIOLATIONS = 1000;

/** A call that is being processed. */
export interface Call {
	readonly request: ApiRequest;
	readonly entry: OpenEntry;
	readonly fault?: Fault;
	readonly debugId: string;
}

/** Processes a call: token, contract, request ID, handler, and the contract again. */
export async function processCall(parts: ApiParts, call: Call): Promise<Reply> {
	const target = parts.find(call.request.method, call.request.pathname);
	if (target) call.entry.operation = target.operation.id;
	const reply = await replyTo(parts, call, target);
	return target ? keptToContract(parts, target, reply) : reply;
}

async function replyTo(parts: ApiParts, call: Call, target: Target | undefined): Promise<Reply> {
	const { backend, idempotency } = parts;
	const { request, entry } = call;
	const clientId = clientOf(backend, request.headers.authorization);
	if ((target?.needsToken ?? true) && clientId === undefined) {
		return oauthError(401, 'invalid_token', 'The access token is missing, expired or unknown');
	}
	if (!target) return refusalReply(call, new Refusal(404, [], unknownPath(request)));
	if (!target.handler) return refusalReply(call, new Refusal(501, [], unknownOperation(target)));
	const broken = target.needsToken ? checked(target, request) : undefined;
	if (broken) return refusalReply(call, broken);
	const mocked = mockedError(request.headers['paypal-mock-response']);
	if (mocked) return refusalReply(call, mocked);

	const requestId = request.headers['paypal-request-id'];
	if (requestId === undefined || !takesRequestId(target)) return handle(parts, call, target);
	try {
		const attempt = idempotency.begin({
			clientId: clientId ?? '',
			operation: target.operation.id,
			requestId,
			pathname: request.pathname,
			body: request.body.raw,
		});
		if (attempt.replay) {
			entry.replayed = true;
			return replayed(target, attempt.replay);
		}
		let reply: Reply | undefined;
		try {
			reply = await handle(parts, call, target);
		} finally {
			attempt.end(reply);
		}
		return reply;
	} catch (error) {
		if (error instanceof Refusal) return refusalReply(call, error);
		throw error;
	}
}

async function handle(parts: ApiParts, call: Call, target: Target): Promise<Reply> {
	const { fault } = call;
	if (fault?.kind === 'slow') await parts.faults.hold(fault);
	return handled(parts, call, target);
}

/**
 * Reports a response that violates the contract, whatever produced it. @returns the response,
 * unchanged
 */
export function keptToContract(parts: ApiParts, target: Target, reply: Reply): Reply {
	// Errors may have issues that the OpenAPI files do not list; responses have only documented
	// properties.
	const strict = reply.status < 400;
	const problems = checkResponse(target.operation, reply.status, reply.body, { strict });
	if (problems.length > 0) report(parts, target, reply, problems);
	return reply;
}

async function handled(parts: ApiParts, call: Call, target: Target): Promise<Reply> {
	try {
		const ctx = contextOf(parts.backend, call.request, target);
		return await (target.handler as NonNullable<Target['handler']>)(ctx);
	} catch (error) {
		if (error instanceof Refusal) return refusalReply(call, error);
		const reply = refusalReply(call, new Refusal(500, []));
		report(parts, target, reply, [error instanceof Error ? String(error.stack) : String(error)]);
		return reply;
	}
}

function report(
	{ violations }: ApiParts,
	{ operation }: Target,
	{ status, body }: Reply,
	problems: SandboxViolation['problems'],
): void {
	if (violations.length >= MAX_VIOLATIONS) return;
	violations.push({ operation: operation.id, status, problems, body });
}

/**
 * The contract's objections to a request, as PayPal would report them. The token calls have their own
 * error format, and check their requests themselves.
 */
function checked(target: Target, { headers, query, body }: ApiRequest): Refusal | undefined {
	const { operation, pathParameters, invalidRequest } = target;
	const contentType = headers['content-type'];
	const violations = checkRequest(operation, {
		pathParameters,
		query,
		headers,
		body: body.value,
		...(contentType !== undefined && { contentType }),
	});
	if (violations.length === 0) return undefined;
	const details = violations.map(({ location, field, issue, value, description }) => ({
		field,
		...(value !== undefined && { value }),
		...(location !== 'header' && { location }),
		issue,
		description,
	}));
	if (violations.some(({ rule }) => rule === 'media-type')) return new Refusal(415, details);
	return new Refusal(400, details, invalidRequest === undefined ? {} : { name: invalidRequest });
}

const takesRequestId = ({ operation }: Target): boolean =>
	operation.parameters.some(({ name }) => name.toLowerCase() === 'paypal-request-id');

/** A replayed response has status 200 if the API documents that. */
const replayed = ({ operation }: Target, reply: Reply): Reply =>
	reply.status === 201 && operation.responses['200'] !== undefined
		? { ...reply, status: 200 }
		: reply;

export const refusalReply = ({ debugId }: Call, refusal: Refusal): Reply =>
	errorReply(refusal, debugId);

const unknownPath = ({ method, pathname }: ApiRequest) => ({
	message: `PayPal has no ${method} ${pathname}.`,
});

const unknownOperation = ({ operation }: Target) => ({
	message: `The sandbox does not know ${operation.method} ${operation.path} (${operation.id}) yet.`,
});

import type { Backend } from '../core/backend.mts';
import { refuse } from '../core/errors.mts';
import { clientOf } from '../resources/authentication.mts';
import type { Caller, Context } from '../resources/resource.mts';
import type { ApiRequest } from './apiRequest.mts';
import type { Target } from './operations.mts';

/** The context of a handler for a request that has passed the contract. */
export function contextOf(backend: Backend, request: ApiRequest, target: Target): Context {
	const { headers, query, body } = request;
	const prefersFull = (headers.prefer ?? '').includes('return=representation');
	return {
		...backend,
		operation: target.operation,
		pathname: request.pathname,
		path: target.pathParameters,
		query,
		headers,
		caller: callerOf(backend, headers),
		body: <T extends object>() => (body.value ?? {}) as T,
		rawBody: body.raw,
		prefersFull,
		preferred: (full, minimal) =>
			prefersFull
				? full
				: (Object.fromEntries(
						minimal.filter((name) => full[name] !== undefined).map((name) => [name, full[name]]),
					) as Partial<typeof full>),
	};
}

function callerOf(backend: Backend, headers: ApiRequest['headers']): Caller {
	const clientId = clientOf(backend, headers.authorization) ?? '';
	const merchantId = merchantIn(headers['paypal-auth-assertion']);
	return { clientId, ...(merchantId !== undefined && { merchantId }) };
}

/** The merchant in `PayPal-Auth-Assertion`: an unsigned JWT with `payer_id` or `email`. */
function merchantIn(assertion: string | undefined): string | undefined {
	if (assertion === undefined) return undefined;
	try {
		const payload = Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString();
		const { iss, payer_id, email } = JSON.parse(payload) as Record<string, unknown>;
		const merchant = payer_id ?? email;
		if (typeof iss === 'string' && typeof merchant === 'string') return merchant;
	} catch {
		// Falls through to the refusal
	}
	return refuse(401, { issue: 'INVALID_ACCOUNT_STATUS', field: 'PayPal-Auth-Assertion' });
}

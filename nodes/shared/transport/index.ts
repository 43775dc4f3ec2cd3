import { toNodeApiError, type CallContext } from './apiError';
import { send } from './send';
import type { Session } from './session';
import type { PayPalRequest, PayPalResponse, TransportContext } from './types';

export { CREDENTIAL } from './types';
export type { Expected } from './types';
export type { HttpMethod, PayPalRequest, PayPalResponse, TransportContext } from './types';
export { send, type SendResult } from './send';
export { mayBeDone, toNodeApiError, type CallContext } from './apiError';
export { explain } from './explain';
export { isRepeatable } from './retryPolicy';
export { NOT_FROM_PAYPAL, type Problem, type ProblemDetail } from './problem';
export { fingerprintOf, requestIdFor, type WriteIdentity } from './requestId';
export { repeatableUntil, retentionText } from './retention';
export { openSession, DEFAULT_MAX_WAIT_S, type Session } from './session';

/**
 * One complete call of PayPal's API: base URL, token, retries if they are safe.
 *
 * @throws NodeApiError with a message for the user, for any refusal of PayPal's and for missing
 * responses
 */
export async function callPayPal(
	context: TransportContext,
	request: PayPalRequest,
	call: Omit<CallContext, 'node'> = {},
	session?: Session,
): Promise<PayPalResponse> {
	const outcome = await send(context, request, session);
	if (outcome.kind === 'done') return outcome.response;
	throw toNodeApiError(outcome.problem, { node: context.getNode(), ...call });
}

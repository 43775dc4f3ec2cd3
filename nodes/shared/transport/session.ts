import { sleep } from 'n8n-workflow';

import { attributionOf } from '../attribution';
import { baseUrlOf } from '../baseUrl';
import { trimmed } from '../blank';
import { keysOf } from '../clientKeys';
import { createRateLimiter, type RateLimiter } from './rateLimiter';
import { CREDENTIAL, type TransportContext } from './types';

/** What all calls of one run of a node share. */
export interface Session {
	/** The app of PayPal's that calls: a client id stands for one account, in the sandbox or live. */
	clientId: string;
	/** The currency that the credential has for amounts without one; empty if none. */
	currency: string;
	baseUrl: string;
	rateLimiter: RateLimiter;
	/** Longest time that PayPal may hold the run back, in milliseconds. */
	maxWaitMs: number;
	/** Ends early when n8n cancels the execution. */
	sleep: (ms: number) => Promise<void>;
	/** Requests that were sent again. */
	counts: { repeated: number };
	/** Tells that n8n cancelled the execution. */
	signal?: AbortSignal;
}

/** Longest time that PayPal's rate limit may hold a run back, in seconds, unless the user says else. */
export const DEFAULT_MAX_WAIT_S = 300;

/** Rejects when n8n cancels the execution; never ends otherwise. */
const cancelled = async (signal: AbortSignal | undefined): Promise<never> =>
	await new Promise((_, reject) => {
		const stop = () => reject(new Error('The execution was cancelled'));
		if (signal?.aborted === true) stop();
		else signal?.addEventListener('abort', stop, { once: true });
	});

/**
 * Opens a session for one run.
 *
 * @param maxWaitS longest time in all that PayPal's rate limit may hold it back, in seconds
 * @throws Error in words when the credential's base URL is not one, or a header cannot carry its texts
 */
export async function openSession(
	context: TransportContext,
	maxWaitS: number = DEFAULT_MAX_WAIT_S,
): Promise<Session> {
	const credentials = await context.getCredentials(CREDENTIAL);
	attributionOf(credentials);
	const signal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	const cancellation = cancelled(signal);
	// Nobody may be asleep when it comes.
	cancellation.catch(() => {});
	const sleepUnlessCancelled = async (ms: number): Promise<void> => {
		await Promise.race([sleep(ms), cancellation]);
	};
	return {
		clientId: keysOf(credentials).clientId,
		currency: trimmed(String(credentials.defaultCurrency ?? '')),
		baseUrl: baseUrlOf(credentials),
		maxWaitMs: maxWaitS * 1_000,
		rateLimiter: createRateLimiter({ maxWaitMs: maxWaitS * 1_000, sleep: sleepUnlessCancelled }),
		sleep: sleepUnlessCancelled,
		counts: { repeated: 0 },
		...(signal === undefined ? {} : { signal }),
	};
}

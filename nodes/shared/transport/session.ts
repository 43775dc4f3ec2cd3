import { sleep } from 'n8n-workflow';

import { attributionOf } from '../attribution';
import { baseUrlOf } from '../baseUrl';
import { trimmed } from '../blank';
import { keysOf } from '../clientKeys';
import { createRateLimiter, type RateLimiter } from './rateLimiter';
import { CREDENTIAL, type TransportContext } from './types';

/** What all calls of one run of a node share. */
export interface Session {
	/** The PayPal app that calls: a client ID stands for one account, in the sandbox or live. */
	clientId: string;
	/** The credential's currency for amounts without one; empty if none. */
	currency: string;
	baseUrl: string;
	rateLimiter: RateLimiter;
	/** Maximum time that PayPal may delay the run, in milliseconds. */
	maxWaitMs: number;
	/** Ends early when n8n cancels the execution. */
	sleep: (ms: number) => Promise<void>;
	/** Number of requests that were sent again. */
	counts: { repeated: number };
	/** Whether n8n cancelled the execution. */
	signal?: AbortSignal;
}

/** Maximum time that PayPal's rate limit may delay a run, in seconds, unless the user says otherwise. */
export const DEFAULT_MAX_WAIT_S = 300;

/** Rejects when n8n cancels the execution; never settles otherwise. */
const cancelled = async (signal: AbortSignal | undefined): Promise<never> =>
	await new Promise((_, reject) => {
		const stop = () => reject(new Error('The execution was cancelled'));
		if (signal?.aborted === true) stop();
		else signal?.addEventListener('abort', stop, { once: true });
	});

/**
 * Opens a session for one run.
 *
 * @param maxWaitS maximum total time that PayPal's rate limit may delay it, in seconds
 * @throws Error with a message for the user if the credential's base URL is invalid, or a header cannot
 * carry its texts
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
	// Nobody may be waiting when it rejects.
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

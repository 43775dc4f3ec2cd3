import { setTimeout as sleep } from 'node:timers/promises';

import { elapsed, Problem } from './report.mts';

/**
 * Calls `probe` repeatedly until it returns something other than undefined, and returns that.
 * @param what named in the error, after "waited … for": `n8n to start`
 * @param limitMs how long to keep trying
 * @throws Problem after the time limit; whatever `probe` throws
 */
export async function until<T>(
	what: string,
	limitMs: number,
	probe: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
	const started = Date.now();
	for (;;) {
		const response = await probe();
		if (response !== undefined) return response;
		if (Date.now() - started > limitMs) {
			throw new Problem(`Waited ${elapsed(started)} for ${what}, and it did not happen.`);
		}
		await sleep(200);
	}
}

/** Resolves as `promise` does, or throws a Problem that says what was waited for. */
export async function within<T>(what: string, limitMs: number, promise: Promise<T>): Promise<T> {
	const stop = new AbortController();
	const limit = sleep(limitMs, undefined, { signal: stop.signal }).then(() => {
		throw new Problem(`Waited ${Math.round(limitMs / 1000)} s for ${what}, and it did not happen.`);
	});
	try {
		return await Promise.race([promise, limit]);
	} finally {
		stop.abort();
		limit.catch(() => undefined);
	}
}

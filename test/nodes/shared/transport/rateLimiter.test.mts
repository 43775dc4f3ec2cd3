import { fixedConcurrency, runConcurrently } from '../../../../nodes/shared/concurrencyLimiter';
import { createRateLimiter } from '../../../../nodes/shared/transport/rateLimiter';
import { virtualTime } from '../../../support/virtualTime.mts';

interface Server {
	callsPerSecond: number;
	burst: number;
	latencyMs: number;
	retryAfterMs?: number;
}

/** A bucket of tokens that fills up steadily, as most gateways limit their callers. */
function bucket(server: Server, now: () => number) {
	let tokens = server.burst;
	let filledAt = now();
	return (): boolean => {
		tokens = Math.min(server.burst, tokens + ((now() - filledAt) / 1_000) * server.callsPerSecond);
		filledAt = now();
		if (tokens < 1) return false;
		tokens -= 1;
		return true;
	};
}

/** Sends calls through one rate limiter, as the node does, and counts the results. */
async function load(calls: number, server: Server, maxWaitMs = Infinity) {
	const time = virtualTime();
	const take = bucket(server, time.now);
	const rateLimiter = createRateLimiter({
		maxWaitMs,
		sleep: time.sleep,
		now: time.now,
		random: () => 0.5,
	});
	const began = time.now();
	const counts = { done: 0, refused: 0, givenUp: 0 };
	const call = async (): Promise<boolean> => {
		for (;;) {
			const stamp = await rateLimiter.pass();
			if (stamp === undefined) {
				counts.givenUp += 1;
				return false;
			}
			const allowed = take();
			await time.sleep(server.latencyMs);
			rateLimiter.note(stamp, !allowed, allowed ? undefined : server.retryAfterMs);
			if (allowed) {
				counts.done += 1;
				return true;
			}
			counts.refused += 1;
		}
	};
	await time.run(
		runConcurrently(calls, fixedConcurrency(40), { task: call, prepare: () => undefined }),
	);
	const seconds = (time.now() - began) / 1_000;
	return { ...counts, seconds, perSecond: counts.done / seconds, waitedMs: rateLimiter.waitedMs };
}

describe('rate limiter', () => {
	it('delays nothing while PayPal accepts every call', async () => {
		const { done, seconds, waitedMs } = await load(400, {
			callsPerSecond: 10_000,
			burst: 10_000,
			latencyMs: 100,
		});
		expect(done).toBe(400);
		expect(seconds).toBeCloseTo(1, 5);
		expect(waitedMs).toBe(0);
	});

	it.each([
		['with Retry-After', { callsPerSecond: 50, burst: 50, retryAfterMs: 1_000 }],
		['without Retry-After', { callsPerSecond: 50, burst: 50 }],
		['slowly', { callsPerSecond: 5, burst: 5, retryAfterMs: 1_000 }],
		['quickly', { callsPerSecond: 200, burst: 100, retryAfterMs: 1_000 }],
	])('gets at least 90%% of what PayPal allows, and few refusals: %s', async (_, server) => {
		const result = await load(1_000, { latencyMs: 100, ...server });
		expect(result.done).toBe(1_000);
		expect(result.perSecond).toBeGreaterThanOrEqual(server.callsPerSecond * 0.9);
		expect(result.refused).toBeLessThan(250);
	});

	it('gets three quarters where each pause costs more than PayPal saves up meanwhile', async () => {
		const server = { callsPerSecond: 50, burst: 10, latencyMs: 100, retryAfterMs: 1_000 };
		expect((await load(1_000, server)).perSecond).toBeGreaterThanOrEqual(50 * 0.75);
	});

	it('recovers after PayPal refused everything for five minutes', async () => {
		const closed = { callsPerSecond: 50 / 60, burst: 50, latencyMs: 100, retryAfterMs: 300_000 };
		const result = await load(100, closed);
		expect(result.done).toBe(100);
		expect(result.seconds).toBeLessThan(700);
	});

	it('gives up when Max Wait is exceeded, and starts nothing more', async () => {
		const result = await load(
			100,
			{ callsPerSecond: 0, burst: 10, latencyMs: 100, retryAfterMs: 1_000 },
			10_000,
		);
		expect(result.done).toBe(10);
		expect(result.givenUp).toBeGreaterThan(0);
		expect(result.waitedMs).toBeGreaterThan(5_000);
		expect(result.seconds).toBeLessThan(12);
	});

	it('does not wait for a pause that would exceed Max Wait, nor count it', async () => {
		const server = { callsPerSecond: 0, burst: 1, latencyMs: 100, retryAfterMs: 600_000 };
		const result = await load(3, server, 10_000);
		expect(result).toMatchObject({ done: 1, refused: 2, givenUp: 2, waitedMs: 0 });
		expect(result.seconds).toBeLessThan(1);
	});
});

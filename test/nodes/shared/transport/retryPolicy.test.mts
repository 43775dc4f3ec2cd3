/** Whatever `Retry-After` says, calls come to an end, with a pause before each, within Max Wait. */
import fc from 'fast-check';

import { createRateLimiter } from '../../../../nodes/shared/transport/rateLimiter';
import {
	classifyAttempt,
	DEFAULT_POLICY,
	readRetryAfter,
	waitBefore,
} from '../../../../nodes/shared/transport/retryPolicy';
import { virtualTime } from '../../../support/virtualTime.mts';

const NOW = Date.parse('2026-11-28T12:00:00Z');

/** What servers send: seconds, dates, nonsense. */
const headers = fc.oneof(
	fc.constantFrom('0', '0.0', '0.001', '-1', '-0', '1e-9', '', ' ', 'soon', 'NaN', '1e99', '0x10'),
	fc.double({ min: -10, max: 1_000, noNaN: true }).map(String),
	fc.integer({ min: -86_400_000, max: 86_400_000 }).map((ms) => new Date(NOW + ms).toUTCString()),
	fc.string(),
);

/** One call to a server that always responds with 429, with a header for each attempt. */
async function refusedForEver(
	list: readonly string[],
	maxWaitMs: number,
	latencyMs: number,
	random: number,
) {
	const time = virtualTime();
	const rateLimiter = createRateLimiter({
		maxWaitMs,
		sleep: time.sleep,
		now: time.now,
		random: () => random,
	});
	const began = time.now();
	const starts: number[] = [];
	const call = async (): Promise<void> => {
		for (;;) {
			const start = await rateLimiter.pass();
			if (start === undefined) return;
			starts.push(time.now() - began);
			await time.sleep(latencyMs);
			const header = list[starts.length % list.length];
			rateLimiter.note(start, true, readRetryAfter(header, NOW));
		}
	};
	await time.run(call());
	return { starts, elapsedMs: time.now() - began, waitedMs: rateLimiter.waitedMs };
}

it('ends within Max Wait by the clock, in few tries, none at once after another', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(headers, { minLength: 1, maxLength: 5 }),
			fc.integer({ min: 0, max: 600_000 }),
			fc.integer({ min: 0, max: 30_000 }),
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			async (list, maxWaitMs, latencyMs, random) => {
				const { starts, elapsedMs } = await refusedForEver(list, maxWaitMs, latencyMs, random);
				// The first try and the last one may each take as long as the server lets them.
				expect(elapsedMs).toBeLessThanOrEqual(maxWaitMs + 2 * latencyMs + 1);
				expect(starts.length).toBeLessThanOrEqual(8 + maxWaitMs / 30_000);
				starts.slice(1).forEach((at, index) => {
					expect(at - (starts[index] ?? 0)).toBeGreaterThanOrEqual(500);
				});
			},
		),
	);
});

it('counts the time that the responses themselves take', async () => {
	const { elapsedMs, starts } = await refusedForEver(['0'], 10_000, 4_000, 0);
	expect(elapsedMs).toBeLessThan(20_000);
	expect(starts.length).toBeLessThanOrEqual(4);
});

it.each(['0', '0.001', '-5', 'Sat, 01 Jan 2000 00:00:00 GMT', 'x', ''])(
	'never lets a call wait less than without the header: %p',
	(header) => {
		for (const nth of [1, 2, 3, 4]) {
			const requested = readRetryAfter(header, NOW);
			expect(waitBefore(nth, 0.5, DEFAULT_POLICY, requested)).toBe(
				waitBefore(nth, 0.5, DEFAULT_POLICY),
			);
		}
	},
);

it('waits longer if PayPal requests it, but not beyond Max Wait', () => {
	const response = { kind: 'response', status: 503, retryAfter: 20_000 } as const;
	const at = (elapsedMs: number) =>
		classifyAttempt(response, { tried: 1, elapsedMs }, true, 0.5, {
			...DEFAULT_POLICY,
			maxMs: 30_000,
		});
	expect(at(0)).toEqual({ kind: 'repeat', afterMs: 20_000 });
	expect(at(10_001)).toEqual({ kind: 'final' });
});

it('repeats 408 where it may, and takes a redirect for final', () => {
	const decision = (status: number, repeatable: boolean) =>
		classifyAttempt({ kind: 'response', status }, { tried: 1, elapsedMs: 0 }, repeatable, 0.5).kind;
	expect([decision(408, true), decision(408, false)]).toEqual(['repeat', 'final']);
	expect([301, 302, 307, 400, 403, 407].map((status) => decision(status, true))).toEqual(
		Array(6).fill('final'),
	);
});

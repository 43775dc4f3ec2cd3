import { waitBefore } from './retryPolicy';

/**
 * The rate limiter of one run: all its calls use it, so that one 429 response slows them all.
 *
 * PayPal publishes no rate. After a 429 every call waits (exponentially with jitter, and at least for
 * `Retry-After`), then continues at a rate slightly below the one that worked, and increases it again:
 * slightly each second (additive increase), with a large reduction at the next 429 (multiplicative
 * decrease).
 */
export interface RateLimiter {
	/**
	 * Waits until the next call may start.
	 *
	 * @returns the start, to be passed to `note`; undefined if the maximum wait is exceeded
	 */
	pass(): Promise<Start | undefined>;
	/** Records how the call that started then has ended. */
	note(start: Start, refused: boolean, retryAfterMs?: number): void;
	/**
	 * Total time that PayPal's rate limit delayed all calls, in milliseconds: from a 429 until a call
	 * succeeded.
	 */
	readonly waitedMs: number;
}

/** When a call started, and how many calls had started before it. */
export interface Start {
	at: number;
	nth: number;
}

export interface RateLimiterSettings {
	/** Maximum total delay of the run, in milliseconds. */
	maxWaitMs: number;
	now?: () => number;
	sleep: (ms: number) => Promise<void>;
	random?: () => number;
}

/** The first wait after a 429, doubled until a call succeeds, and the maximum wait. */
const PAUSES = { baseMs: 1_000, capMs: 60_000 } as const;
/** A period without 429 of at least this length shows what PayPal allows, in milliseconds. */
const TELLING_MS = 1_000;
/** Minimum length assumed for a period: calls that start together say nothing about a rate. */
const MIN_STRETCH_MS = 250;
/** The rate after such a period, as a share of the calls that succeeded in it. */
const STEP_DOWN = 0.95;
/** The rate after a shorter period, which may have used up a burst allowance. */
const GUESS_DOWN = 0.5;
/** The increase of the rate with the seconds since the last 429: slow at first, then faster. */
const STEP_UP = { told: 0.005, guessed: 0.15, squared: 0.0005 } as const;
/** Maximum number of starts remembered: more than one second's calls. */
const MAX_STARTS = 2_000;
/** Minimum rate, in calls per second. */
const MIN_PACE = 0.5;

export function createRateLimiter(settings: RateLimiterSettings): RateLimiter {
	const { maxWaitMs, sleep, now = Date.now, random = Math.random } = settings;
	/** Calls per second from which the rate increases after a 429; no limit before the first. */
	let base = Infinity;
	let gain: number = STEP_UP.told;
	let refusedAt = 0;
	/** When the last pause ended or will end. */
	let resumedAt = now();
	let nextStart = 0;
	/** When the latest calls since then started. */
	let starts: Start[] = [];
	let count = 0;
	/** 429 responses since a call succeeded. */
	let refusals = 0;
	/** The total delay of earlier periods of refusals. */
	let heldMs = 0;
	/** When the first of the current refusals was received. */
	let heldSince = 0;
	/** Calls start one after the other: only the first in the queue waits for the clock. */
	let queue: Promise<unknown> = Promise.resolve();

	const paceAt = (time: number): number => {
		const free = Math.max(0, time - resumedAt) / 1_000;
		return base * (1 + gain * free + STEP_UP.squared * free * free);
	};

	/** The total delay of the run up to a time. */
	const heldUntil = (time: number): number => heldMs + (refusals > 0 ? time - heldSince : 0);

	const waitForTurn = async (): Promise<Start | undefined> => {
		for (;;) {
			const time = now();
			// A pause that would end too late is not started.
			if (refusals > 0 && heldUntil(Math.max(time, resumedAt)) > maxWaitMs) return undefined;
			const turn = Math.max(resumedAt, nextStart);
			if (time >= turn) {
				nextStart = time + 1_000 / paceAt(time);
				const start = { at: time, nth: count++ };
				starts.push(start);
				if (starts.length > MAX_STARTS) starts = starts.slice(-MAX_STARTS / 2);
				return start;
			}
			await sleep(Math.ceil(turn - time));
		}
	};

	/** Sets the rate to what the calls in the second before this refused one have shown. */
	const slowDown = ({ at, nth }: Start): void => {
		const stretch = Math.max(at - resumedAt, MIN_STRETCH_MS);
		const telling = stretch >= TELLING_MS;
		const span = Math.min(stretch, TELLING_MS);
		const before = starts.filter((start) => start.at > at - span && start.nth < nth).length;
		const shown = (before * 1_000) / span;
		base = Math.max(MIN_PACE, shown * (telling ? STEP_DOWN : GUESS_DOWN));
		gain = telling ? STEP_UP.told : STEP_UP.guessed;
	};

	return {
		get waitedMs() {
			return heldUntil(now());
		},
		async pass() {
			const turn = queue.then(waitForTurn);
			queue = turn.catch(() => {});
			return await turn;
		},
		note(start, refused, retryAfterMs) {
			if (!refused) {
				heldMs = heldUntil(now());
				refusals = 0;
				return;
			}
			// Calls that were in progress when the pause began add no information.
			if (start.at <= refusedAt) return;
			slowDown(start);
			refusedAt = now();
			if (refusals === 0) heldSince = refusedAt;
			refusals += 1;
			const pause = Math.ceil(waitBefore(refusals, random(), PAUSES, retryAfterMs));
			resumedAt = refusedAt + pause;
			nextStart = resumedAt;
			starts = [];
		},
	};
}

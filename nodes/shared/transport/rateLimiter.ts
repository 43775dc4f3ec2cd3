import { waitBefore } from './retryPolicy';

/**
 * The rate limiter of one run: all its calls pass it, so that one response of 429 slows them all.
 *
 * PayPal publishes no rate. After a 429 every call waits (exponentially with jitter, and at least for
 * `Retry-After`), then goes on at a pace a little below what worked, and feels its way up again: a
 * little more each second (additive increase), a good step down at the next 429 (multiplicative
 * decrease).
 */
export interface RateLimiter {
	/**
	 * Waits until the next call may start.
	 *
	 * @returns the start, to be handed to `note`; undefined when the longest wait is over
	 */
	pass(): Promise<Start | undefined>;
	/** Takes note of how the call that started then has ended. */
	note(start: Start, refused: boolean, retryAfterMs?: number): void;
	/** Milliseconds that PayPal's rate limit held all calls back, in all: from a 429 until a call got through. */
	readonly waitedMs: number;
}

/** When a call started, and how many calls had started before it. */
export interface Start {
	at: number;
	nth: number;
}

export interface RateLimiterSettings {
	/** Longest time that the run may be held back in all, in milliseconds. */
	maxWaitMs: number;
	now?: () => number;
	sleep: (ms: number) => Promise<void>;
	random?: () => number;
}

/** The first wait after a 429, doubled while nothing gets through, and the longest. */
const PAUSES = { baseMs: 1_000, capMs: 60_000 } as const;
/** A stretch without 429 at least this long shows what PayPal allows, in milliseconds. */
const TELLING_MS = 1_000;
/** A stretch counts as at least this long: calls that start together say nothing of a pace. */
const MIN_STRETCH_MS = 250;
/** The pace after a telling stretch, as a share of what got through in it. */
const STEP_DOWN = 0.95;
/** The pace after a shorter stretch, which may have lived on what PayPal had saved up. */
const GUESS_DOWN = 0.5;
/** What the pace gains with the seconds since the last 429: slowly at first, then ever faster. */
const STEP_UP = { told: 0.005, guessed: 0.15, squared: 0.0005 } as const;
/** Starts that are remembered at most: more than a second's worth. */
const MAX_STARTS = 2_000;
/** Calls a second below which the pace never falls. */
const MIN_PACE = 0.5;

export function createRateLimiter(settings: RateLimiterSettings): RateLimiter {
	const { maxWaitMs, sleep, now = Date.now, random = Math.random } = settings;
	/** Calls a second from which the pace grows after a 429; no limit before the first. */
	let base = Infinity;
	let gain: number = STEP_UP.told;
	let refusedAt = 0;
	/** When the last pause ended or will end. */
	let resumedAt = now();
	let nextStart = 0;
	/** When the latest calls since then started. */
	let starts: Start[] = [];
	let count = 0;
	/** 429s since a call got through. */
	let refusals = 0;
	/** How long earlier stretches of refusals held the run back. */
	let heldMs = 0;
	/** When the first of the refusals since then came. */
	let heldSince = 0;
	/** Calls start one after the other: only the first in the queue waits for the clock. */
	let queue: Promise<unknown> = Promise.resolve();

	const paceAt = (time: number): number => {
		const free = Math.max(0, time - resumedAt) / 1_000;
		return base * (1 + gain * free + STEP_UP.squared * free * free);
	};

	/** How long the run is held back up to a time, all in all. */
	const heldUntil = (time: number): number => heldMs + (refusals > 0 ? time - heldSince : 0);

	const waitForTurn = async (): Promise<Start | undefined> => {
		for (;;) {
			const time = now();
			// A pause that would end too late is not begun.
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

	/** Sets the pace to what the calls in the second before this refused one have shown. */
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
			// Calls that were under way when the pause began say nothing new.
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

/**
 * The shared brake of one run: all its calls pass it, so that one answer of 429 slows them all.
 *
 * PayPal publishes no rate. After a 429 every call waits (for `Retry-After`, else exponentially with
 * full jitter), then goes on at a pace a little below what worked, and feels its way up again: a
 * little more each second (additive increase), a good step down at the next 429 (multiplicative
 * decrease).
 */
export interface Brake {
	/**
	 * Waits until the next call may start.
	 *
	 * @returns a stamp of the start, to be handed to `note`; undefined when the longest wait is over
	 */
	pass(): Promise<number | undefined>;
	/** Takes note of how the call with that stamp ended. */
	note(stamp: number, refused: boolean, retryAfterMs?: number): void;
	/** Milliseconds that calls were held back for PayPal's rate limit, in all. */
	readonly waitedMs: number;
}

export interface BrakeSettings {
	/** Longest time that the run may be held back in all, in milliseconds. */
	maxWaitMs: number;
	now?: () => number;
	sleep: (ms: number) => Promise<void>;
	random?: () => number;
}

/** First wait after a 429 without `Retry-After`, doubled while nothing gets through. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** The pace after a 429, as a share of what got through before it. */
const STEP_DOWN = 0.9;
/** Time in which the pace comes two thirds of the way back to what got through, in milliseconds. */
const RECOVERY_MS = 2_000;
/** What the pace gains beyond that in each second without 429: a share, or calls a second if more. */
const STEP_UP = 0.02;
const STEP_UP_LEAST = 0.5;
/** Calls a second below which the pace never falls. */
const SLOWEST = 0.5;
/** How far back the pace is measured, in milliseconds. */
const WINDOW_MS = 2_000;

/** Measures how many calls a second got through lately. */
function meter(now: () => number) {
	const passed: number[] = [];
	const started = now();
	return {
		add: () => passed.push(now()),
		perSecond(): number {
			const from = now() - WINDOW_MS;
			while (passed.length > 0 && passed[0] < from) passed.shift();
			const spanMs = Math.min(WINDOW_MS, Math.max(now() - started, 100));
			return (passed.length * 1_000) / spanMs;
		},
	};
}

export function createBrake(settings: BrakeSettings): Brake {
	const { maxWaitMs, sleep, now = Date.now, random = Math.random } = settings;
	const through = meter(now);
	/** Calls a second that got through when the last 429 came; no limit before the first. */
	let ceiling = Infinity;
	let refusedAt = 0;
	let pausedUntil = 0;
	let nextStart = 0;
	/** 429s since a call got through. */
	let refusals = 0;
	let waitedMs = 0;

	const paceAt = (time: number): number => {
		if (ceiling === Infinity) return Infinity;
		const free = Math.max(0, time - pausedUntil);
		const gap = ceiling * (1 - STEP_DOWN) * Math.exp(-free / RECOVERY_MS);
		return ceiling - gap + (free / 1_000) * Math.max(STEP_UP_LEAST, STEP_UP * ceiling);
	};

	return {
		get waitedMs() {
			return waitedMs;
		},
		async pass() {
			for (;;) {
				const time = now();
				if (time < pausedUntil) {
					if (waitedMs > maxWaitMs) return undefined;
					await sleep(pausedUntil - time);
					continue;
				}
				const start = Math.max(time, nextStart);
				nextStart = start + 1_000 / paceAt(start);
				if (start > time) await sleep(start - time);
				// A 429 may have come meanwhile.
				if (now() >= pausedUntil) return now();
			}
		},
		note(stamp, refused, retryAfterMs) {
			if (!refused) {
				refusals = 0;
				through.add();
				return;
			}
			// Calls that were under way when the pause began say nothing new.
			if (stamp <= refusedAt) return;
			refusals += 1;
			const backoff = random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (refusals - 1));
			const pause = Math.ceil(retryAfterMs ?? backoff);
			refusedAt = now();
			ceiling = Math.max(SLOWEST, Math.min(paceAt(refusedAt), through.perSecond()));
			pausedUntil = refusedAt + pause;
			nextStart = pausedUntil;
			waitedMs += pause;
		},
	};
}

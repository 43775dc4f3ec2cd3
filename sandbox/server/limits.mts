import { SECOND } from '../core/duration.mts';

export interface Limits {
	readonly callsPerSecond?: number;
	/** How many calls may arrive at once; if missing, as many as in a second */
	readonly burst?: number;
	/** How long each response takes, in real time */
	readonly latencyMs?: number;
}

export interface Limiter {
	set(limits: Limits): void;
	get(): Limits;
	/** @returns undefined if the call may proceed, otherwise after how many seconds to retry */
	take(): number | undefined;
}

/** A token bucket that refills by the sandbox's clock. @param now milliseconds */
export function createLimiter(now: () => number): Limiter {
	let limits: Limits = {};
	let left = Infinity;
	let at = now();

	return {
		set(to) {
			limits = to;
			left = to.callsPerSecond === undefined ? Infinity : size(to);
			at = now();
		},
		get: () => limits,
		take() {
			const { callsPerSecond } = limits;
			if (callsPerSecond === undefined) return undefined;
			const gained = Math.max(0, ((now() - at) / SECOND) * callsPerSecond);
			left = Math.min(size(limits), left + gained);
			at = now();
			if (left < 1) return Math.ceil((1 - left) / callsPerSecond);
			left -= 1;
			return undefined;
		},
	};
}

const size = ({ burst, callsPerSecond = 1 }: Limits): number =>
	burst ?? Math.max(1, callsPerSecond);

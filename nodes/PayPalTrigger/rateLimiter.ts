/** Limits how often something is done, in a sliding window. */
export interface RateLimiter {
	/** Whether another one is allowed now. @param now milliseconds since 1970 */
	hasRoom(key: string, now: number): boolean;
	/** Counts it. */
	count(key: string, now: number): void;
	clear(): void;
}

/**
 * @param perKey maximum in a window for one key
 * @param inAll maximum in a window for all keys together
 * @param windowMs milliseconds
 */
export function createRateLimiter(perKey: number, inAll: number, windowMs: number): RateLimiter {
	let counted: Array<{ key: string; time: number }> = [];
	return {
		hasRoom(key, now) {
			counted = counted.filter(({ time }) => now - time < windowMs);
			return counted.length < inAll && counted.filter((each) => each.key === key).length < perKey;
		},
		count: (key, now) => {
			counted.push({ key, time: now });
		},
		clear: () => {
			counted = [];
		},
	};
}

/** A fault between the node and PayPal, in the sandbox's format. */
export interface FaultRow {
	readonly name: string;
	readonly fault: Readonly<Record<string, unknown>>;
}

/** Every fault of the sandbox. Delays are in real time, and as short as possible. */
export const FAULTS: readonly FaultRow[] = [
	{ name: '401', fault: { kind: 'status', status: 401 } },
	{ name: 'token revoked', fault: { kind: 'expire-token' } },
	{ name: '403', fault: { kind: 'status', status: 403 } },
	{ name: '429, Retry-After 1 s', fault: { kind: 'status', status: 429, retryAfter: 1 } },
	{ name: '429 without Retry-After', fault: { kind: 'status', status: 429 } },
	{ name: '500', fault: { kind: 'status', status: 500 } },
	{ name: '500 after the operation', fault: { kind: 'after-commit', status: 500 } },
	{ name: '429, Retry-After 0', fault: { kind: 'status', status: 429, retryAfter: 0 } },
	{ name: '503', fault: { kind: 'status', status: 503 } },
	{ name: '503, Retry-After 2 s', fault: { kind: 'status', status: 503, retryAfter: 2 } },
	{ name: '503, Retry-After 1 h', fault: { kind: 'status', status: 503, retryAfter: 3_600 } },
	{ name: 'timeout', fault: { kind: 'timeout', delayMs: 1 } },
	{ name: 'timeout after the operation', fault: { kind: 'timeout', delayMs: 1, commit: true } },
	{ name: 'reset', fault: { kind: 'reset' } },
	{ name: 'reset after the operation', fault: { kind: 'reset', commit: true } },
	{ name: 'response cut off', fault: { kind: 'truncate' } },
	{ name: '408', fault: { kind: 'status', status: 408 } },
	{ name: 'login page with 200', fault: { kind: 'foreign' } },
	{ name: 'login page after the operation', fault: { kind: 'foreign', commit: true } },
	{
		name: 'redirect',
		fault: { kind: 'foreign', status: 302, location: 'https://login.example/' },
	},
	{ name: '403 from a firewall', fault: { kind: 'foreign', status: 403 } },
	{ name: 'JSON as text/plain', fault: { kind: 'content-type', contentType: 'text/plain' } },
	{ name: 'JSON without a content type', fault: { kind: 'content-type' } },
	{ name: 'slow response', fault: { kind: 'slow', delayMs: 1 } },
];

/** How many calls it affects. */
export const MODES = ['once', 'always', 'half of the calls'] as const;
export type Mode = (typeof MODES)[number];

/** A generator of numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: string): () => number {
	let state = Array.from(seed).reduce(
		(sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0),
		7,
	);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

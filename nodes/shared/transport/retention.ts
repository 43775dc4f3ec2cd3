const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long PayPal keeps the response to a request under its PayPal-Request-Id, by path (the descriptions
 * of that header in PayPal's OpenAPI files, and "Idempotency" of its developer documentation).
 */
const RETENTION: ReadonlyArray<readonly [path: RegExp, ms: number]> = [
	[/^\/v2\/checkout\/orders(\/|$)/, 6 * HOUR],
	[/^\/v1\/checkout\/payment-resources$/, 6 * HOUR],
	[/^\/v2\/payments\//, 45 * DAY],
	[/^\/v1\/payments\/payouts(\/|$)/, 30 * DAY],
	[/^\/v1\/(billing|catalogs)\//, 72 * HOUR],
	[/^\/v3\/vault\//, 3 * HOUR],
];

/** For paths that are not in the table: its shortest time. */
const SHORTEST = Math.min(...RETENTION.map(([, ms]) => ms));

/** Clocks differ, and a call may take a while to arrive. */
const MARGIN = 10 * 60_000;

/**
 * How long PayPal recognises a request by its PayPal-Request-Id.
 *
 * @param path of the call, without query
 * @returns milliseconds from when it was first sent
 */
export const retentionOf = (path: string): number =>
	RETENTION.find(([pattern]) => pattern.test(path))?.[1] ?? SHORTEST;

/** Until when a request that was first sent at a time may be sent again, in milliseconds. */
export const repeatableUntil = (path: string, sentAt: number): number =>
	sentAt + retentionOf(path) - MARGIN;

/** "6 hours", "45 days". */
export function retentionText(path: string): string {
	const ms = retentionOf(path);
	return ms > 3 * DAY ? `${ms / DAY} days` : `${ms / HOUR} hours`;
}

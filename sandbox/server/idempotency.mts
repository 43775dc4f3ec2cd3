import { createHash } from 'node:crypto';

import { DAY, HOUR } from '../core/duration.mts';
import { refuse } from '../core/errors.mts';
import type { Reply } from '../core/reply.mts';
import { table, type Store } from '../core/store.mts';

/** A stored response. */
interface Kept {
	/** A hash of path and body: a different request with the same ID is refused */
	readonly fingerprint: string;
	readonly reply: Reply;
	readonly until: number;
}

/** How many responses are stored at most: the latest. */
const MAX_KEPT = 20_000;

const kept = table<Kept>('requestIds', { keep: MAX_KEPT });

/** How long PayPal stores request IDs, by API (from the reference of each); others for 72 hours. */
const KEPT_FOR: ReadonlyArray<readonly [path: string, ms: number]> = [
	['/v2/checkout/', 6 * HOUR],
	['/v1/checkout/', 6 * HOUR],
	['/v2/payments/', 45 * DAY],
	['/v1/payments/', 30 * DAY],
	['/v3/vault/', 3 * HOUR],
];
const KEPT_ELSEWHERE = 72 * HOUR;

export interface RequestKey {
	readonly clientId: string;
	readonly operation: string;
	readonly requestId: string;
	readonly pathname: string;
	readonly body: string;
}

export interface Idempotency {
	/**
	 * @returns the earlier response to the same request, or a function that stores the response once
	 * there is one
	 * @throws Refusal if the id is in use, or was used for another request
	 */
	begin(
		key: RequestKey,
	):
		| { readonly replay: Reply }
		| { readonly replay?: undefined; end(reply: Reply | undefined): void };
}

/**
 * Responds to repeated requests with the first response. Only successes are stored: a request that was
 * refused is processed again when it is repeated with the same ID.
 */
export function createIdempotency(store: Store, now: () => number): Idempotency {
	const underWay = new Set<string>();
	return {
		begin({ clientId, operation, requestId, pathname, body }) {
			const rows = store.table(kept);
			const key = JSON.stringify([clientId, operation, requestId]);
			const fingerprint = createHash('sha256').update(`${pathname}\n${body}`).digest('base64');
			if (underWay.has(key)) refuse(409, 'PREVIOUS_REQUEST_IN_PROGRESS');
			const earlier = rows.get(key);
			if (earlier && earlier.until > now()) {
				if (earlier.fingerprint !== fingerprint) {
					refuse(422, { issue: 'DUPLICATE_REQUEST_ID', field: 'PayPal-Request-Id' });
				}
				return { replay: earlier.reply };
			}
			underWay.add(key);
			return {
				end(reply) {
					underWay.delete(key);
					if (!reply || reply.status >= 300) return;
					const lifetime = KEPT_FOR.find(([path]) => pathname.startsWith(path))?.[1];
					rows.set(key, { fingerprint, reply, until: now() + (lifetime ?? KEPT_ELSEWHERE) });
				},
			};
		},
	};
}

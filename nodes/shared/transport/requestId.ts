import { createHash } from 'node:crypto';

/** The identity of a write, which is the same however often n8n runs it. */
export interface WriteIdentity {
	/** Of the node in one execution: see `originOf`. */
	origin: string;
	/**
	 * Which run of the node in this execution (loops); none for a tool, whose attempts n8n counts as
	 * runs.
	 */
	runIndex?: number;
	/** Fingerprint of its content. */
	content: string;
	/** Its number among the writes with this content, from 0. */
	occurrence: number;
	/** The execution in which PayPal refused it, before n8n's "Retry" started another. */
	after?: string;
	resource: string;
	operation: string;
}

/** A fingerprint of a value: the same for the same JSON. 132 bits of SHA-256. */
export const fingerprintOf = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);

/**
 * A PayPal-Request-Id: the same for the same write, and different for any other.
 *
 * 36 characters, of the 108 that checkout_orders_v2.json allows.
 */
export function requestIdFor(write: WriteIdentity): string {
	const { origin, runIndex = null, content, occurrence, after = null, resource, operation } = write;
	const hex = createHash('sha256')
		.update(JSON.stringify([origin, runIndex, content, occurrence, after, resource, operation]))
		.digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32),
	].join('-');
}

import { createHash } from 'node:crypto';

/** What makes a write one and the same write, however often n8n runs it. */
export interface WriteIdentity {
	executionId: string;
	nodeId: string;
	/** Which run of the node in this execution (loops). */
	runIndex: number;
	itemIndex: number;
	resource: string;
	operation: string;
	/** For operations that send more than one write per item. */
	step?: string;
}

/**
 * A PayPal-Request-Id that stays the same when n8n's Retry On Fail runs the node again from its
 * first item, so that PayPal answers with what it did the first time instead of doing it twice.
 *
 * 36 characters, of the 108 that checkout_orders_v2.json allows.
 */
export function requestIdFor(write: WriteIdentity): string {
	const hex = createHash('sha256')
		.update(
			JSON.stringify([
				write.executionId,
				write.nodeId,
				write.runIndex,
				write.itemIndex,
				write.resource,
				write.operation,
				write.step ?? '',
			]),
		)
		.digest('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32),
	].join('-');
}

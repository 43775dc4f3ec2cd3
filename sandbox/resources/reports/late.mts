import type { Backend } from '../../core/backend.mts';
import { lag } from './filters.mts';
import { delays, type Movement } from './model.mts';

/** A number from 0 to 1, always the same for an ID. */
function shareOf(id: string): number {
	let hash = 7;
	for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
	return (hash % 1_000) / 999;
}

/**
 * A line as the reports show it now: PayPal's reports lag behind, and are corrected later.
 * @returns undefined for one that has not appeared yet
 */
export function reported(backend: Backend): (line: Movement) => Movement | undefined {
	const now = backend.clock.now();
	const delay = lag(backend, 'delay');
	const pending = lag(backend, 'pendingFor');
	const isMixed = backend.table(delays).get('order') === 'mixed';
	return (line) => {
		if (line.time + (isMixed ? delay * shareOf(line.id) : delay) > now) return undefined;
		if (pending === 0 || line.status !== 'S') return line;
		const settled = line.time + pending;
		return settled > now
			? { ...line, status: 'P' }
			: { ...line, updated: Math.max(line.updated, settled) };
	};
}

import type { Fault } from '../core/fault.mts';

export interface Faults {
	add(fault: Fault): void;
	list(): readonly Fault[];
	/** Removes all faults, and releases the calls that they delay */
	clear(): void;
	/**
	 * The fault for this call, if any; counts down how often it still applies.
	 * @param hasToken `expire-token` ignores calls without a token
	 */
	take(method: string, path: string, hasToken: boolean): Fault | undefined;
	/** Waits for a fault's delay, or until the faults are removed. */
	hold(fault: Fault): Promise<void>;
}

/** @param random returns numbers from 0 (inclusive) to 1 (exclusive) */
export function createFaults(random: () => number): Faults {
	let faults: Array<{ readonly fault: Fault; left: number }> = [];
	const held = new Set<() => void>();

	return {
		add: (fault) => {
			const left = fault.times ?? (fault.rate === undefined ? 1 : Infinity);
			faults.push({ fault, left });
		},
		list: () => faults.map(({ fault, left }) => ({ ...fault, times: left })),
		clear() {
			faults = [];
			for (const release of held) release();
		},
		take(method, path, hasToken) {
			const met = faults.find(
				({ fault }) =>
					(hasToken || fault.kind !== 'expire-token') &&
					(fault.method === undefined || fault.method.toUpperCase() === method) &&
					(fault.path === undefined || glob(fault.path).test(path)) &&
					(fault.rate === undefined || random() < fault.rate),
			);
			if (!met) return undefined;
			met.left--;
			if (met.left <= 0) faults = faults.filter((each) => each !== met);
			return met.fault;
		},
		hold: ({ delayMs }) =>
			new Promise((resolve) => {
				const release = (): void => {
					clearTimeout(timer);
					held.delete(release);
					resolve();
				};
				const timer = delayMs === undefined ? undefined : setTimeout(release, delayMs);
				held.add(release);
			}),
	};
}

const glob = (pattern: string): RegExp =>
	new RegExp(`^${pattern.split('*').map(escapeRegExp).join('.*')}$`);

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

import { trimmed } from './blank';

const SPELLINGS: ReadonlyMap<string, boolean> = new Map([
	...['true', 't', 'yes', 'y', 'on', '1'].map((word) => [word, true] as const),
	...['false', 'f', 'no', 'n', 'off', '0'].map((word) => [word, false] as const),
]);

/**
 * A switch as expressions, tables and AI models write it: `true`, `TRUE`, `t`, `yes`, `Y`, `on`, 1 and
 * their opposites.
 *
 * @returns undefined for everything else
 */
export function readFlag(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	return SPELLINGS.get(trimmed(String(value)).toLowerCase());
}

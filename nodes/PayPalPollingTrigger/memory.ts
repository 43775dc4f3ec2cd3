import { createHash } from 'node:crypto';

/**
 * The records of a list that were seen: by each record's fingerprint, its time in seconds since 1970,
 * and a fingerprint of its content.
 */
export type Memory = ReadonlyMap<string, Seen>;

export interface Seen {
	readonly time: number;
	readonly version: string;
}

/** Among two million records, two have the same fingerprint in one of 10^6 accounts. */
const KEY_LENGTH = 10;
const VERSION_LENGTH = 6;
/** Seconds since 1970 in base 36, until the year 4453. */
const TIME_LENGTH = 7;
const ENTRY_LENGTH = KEY_LENGTH + VERSION_LENGTH + TIME_LENGTH;

/** In place of a version, if there was none: no fingerprint equals it. */
export const ABSENT = '......';

/**
 * Maximum number of records remembered, which is 230 KB: as many as PayPal's reports return for one
 * search.
 */
export const MAX_SEEN = 10_000;

const digest = (value: unknown, length: number): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, length);

/** @param parts what identifies a record */
export const keyOf = (parts: unknown): string => digest(parts, KEY_LENGTH);

/** @param parts what counts as a change of a record */
export const versionOf = (parts: unknown): string => digest(parts, VERSION_LENGTH);

/**
 * A single text for n8n to store: entries of fixed length, oldest first.
 *
 * @param memory times are whole seconds
 */
export const writeMemory = (memory: Memory): string =>
	[...memory]
		.sort(([, a], [, b]) => a.time - b.time)
		.map(([key, { time, version }]) => {
			return `${key}${version}${Math.max(0, time).toString(36).padStart(TIME_LENGTH, '0')}`;
		})
		.join('');

/** Reads what `writeMemory` has written; anything else counts as empty. */
export function readMemory(stored: unknown): Map<string, Seen> {
	const memory = new Map<string, Seen>();
	const text = typeof stored === 'string' ? stored : '';
	for (let at = 0; at + ENTRY_LENGTH <= text.length; at += ENTRY_LENGTH) {
		const entry = text.slice(at, at + ENTRY_LENGTH);
		const time = parseInt(entry.slice(KEY_LENGTH + VERSION_LENGTH), 36);
		if (Number.isNaN(time)) continue;
		const version = entry.slice(KEY_LENGTH, KEY_LENGTH + VERSION_LENGTH);
		memory.set(entry.slice(0, KEY_LENGTH), { time, version });
	}
	return memory;
}

/** The changes that restore an earlier memory. @param keys that were changed since */
export const undoOf = (before: Memory, keys: Iterable<string>): Memory =>
	new Map([...keys].map((key) => [key, before.get(key) ?? { time: 0, version: ABSENT }]));

/** A memory as it was before some records were emitted. */
export function restore(memory: Memory, undo: Memory): Map<string, Seen> {
	const before = new Map(memory);
	for (const [key, seen] of undo) {
		if (seen.version === ABSENT) before.delete(key);
		else before.set(key, seen);
	}
	return before;
}

/**
 * A memory without records that will not be looked at again, and without those above the maximum: then
 * the oldest are dropped, and the list is read from the oldest that remains. So nothing that was
 * forgotten counts as new.
 *
 * @param floor the earliest time of records that counted so far, in seconds since 1970
 * @param from the earliest time that the list was read from, in seconds since 1970
 * @returns the memory, and the earliest time of records that count from now on
 */
export function prune(
	memory: Memory,
	floor: number,
	from: number,
	max = MAX_SEEN,
): { memory: Memory; floor: number } {
	const entries = [...memory].sort(([, a], [, b]) => a.time - b.time);
	const newest = entries.at(-1)?.[1].time ?? -Infinity;
	const oldestKept = entries.length > max ? entries[entries.length - max][1].time : -Infinity;
	// A clock that was wrong for a while must not move it past all existing records.
	const advanced = Math.max(floor, Math.min(from, newest), oldestKept);
	return { memory: new Map(entries.filter(([, { time }]) => time >= advanced)), floor: advanced };
}

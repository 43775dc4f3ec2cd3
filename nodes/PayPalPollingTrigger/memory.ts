import { createHash } from 'node:crypto';

/**
 * What was seen of a list: by each record's fingerprint, its time on the list's axis in seconds since
 * 1970, and a fingerprint of what it looked like.
 */
export type Memory = ReadonlyMap<string, Seen>;

export interface Seen {
	readonly time: number;
	readonly version: string;
}

/** Of two million records, two are mistaken for each other once in 10^6 accounts. */
const KEY_LENGTH = 10;
const VERSION_LENGTH = 6;
/** Seconds since 1970 in base 36, until the year 4453. */
const TIME_LENGTH = 7;
const ENTRY_LENGTH = KEY_LENGTH + VERSION_LENGTH + TIME_LENGTH;

/** In place of a version, where there was none: no fingerprint has it. */
export const ABSENT = '......';

/** Most records that are remembered, which is 230 KB: as many as PayPal's reports give for one search. */
export const MAX_SEEN = 10_000;

const digest = (value: unknown, length: number): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, length);

/** @param parts what names a record */
export const keyOf = (parts: unknown): string => digest(parts, KEY_LENGTH);

/** @param parts what makes a record another one than before */
export const versionOf = (parts: unknown): string => digest(parts, VERSION_LENGTH);

/**
 * One text, as n8n keeps it: of fixed entries, the oldest first.
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

/** Reads what `writeMemory` has written; whatever else stands there is nothing. */
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

/** What has to be set in a memory to have an earlier one again. @param keys that were changed since */
export const undoOf = (before: Memory, keys: Iterable<string>): Memory =>
	new Map([...keys].map((key) => [key, before.get(key) ?? { time: 0, version: ABSENT }]));

/** A memory as it was before some records were handed out. */
export function restore(memory: Memory, undo: Memory): Map<string, Seen> {
	const before = new Map(memory);
	for (const [key, seen] of undo) {
		if (seen.version === ABSENT) before.delete(key);
		else before.set(key, seen);
	}
	return before;
}

/**
 * A memory without what is not looked at again, and without what is too much: then the oldest go, and
 * the list is looked at from the oldest that stays on. So nothing that is forgotten counts as new.
 *
 * @param floor from when on records counted so far, in seconds since 1970
 * @param from from when on the list was looked at, in seconds since 1970
 * @returns the memory, and from when on records count from now on
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
	// A clock that was wrong for a while must not move it past all that there is.
	const advanced = Math.max(floor, Math.min(from, newest), oldestKept);
	return { memory: new Map(entries.filter(([, { time }]) => time >= advanced)), floor: advanced };
}

import { createHash } from 'node:crypto';

import { isObject } from '../shared/json';

/**
 * Entries by the day on which they were made: days since 1970, and the entries of that day
 * concatenated. One text a day, because n8n reads and writes the static data as a whole for each
 * delivery. Plain JSON, stored with the workflow.
 */
export type EntriesByDay = Readonly<Record<string, string>>;

/** The form of entries, and how many of them are kept. */
export interface EntriesForm {
	/** Length of an entry in characters. */
	length: number;
	/** Days before today whose entries are kept. */
	maxDays: number;
	/** Above this number the oldest are dropped. */
	maxEntries: number;
}

const DAY_MS = 86_400_000;

/** 60 bits in base64url: two of 3,000 events have the same fingerprint once in 10^14 events. */
const FINGERPRINT_LENGTH = 10;

/** About 30 KB. */
export const MAX_ENTRIES = 3_000;

/**
 * Events that started the workflow, by their fingerprint. PayPal repeats them within minutes to 3 days,
 * and delivers them again on demand for 30.
 */
export const EVENTS: EntriesForm = {
	length: FINGERPRINT_LENGTH,
	maxDays: 30,
	maxEntries: MAX_ENTRIES,
};

export const fingerprint = (key: string): string =>
	createHash('sha256').update(key).digest('base64url').slice(0, FINGERPRINT_LENGTH);

/** The entries in n8n's static data, which may contain anything. */
export function readEntries(stored: unknown): EntriesByDay {
	if (!isObject(stored)) return {};
	return Object.fromEntries(
		Object.entries(stored).filter(
			(entry): entry is [string, string] => /^\d+$/.test(entry[0]) && typeof entry[1] === 'string',
		),
	);
}

/**
 * The entry with this prefix, or undefined. The latest are searched first, as they are repeated most
 * often.
 */
export function findEntry(
	recorded: EntriesByDay,
	start: string,
	{ length } = EVENTS,
): string | undefined {
	for (const entries of Object.values(recorded).reverse()) {
		let at = entries.lastIndexOf(start);
		while (at > 0 && at % length !== 0) at = entries.lastIndexOf(start, at - 1);
		if (at !== -1) return entries.slice(at, at + length);
	}
	return undefined;
}

export const isRecorded = (recorded: EntriesByDay, entry: string, form = EVENTS): boolean =>
	findEntry(recorded, entry, form) !== undefined;

function* entriesIn(recorded: EntriesByDay, { length }: EntriesForm): Generator<string> {
	for (const entries of Object.values(recorded)) {
		for (let at = 0; at + length <= entries.length; at += length)
			yield entries.slice(at, at + length);
	}
}

/** Those that are not recorded yet. */
export function missingIn(
	recorded: EntriesByDay,
	entries: readonly string[],
	form: EntriesForm,
): readonly string[] {
	// For a few entries, searching the texts is faster than creating a set of all.
	if (entries.length < 100) return entries.filter((entry) => !isRecorded(recorded, entry, form));
	const known = new Set(entriesIn(recorded, form));
	return entries.filter((entry) => !known.has(entry));
}

/**
 * The recorded entries with new ones added, and without those that are too old or too many.
 *
 * @param entries no two of them the same
 * @param now milliseconds since 1970
 */
export function record(
	recorded: EntriesByDay,
	entries: readonly string[],
	now: number,
	form = EVENTS,
): EntriesByDay {
	const today = Math.floor(now / DAY_MS);
	const added = missingIn(recorded, entries, form).join('');
	const days = Object.entries<string>({ ...recorded, [today]: `${recorded[today] ?? ''}${added}` })
		.filter(([day]) => today - Number(day) <= form.maxDays)
		.sort(([a], [b]) => Number(a) - Number(b));

	const size = days.reduce((sum, [, text]) => sum + text.length, 0);
	let surplus = Math.max(0, size - form.maxEntries * form.length);
	const result: Record<string, string> = {};
	for (const [day, text] of days) {
		const rest = text.slice(surplus);
		surplus -= text.length - rest.length;
		if (rest !== '') result[day] = rest;
	}
	return result;
}

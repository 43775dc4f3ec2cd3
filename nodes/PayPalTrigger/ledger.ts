import { createHash } from 'node:crypto';

import { isObject } from '../shared/json';

/**
 * The events that started the workflow, by the day on which they did: days since 1970, and the
 * fingerprints of that day one after the other. One text a day, because n8n reads and writes the
 * static data as a whole for each delivery. Plain JSON, stored with the workflow.
 */
export type Ledger = Readonly<Record<string, string>>;

const DAY_MS = 86_400_000;

/** As long as a transmission is accepted at all, see `MAX_AGE_MS` in verify.ts. */
const MAX_DAYS = 30;
/** About 30 KB. Repetitions come within minutes to 3 days; above this many the oldest are forgotten. */
export const MAX_ENTRIES = 3_000;
/** 60 bits in base64url: two of 3,000 events are mistaken for each other once in 10^14 events. */
const LENGTH = 10;

export const fingerprint = (key: string): string =>
	createHash('sha256').update(key).digest('base64url').slice(0, LENGTH);

/** The ledger in n8n's static data, whatever may stand there. */
export function readLedger(stored: unknown): Ledger {
	if (!isObject(stored)) return {};
	return Object.fromEntries(
		Object.entries(stored).filter(
			(entry): entry is [string, string] => /^\d+$/.test(entry[0]) && typeof entry[1] === 'string',
		),
	);
}

/** The fingerprints in it, the oldest first. */
function* entriesOf(ledger: Ledger): Generator<[day: number, print: string]> {
	for (const day of Object.keys(ledger)
		.map(Number)
		.sort((a, b) => a - b)) {
		const prints = ledger[day];
		for (let at = 0; at + LENGTH <= prints.length; at += LENGTH) {
			yield [day, prints.slice(at, at + LENGTH)];
		}
	}
}

export function isRecorded(ledger: Ledger, print: string): boolean {
	return Object.values(ledger).some((prints) => {
		let at = prints.indexOf(print);
		while (at !== -1 && at % LENGTH !== 0) at = prints.indexOf(print, at + 1);
		return at !== -1;
	});
}

/**
 * The ledger with more fingerprints, without what is too old or too much.
 *
 * @param now milliseconds since 1970
 */
export function record(ledger: Ledger, prints: Iterable<string>, now: number): Ledger {
	const today = Math.floor(now / DAY_MS);
	const days = new Map<string, number>();
	for (const [day, print] of entriesOf(ledger)) if (today - day <= MAX_DAYS) days.set(print, day);
	for (const print of prints) if (!days.has(print)) days.set(print, today);

	const result: Record<string, string> = {};
	for (const [print, day] of [...days].slice(-MAX_ENTRIES))
		result[day] = `${result[day] ?? ''}${print}`;
	return result;
}

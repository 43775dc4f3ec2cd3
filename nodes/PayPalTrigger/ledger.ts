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

export function isRecorded(ledger: Ledger, print: string): boolean {
	return Object.values(ledger).some((prints) => {
		let at = prints.indexOf(print);
		while (at !== -1 && at % LENGTH !== 0) at = prints.indexOf(print, at + 1);
		return at !== -1;
	});
}

function* printsIn(ledger: Ledger): Generator<string> {
	for (const prints of Object.values(ledger)) {
		for (let at = 0; at + LENGTH <= prints.length; at += LENGTH)
			yield prints.slice(at, at + LENGTH);
	}
}

/** Those that are not in the ledger. */
function missingIn(ledger: Ledger, prints: readonly string[]): string[] {
	if (prints.length === 1) return isRecorded(ledger, prints[0]) ? [] : [prints[0]];
	const known = new Set(printsIn(ledger));
	return prints.filter((print) => !known.has(print));
}

/**
 * The ledger with more fingerprints, without what is too old or too much.
 *
 * @param prints no two of them the same
 * @param now milliseconds since 1970
 */
export function record(ledger: Ledger, prints: readonly string[], now: number): Ledger {
	const today = Math.floor(now / DAY_MS);
	const added = missingIn(ledger, prints).join('');
	const days = Object.entries<string>({ ...ledger, [today]: `${ledger[today] ?? ''}${added}` })
		.filter(([day]) => today - Number(day) <= MAX_DAYS)
		.sort(([a], [b]) => Number(a) - Number(b));

	const size = days.reduce((sum, [, text]) => sum + text.length, 0);
	let surplus = Math.max(0, size - MAX_ENTRIES * LENGTH);
	const result: Record<string, string> = {};
	for (const [day, text] of days) {
		const rest = text.slice(surplus);
		surplus -= text.length - rest.length;
		if (rest !== '') result[day] = rest;
	}
	return result;
}

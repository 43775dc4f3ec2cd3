import { createHash } from 'node:crypto';

import {
	findEntry,
	fingerprint,
	missingIn,
	readEntries,
	record,
	type EntriesForm,
} from './startedEvents';
import { createRecent } from './recent';
import type { State } from './state';

const HOUR_MS = 3_600_000;

/**
 * How old a transmission may be, in milliseconds. PayPal delivers one again for 3 days; the fourth
 * is a margin for a queue at PayPal and for this machine's clock. What PayPal is asked to deliver
 * again later comes as a transmission of its own.
 */
export const MAX_AGE_MS = 96 * HOUR_MS;

/** How far a transmission may be in the future, in milliseconds: for clocks that differ. */
export const MAX_AHEAD_MS = 10 * 60_000;

/** 128 bits in base64url: nobody finds a second body to one. */
const DIGEST_LENGTH = 22;
const ENTRY_LENGTH = 10 + DIGEST_LENGTH;

/**
 * How many transmissions of a webhook are remembered at most, which is 1.6 MB: those of 10,000
 * events a day.
 */
export const MAX_TRANSMISSIONS = 50_000;

/**
 * Transmissions that were verified: the fingerprint of the id, and the digest of the body.
 * Remembered as long as they are accepted at all.
 */
export const TRANSMISSIONS: EntriesForm = {
	length: ENTRY_LENGTH,
	maxDays: Math.ceil((MAX_AGE_MS + MAX_AHEAD_MS) / (24 * HOUR_MS)),
	maxEntries: MAX_TRANSMISSIONS,
};

/**
 * What a process noted is written again with all that it saves for this long, in milliseconds: another
 * delivery, or another process, may have overwritten it.
 */
const REWRITE_MS = 10 * 60_000;

const verified = createRecent(MAX_AGE_MS + MAX_AHEAD_MS, MAX_TRANSMISSIONS);

/**
 * Why a transmission is refused for its time, or undefined.
 *
 * @param time as in the header
 * @param now milliseconds since 1970
 */
export function whyUntimely(time: string, now: number): string | undefined {
	const sent = Date.parse(time);
	if (Number.isNaN(sent)) return 'the transmission time is not a time';
	const clock = `this machine's clock shows ${new Date(now).toISOString()}`;
	if (now - sent > MAX_AGE_MS) {
		return `it was sent on ${time}, more than ${MAX_AGE_MS / (24 * HOUR_MS)} days ago; ${clock}`;
	}
	if (sent - now > MAX_AHEAD_MS) return `it was sent on ${time}, in the future; ${clock}`;
	return undefined;
}

const entryOf = (id: string, body: Uint8Array): string =>
	fingerprint(id) + createHash('sha256').update(body).digest('base64url').slice(0, DIGEST_LENGTH);

/**
 * Whether a transmission is remembered, with this body or with another one. PayPal signs no more of
 * a body than its CRC-32, to which anybody can make as many other bodies as they like. So the first
 * body that comes with a signature is the only one that it counts for.
 */
export function recall(
	state: State,
	webhookId: string,
	id: string,
	body: Uint8Array,
	now: number,
): 'unknown' | 'same' | 'other' {
	const print = fingerprint(id);
	const found =
		verified.find(webhookId, print, now) ??
		findEntry(readEntries(state.transmissions), print, TRANSMISSIONS);
	if (found === undefined) return 'unknown';
	return found === entryOf(id, body) ? 'same' : 'other';
}

/** Remembers a transmission that was verified, and is not remembered with another body. */
export function remember(
	state: State,
	webhookId: string,
	id: string,
	body: Uint8Array,
	now: number,
): void {
	verified.note(webhookId, fingerprint(id), entryOf(id, body), now);
	writeTransmissions(state, webhookId, now);
}

/**
 * Writes into the state what this process has verified lately, whoever read and saved the state
 * meanwhile.
 */
export function writeTransmissions(state: State, webhookId: string, now: number): void {
	const recorded = readEntries(state.transmissions);
	const lately = verified.since(webhookId, now - REWRITE_MS, now);
	const missing = missingIn(recorded, lately, TRANSMISSIONS);
	if (missing.length > 0) state.transmissions = record(recorded, missing, now, TRANSMISSIONS);
}

/** Forgets everything: for tests, which share this module. */
export function forgetTransmissions(): void {
	verified.clear();
}

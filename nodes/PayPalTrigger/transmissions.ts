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
 * Maximum age of a transmission, in milliseconds. PayPal repeats one for 3 days; the fourth is a margin
 * for a queue at PayPal and for this machine's clock. A redelivery that is requested later is a new
 * transmission.
 */
export const MAX_AGE_MS = 96 * HOUR_MS;

/** How far a transmission may be in the future, in milliseconds: clocks may differ. */
export const MAX_AHEAD_MS = 10 * 60_000;

/** 128 bits in base64url: it is not feasible to find a second body for one. */
const DIGEST_LENGTH = 22;
const ENTRY_LENGTH = 10 + DIGEST_LENGTH;

/**
 * Maximum number of remembered transmissions of a webhook, which is 1.6 MB: those of 10,000 events a
 * day.
 */
export const MAX_TRANSMISSIONS = 50_000;

/**
 * Transmissions that were verified: the fingerprint of the ID, and the digest of the body. Remembered
 * as long as they would be accepted.
 */
export const TRANSMISSIONS: EntriesForm = {
	length: ENTRY_LENGTH,
	maxDays: Math.ceil((MAX_AGE_MS + MAX_AHEAD_MS) / (24 * HOUR_MS)),
	maxEntries: MAX_TRANSMISSIONS,
};

/**
 * How long an entry that this process recorded is added again whenever it saves, in milliseconds:
 * another delivery, or another process, may have overwritten it.
 */
const REWRITE_MS = 10 * 60_000;

const verified = createRecent(MAX_AGE_MS + MAX_AHEAD_MS, MAX_TRANSMISSIONS);

/**
 * Why a transmission is refused because of its time, or undefined.
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
 * Whether a transmission is remembered, with this body or with another one. PayPal signs only a body's
 * CRC-32, for which anybody can create any number of other bodies. So a signature is valid only for the
 * first body that is received with it.
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

/** Remembers a transmission that was verified, unless it is remembered with another body. */
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
 * Adds the transmissions that this process has verified recently to the state, which others may have
 * read and saved in the meantime.
 */
export function writeTransmissions(state: State, webhookId: string, now: number): void {
	const recorded = readEntries(state.transmissions);
	const lately = verified.since(webhookId, now - REWRITE_MS, now);
	const missing = missingIn(recorded, lately, TRANSMISSIONS);
	if (missing.length > 0) state.transmissions = record(recorded, missing, now, TRANSMISSIONS);
}

/** Clears all state: for tests, which share this module. */
export function forgetTransmissions(): void {
	verified.clear();
}

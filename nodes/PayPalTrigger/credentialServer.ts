import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { baseUrlOf } from '../shared/baseUrl';
import { CREDENTIAL } from '../shared/transport';
import { keyOf } from './currentId';

type Context = IHookFunctions | IWebhookFunctions;

/**
 * How long the base URL of a credential is kept in memory, in milliseconds. To read a credential in
 * a webhook costs n8n more CPU than all else that the trigger does: it makes an isolate for the
 * expressions that might stand in it.
 */
const KEEP_MS = 60_000;
/** How soon it is read again at most, where a delivery speaks for another server, in milliseconds. */
const READ_AGAIN_MS = 1_000;

interface Read {
	baseUrl: string;
	/** Milliseconds since 1970. */
	readAt: number;
}

/** By node and credential. */
const known = new Map<string, Read>();

const credentialKeyOf = (context: Context): string =>
	`${keyOf(context)} ${context.getNode().credentials?.[CREDENTIAL]?.id ?? ''}`;

/** Whether this machine's clock has not moved on, nor back, by that much since. */
const isWithin = (ms: number, readAt: number, now: number): boolean => Math.abs(now - readAt) < ms;

/**
 * The base URL of the node's credential, read anew.
 *
 * @throws Error in words when the credential is incomplete or cannot be had
 */
export const readBaseUrl = async (context: Context): Promise<string> =>
	baseUrlOf(await context.getCredentials(CREDENTIAL));

async function readAndKeep(context: Context, now: number): Promise<string> {
	const baseUrl = await readBaseUrl(context);
	known.set(credentialKeyOf(context), { baseUrl, readAt: now });
	return baseUrl;
}

/**
 * The base URL of the node's credential, as it was within the last minute.
 *
 * @param now milliseconds since 1970
 * @throws Error in words, see `readBaseUrl`
 */
export async function knownBaseUrl(context: Context, now: number): Promise<string> {
	const read = known.get(credentialKeyOf(context));
	return read !== undefined && isWithin(KEEP_MS, read.readAt, now)
		? read.baseUrl
		: await readAndKeep(context, now);
}

/**
 * The base URL anew, where a delivery speaks for another server than the one in memory: somebody may
 * have changed the credential since. Anybody can send such deliveries, so this has a limit.
 *
 * @param current the one in memory
 * @param now milliseconds since 1970
 * @returns undefined when it is the same still
 * @throws Error in words, see `readBaseUrl`
 */
export async function changedBaseUrl(
	context: Context,
	current: string,
	now: number,
): Promise<string | undefined> {
	const read = known.get(credentialKeyOf(context));
	if (read !== undefined && isWithin(READ_AGAIN_MS, read.readAt, now)) return undefined;
	const baseUrl = await readAndKeep(context, now);
	return baseUrl === current ? undefined : baseUrl;
}

/** Forgets everything: for tests, which share this module. */
export function forgetBaseUrls(): void {
	known.clear();
}

import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { baseUrlOf } from '../shared/baseUrl';
import { CREDENTIAL } from '../shared/transport';
import { keyOf } from './currentId';

type Context = IHookFunctions | IWebhookFunctions;

/**
 * How long the base URL of a credential is cached, in milliseconds. Reading a credential in a webhook
 * costs n8n more CPU than everything else that the trigger does: it creates an isolate for the
 * expressions that the credential might contain.
 */
const KEEP_MS = 60_000;
/** Minimum time before it is read again if a delivery indicates another server, in milliseconds. */
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

/** Whether this machine's clock has moved by less than that since, in either direction. */
const isWithin = (ms: number, readAt: number, now: number): boolean => Math.abs(now - readAt) < ms;

/**
 * The base URL of the node's credential, read anew.
 *
 * @throws Error with a message for the user if the credential is incomplete or cannot be read
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
 * @throws Error with a message for the user, see `readBaseUrl`
 */
export async function knownBaseUrl(context: Context, now: number): Promise<string> {
	const read = known.get(credentialKeyOf(context));
	return read !== undefined && isWithin(KEEP_MS, read.readAt, now)
		? read.baseUrl
		: await readAndKeep(context, now);
}

/**
 * Reads the base URL again if a delivery indicates another server than the cached one: the credential
 * may have changed since. Anybody can send such deliveries, so this is rate limited.
 *
 * @param current the cached one
 * @param now milliseconds since 1970
 * @returns undefined if it has not changed
 * @throws Error with a message for the user, see `readBaseUrl`
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

/** Clears all state: for tests, which share this module. */
export function forgetBaseUrls(): void {
	known.clear();
}

import type { IWebhookFunctions } from 'n8n-workflow';

import { PAYPAL_HOSTS } from '../shared/baseUrl';
import { isObject } from '../shared/json';
import { send } from '../shared/transport';
import { certificateAt, whyNotValid } from './certificates';
import { keyOf } from './currentId';
import { createRateLimiter } from './rateLimiter';
import { certificateUrlOn, pathOnServer } from './servers';
import { SIMULATOR_WEBHOOK_ID, signedFor, type Transmission } from './signature';

/** Where a delivery's signature is checked. Stored in workflows. */
export type Verification = 'offline' | 'payPal';

/**
 * `otherId`: it could be genuine for a webhook id that was not among those known; `otherServer`: for
 * a credential of another server.
 */
export type VerificationResult =
	| { kind: 'genuine'; webhookId: string }
	/** Never to be accepted. */
	| { kind: 'forged'; why: string; otherId?: true; otherServer?: true }
	/** Neither yes nor no now: PayPal is to deliver it again. */
	| { kind: 'undecided'; why: string; otherId?: true };

export interface Question {
	transmission: Transmission;
	/** The bytes as they came. */
	body: Uint8Array;
	/** Ids that the delivery may be signed for. */
	webhookIds: readonly string[];
	/** The server of the credential, see `baseUrlOf`. */
	baseUrl: string;
	verification: Verification;
	simulatorAllowed: boolean;
	/** Where the certificate of the latest genuine delivery is. */
	trustedUrl: string | undefined;
	/** Whether this transmission was found to be genuine before. */
	isKnown: (webhookId: string) => boolean;
	/** Milliseconds since 1970. */
	now: number;
}

/** Longest wait for PayPal's verify call, in milliseconds: PayPal waits for our response meanwhile. */
const TIMEOUT_MS = 10_000;

/**
 * Largest body that PayPal is asked about, in bytes: far above PayPal's events, and small enough
 * that nobody can make n8n send much.
 */
const MAX_VERIFIABLE_BYTES = 1024 * 1024;

/**
 * Calls in a minute by which PayPal is asked about deliveries whose certificate cannot be had, for
 * one node and for all nodes of this process. Anybody can send such deliveries, and PayPal limits
 * the calls of an app. Above this, a delivery is put off.
 */
const unverified = createRateLimiter(20, 60, 60_000);

const forged = (why: string, otherId?: true): VerificationResult => ({
	kind: 'forged',
	why,
	otherId,
});
const undecided = (why: string, otherId?: true): VerificationResult => ({
	kind: 'undecided',
	why,
	otherId,
});
const UNKNOWN_ID = undecided('the id of the webhook is not known', true);

/**
 * The certificate's URL, and which webhook ids it may vouch for; undefined when it may not be
 * fetched at all. The server of the credential vouches for everything. Besides it there are:
 *
 * - for PayPal's sandbox, the live servers: genuine deliveries of the sandbox name certificates
 *   there,
 * - behind a custom base URL, PayPal's own servers: a gateway in front of PayPal passes calls on,
 *   but the deliveries come from PayPal and name certificates there. Which of PayPal's environments
 *   is meant is not known; the webhook's id, which is signed, tells its deliveries from all others,
 * - for PayPal's simulator, the servers of either environment, whichever the app belongs to.
 *
 * So a live credential takes nothing but simulated events on the word of the sandbox.
 */
function readCertificateUrl(question: Question): { url: string; ids: string[] } | undefined {
	const { webhookIds, baseUrl, simulatorAllowed } = question;
	const named = question.transmission.certificateUrl;
	const simulated = simulatorAllowed ? [SIMULATOR_WEBHOOK_ID] : [];
	const all = [...webhookIds, ...simulated];
	const own = certificateUrlOn(named, baseUrl);
	if (own !== undefined) return { url: own, ids: all };

	const isOn = (server: string): boolean => certificateUrlOn(named, server) !== undefined;
	if (isOn(PAYPAL_HOSTS.live)) return { url: named, ids: all };
	if (!isOn(PAYPAL_HOSTS.sandbox)) return undefined;
	const isForLive = pathOnServer(`${baseUrl}/`, PAYPAL_HOSTS.live) !== undefined;
	const ids = isForLive ? simulated : all;
	return ids.length > 0 ? { url: named, ids } : undefined;
}

function isJsonObject(text: string): boolean {
	try {
		return isObject(JSON.parse(text));
	} catch {
		return false;
	}
}

/**
 * Asks PayPal's verify call (notifications_webhooks_v1.json, verify-webhook-signature.post). The
 * event is put in as the text that came: written anew, `1.0` would become `1` and the check fail.
 */
async function askPayPal(
	context: IWebhookFunctions,
	{ transmission, body }: Question,
	webhookId: string,
): Promise<VerificationResult> {
	if (body.length > MAX_VERIFIABLE_BYTES) return undecided('it is too large for PayPal to verify');
	const text = Buffer.from(body).toString('utf8');
	// What is no JSON object by itself could add fields of its own to the request.
	if (!isJsonObject(text)) return forged('the body is not a JSON object');
	const fields = JSON.stringify({
		auth_algo: transmission.algorithm,
		cert_url: transmission.certificateUrl,
		transmission_id: transmission.id,
		transmission_sig: transmission.signature,
		transmission_time: transmission.time,
		webhook_id: webhookId,
	});
	const outcome = await send(context, {
		method: 'POST',
		path: '/v1/notifications/verify-webhook-signature',
		body: Buffer.from(`${fields.slice(0, -1)},"webhook_event":${text}}`),
		contentType: 'application/json',
		timeoutMs: TIMEOUT_MS,
		tries: 1,
	});
	if (outcome.kind === 'failed') {
		const { status, name } = outcome.problem;
		return undecided(`PayPal's verify call gave no verdict (HTTP status ${status}, ${name})`);
	}
	const response = outcome.response.body;
	switch (isObject(response) ? response.verification_status : undefined) {
		case 'SUCCESS':
			return { kind: 'genuine', webhookId };
		case 'FAILURE':
			return forged("PayPal's verify call did not confirm the signature", true);
		default:
			return undecided("PayPal's verify call gave no verdict");
	}
}

/** Asks PayPal for each id in turn until one is confirmed, within the limit for strangers. */
async function askPayPalForAny(
	context: IWebhookFunctions,
	question: Question,
	webhookIds: readonly string[],
): Promise<VerificationResult> {
	let verification = UNKNOWN_ID;
	for (const webhookId of webhookIds) {
		if (!unverified.hasRoom(keyOf(context), question.now)) {
			return undecided('too many other deliveries were verified with PayPal recently');
		}
		unverified.count(keyOf(context), question.now);
		verification = await askPayPal(context, question, webhookId);
		if (verification.kind === 'genuine') return verification;
	}
	return verification;
}

/** Checks the signature here. Undecided when the certificate cannot be had. */
async function checkHere(
	context: IWebhookFunctions,
	{ transmission, body, now, trustedUrl, webhookIds }: Question,
	certificate: { url: string; ids: readonly string[] },
): Promise<VerificationResult> {
	const { url, ids } = certificate;
	if (ids.length === 0) return UNKNOWN_ID;
	const sent = Date.parse(transmission.time);
	const trusted = transmission.certificateUrl === trustedUrl;
	const fetched = await certificateAt(context.helpers, url, now, { sent, trusted });
	if (fetched.kind === 'failed') {
		const why = `the certificate could not be fetched (${fetched.why})`;
		return undecided(why, webhookIds.length === 0 ? true : undefined);
	}
	const notValid = whyNotValid(fetched.certificate, sent);
	if (notValid !== undefined) return forged(notValid);
	const webhookId = signedFor(transmission, body, fetched.certificate.key, ids);
	return webhookId === undefined
		? forged('the signature does not match the body and the webhook', true)
		: { kind: 'genuine', webhookId };
}

/**
 * Whether a delivery is from PayPal: who signed it, and for which webhook. A body with the same
 * CRC-32 as the one that was signed passes here; transmissions.ts lets only the first one pass.
 *
 * The signature is checked here first, also when PayPal is to confirm each event: so strangers cause
 * no calls. The only one that goes out is the one for a certificate that is not in memory. When it
 * cannot be had, PayPal is asked, within limits; when PayPal cannot be asked either, the question
 * stays open. PayPal's verify call cannot confirm simulated events, so these are checked here only.
 */
export async function verifyDelivery(
	context: IWebhookFunctions,
	question: Question,
): Promise<VerificationResult> {
	const certificate = readCertificateUrl(question);
	if (certificate === undefined) {
		const why = "the certificate is not on the credential's server";
		return { kind: 'forged', why, otherServer: true };
	}
	const verification = await checkHere(context, question, certificate);
	const ids = certificate.ids.filter((id) => id !== SIMULATOR_WEBHOOK_ID);
	if (verification.kind === 'undecided') {
		if (ids.length === 0) return verification;
		const confirmation = await askPayPalForAny(context, question, ids);
		return confirmation.kind === 'genuine'
			? confirmation
			: { ...confirmation, why: `${verification.why}, and ${confirmation.why}` };
	}
	const toBeConfirmed =
		verification.kind === 'genuine' &&
		question.verification === 'payPal' &&
		verification.webhookId !== SIMULATOR_WEBHOOK_ID &&
		!question.isKnown(verification.webhookId);
	return toBeConfirmed ? await askPayPal(context, question, verification.webhookId) : verification;
}

/** Forgets what was counted: for tests, which share this module. */
export function forgetVerifyCalls(): void {
	unverified.clear();
}

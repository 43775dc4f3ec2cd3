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
 * `otherId`: it could be genuine for a webhook ID that was not among the known ones; `otherServer`: for
 * a credential of another server.
 */
export type VerificationResult =
	| { kind: 'genuine'; webhookId: string }
	/** Never to be accepted. */
	| { kind: 'forged'; why: string; otherId?: true; otherServer?: true }
	/** Undecided for now: PayPal should deliver it again. */
	| { kind: 'undecided'; why: string; otherId?: true };

export interface Question {
	transmission: Transmission;
	/** The received bytes. */
	body: Uint8Array;
	/** IDs that the delivery may be signed for. */
	webhookIds: readonly string[];
	/** The server of the credential, see `baseUrlOf`. */
	baseUrl: string;
	verification: Verification;
	simulatorAllowed: boolean;
	/** Where the certificate of the latest genuine delivery is. */
	trustedUrl: string | undefined;
	/** Whether this transmission was verified before. */
	isKnown: (webhookId: string) => boolean;
	/** Milliseconds since 1970. */
	now: number;
}

/** Maximum wait for PayPal's verify call, in milliseconds: PayPal waits for our response meanwhile. */
const TIMEOUT_MS = 10_000;

/**
 * Maximum size of a body that is sent to PayPal's verify call, in bytes: far above PayPal's events, and
 * small enough that nobody can make n8n send much.
 */
const MAX_VERIFIABLE_BYTES = 1024 * 1024;

/**
 * Maximum number of verify calls in a minute for deliveries whose certificate is not available, for one
 * node and for all nodes of this process. Anybody can send such deliveries, and PayPal limits the calls
 * of an app. Above the limit, a delivery is deferred.
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
 * The certificate's URL, and which webhook IDs it is trusted for; undefined if it may not be fetched at
 * all. The credential's server is trusted for everything. In addition:
 *
 * - for PayPal's sandbox, the live servers: genuine deliveries of the sandbox name certificates there,
 * - behind a custom base URL, PayPal's own servers: a gateway in front of PayPal forwards calls, but
 *   the deliveries come from PayPal and name certificates there. It is not known which of PayPal's
 *   environments is behind it; the webhook's ID, which is signed, distinguishes its deliveries from all
 *   others,
 * - for PayPal's simulator, the servers of either environment, whichever the app belongs to.
 *
 * So a live credential trusts the sandbox only for simulated events.
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
 * Calls PayPal's verify operation (notifications_webhooks_v1.json, verify-webhook-signature.post). The
 * event is inserted as the received text: if it were serialised again, `1.0` would become `1` and the
 * check would fail.
 */
async function confirmWithPayPal(
	context: IWebhookFunctions,
	{ transmission, body }: Question,
	webhookId: string,
): Promise<VerificationResult> {
	if (body.length > MAX_VERIFIABLE_BYTES) return undecided('it is too large for PayPal to verify');
	const text = Buffer.from(body).toString('utf8');
	// A text that is not a JSON object could add fields of its own to the request.
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

/**
 * Calls the verify operation for each ID in turn until one is confirmed, within the limit for
 * unverified senders.
 */
async function confirmAnyWithPayPal(
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
		verification = await confirmWithPayPal(context, question, webhookId);
		if (verification.kind === 'genuine') return verification;
	}
	return verification;
}

/** Checks the signature locally. Undecided if the certificate is not available. */
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
 * Whether a delivery is from PayPal: who signed it, and for which webhook. A body with the same CRC-32
 * as the signed one passes here; transmissions.ts accepts only the first one.
 *
 * The signature is checked locally first, even if PayPal is to confirm each event: so unverified
 * senders cause no calls, except for the request for a certificate that is not in memory. If the
 * certificate is not available, PayPal's verify call decides, within limits; if PayPal cannot be
 * reached either, the result is undecided. PayPal's verify call cannot confirm simulated events, so
 * these are only checked locally.
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
		const confirmation = await confirmAnyWithPayPal(context, question, ids);
		return confirmation.kind === 'genuine'
			? confirmation
			: { ...confirmation, why: `${verification.why}, and ${confirmation.why}` };
	}
	const toBeConfirmed =
		verification.kind === 'genuine' &&
		question.verification === 'payPal' &&
		verification.webhookId !== SIMULATOR_WEBHOOK_ID &&
		!question.isKnown(verification.webhookId);
	return toBeConfirmed
		? await confirmWithPayPal(context, question, verification.webhookId)
		: verification;
}

/** Resets the counters: for tests, which share this module. */
export function forgetVerifyCalls(): void {
	unverified.clear();
}

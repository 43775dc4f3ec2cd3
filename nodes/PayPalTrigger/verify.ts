import type { IWebhookFunctions } from 'n8n-workflow';

import { PAYPAL_HOSTS } from '../shared/baseUrl';
import { isObject } from '../shared/json';
import { send } from '../shared/transport';
import { certificateAt, whyNotValid } from './certificates';
import { certificateUrlOn } from './servers';
import { SIMULATOR_WEBHOOK_ID, signedFor, type Transmission } from './signature';

/** Where a delivery's signature is checked. Stored in workflows. */
export type Verification = 'offline' | 'payPal';

/** `otherId`: it could be genuine for a webhook id that was not among those known. */
export type Verdict =
	| { kind: 'genuine'; webhookId: string }
	/** Never to be accepted. */
	| { kind: 'forged'; why: string; otherId?: true }
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
	/** Milliseconds since 1970. */
	now: number;
}

/** Longest wait for PayPal's verify call, in milliseconds: PayPal waits for our answer meanwhile. */
const TIMEOUT_MS = 10_000;

/**
 * Largest body that PayPal is asked about, in bytes: far above PayPal's events, and small enough
 * that nobody can make n8n send much.
 */
const MAX_ASKED_BYTES = 1024 * 1024;

/**
 * How old a transmission may be, in milliseconds. PayPal delivers again for 3 days; a resend asked
 * for by hand might carry the first time. Together with the ledger this ends the use of a delivery
 * that somebody kept.
 */
export const MAX_AGE_MS = 30 * 24 * 3_600_000;

const forged = (why: string, otherId?: true): Verdict => ({ kind: 'forged', why, otherId });
const undecided = (why: string, otherId?: true): Verdict => ({ kind: 'undecided', why, otherId });
const UNKNOWN_ID = undecided('the id of the webhook is not known', true);

const PAYPAL_SERVERS: readonly string[] = Object.values(PAYPAL_HOSTS);

/**
 * The certificate's URL, and which webhook ids it may vouch for; undefined when it may not be
 * fetched at all. The server of the credential vouches for everything. Besides it there are:
 *
 * - behind a custom base URL, PayPal's own servers: a gateway in front of PayPal passes calls on,
 *   but the deliveries come from PayPal and name certificates there. Which of PayPal's environments
 *   is meant is not known; the webhook's id, which is signed, tells its deliveries from all others,
 * - for PayPal's simulator, the servers of either environment, whichever the app belongs to.
 */
function readCertificateUrl(question: Question): { url: string; ids: string[] } | undefined {
	const { webhookIds, baseUrl, simulatorAllowed } = question;
	const named = question.transmission.certificateUrl;
	const simulated = simulatorAllowed ? [SIMULATOR_WEBHOOK_ID] : [];
	const own = certificateUrlOn(named, baseUrl);
	if (own !== undefined) return { url: own, ids: [...webhookIds, ...simulated] };

	if (PAYPAL_SERVERS.every((server) => certificateUrlOn(named, server) === undefined)) {
		return undefined;
	}
	if (!PAYPAL_SERVERS.includes(baseUrl)) return { url: named, ids: [...webhookIds, ...simulated] };
	return simulated.length > 0 ? { url: named, ids: simulated } : undefined;
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
): Promise<Verdict> {
	if (body.length > MAX_ASKED_BYTES) return undecided('it is too large to ask PayPal about');
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
	if (!outcome.ok) {
		const { status, name } = outcome.problem;
		return undecided(`PayPal's verify call gave no verdict (HTTP status ${status}, ${name})`);
	}
	const answer = outcome.response.body;
	switch (isObject(answer) ? answer.verification_status : undefined) {
		case 'SUCCESS':
			return { kind: 'genuine', webhookId };
		case 'FAILURE':
			return forged("PayPal's verify call does not know the signature", true);
		default:
			return undecided("PayPal's verify call gave no verdict");
	}
}

/** Asks PayPal for each id in turn until one is confirmed. */
async function askPayPalForAll(context: IWebhookFunctions, question: Question): Promise<Verdict> {
	let verdict = UNKNOWN_ID;
	for (const webhookId of question.webhookIds) {
		verdict = await askPayPal(context, question, webhookId);
		if (verdict.kind === 'genuine') return verdict;
	}
	return verdict;
}

/** Checks the signature here. Undecided when the certificate cannot be had. */
async function checkHere(
	context: IWebhookFunctions,
	{ transmission, body, now }: Question,
	certificateUrl: string,
	webhookIds: readonly string[],
): Promise<Verdict> {
	if (webhookIds.length === 0) return UNKNOWN_ID;
	const fetched = await certificateAt(context.helpers, certificateUrl, now);
	if (!fetched.ok) return undecided(`the certificate could not be had (${fetched.why})`);
	const notValid = whyNotValid(fetched.certificate, now);
	if (notValid !== undefined) return forged(notValid);
	const webhookId = signedFor(transmission, body, fetched.certificate.key, webhookIds);
	return webhookId === undefined
		? forged('the signature does not fit the body and the webhook', true)
		: { kind: 'genuine', webhookId };
}

/**
 * Whether a delivery is from PayPal: who signed it, for which webhook, and that not a byte of it
 * was changed since.
 *
 * Offline, the only call that goes out is the one for a certificate that is not in memory. When it
 * cannot be had, PayPal is asked; when PayPal cannot be asked either, the question stays open.
 * PayPal's verify call cannot confirm simulated events, so these are always checked here.
 *
 * @throws Error in words when the credential is incomplete
 */
export async function verifyDelivery(
	context: IWebhookFunctions,
	question: Question,
): Promise<Verdict> {
	const { transmission, now, simulatorAllowed } = question;
	const certificate = readCertificateUrl(question);
	if (certificate === undefined) {
		return forged('the certificate is not on the server that the credential is for');
	}
	const sent = Date.parse(transmission.time);
	if (Number.isNaN(sent)) return forged('the transmission time is not a time');
	if (now - sent > MAX_AGE_MS) return forged(`it was sent on ${transmission.time}, too long ago`);

	if (question.verification === 'payPal') {
		const verdict = await askPayPalForAll(context, question);
		if (verdict.kind === 'genuine' || !simulatorAllowed) return verdict;
		const simulated = await checkHere(context, question, certificate.url, [SIMULATOR_WEBHOOK_ID]);
		return simulated.kind === 'genuine' ? simulated : verdict;
	}

	const verdict = await checkHere(context, question, certificate.url, certificate.ids);
	if (verdict.kind !== 'undecided') return verdict;
	const asked = await askPayPalForAll(context, question);
	return asked.kind === 'genuine' ? asked : { ...asked, why: `${verdict.why}, and ${asked.why}` };
}

import { X509Certificate, type KeyObject } from 'node:crypto';
import type { IHttpRequestOptions } from 'n8n-workflow';

import { createRateLimiter } from './rateLimiter';

/** A certificate that was read and found valid, apart from its dates. */
export interface Certificate {
	key: KeyObject;
	/** Milliseconds since 1970. */
	validFrom: number;
	validTo: number;
}

/** The certificate, or why it could not be obtained. */
export type CertificateResult =
	| { kind: 'certificate'; certificate: Certificate }
	| { kind: 'failed'; why: string };

/** n8n's functions for fetching: no credential is involved. */
export interface Fetcher {
	httpRequest(options: IHttpRequestOptions): Promise<unknown>;
}

/** Maximum size of a certificate, in bytes. PayPal's chains have about 6 KB. */
const MAX_BYTES = 64 * 1024;
/** Maximum duration of a fetch, in milliseconds, from the first byte to the last. */
const TIMEOUT_MS = 5_000;
/** PayPal uses only a few at a time. */
const MAX_CACHED = 16;
/** Maximum number of concurrent fetches: deliveries that name made-up certificates must not start more. */
const MAX_UNDER_WAY = 8;
/** Failed fetches in a minute after which only a certificate that was used before is fetched. */
const MAX_FAILED = 30;
/** Maximum number of URLs without a certificate that are remembered. */
const MAX_FAILED_URLS = 1_000;
/** How long a URL without a certificate is not tried again, in milliseconds. */
const FAILED_MS = 10 * 60_000;
/** How long an expired certificate is not fetched again, in milliseconds. */
const RENEWAL_MS = 60 * 60_000;
const MIN_RSA_BITS = 2048;

interface Cached {
	certificate: Certificate;
	/** Milliseconds since 1970. */
	fetchedAt: number;
}

/** By URL, the most recently used one last. */
const cached = new Map<string, Cached>();
const underWay = new Map<string, Promise<CertificateResult>>();
/** By URL: why there is no certificate, and when it may be tried again. */
const failed = new Map<string, { fetched: CertificateResult; until: number }>();
const failures = createRateLimiter(MAX_FAILED, MAX_FAILED, 60_000);

/** Sets an entry as the last one, and drops the first ones above a maximum. */
function setLast<Value>(map: Map<string, Value>, key: string, value: Value, max: number): void {
	map.delete(key);
	map.set(key, value);
	if (map.size > max) map.delete([...map.keys()][0]);
}

/**
 * Reads a certificate in PEM. Of a chain the first one counts, as the leaf certificate comes first.
 *
 * @returns the certificate, or why it cannot be used
 */
export function readCertificate(pem: string): CertificateResult {
	let read: X509Certificate;
	try {
		read = new X509Certificate(pem);
	} catch {
		return { kind: 'failed', why: 'the response is not a certificate' };
	}
	const certificate: Certificate = {
		key: read.publicKey,
		validFrom: Date.parse(read.validFrom),
		validTo: Date.parse(read.validTo),
	};
	const bits = certificate.key.asymmetricKeyDetails?.modulusLength ?? 0;
	if (certificate.key.asymmetricKeyType !== 'rsa' || bits < MIN_RSA_BITS) {
		return { kind: 'failed', why: `its key is not an RSA key of at least ${MIN_RSA_BITS} bits` };
	}
	if (Number.isNaN(certificate.validFrom) || Number.isNaN(certificate.validTo)) {
		return { kind: 'failed', why: 'its dates are unreadable' };
	}
	return { kind: 'certificate', certificate };
}

/** Reads a body as text, and stops as soon as it is too long. */
async function readBounded(body: unknown): Promise<string | undefined> {
	if (typeof body !== 'object' || body === null || !(Symbol.asyncIterator in body)) {
		return typeof body === 'string' && body.length <= MAX_BYTES ? body : undefined;
	}
	const chunks: Buffer[] = [];
	let size = 0;
	// Leaving the loop early ends the stream, and the connection with it.
	for await (const chunk of body as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		if (size > MAX_BYTES) return undefined;
		chunks.push(Buffer.from(chunk));
	}
	return Buffer.concat(chunks).toString('latin1');
}

/** @throws Error if the same request may have another result soon */
async function fetchCertificate(fetcher: Fetcher, url: string): Promise<CertificateResult> {
	const response = (await fetcher.httpRequest({
		method: 'GET',
		url,
		headers: { Accept: 'application/x-pem-file, */*' },
		encoding: 'stream',
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
		timeout: TIMEOUT_MS,
		// `timeout` limits the silence between two bytes; this one limits the whole fetch.
		abortSignal: AbortSignal.timeout(TIMEOUT_MS),
	})) as { statusCode?: number; body?: unknown };
	const text = await readBounded(response.body);
	const { statusCode = 0 } = response;
	const why = `HTTP status ${statusCode}`;
	if (statusCode >= 500 || statusCode === 408 || statusCode === 429) throw new Error(why);
	if (statusCode !== 200) return { kind: 'failed', why };
	if (text === undefined)
		return { kind: 'failed', why: `the response has more than ${MAX_BYTES / 1024} KB` };
	return readCertificate(text);
}

/** Fetches a certificate, and remembers the result. */
async function fetchAndRemember(
	fetcher: Fetcher,
	url: string,
	now: number,
): Promise<CertificateResult> {
	let fetched: CertificateResult;
	try {
		fetched = await fetchCertificate(fetcher, url);
		if (fetched.kind === 'certificate') {
			setLast(cached, url, { certificate: fetched.certificate, fetchedAt: now }, MAX_CACHED);
			return fetched;
		}
		setLast(failed, url, { fetched, until: now + FAILED_MS }, MAX_FAILED_URLS);
	} catch (error) {
		fetched = {
			kind: 'failed',
			why: error instanceof Error ? error.message : 'the connection broke',
		};
	}
	failures.count(url, now);
	return fetched;
}

/**
 * The certificate at a URL: from memory, else fetched, once for all deliveries that wait for it.
 * Redirects are not followed.
 *
 * Anybody can name certificates that PayPal does not have. URLs without one are remembered, and after
 * too many failed fetches in a minute only that of the latest genuine delivery is tried. Certificates
 * in memory are not affected.
 *
 * @param url one that `certificateUrlOn` accepted
 * @param now milliseconds since 1970
 * @param sent when the delivery was sent, in milliseconds since 1970
 * @param trusted whether the latest genuine delivery was signed with this certificate
 */
export async function certificateAt(
	fetcher: Fetcher,
	url: string,
	now: number,
	{ sent = now, trusted = false } = {},
): Promise<CertificateResult> {
	const known = cached.get(url);
	if (known !== undefined) {
		const { certificate, fetchedAt } = known;
		if (sent <= certificate.validTo || now - fetchedAt < RENEWAL_MS) {
			setLast(cached, url, known, MAX_CACHED);
			return { kind: 'certificate', certificate };
		}
	}
	const failure = failed.get(url);
	if (failure !== undefined && now < failure.until) return failure.fetched;
	const waitedFor = underWay.get(url);
	if (waitedFor !== undefined) return await waitedFor;
	if (!trusted) {
		if (underWay.size >= MAX_UNDER_WAY)
			return { kind: 'failed', why: 'too many certificates are being fetched' };
		if (!failures.hasRoom(url, now))
			return { kind: 'failed', why: 'too many certificates could not be fetched recently' };
	}
	const fetching = fetchAndRemember(fetcher, url, now);
	underWay.set(url, fetching);
	const fetched = await fetching;
	underWay.delete(url);
	return fetched;
}

/**
 * Why a certificate is not valid for a delivery, or undefined if it is. The time when the delivery was
 * sent counts: PayPal delivers again for days, even if the certificate has expired since.
 *
 * @param sent milliseconds since 1970
 */
export function whyNotValid(certificate: Certificate, sent: number): string | undefined {
	const { validFrom, validTo } = certificate;
	const delivery = `and the delivery was sent on ${new Date(sent).toISOString()}`;
	if (sent < validFrom) {
		return `the certificate is not valid before ${new Date(validFrom).toISOString()}, ${delivery}`;
	}
	if (sent > validTo) {
		return `the certificate expired on ${new Date(validTo).toISOString()}, ${delivery}`;
	}
	return undefined;
}

/** Clears all state: for tests, which share this module. */
export function forgetCertificates(): void {
	cached.clear();
	underWay.clear();
	failed.clear();
	failures.clear();
}

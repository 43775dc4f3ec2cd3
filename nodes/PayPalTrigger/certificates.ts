import { X509Certificate, type KeyObject } from 'node:crypto';
import type { IHttpRequestOptions } from 'n8n-workflow';

/** A certificate that was read and found fit, apart from its dates. */
export interface Certificate {
	key: KeyObject;
	/** Milliseconds since 1970. */
	validFrom: number;
	validTo: number;
}

/** The certificate, or why it could not be had. */
export type Fetched = { ok: true; certificate: Certificate } | { ok: false; why: string };

/** What n8n gives to fetch with: no credential is involved. */
export interface Fetcher {
	httpRequest(options: IHttpRequestOptions): Promise<unknown>;
}

/** Longest certificate, in bytes. PayPal's chains have about 6 KB. */
const MAX_BYTES = 64 * 1024;
/** Longest fetch, in milliseconds, from the first byte to the last. */
const TIMEOUT_MS = 5_000;
/** PayPal has a handful in use at a time. */
const MAX_CACHED = 16;
/** Certificates being fetched at a time: deliveries that name made-up ones must not start more. */
const MAX_UNDER_WAY = 8;
const MIN_RSA_BITS = 2048;

const cached = new Map<string, Certificate>();
const underWay = new Map<string, Promise<Fetched>>();

/**
 * Reads a certificate in PEM. Of a chain the first one counts, as the leaf stands first.
 *
 * @returns the certificate, or why it is of no use
 */
export function readCertificate(pem: string): Fetched {
	let read: X509Certificate;
	try {
		read = new X509Certificate(pem);
	} catch {
		return { ok: false, why: 'what came is not a certificate' };
	}
	const certificate: Certificate = {
		key: read.publicKey,
		validFrom: Date.parse(read.validFrom),
		validTo: Date.parse(read.validTo),
	};
	const bits = certificate.key.asymmetricKeyDetails?.modulusLength ?? 0;
	if (certificate.key.asymmetricKeyType !== 'rsa' || bits < MIN_RSA_BITS) {
		return { ok: false, why: `its key is not an RSA key of at least ${MIN_RSA_BITS} bits` };
	}
	if (Number.isNaN(certificate.validFrom) || Number.isNaN(certificate.validTo)) {
		return { ok: false, why: 'its dates are unreadable' };
	}
	return { ok: true, certificate };
}

/** Reads a body as text, and gives up on it as soon as it is too long. */
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

async function fetchCertificate(fetcher: Fetcher, url: string): Promise<Fetched> {
	try {
		const answer = (await fetcher.httpRequest({
			method: 'GET',
			url,
			headers: { Accept: 'application/x-pem-file, */*' },
			encoding: 'stream',
			disableFollowRedirect: true,
			ignoreHttpStatusErrors: true,
			returnFullResponse: true,
			timeout: TIMEOUT_MS,
			// `timeout` is for the silence between two bytes; this one is for the whole.
			abortSignal: AbortSignal.timeout(TIMEOUT_MS),
		})) as { statusCode?: number; body?: unknown };
		const text = await readBounded(answer.body);
		if (answer.statusCode !== 200) return { ok: false, why: `HTTP status ${answer.statusCode}` };
		if (text === undefined) return { ok: false, why: `more than ${MAX_BYTES / 1024} KB came` };
		return readCertificate(text);
	} catch (error) {
		return { ok: false, why: error instanceof Error ? error.message : 'the connection broke' };
	}
}

/**
 * The certificate at a URL: from memory until it expires, else fetched, once for all deliveries
 * that wait for it. Redirects are not followed.
 *
 * @param url one that `certificateUrlOn` let pass
 * @param now milliseconds since 1970
 */
export async function certificateAt(fetcher: Fetcher, url: string, now: number): Promise<Fetched> {
	const known = cached.get(url);
	if (known !== undefined && now <= known.validTo) return { ok: true, certificate: known };

	const waitedFor = underWay.get(url);
	if (waitedFor !== undefined) return await waitedFor;
	if (underWay.size >= MAX_UNDER_WAY) return { ok: false, why: 'too many are being fetched' };

	const fetching = fetchCertificate(fetcher, url);
	underWay.set(url, fetching);
	const fetched = await fetching;
	underWay.delete(url);
	if (fetched.ok) {
		cached.delete(url);
		if (cached.size >= MAX_CACHED) cached.delete([...cached.keys()][0]);
		cached.set(url, fetched.certificate);
	}
	return fetched;
}

/** Why a certificate does not hold at a time, or undefined when it does. */
export function whyNotValid(certificate: Certificate, now: number): string | undefined {
	const clock = `this machine's clock says ${new Date(now).toISOString()}`;
	if (now < certificate.validFrom) {
		return `the certificate is not valid before ${new Date(certificate.validFrom).toISOString()}; ${clock}`;
	}
	if (now > certificate.validTo) {
		return `the certificate expired on ${new Date(certificate.validTo).toISOString()}; ${clock}`;
	}
	return undefined;
}

/** Forgets everything: for tests, which share this module. */
export function forgetCertificates(): void {
	cached.clear();
	underWay.clear();
}

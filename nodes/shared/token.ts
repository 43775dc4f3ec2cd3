import { createHash } from 'node:crypto';
import { sleep, type ICredentialDataDecryptedObject, type IHttpRequestOptions } from 'n8n-workflow';

import { baseUrlOf } from './baseUrl';
import { keysOf } from './clientKeys';
import { isObject } from './json';
import { hiderOf, secretsOf } from './secrets';
import { lowerCaseNames, readBody } from './transport/response';
import { ADVICE } from './transport/advice';
import { NOT_FROM_PAYPAL, readProblem, type Problem } from './transport/problem';
import { DEFAULT_POLICY, isPassing, readRetryAfter, waitBefore } from './transport/retryPolicy';
import { parseUrl } from './url';

/** Name of the class below: n8n hands on the error's name, but not always its class. */
export const TOKEN_PROBLEM = 'TokenProblem';

/** Why no token could be had, in words for the user and without the secret. */
export class TokenProblem extends Error {
	/**
	 * HTTP status of PayPal's response; 0 when none came. (Not called `status`: n8n would take it for
	 * its own and put a text of its own in place of the message.)
	 */
	readonly responseStatus: number;

	/** What PayPal's support asks for. */
	readonly debugId?: string;

	constructor(message: string, responseStatus: number, debugId?: string) {
		super(message);
		this.name = TOKEN_PROBLEM;
		this.responseStatus = responseStatus;
		if (debugId !== undefined) this.debugId = debugId;
	}
}

const TOKEN_PATHS = ['/v1/oauth2/token', '/v1/oauth2/token/terminate'];

/** Whether PayPal wants the client id and secret themselves there, instead of a token. */
export const isTokenEndpoint = ({ pathname }: URL): boolean =>
	TOKEN_PATHS.some((path) => pathname.endsWith(path));

/** Where a request goes. n8n's HTTP Request node writes `uri` where other nodes write `url`. */
export interface Target {
	url?: string;
	uri?: string;
	baseURL?: string;
}

/**
 * Keeps the token on the host it was made for, whatever URL a node asks for.
 *
 * @returns the URL
 * @throws Error in words, for any other host
 */
export function requireOwnHost(baseUrl: string, { url, uri, baseURL }: Target): URL {
	const base = new URL(baseUrl);
	const requested = url ?? uri ?? '';
	// By itself first: beside a base, `https:elsewhere` is read as a path.
	const target = parseUrl(requested) ?? parseUrl(requested, baseURL ?? baseUrl);
	if (target?.origin !== base.origin) {
		throw new Error(
			`This PayPal credential is for ${base.host} only. Use it with URLs of that host, or choose another 'Environment' in the credential.`,
		);
	}
	return target;
}

/** What is said of a server that answers a request for a token, but not as PayPal does. */
export const NOT_PAYPAL =
	"The response did not come from PayPal. Check the credential's 'Environment' and 'Base URL', and whether a proxy or the login page of a network is in between.";

function problemOf({ status, name, message, debugId }: Problem): TokenProblem {
	const say = (text: string): TokenProblem => new TokenProblem(text, status, debugId);
	const said = message || (name.startsWith('HTTP ') ? '' : name);
	const none = `PayPal did not issue an access token${said && `: ${said}`} (HTTP ${status})`;
	if (name === 'REDIRECTED') {
		return say(
			`${NOT_PAYPAL} It redirects to another server, to which nothing was sent. ${message} (HTTP ${status})`,
		);
	}
	if (status < 400) return say(`${NOT_PAYPAL} ${message} (HTTP ${status})`);
	if (name === NOT_FROM_PAYPAL) {
		return say(`${none}. ${NOT_PAYPAL}`);
	}
	if (status === 401) {
		const { title, next } = ADVICE.invalid_client;
		return say(`${title}. ${next}`);
	}
	if (status === 429)
		return say('PayPal is not accepting more token requests right now. Try again later.');
	return say(none);
}

/** An access token (RFC 6749, appendix A.12) that goes into a header as it is. */
const TOKEN = /^[\x21-\x7e]+$/;

type HttpRequest = (options: IHttpRequestOptions) => Promise<unknown>;

/** How one request for a token ended. */
type TokenResult =
	| { kind: 'token'; token: string }
	| { kind: 'refused'; status: number; headers: Record<string, string>; body: unknown }
	| { kind: 'unreachable'; why: string };

async function ask(
	httpRequest: HttpRequest,
	baseUrl: string,
	clientId: string,
	secret: string,
): Promise<TokenResult> {
	try {
		const response = (await httpRequest({
			method: 'POST',
			url: `${baseUrl}/v1/oauth2/token`,
			headers: {
				Accept: 'application/json',
				Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
				'Content-Type': 'application/x-www-form-urlencoded',
			},
			body: 'grant_type=client_credentials',
			disableFollowRedirect: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			// As it came: parsed by the same rules as all responses.
			encoding: 'text',
			timeout: 30_000,
		})) as { statusCode?: unknown; headers?: unknown; body?: unknown };
		const status = Number(response.statusCode);
		const body = readBody(response.body);
		const token = isObject(body) && status === 200 ? body.access_token : undefined;
		return typeof token === 'string' && TOKEN.test(token)
			? { kind: 'token', token }
			: { kind: 'refused', status, headers: lowerCaseNames(response.headers), body };
	} catch (error) {
		// The error of the HTTP client holds the request, and so the secret: only its code goes on.
		const { code } = error as { code?: unknown };
		return {
			kind: 'unreachable',
			why: typeof code === 'string' && code !== '' ? ` (${code})` : '',
		};
	}
}

/** What is known of the tokens of one pair of keys: the newest, or the request for it. */
const newest = new Map<string, { token?: string; since: number; request?: Promise<string> }>();
const MAX_KEPT = 100;
/** How long a token is handed to latecomers, in milliseconds: the calls of one run end by then. */
const FRESH_MS = 60_000;

function entryFor(credentials: ICredentialDataDecryptedObject, clientId: string, secret: string) {
	const key = createHash('sha256')
		.update(JSON.stringify([baseUrlOf(credentials), clientId, secret]))
		.digest('base64');
	const entry = newest.get(key) ?? { since: 0 };
	// The oldest goes first: a Map keeps the order of insertion.
	if (!newest.has(key) && newest.size >= MAX_KEPT) {
		newest.delete(newest.keys().next().value as string);
	}
	newest.set(key, entry);
	return entry;
}

/**
 * An access token by OAuth client credentials (RFC 6749, section 4.4).
 *
 * n8n asks for one for each call that finds none stored or met a 401. Calls that do so at the same
 * time share one request, and a call that comes late with an old token gets the newest one: PayPal
 * answers 429 to clients that fetch many.
 *
 * @throws TokenProblem in words, never with the secret in it
 */
export async function fetchToken(
	httpRequest: HttpRequest,
	credentials: ICredentialDataDecryptedObject,
): Promise<string> {
	const { clientId, clientSecret: secret } = keysOf(credentials);
	if (clientId === '' || secret === '') {
		throw new TokenProblem("Fill in the credential's 'Client ID' and 'Client Secret'", 0);
	}
	const entry = entryFor(credentials, clientId, secret);
	const failed = String(credentials.accessToken ?? '');
	const isFresh = Date.now() - entry.since < FRESH_MS;
	if (entry.token !== undefined && isFresh && failed !== '' && failed !== entry.token) {
		return entry.token;
	}
	entry.request ??= requestToken(httpRequest, credentials, clientId, secret)
		.then((token) => {
			entry.since = Date.now();
			return (entry.token = token);
		})
		.finally(() => delete entry.request);
	return await entry.request;
}

/** The wait that a response asks for, in milliseconds; undefined for one that would stay the same. */
function waitAfter(
	result: Exclude<TokenResult, { kind: 'token' }>,
	tried: number,
): number | undefined {
	if (result.kind === 'unreachable') return waitBefore(tried, Math.random(), DEFAULT_POLICY);
	const { status, headers } = result;
	// A status of success without a token is no response of PayPal's.
	const passes = status === 429 || status < 300 || isPassing({ status });
	if (!passes) return undefined;
	const retryAfter = readRetryAfter(headers['retry-after'], Date.now());
	return waitBefore(tried, Math.random(), DEFAULT_POLICY, retryAfter);
}

/**
 * Asks for a token, again where the first response is none that will stay: that is always safe, since a
 * token more does no harm. It has the tries and waits of every other call.
 */
async function requestToken(
	httpRequest: HttpRequest,
	credentials: ICredentialDataDecryptedObject,
	clientId: string,
	secret: string,
): Promise<string> {
	const { tries, maxMs } = DEFAULT_POLICY;
	const began = Date.now();
	for (let tried = 1; ; tried += 1) {
		const result = await ask(httpRequest, baseUrlOf(credentials), clientId, secret);
		if (result.kind === 'token') return result.token;
		const wait = tried < tries ? waitAfter(result, tried) : undefined;
		if (wait === undefined || Date.now() - began + wait > maxMs)
			throw failureOf(result, credentials);
		await sleep(wait);
	}
}

function failureOf(
	result: Exclude<TokenResult, { kind: 'token' }>,
	credentials: ICredentialDataDecryptedObject,
): TokenProblem {
	if (result.kind === 'unreachable') {
		return new TokenProblem(
			`PayPal could not be reached for an access token${result.why}. Check the connection, and the credential's 'Environment' and 'Base URL'.`,
			0,
		);
	}
	const hide = hiderOf(secretsOf(credentials));
	return problemOf(readProblem(result.status, hide(result.headers), hide(result.body)));
}

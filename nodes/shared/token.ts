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

/** Name of the class below: n8n passes on the error's name, but not always its class. */
export const TOKEN_PROBLEM = 'TokenProblem';

/** Why no token could be obtained, as a message for the user and without the secret. */
export class TokenProblem extends Error {
	/**
	 * HTTP status of PayPal's response; 0 if there was none. (Not called `status`: n8n would interpret
	 * it and replace the message by a text of its own.)
	 */
	readonly responseStatus: number;

	/** The ID that PayPal's support needs. */
	readonly debugId?: string;

	constructor(message: string, responseStatus: number, debugId?: string) {
		super(message);
		this.name = TOKEN_PROBLEM;
		this.responseStatus = responseStatus;
		if (debugId !== undefined) this.debugId = debugId;
	}
}

const TOKEN_PATHS = ['/v1/oauth2/token', '/v1/oauth2/token/terminate'];

/** Whether the call authenticates with the client ID and secret instead of a token. */
export const isTokenEndpoint = ({ pathname }: URL): boolean =>
	TOKEN_PATHS.some((path) => pathname.endsWith(path));

/** The URL of a request. n8n's HTTP Request node uses `uri` where other nodes use `url`. */
export interface Target {
	url?: string;
	uri?: string;
	baseURL?: string;
}

/**
 * Restricts the token to the host that issued it, whatever URL a node requests.
 *
 * @returns the URL
 * @throws Error with a message for the user, for any other host
 */
export function requireOwnHost(baseUrl: string, { url, uri, baseURL }: Target): URL {
	const base = new URL(baseUrl);
	const requested = url ?? uri ?? '';
	// Without a base first: with one, `https:elsewhere` is parsed as a path.
	const target = parseUrl(requested) ?? parseUrl(requested, baseURL ?? baseUrl);
	if (target?.origin !== base.origin) {
		throw new Error(
			`This PayPal credential is for ${base.host} only. Use it with URLs of that host, or choose another 'Environment' in the credential.`,
		);
	}
	return target;
}

/** The message for a server that responds to a token request, but not as PayPal does. */
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

/** An access token (RFC 6749, appendix A.12) that can be sent in a header unchanged. */
const TOKEN = /^[\x21-\x7e]+$/;

type HttpRequest = (options: IHttpRequestOptions) => Promise<unknown>;

/** The result of one token request. */
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
			// Unparsed: it is parsed by the same rules as all responses.
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
		// The HTTP client's error contains the request, and therefore the secret: only its code is
		// kept.
		const { code } = error as { code?: unknown };
		return {
			kind: 'unreachable',
			why: typeof code === 'string' && code !== '' ? ` (${code})` : '',
		};
	}
}

/** The tokens of one pair of keys: the newest, or the request for it. */
const newest = new Map<string, { token?: string; since: number; request?: Promise<string> }>();
const MAX_KEPT = 100;
/** How long a token is given to later calls, in milliseconds: the calls of one run end within that time. */
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
 * n8n requests one for each call that finds none stored or received a 401. Concurrent calls share one
 * request, and a later call with an old token gets the newest one: PayPal responds with 429 to clients
 * that request many.
 *
 * @throws TokenProblem with a message for the user, which never contains the secret
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

/** The wait that a response requests, in milliseconds; undefined if the response would not change. */
function waitAfter(
	result: Exclude<TokenResult, { kind: 'token' }>,
	tried: number,
): number | undefined {
	if (result.kind === 'unreachable') return waitBefore(tried, Math.random(), DEFAULT_POLICY);
	const { status, headers } = result;
	// A status of success without a token is not a response of PayPal's.
	const passes = status === 429 || status < 300 || isPassing({ status });
	if (!passes) return undefined;
	const retryAfter = readRetryAfter(headers['retry-after'], Date.now());
	return waitBefore(tried, Math.random(), DEFAULT_POLICY, retryAfter);
}

/**
 * Requests a token, again if the first response is not final: that is always safe, since an additional
 * token does no harm. It uses the attempts and waits of every other call.
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

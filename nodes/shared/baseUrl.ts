import { isPrivateHost } from './privateHost';
import { parseUrl } from './url';

/** Hosts of PayPal's REST API (servers of the OpenAPI files). */
export const PAYPAL_HOSTS = {
	sandbox: 'https://api-m.sandbox.paypal.com',
	live: 'https://api-m.paypal.com',
} as const;

export type Environment = keyof typeof PAYPAL_HOSTS | 'custom';

/** Invisible characters that people copy along with a text. */
const UNSEEN_AT_THE_ENDS = /^[\s\u200B-\u200D\u2060\uFEFF]+|[\s\u200B-\u200D\u2060\uFEFF]+$/g;

/** What `URL` would drop or reinterpret: blanks, control characters, `\` for `/`. */
// eslint-disable-next-line no-control-regex
const PLAIN_URL = /^https?:\/\/[^\s\u0000-\u001F\u007F\u200B-\u200D\u2060\uFEFF\\]+$/i;

/**
 * The URL that all calls of a credential go to, without a slash at the end.
 *
 * @throws Error with a message for the user: for an environment that is none of the three, and for a
 * custom base URL that is missing, is not a plain http(s) URL, or would send the secret unencrypted
 * over the internet
 */
export function baseUrlOf(credentials: { environment?: unknown; baseUrl?: unknown }): string {
	const { environment } = credentials;
	if (environment === 'live' || environment === 'sandbox') return PAYPAL_HOSTS[environment];
	if (environment !== 'custom') {
		// It may come from an expression; it is not safe to guess the environment where money moves.
		throw new Error("The credential's 'Environment' must be Sandbox, Live or Custom");
	}

	const given = typeof credentials.baseUrl === 'string' ? credentials.baseUrl : '';
	const text = given.replace(UNSEEN_AT_THE_ENDS, '');
	const url = PLAIN_URL.test(text) ? parseUrl(text) : undefined;
	if (url === undefined) {
		throw new Error(
			"The credential's 'Base URL' is not a URL. Use a format like http://127.0.0.1:4010",
		);
	}
	if (url.username || url.password || /[?#]/.test(text)) {
		throw new Error(
			"The credential's 'Base URL' must be a plain http or https URL, without user name, query or fragment",
		);
	}
	if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) {
		throw new Error(
			`The credential's 'Base URL' must begin with https:// because ${url.hostname} is not on this machine or in a private network: over http, the client secret could be read in transit`,
		);
	}
	return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

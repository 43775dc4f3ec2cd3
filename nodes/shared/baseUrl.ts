/** Hosts of PayPal's REST API (servers of the OpenAPI files). */
export const PAYPAL_HOSTS = {
	sandbox: 'https://api-m.sandbox.paypal.com',
	live: 'https://api-m.paypal.com',
} as const;

export type Environment = keyof typeof PAYPAL_HOSTS | 'custom';

/**
 * The URL that all calls of a credential go to, without a slash at the end.
 *
 * @throws Error in words for the user, when a custom base URL is missing or not a plain http(s) URL
 */
export function baseUrlOf(credentials: { environment?: unknown; baseUrl?: unknown }): string {
	if (credentials.environment === 'live') return PAYPAL_HOSTS.live;
	if (credentials.environment !== 'custom') return PAYPAL_HOSTS.sandbox;

	const text = typeof credentials.baseUrl === 'string' ? credentials.baseUrl.trim() : '';
	if (!URL.canParse(text)) {
		throw new Error(
			"The credential's 'Base URL' is not a URL. Write it like http://127.0.0.1:4010",
		);
	}
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
		throw new Error(
			"The credential's 'Base URL' must be a plain http or https URL, without user name, query or fragment",
		);
	}
	return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

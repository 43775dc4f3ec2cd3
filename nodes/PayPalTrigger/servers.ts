import { PAYPAL_HOSTS } from '../shared/baseUrl';
import { isPrivateHost } from '../shared/privateHost';
import { parseUrl } from '../shared/url';

const isPayPal = (baseUrl: string): boolean =>
	Object.values<string>(PAYPAL_HOSTS).includes(baseUrl);

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** The base URLs of the same server in links and certificate URLs, without a slash at the end. */
function prefixesOf(baseUrl: string): string[] {
	// Links and certificates of the hosts api-m.… also use the older names api.….
	if (isPayPal(baseUrl)) {
		return [baseUrl, baseUrl.replace('//api-m.', '//api.')];
	}
	const url = new URL(baseUrl);
	if (!LOOPBACK_NAMES.includes(url.hostname)) return [baseUrl];
	return LOOPBACK_NAMES.map((name) => baseUrl.replace(`//${url.hostname}`, `//${name}`));
}

/**
 * The path of an absolute link, if the link leads to the server that a credential is for. The path is
 * called through the credential, so nothing is sent to any other host.
 *
 * @param baseUrl the credential's, see `baseUrlOf`
 */
export function pathOnServer(link: unknown, baseUrl: string): string | undefined {
	if (typeof link !== 'string') return undefined;
	const prefix = prefixesOf(baseUrl).find((start) => link.startsWith(`${start}/`));
	return prefix === undefined ? undefined : link.slice(prefix.length);
}

const CERTIFICATE_PATH = /^\/v1\/notifications\/certs\/(CERT-[0-9A-Za-z-]{1,80})$/;

/**
 * The URL to fetch a certificate from, or undefined if the one that a delivery names is not a
 * certificate of that server. The text is compared as a whole with the permitted form, which leaves no
 * room for another host, a port, a user name, a query or a different parsing of the URL.
 */
export function certificateUrlOn(url: string, baseUrl: string): string | undefined {
	const name = CERTIFICATE_PATH.exec(pathOnServer(url, baseUrl) ?? '')?.[1];
	if (name === undefined) return undefined;
	return isPayPal(baseUrl) ? url : `${baseUrl}/v1/notifications/certs/${name}`;
}

/**
 * Why PayPal cannot deliver to a URL, as a message for the user, or undefined if it can.
 *
 * PayPal delivers over HTTPS on port 443 to public addresses. Only a server on the same machine or
 * network (the local sandbox) reaches all others.
 *
 * @param baseUrl the server that sends the deliveries
 */
export function whyUnreachable(webhookUrl: string, baseUrl: string): string | undefined {
	const url = parseUrl(webhookUrl);
	if (url === undefined) return `'${webhookUrl}' is not a URL`;
	if (isPrivateHost(new URL(baseUrl).hostname)) return undefined;
	if (isPrivateHost(url.hostname)) return `PayPal cannot reach ${url.hostname} from the internet`;
	if (url.protocol !== 'https:') return 'PayPal delivers events only over HTTPS';
	if (url.port !== '') return `PayPal delivers events only to port 443, not to port ${url.port}`;
	return undefined;
}

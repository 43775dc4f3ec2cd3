import { PAYPAL_HOSTS } from '../shared/baseUrl';

const isPayPal = (baseUrl: string): boolean =>
	Object.values<string>(PAYPAL_HOSTS).includes(baseUrl);

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Addresses that only this machine or its own network reaches (RFC 1918, 3927, 4193, 6598). */
const PRIVATE_ADDRESSES = [
	/^(0|10|127)\./,
	/^172\.(1[6-9]|2\d|3[01])\./,
	/^192\.168\./,
	/^169\.254\./,
	/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
	/^\[::1?\]$/,
	/^\[f[cd]/,
	/^\[fe[89ab]/,
	/^\[::ffff:/,
];

const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|lan|home\.arpa)$/;

/**
 * Whether a host is out of PayPal's reach: an address of a private network, or a name without a
 * dot such as that of a container.
 *
 * @param hostname as `URL` gives it: lower case, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
	const name = hostname.replace(/\.$/, '');
	if (PRIVATE_NAMES.test(name) || PRIVATE_ADDRESSES.some((address) => address.test(name)))
		return true;
	return !name.includes('.') && !name.startsWith('[');
}

/** The names one and the same server has in links and certificate URLs, without a slash at the end. */
function prefixesOf(baseUrl: string): string[] {
	// Links and certificates of the hosts api-m.… stand under the older names api.…, too.
	if (isPayPal(baseUrl)) {
		return [baseUrl, baseUrl.replace('//api-m.', '//api.')];
	}
	const url = new URL(baseUrl);
	if (!LOOPBACK_NAMES.includes(url.hostname)) return [baseUrl];
	return LOOPBACK_NAMES.map((name) => baseUrl.replace(`//${url.hostname}`, `//${name}`));
}

/**
 * The path of an absolute link, if the link leads to the server that a credential is for. What
 * comes back is called through the credential, so nothing goes to any other host.
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
 * The URL to fetch a certificate from, or undefined when the one that a delivery names is not a
 * certificate of that server. The text is compared as a whole with what may stand there, so there
 * is no room for another host, a port, a user name, a query or a second reading of the URL.
 */
export function certificateUrlOn(url: string, baseUrl: string): string | undefined {
	const name = CERTIFICATE_PATH.exec(pathOnServer(url, baseUrl) ?? '')?.[1];
	if (name === undefined) return undefined;
	return isPayPal(baseUrl) ? url : `${baseUrl}/v1/notifications/certs/${name}`;
}

/**
 * Why PayPal cannot deliver to a URL, in words for the user, or undefined when it can.
 *
 * PayPal delivers over HTTPS on port 443 to what the internet reaches. Only a server on the same
 * machine or network (the local sandbox) reaches the rest.
 *
 * @param baseUrl where the deliveries come from
 */
export function whyUnreachable(webhookUrl: string, baseUrl: string): string | undefined {
	if (!URL.canParse(webhookUrl)) return `'${webhookUrl}' is not a URL`;
	const url = new URL(webhookUrl);
	if (isPrivateHost(new URL(baseUrl).hostname)) return undefined;
	if (isPrivateHost(url.hostname)) return `PayPal cannot reach ${url.hostname} from the internet`;
	if (url.protocol !== 'https:') return 'PayPal delivers events only over HTTPS';
	if (url.port !== '') return `PayPal delivers events only to port 443, not to port ${url.port}`;
	return undefined;
}

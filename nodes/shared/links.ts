import { isObject } from './json';
import { parseUrl } from './url';

/** The hosts of PayPal's API: links name the older ones as often as those that were asked. */
const PAYPALS = /^api(?:-m)?(?<environment>\.sandbox|)\.paypal\.com$/;

/** For links without a host, which is not asked anyway. */
const ANY_HOST = 'https://api-m.paypal.com';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** A host without a scheme, as PayPal's links begin at times. A path of its own begins otherwise. */
const BARE_HOST = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]|$)/i;

/** A link as a URL can be read from it: slashes escaped twice, a missing scheme and a bare % are mended. */
function mended(href: string): string {
	const text = href
		.trim()
		.replace(/\\+\//g, '/')
		.replace(/%(?![0-9a-f]{2})/gi, '%25');
	return BARE_HOST.test(text) ? `https://${text}` : text;
}

const relationsOf = ({ rel }: Record<string, unknown>): string[] =>
	typeof rel === 'string' ? rel.trim().toLowerCase().split(/\s+/) : [];

/**
 * The link of a relation, in a response of PayPal's or a list of links.
 *
 * @param relation in lower case; PayPal writes some in capitals (`SELF`), which are the same ones
 * @returns its target, with a scheme if it has a host; undefined if there is none
 */
export function linkOf(from: unknown, relation: string): string | undefined {
	const links: unknown = isObject(from) ? from.links : from;
	if (!Array.isArray(links)) return undefined;
	const found = links
		.filter(isObject)
		.find((link) => typeof link.href === 'string' && relationsOf(link).includes(relation));
	return found === undefined ? undefined : mended(String(found.href));
}

/** Where a link leads: a path for the credential's own server, or another host, which is never asked. */
export type LinkTarget = { path: string } | { foreign: string };

/** The hosts that stand for the server of a credential in PayPal's links. */
function isSameServer(url: URL, base: URL): boolean {
	if (url.host === base.host) return true;
	if (LOOPBACK.test(url.hostname)) return LOOPBACK.test(base.hostname);
	const [named, own] = [url, base].map(({ host }) => PAYPALS.exec(host)?.groups?.environment);
	// A gateway stands before either of PayPal's environments.
	return named !== undefined && (own === undefined || own === named);
}

/**
 * Where a link leads, seen from the server that a credential is for. What it names is asked of that
 * server, so that the token goes nowhere else.
 *
 * @param href as `linkOf` gives it
 * @param baseUrl the credential's, see `baseUrlOf`
 */
export function targetOf(href: string, baseUrl: string): LinkTarget {
	const base = new URL(baseUrl);
	const url = parseUrl(mended(href));
	if (url === undefined) return { foreign: 'no host' };
	if (!/^https?:$/.test(url.protocol) || !isSameServer(url, base)) {
		return { foreign: url.host || url.protocol };
	}
	const prefix = base.pathname.replace(/\/$/, '');
	const isBelow = url.host === base.host && url.pathname.startsWith(`${prefix}/`);
	const path = isBelow ? url.pathname.slice(prefix.length) : url.pathname;
	return { path: `${path}${url.search}` };
}

/**
 * The query of a link, for who knows the path already: the next page of a list. Whatever host the link
 * names, only the query is taken.
 */
export function queryOf(href: string | undefined): URLSearchParams | undefined {
	return href === undefined ? undefined : parseUrl(mended(href), ANY_HOST)?.searchParams;
}

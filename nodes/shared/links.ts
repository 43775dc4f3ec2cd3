import { isObject } from './json';
import { parseUrl } from './url';

/** The hosts of PayPal's API: links use the older names as often as those that were requested. */
const PAYPALS = /^api(?:-m)?(?<environment>\.sandbox|)\.paypal\.com$/;

/** For parsing links without a host; no request is sent to it. */
const ANY_HOST = 'https://api-m.paypal.com';

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * A host without a scheme, with which some of PayPal's links begin. A path without a host begins
 * differently.
 */
const BARE_HOST = /^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]|$)/i;

/** A link repaired for parsing as a URL: slashes escaped twice, a missing scheme and a bare %. */
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

/**
 * The target of a link: a path on the credential's own server, or another host, to which no request is
 * sent.
 */
export type LinkTarget = { path: string } | { foreign: string };

/** The hosts that PayPal's links use for a credential's server. */
function isSameServer(url: URL, base: URL): boolean {
	if (url.host === base.host) return true;
	if (LOOPBACK.test(url.hostname)) return LOOPBACK.test(base.hostname);
	const [named, own] = [url, base].map(({ host }) => PAYPALS.exec(host)?.groups?.environment);
	// A gateway may be in front of either of PayPal's environments.
	return named !== undefined && (own === undefined || own === named);
}

/**
 * The target of a link, relative to the server that a credential is for. It is requested from that
 * server, so that the token is sent nowhere else.
 *
 * @param href as returned by `linkOf`
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
 * The query of a link, for callers that know the path already: the next page of a list. Only the query
 * is used, whatever host the link names.
 */
export function queryOf(href: string | undefined): URLSearchParams | undefined {
	return href === undefined ? undefined : parseUrl(mended(href), ANY_HOST)?.searchParams;
}

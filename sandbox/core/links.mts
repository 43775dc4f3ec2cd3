import { createHash } from 'node:crypto';

import type { Link } from './backend.mts';

/**
 * PayPal's APIs write the same link in several ways: the relation in lower or upper case, and either
 * of the two host names, regardless of the requested one.
 */
const HOSTS = ['https://api-m.sandbox.paypal.com', 'https://api.sandbox.paypal.com'] as const;

const RELATIONS: ReadonlyArray<(rel: string) => string> = [
	(rel) => rel,
	(rel) => rel.toUpperCase(),
	(rel) => rel.charAt(0).toUpperCase() + rel.slice(1),
];

/** Paths of the API, as opposed to those of pages for people. */
const OF_API = /^\/v\d/;

/**
 * A link in a response.
 *
 * @param at the URLs of the API and of the pages for people
 * @param path everything after the host
 * @param seed selects the spelling, always the same one for the same link; undefined for the plain one
 */
export function spelledLink(
	at: { readonly url: string; readonly pagesUrl: string },
	{ rel, method, path }: { readonly rel: string; readonly method: string; readonly path: string },
	seed: number | undefined,
): Link {
	if (!OF_API.test(path)) return { href: `${at.pagesUrl}${path}`, rel, method };
	if (seed === undefined) return { href: `${at.url}${path}`, rel, method };
	const [first = 0, second = 0] = createHash('sha256').update(`${seed} ${rel} ${path}`).digest();
	const host = [at.url, ...HOSTS][first % (HOSTS.length + 1)] ?? at.url;
	const spell = RELATIONS[second % RELATIONS.length];
	return { href: `${host}${path}`, rel: spell?.(rel) ?? rel, method };
}

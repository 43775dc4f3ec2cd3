import { spelledLink } from '../../../sandbox/core/links.mts';

const BASE = 'http://sandbox:4010';
const PAGES = 'http://127.0.0.1:4010';
const AT = { url: BASE, pagesUrl: PAGES };
const link = (n: number) => ({ rel: 'self', method: 'GET', path: `/v2/payments/captures/${n}` });
const many = Array.from({ length: 100 }, (_, n) => n);

it('is plain without a seed', () => {
	expect(spelledLink(AT, link(1), undefined)).toEqual({
		href: `${BASE}/v2/payments/captures/1`,
		rel: 'self',
		method: 'GET',
	});
});

it('has all hosts and spellings of relations, the same ones for the same seed', () => {
	const links = many.map((n) => spelledLink(AT, link(n), 7));
	expect(many.map((n) => spelledLink(AT, link(n), 7))).toEqual(links);
	expect(many.map((n) => spelledLink(AT, link(n), 8))).not.toEqual(links);
	expect(new Set(links.map(({ rel }) => rel))).toEqual(new Set(['self', 'SELF', 'Self']));
	expect(new Set(links.map(({ href }) => new URL(href).origin))).toEqual(
		new Set([BASE, 'https://api-m.sandbox.paypal.com', 'https://api.sandbox.paypal.com']),
	);
	expect(links.map(({ href }) => new URL(href).pathname)).toEqual(many.map((n) => link(n).path));
});

it('does not change links to pages, which people have to open', () => {
	const page = { rel: 'approve', method: 'GET', path: '/checkoutnow?token=1' };
	for (const seed of many) expect(spelledLink(AT, page, seed).href).toBe(`${PAGES}${page.path}`);
	expect(spelledLink(AT, page, undefined).href).toBe(`${PAGES}${page.path}`);
});

/** Links as PayPal writes them, and in malformed variants: all code reads them with this module. */
import fc from 'fast-check';

import { linkOf, queryOf, targetOf } from '../../../nodes/shared/links';

const LIVE = 'https://api-m.paypal.com';
const SANDBOX = 'https://api-m.sandbox.paypal.com';
const LOCAL = 'http://127.0.0.1:4010';
const GATEWAY = 'https://gateway.example/paypal';

const HREF = `${LIVE}/v1/things?page=2`;

describe('a link by its relation', () => {
	it.each(['next', 'NEXT', 'Next', ' next ', 'prev next', 'last NEXT'])('is found: %p', (rel) => {
		const links = [
			{ rel: 'self', href: 'x' },
			null,
			'next',
			7,
			{ rel: 'next' },
			{ rel, href: HREF },
		];
		expect(linkOf({ links }, 'next')).toBe(HREF);
		expect(linkOf(links, 'next')).toBe(HREF);
	});

	it.each([
		undefined,
		null,
		'next',
		{},
		{ links: null },
		{ links: 'next' },
		{ links: [{ rel: 'nextpage', href: HREF }] },
		{ links: [{ rel: 'next', href: null }] },
		{ links: [{ rel: null, href: HREF }] },
		{ links: [{ href: HREF }] },
	])('is not there: %j', (from) => {
		expect(linkOf(from, 'next')).toBeUndefined();
	});
});

describe('where a link leads', () => {
	const PATH = '/v1/things/1?a=b%20c';
	it.each([
		[LIVE, `${LIVE}${PATH}`],
		[LIVE, `https://api.paypal.com${PATH}`],
		[LIVE, `api.paypal.com${PATH}`],
		[LIVE, `api-m.paypal.com${PATH}`],
		[LIVE, `HTTPS://API-M.PAYPAL.COM${PATH}`],
		[LIVE, `http://api.paypal.com${PATH}`],
		[LIVE, ` ${LIVE}${PATH}\n`],
		[LIVE, `${LIVE}${PATH}`.replaceAll('/', '\\/')],
		[LIVE, `${LIVE}:443${PATH}`],
		[SANDBOX, `${SANDBOX}${PATH}`],
		[SANDBOX, `https://api.sandbox.paypal.com${PATH}`],
		[SANDBOX, `api.sandbox.paypal.com${PATH}`],
		[LOCAL, `${LOCAL}${PATH}`],
		[LOCAL, `http://localhost:4010${PATH}`],
		[LOCAL, `localhost:4010${PATH}`],
		[LOCAL, `https://api.sandbox.paypal.com${PATH}`],
		[GATEWAY, `https://gateway.example/paypal${PATH}`],
		[GATEWAY, `gateway.example/paypal${PATH}`],
		[GATEWAY, `https://api-m.paypal.com${PATH}`],
		[GATEWAY, `https://api.sandbox.paypal.com${PATH}`],
	])('is a path for %s: %s', (base, href) => {
		expect(targetOf(href, base)).toEqual({ path: PATH });
	});

	it.each([
		'https://evil.example/v1/x',
		'evil.example/v1/x',
		'//evil.example/v1/x',
		'https://api-m.paypal.com.evil.example/v1/x',
		'https://api-m.paypal.com@evil.example/v1/x',
		'https://evil.example\\@api-m.paypal.com/v1/x',
		'https://api-m.sandbox.paypal.com/v1/x',
		'https://api-m.paypal.com:8443/v1/x',
		'https://www.paypal.com/v1/x',
		'http://127.0.0.1/v1/x',
		'ftp://api-m.paypal.com/v1/x',
		'javascript:alert(1)',
		'/v1/x',
		'?page=2',
		'%',
		'',
	])('is none for the live server: %p', (href) => {
		expect(targetOf(href, LIVE)).toHaveProperty('foreign');
	});

	it('is read whatever stands in it, with a % alone, too', () => {
		expect(targetOf(`${LIVE}/v1/a%b?c=100%`, LIVE)).toEqual({ path: '/v1/a%25b?c=100%25' });
		expect(queryOf(`${LIVE}/v1/x?token=50%&page=2`)?.get('token')).toBe('50%');
		fc.assert(
			fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (href) => {
				for (const base of [LIVE, LOCAL, GATEWAY]) {
					const target = targetOf(href, base);
					if (!('path' in target)) continue;
					expect(target.path).toMatch(/^\//);
					// However the path is put behind the base, it stays on that host.
					expect(new URL(`${base}${target.path}`).host).toBe(new URL(base).host);
					expect(() => decodeURI(target.path)).not.toThrow();
				}
				queryOf(href);
			}),
		);
	});

	it('is a query for the next page, whatever the host', () => {
		for (const href of [HREF, 'api.paypal.com/v1/things?page=2', '/v1/things?page=2', '?page=2']) {
			expect(queryOf(href)?.get('page')).toBe('2');
		}
		expect(queryOf(undefined)).toBeUndefined();
	});
});

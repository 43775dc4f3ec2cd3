import {
	certificateUrlOn,
	pathOnServer,
	whyUnreachable,
} from '../../../nodes/PayPalTrigger/servers';
import { isPrivateHost } from '../../../nodes/shared/privateHost';

const LIVE = 'https://api-m.paypal.com';
const SANDBOX = 'https://api-m.sandbox.paypal.com';
const CERT = '/v1/notifications/certs/CERT-360caa42-fca2a594-0123abcd';

describe('the URL of a certificate', () => {
	it.each([
		[LIVE, `https://api.paypal.com${CERT}`],
		[LIVE, `https://api-m.paypal.com${CERT}`],
		[SANDBOX, `https://api.sandbox.paypal.com${CERT}`],
		[SANDBOX, `https://api-m.sandbox.paypal.com${CERT}`],
	])("on PayPal's hosts for %s passes as it is: %s", (base, url) => {
		expect(certificateUrlOn(url, base)).toBe(url);
	});

	it.each([
		['http://127.0.0.1:4010', `http://127.0.0.1:4010${CERT}`],
		['http://127.0.0.1:4010', `http://localhost:4010${CERT}`],
		['http://localhost:4010', `http://[::1]:4010${CERT}`],
		['https://gateway.example.com/paypal', `https://gateway.example.com/paypal${CERT}`],
	])('of a custom base URL %s is fetched from there: %s', (base, url) => {
		expect(certificateUrlOn(url, base)).toBe(`${base}${CERT}`);
	});

	it.each([
		['live for a sandbox app', SANDBOX, `https://api.paypal.com${CERT}`],
		['sandbox for a live app', LIVE, `https://api.sandbox.paypal.com${CERT}`],
		['plain http', SANDBOX, `http://api.sandbox.paypal.com${CERT}`],
		['upper-case scheme', SANDBOX, `HTTPS://api.sandbox.paypal.com${CERT}`],
		['another scheme', SANDBOX, `file://api.sandbox.paypal.com${CERT}`],
		['no scheme', SANDBOX, `//api.sandbox.paypal.com${CERT}`],
		['look-alike suffix', SANDBOX, `https://api.sandbox.paypal.com.evil.test${CERT}`],
		['look-alike prefix', SANDBOX, `https://evil-api.sandbox.paypal.com${CERT}`],
		['subdomain', SANDBOX, `https://x.api.sandbox.paypal.com${CERT}`],
		['another host of PayPal', LIVE, `https://www.paypal.com${CERT}`],
		['dot at the end of the host', SANDBOX, `https://api.sandbox.paypal.com.${CERT}`],
		['upper-case host', SANDBOX, `https://API.sandbox.paypal.com${CERT}`],
		['Cyrillic letters', SANDBOX, `https://api.sandbox.p\u0430ypal.com${CERT}`],
		['user name', SANDBOX, `https://api.sandbox.paypal.com@evil.test${CERT}`],
		['user name and password', SANDBOX, `https://api.sandbox.paypal.com:443@evil.test${CERT}`],
		['user name before the host', SANDBOX, `https://me@api.sandbox.paypal.com${CERT}`],
		['backslash', SANDBOX, `https://evil.test\\@api.sandbox.paypal.com${CERT}`],
		['the default port', SANDBOX, `https://api.sandbox.paypal.com:443${CERT}`],
		['another port', SANDBOX, `https://api.sandbox.paypal.com:8443${CERT}`],
		['host in the path', SANDBOX, `https://evil.test/https://api.sandbox.paypal.com${CERT}`],
		['host in the query', SANDBOX, `https://evil.test/?https://api.sandbox.paypal.com${CERT}`],
		['host in the fragment', SANDBOX, `https://evil.test/#https://api.sandbox.paypal.com${CERT}`],
		['query', SANDBOX, `https://api.sandbox.paypal.com${CERT}?x=1`],
		['fragment', SANDBOX, `https://api.sandbox.paypal.com${CERT}#x`],
		['slash at the end', SANDBOX, `https://api.sandbox.paypal.com${CERT}/`],
		['more path', SANDBOX, `https://api.sandbox.paypal.com${CERT}/../../../other`],
		[
			'dots in the path',
			SANDBOX,
			'https://api.sandbox.paypal.com/v1/x/../notifications/certs/CERT-1',
		],
		['encoded dots', SANDBOX, 'https://api.sandbox.paypal.com/v1/notifications/certs/CERT-%2e%2e'],
		['double slash', SANDBOX, `https://api.sandbox.paypal.com/${CERT}`],
		['another path', SANDBOX, 'https://api.sandbox.paypal.com/v1/other/certs/CERT-1'],
		['another name', SANDBOX, 'https://api.sandbox.paypal.com/v1/notifications/certs/OTHER-1'],
		['no name', SANDBOX, 'https://api.sandbox.paypal.com/v1/notifications/certs/CERT-'],
		['endless name', SANDBOX, `https://api.sandbox.paypal.com${CERT}${'a'.repeat(100)}`],
		['line break', SANDBOX, `https://api.sandbox.paypal.com${CERT}\n`],
		['blank before', SANDBOX, ` https://api.sandbox.paypal.com${CERT}`],
		["PayPal's own for a custom base", 'http://127.0.0.1:4010', `https://api.paypal.com${CERT}`],
		['another port of the custom base', 'http://127.0.0.1:4010', `http://127.0.0.1:4011${CERT}`],
		['no port of the custom base', 'http://127.0.0.1:4010', `http://127.0.0.1${CERT}`],
		['a longer port', 'http://127.0.0.1:401', `http://127.0.0.1:4010${CERT}`],
		['https for a custom http base', 'http://127.0.0.1:4010', `https://127.0.0.1:4010${CERT}`],
		['outside of the base path', 'https://g.test/paypal', `https://g.test${CERT}`],
		['a longer base path', 'https://g.test/paypal', `https://g.test/paypal-evil${CERT}`],
	])('does not pass with %s', (_, base, url) => {
		expect(certificateUrlOn(url, base)).toBeUndefined();
	});
});

describe('a link', () => {
	it('to the server of the credential is followed by its path', () => {
		expect(pathOnServer(`${LIVE}/v2/payments/captures/1?a=b`, LIVE)).toBe(
			'/v2/payments/captures/1?a=b',
		);
		expect(pathOnServer('https://api.paypal.com/v2/x', LIVE)).toBe('/v2/x');
		expect(pathOnServer('https://g.test/paypal/v2/x', 'https://g.test/paypal')).toBe('/v2/x');
	});

	it.each([
		'https://evil.test/v2/x',
		`${SANDBOX}/v2/x`,
		LIVE,
		`${LIVE}.evil.test/v2/x`,
		'/v2/x',
		'',
		undefined,
		{},
	])('elsewhere is not: %s', (link) => {
		expect(pathOnServer(link, LIVE)).toBeUndefined();
	});
});

describe('a webhook URL', () => {
	it.each([
		'https://n8n.example.com/webhook/1/webhook',
		'https://n8n.example.com:443/webhook/1/webhook',
		'https://203.0.113.7/webhook/1/webhook',
		'https://[2001:db8::1]/webhook/1/webhook',
	])('on the internet is reachable: %s', (url) => {
		expect(whyUnreachable(url, SANDBOX)).toBeUndefined();
	});

	it.each([
		['http://n8n.example.com/webhook', 'PayPal delivers events only over HTTPS'],
		[
			'https://n8n.example.com:5678/webhook',
			'PayPal delivers events only to port 443, not to port 5678',
		],
		['http://localhost:5678/webhook', 'PayPal cannot reach localhost from the internet'],
		['https://127.0.0.1/webhook', 'PayPal cannot reach 127.0.0.1 from the internet'],
		['https://2130706433/webhook', 'PayPal cannot reach 127.0.0.1 from the internet'],
		['https://[::1]/webhook', 'PayPal cannot reach [::1] from the internet'],
		['https://n8n/webhook', 'PayPal cannot reach n8n from the internet'],
		['n8n.example.com/webhook', "'n8n.example.com/webhook' is not a URL"],
	])('is refused with a reason: %s', (url, why) => {
		expect(whyUnreachable(url, SANDBOX)).toBe(why);
		expect(whyUnreachable(url, 'https://gateway.example.com')).toBe(why);
	});

	it.each(['http://127.0.0.1:4010', 'http://localhost:4010', 'http://sandbox:4010'])(
		'may be private for a server that is so itself: %s',
		(base) => {
			expect(whyUnreachable('http://localhost:5678/webhook', base)).toBeUndefined();
			expect(whyUnreachable('not a URL', base)).toBe("'not a URL' is not a URL");
		},
	);

	it.each([
		['10.1.2.3', true],
		['172.16.0.1', true],
		['172.32.0.1', false],
		['192.168.1.1', true],
		['192.169.1.1', false],
		['169.254.1.1', true],
		['100.64.0.1', true],
		['100.128.0.1', false],
		['0.0.0.0', true],
		['8.8.8.8', false],
		['[fd00::1]', true],
		['[fe80::1]', true],
		['[::ffff:7f00:1]', true],
		['[2001:db8::1]', false],
		['printer.local', true],
		['n8n.internal', true],
		['app.localhost', true],
		['localhost.', true],
		['local.example.com', false],
	])('host %s is private: %s', (host, expected) => {
		expect(isPrivateHost(host)).toBe(expected);
	});
});

import { isOrigin } from '../../../sandbox/core/url.mts';

it.each(['http://sandbox:4010', 'http://sandbox', 'https://paypal.example', 'http://[::1]:4010'])(
	'%j is an origin',
	(text) => expect(isOrigin(text)).toBe(true),
);

it.each([
	'sandbox:4010',
	'http://sandbox:4010/',
	'http://sandbox:4010/path',
	'http://user@sandbox:4010',
	'http://sandbox:4010?a=b',
	'http://sandbox:4010#a',
	'ftp://sandbox:4010',
	'HTTP://sandbox:4010',
	'http://Sandbox:4010',
	'http://sandbox:80',
	'http://sandbox:99999',
	' http://sandbox',
	'',
	'http://',
])('%j is none', (text) => expect(isOrigin(text)).toBe(false));

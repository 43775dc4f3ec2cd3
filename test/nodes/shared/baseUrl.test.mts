import fc from 'fast-check';

import { baseUrlOf } from '../../../nodes/shared/baseUrl';

const custom = (baseUrl: unknown) => baseUrlOf({ environment: 'custom', baseUrl });

describe('PayPal itself', () => {
	it('is chosen by the environment, whatever stands in Base URL', () => {
		const baseUrl = 'http://elsewhere.example';
		expect(baseUrlOf({ environment: 'live', baseUrl })).toBe('https://api-m.paypal.com');
		expect(baseUrlOf({ environment: 'sandbox', baseUrl })).toBe('https://api-m.sandbox.paypal.com');
	});

	// An expression may return it.
	it.each([undefined, null, '', ' ', 'Live', 'LIVE', 'production', 'sandbox ', 0, {}])(
		'is no guess for the environment %j',
		(environment) => {
			expect(() => baseUrlOf({ environment, baseUrl: 'http://127.0.0.1:4010' })).toThrow(
				"'Environment' must be Sandbox, Live or Custom",
			);
		},
	);
});

it.each([
	// This machine
	['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
	['http://127.8.9.10/', 'http://127.8.9.10'],
	['http://localhost:4010///', 'http://localhost:4010'],
	['HTTP://LocalHost:4010/PayPal/', 'http://localhost:4010/PayPal'],
	['http://paypal.localhost', 'http://paypal.localhost'],
	['http://[::1]:4010', 'http://[::1]:4010'],
	['http://[0:0:0:0:0:0:0:1]', 'http://[::1]'],
	['http://[::ffff:127.0.0.1]', 'http://[::ffff:7f00:1]'],
	['http://2130706433', 'http://127.0.0.1'],
	['http://0x7f000001:4010', 'http://127.0.0.1:4010'],
	['http://0177.0.0.1', 'http://127.0.0.1'],
	['http://127.1', 'http://127.0.0.1'],
	['http://0.0.0.0:4010', 'http://0.0.0.0:4010'],
	// Private networks
	['http://10.0.0.5:4010', 'http://10.0.0.5:4010'],
	['http://172.16.0.1', 'http://172.16.0.1'],
	['http://172.31.255.254', 'http://172.31.255.254'],
	['http://192.168.178.20:8080', 'http://192.168.178.20:8080'],
	['http://169.254.3.4', 'http://169.254.3.4'],
	['http://100.101.102.103', 'http://100.101.102.103'],
	['http://[fd12:3456::1]:4010', 'http://[fd12:3456::1]:4010'],
	['http://[fe80::1]', 'http://[fe80::1]'],
	['http://[::ffff:192.168.1.2]', 'http://[::ffff:c0a8:102]'],
	// Private names
	['http://sandbox:4010', 'http://sandbox:4010'],
	['http://sandbox.:4010', 'http://sandbox.:4010'],
	['http://host.docker.internal:4010', 'http://host.docker.internal:4010'],
	['http://paypal.default.svc.cluster.local', 'http://paypal.default.svc.cluster.local'],
	['http://nas.home.arpa', 'http://nas.home.arpa'],
	['http://paypal.test', 'http://paypal.test'],
	// Https, wherever
	['https://gateway.example/paypal/', 'https://gateway.example/paypal'],
	['https://api-m.paypal.com.gateway.example', 'https://api-m.paypal.com.gateway.example'],
	['https://8.8.8.8:8443', 'https://8.8.8.8:8443'],
	['https://bücher.example', 'https://xn--bcher-kva.example'],
	// Blanks and invisible characters at the ends
	['  http://127.0.0.1:4010\n', 'http://127.0.0.1:4010'],
	['\u00A0\u200Bhttps://gateway.example\uFEFF', 'https://gateway.example'],
])('%j is %s', (baseUrl, expected) => {
	expect(custom(baseUrl)).toBe(expected);
});

it.each([
	'http://gateway.example',
	'http://gateway.example:443/paypal',
	'HTTP://API-M.PAYPAL.COM',
	'http://api-m.sandbox.paypal.com',
	'http://localhost.example',
	'http://127.0.0.1.example',
	'http://local.example',
	'http://internal.example.com',
	'http://evil-localhost.com',
	'http://8.8.8.8',
	'http://134744072',
	'http://0x08080808',
	'http://11.0.0.1',
	'http://172.15.255.255',
	'http://172.32.0.1',
	'http://192.169.0.1',
	'http://100.63.255.255',
	'http://100.128.0.1',
	'http://126.255.255.255',
	'http://128.0.0.1',
	'http://[2001:db8::1]',
	'http://[::ffff:8.8.8.8]',
	'http://[fec0::1]',
	'http://xn--bcher-kva.example',
	'http://bücher.example',
	// IDNA turns the full stop of Chinese and the like into a dot.
	'http://gateway。example',
])('%j would send the secret in clear', (baseUrl) => {
	expect(() => custom(baseUrl)).toThrow(/'Base URL' must begin with https:\/\/ because /);
});

it.each([
	undefined,
	null,
	42,
	'',
	'   ',
	'127.0.0.1:4010',
	'localhost:4010',
	'//127.0.0.1:4010',
	'http:127.0.0.1',
	'http:/127.0.0.1',
	'http:\\\\127.0.0.1',
	'http://127.0.0.1\\@gateway.example',
	'http://127.0.0.1 .example',
	'http://127.0.0.1\n.example',
	'http://127.0.0.1\t:4010',
	'http://127.0.0.1\u200B.example',
	'http://',
	'http://127.0.0.1:99999',
	'http://[::1',
	'ftp://127.0.0.1',
	'file:///etc/passwd',
	'javascript:alert(1)',
	'ws://127.0.0.1',
	'undefined',
])('%j is not a URL', (baseUrl) => {
	expect(() => custom(baseUrl)).toThrow("'Base URL' is not a URL");
});

it.each([
	'https://user@gateway.example',
	'https://user:pass@gateway.example',
	'http://127.0.0.1@gateway.example',
	'https://gateway.example?key=1',
	'https://gateway.example/?',
	'https://gateway.example/paypal#top',
	'https://gateway.example#',
])('%j has a part that a base URL must not have', (baseUrl) => {
	expect(() => custom(baseUrl)).toThrow('without user name, query or fragment');
});

it('over http every IPv4 address is either private by the registry of IANA, or refused', () => {
	const isPrivate = ([a, b]: readonly number[]) =>
		a === 0 ||
		a === 10 ||
		a === 127 ||
		(a === 172 && Number(b) >= 16 && Number(b) <= 31) ||
		(a === 192 && b === 168) ||
		(a === 100 && Number(b) >= 64 && Number(b) <= 127) ||
		(a === 169 && b === 254);
	const byte = fc.nat(255);
	fc.assert(
		fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
			const call = () => custom(`http://${bytes.join('.')}`);
			if (isPrivate(bytes)) expect(call()).toBe(`http://${bytes.join('.')}`);
			else expect(call).toThrow('must begin with https://');
		}),
	);
});

import { gzipSync } from 'node:zlib';

import { withExtraHeader, withHeader, type Post } from '../../support/trigger/delivery.mts';
import { forge, FORGERIES, type Forgery } from '../../support/trigger/forgeries.mts';
import { CERTIFICATES, type Case, type Chapter, type Kit } from './case.mts';

const DAY = 86_400_000;
const REFUSED = 'refused a delivery, ';
const PATH = `/v1/notifications/certs/${CERTIFICATES.genuine}`;

type Simple = Omit<Case, 'deliveries' | 'responses' | 'starts' | 'log'>;

/** One delivery that has to be refused, for this reason. */
const refused = (
	name: string,
	sent: string,
	delivery: (kit: Kit) => Post,
	why: string,
	more: Partial<Simple> = {},
): Case => ({
	...{ name, sent, ...more },
	deliveries: (kit) => [delivery(kit)],
	responses: [401],
	starts: 0,
	log: REFUSED + why,
});

/** One delivery that has to start the workflow. */
const accepted = (
	name: string,
	sent: string,
	delivery: (kit: Kit) => Post,
	more: Partial<Simple> = {},
): Case => ({
	...{ name, sent, ...more },
	deliveries: (kit) => [delivery(kit)],
	responses: [200],
	starts: 1,
});

/** One delivery that n8n itself refuses, before the trigger receives it. */
const refusedByN8n = (
	status: number,
	name: string,
	sent: string,
	delivery: (kit: Kit) => Post,
	more: Partial<Case> = {},
): Case => ({
	...{ name, sent, ...more },
	deliveries: (kit) => [delivery(kit)],
	responses: [status],
	starts: 0,
});

const withBody = (post: Post, body: string | Buffer): Post => ({
	...post,
	rawBody: Buffer.from(body as string),
});

const MISMATCH = 'the signature does not match the body and the webhook';
const NOT_KNOWN = "PayPal's verify call did not confirm the signature";
const FOREIGN = "the certificate is not on the credential's server";

const signature: Chapter = {
	title: 'Signature and body',
	cases: [
		refused(
			'Forged signature',
			'invented bytes as the signature',
			(kit) =>
				withHeader(
					kit.post(),
					'paypal-transmission-sig',
					Buffer.alloc(256, 'forged').toString('base64'),
				),
			MISMATCH,
		),
		refused(
			'Signature with another key',
			"signed with a stranger's key, with the URL of PayPal's certificate",
			(kit) => kit.post({}, 'stranger'),
			MISMATCH,
		),
		refused(
			'Changed amount',
			'one digit of the body changed after signing',
			(kit) => {
				const post = kit.post();
				return withBody(post, post.rawBody.toString().replace('10.00', '90.00'));
			},
			MISMATCH,
		),
		refused(
			'Changed whitespace',
			'one space added to the body after signing',
			(kit) => withBody(kit.post(), `${kit.post().rawBody.toString()} `),
			MISMATCH,
		),
		refused(
			'Another webhook',
			'genuine delivery for a different webhook',
			(kit) => kit.post({ webhookId: '0EH40505U7160970P' }),
			MISMATCH,
		),
		refused(
			'Another transmission ID',
			'genuine, with a different paypal-transmission-id',
			(kit) =>
				withHeader(kit.post(), 'paypal-transmission-id', '69cd13f0-d67a-11e5-baa3-778b53f4ae55'),
			MISMATCH,
		),
		refused(
			'Another transmission time',
			'genuine, with a different paypal-transmission-time',
			(kit) =>
				withHeader(
					kit.post(),
					'paypal-transmission-time',
					new Date(Date.now() - DAY).toISOString(),
				),
			MISMATCH,
		),
		refused(
			'SHA-1',
			'signed with SHA-1, with paypal-auth-algo: SHA256withRSA',
			(kit) => kit.post({ digest: 'sha1' }),
			MISMATCH,
		),
		refused(
			'Algorithm SHA1withRSA',
			'signed with SHA-1, with paypal-auth-algo: SHA1withRSA',
			(kit) => kit.post({ digest: 'sha1', algorithm: 'SHA1withRSA' }),
			'the algorithm SHA1withRSA is not accepted',
		),
		refused(
			'Algorithm none',
			'paypal-auth-algo: none',
			(kit) => kit.post({ algorithm: 'none' }),
			'the algorithm none is not accepted',
		),
		{
			name: 'Replay',
			sent: 'a genuine delivery, and the same bytes three more times',
			deliveries: (kit) => Array<Post>(4).fill(kit.post()),
			responses: [200, 200, 200, 200],
			starts: 1,
		},
		{
			name: 'Replay at the same time',
			sent: 'a genuine delivery, eight times at the same time',
			deliveries: (kit) => Array<Post>(8).fill(kit.post()),
			together: true,
			responses: Array<number>(8).fill(200),
			starts: 1,
		},
		{
			name: 'Delivered twice',
			sent: 'one event in two transmissions at the same time, as PayPal does',
			deliveries: (kit) => {
				const body = kit.event();
				return [kit.post({ body }), kit.post({ body })];
			},
			together: true,
			responses: [200, 200],
			starts: 1,
		},
	],
};

const sentAt = (days: number): { time: string } => ({
	time: new Date(Date.now() + days * DAY).toISOString(),
});

const times: Chapter = {
	title: 'Time of the transmission',
	cases: [
		...(
			[
				['Old transmission', 'five days ago', -5],
				['Very old transmission', 'a month ago', -31],
				['Ten-year-old transmission', 'ten years ago', -3650],
				['A little too old', 'four days and a minute ago', -4 - 1 / 1440],
			] as const
		).map(([name, sent, days]) =>
			refused(name, `signed ${sent}`, (kit) => kit.post(sentAt(days)), 'it was sent on '),
		),
		...(
			[
				['From the future', 'for tomorrow', 1],
				['From the far future', 'for next year', 365],
				['A little too early', 'for 12 minutes from now', 12 / 1440],
			] as const
		).map(([name, sent, days]) =>
			refused(name, `signed ${sent}`, (kit) => kit.post(sentAt(days)), 'it was sent on '),
		),
		...(
			[
				["PayPal's last repetition", 'three days ago', -3],
				['Almost too old', 'ten minutes less than four days ago', -4 + 10 / 1440],
				['Clocks that differ', 'for 5 minutes from now', 5 / 1440],
			] as const
		).map(([name, sent, days]) =>
			accepted(name, `signed ${sent}`, (kit) => kit.post(sentAt(days))),
		),
	],
};

const OTHER_BODY = 'was received earlier with a different body';

/** A genuine delivery, a body that was forged for its signature, and the genuine one again. */
const reused = (
	forgery: Forgery,
	sent = 'a genuine delivery, a forged body with the same CRC-32',
): Case => ({
	name: `Forged: ${forgery.name}`,
	sent: `${sent}, and the genuine one again`,
	deliveries: (kit) => {
		const genuine = kit.post();
		return [genuine, forge(genuine, forgery, (more) => kit.event(more)), genuine];
	},
	responses: [200, 401, 200],
	starts: 1,
	log: OTHER_BODY,
});

const [larger] = FORGERIES as readonly [Forgery, ...Forgery[]];

/** A body of the same CRC-32 as a genuine one that starts nothing. */
const forgedAfter = (
	name: string,
	sent: string,
	options: (kit: Kit) => Parameters<Kit['post']>[0],
	{ responses, ...more }: Partial<Case> & Pick<Case, 'responses'>,
): Case => ({
	...{ name, sent: `${sent}; then a forged body with the same CRC-32` },
	deliveries: (kit) => {
		const genuine = kit.post(options(kit));
		return [genuine, forge(genuine, larger, (changed) => kit.event(changed))];
	},
	...{ responses, starts: 0, log: OTHER_BODY, ...more },
});

const signatures: Chapter = {
	title: 'A genuine signature with another body',
	cases: [
		...FORGERIES.map((forgery) => reused(forgery)),
		forgedAfter(
			'After a filtered event',
			'a genuine delivery that the filters exclude',
			(kit) => ({ body: kit.event({ resource: { status: 'PENDING' } }) }),
			{ to: 'filtered', responses: [200, 401] },
		),
		forgedAfter(
			'After a simulated event',
			"a genuine delivery from PayPal's simulator, with Allow Simulator Events on",
			() => ({ webhookId: 'WEBHOOK_ID' }),
			{ to: 'simulator', responses: [200, 401], starts: 1 },
		),
		forgedAfter(
			'After a body that is not an event',
			'a signed JSON list',
			() => ({ body: '[1]' }),
			{
				responses: [401, 401],
			},
		),
		{
			name: 'After a repetition',
			sent: 'one event in two transmissions, and a forged body with the same CRC-32 for the second',
			deliveries: (kit) => {
				const body = kit.event();
				const second = kit.post({ body });
				return [kit.post({ body }), second, forge(second, larger, (more) => kit.event(more))];
			},
			responses: [200, 200, 401],
			starts: 1,
			log: OTHER_BODY,
		},
		{
			name: 'Repeatedly',
			sent: 'a genuine delivery seven times, then a forged body with the same CRC-32 seven times',
			deliveries: (kit) => {
				const genuine = kit.post();
				const forged = forge(genuine, larger, (more) => kit.event(more));
				return [...Array<Post>(7).fill(genuine), ...Array<Post>(7).fill(forged)];
			},
			responses: [...Array<number>(7).fill(200), ...Array<number>(7).fill(401)],
			starts: 1,
			log: OTHER_BODY,
		},
	],
};

const NAMES = [
	'paypal-transmission-id',
	'paypal-transmission-time',
	'paypal-transmission-sig',
	'paypal-cert-url',
	'paypal-auth-algo',
] as const;

const headers: Chapter = {
	title: 'Headers',
	cases: [
		...NAMES.map((name) =>
			refused(
				`No ${name}`,
				'genuine, without this header',
				(kit) => withHeader(kit.post(), name, undefined),
				`the header ${name} is missing`,
			),
		),
		...NAMES.map((name) =>
			refused(
				`Two ${name}`,
				'genuine, with this header twice',
				(kit) => {
					const post = kit.post();
					const at = post.rawHeaders.findIndex((text) => text.toLowerCase() === name);
					return withExtraHeader(post, name, String(post.rawHeaders[at + 1]));
				},
				`the header ${name} occurs more than once`,
			),
		),
		refused(
			'Separator in the ID',
			'a | in paypal-transmission-id, to shift the parts of the signed text',
			(kit) => kit.post({ transmissionId: 'a|2026-01-01T00:00:00Z' }),
			'the header paypal-transmission-id is malformed',
		),
		refused(
			'No PayPal headers',
			'only the body of a genuine delivery',
			(kit) => ({ ...kit.post(), rawHeaders: ['Content-Type', 'application/json'] }),
			'the header paypal-transmission-id is missing',
		),
	],
};

/** Certificate URLs of other servers, or that could be read as such. All are signed with a stranger's key. */
const FOREIGN_URLS: ReadonlyArray<readonly [string, (kit: Kit) => string]> = [
	['Another host', (kit) => `${kit.decoyUrl}${PATH}`],
	['Unknown host on the internet', () => `https://evil.test${PATH}`],
	["Host that begins with PayPal's", () => `https://api.paypal.com.evil.test${PATH}`],
	["Host that ends with PayPal's", () => `https://evil-api.paypal.com${PATH}`],
	["PayPal's host as user name", () => `https://api.paypal.com@evil.test${PATH}`],
	["PayPal's host as user name with password", () => `https://api.paypal.com:443@evil.test${PATH}`],
	["User name before PayPal's host", () => `https://evil.test@api.paypal.com${PATH}`],
	['Backslash', () => `https://evil.test\\@api.paypal.com${PATH}`],
	["Another port of PayPal's host", () => `https://api.paypal.com:8443${PATH}`],
	['Explicit default port', () => `https://api.paypal.com:443${PATH}`],
	['PayPal without TLS', () => `http://api.paypal.com${PATH}`],
	['Another scheme', () => `ftp://api.paypal.com${PATH}`],
	['File URL', () => `file:///etc/ssl${PATH}`],
	['Dot after the host', () => `https://api.paypal.com.${PATH}`],
	['Another host of PayPal', () => `https://www.paypal.com${PATH}`],
	['Upper case', () => `https://API.PAYPAL.COM${PATH}`],
	['Cyrillic letter as Punycode', () => `https://api.xn--pypal-4ve.com${PATH}`],
	['Encoded dot', () => `https://api.paypal.com%2eevil.test${PATH}`],
	['IP address', () => `https://203.0.113.7${PATH}`],
	[
		"Address of a cloud provider's metadata service",
		() => 'http://169.254.169.254/latest/meta-data/',
	],
	['IP address as a number', (kit) => `http://2130706433:${new URL(kit.decoyUrl).port}${PATH}`],
	['Own host, another port', (kit) => `${kit.decoyUrl}${PATH}`],
	['Own host as prefix', (kit) => `${kit.baseUrl}.evil.test${PATH}`],
	['Own host as user name', (kit) => `${kit.baseUrl}@evil.test${PATH}`],
	['Own host with TLS', (kit) => `${kit.baseUrl.replace('http:', 'https:')}${PATH}`],
	['Dots in the path', (kit) => `${kit.baseUrl}/v1/notifications/certs/../certs/CERT-1`],
	['Encoded dots in the path', (kit) => `${kit.baseUrl}/v1/notifications/certs/CERT-%2e%2e`],
	['Double slash', (kit) => `${kit.baseUrl}/${PATH}`],
	['Query string', (kit) => `${kit.baseUrl}${PATH}?x=1`],
	['Fragment', (kit) => `${kit.baseUrl}${PATH}#x`],
	['Another path', (kit) => `${kit.baseUrl}/v1/notifications/webhooks`],
	["PayPal's URL in the query string", () => `https://evil.test/?https://api.paypal.com${PATH}`],
];

const hosts: Chapter = {
	title: 'Location of the certificate',
	cases: [
		...FOREIGN_URLS.map(([name, url]) =>
			refused(
				name,
				`\`${url({ baseUrl: 'http://own:1', decoyUrl: 'http://other:2' } as Kit).replaceAll(PATH, '/…')}\``,
				(kit) => kit.post({ certificateUrl: url(kit) }, 'stranger'),
				FOREIGN,
			),
		),
		refused(
			'Unicode',
			'paypal-cert-url with a non-ASCII letter in the host',
			(kit) => kit.post({ certificateUrl: `https://api.p\u00e0ypal.com${PATH}` }, 'stranger'),
			'the header paypal-cert-url is malformed',
		),
		{
			...refused(
				"PayPal's own host",
				"signed with a stranger's key, with the URL of one of PayPal's certificates (not reachable in this test)",
				(kit) => kit.post({ certificateUrl: `https://api.paypal.com${PATH}` }, 'stranger'),
				'',
			),
			log: `the certificate could not be fetched (HTTP status 502), and ${NOT_KNOWN}`,
			asks: ['CONNECT api.paypal.com:443'],
		},
	],
};

const certificates: Chapter = {
	title: 'Content of the certificate',
	cases: [
		refused(
			'Expired',
			'expired yesterday',
			(kit) => kit.post({}, 'expired'),
			'the certificate expired on',
		),
		refused(
			'Not valid yet',
			'valid from tomorrow',
			(kit) => kit.post({}, 'future'),
			'the certificate is not valid before',
		),
		accepted(
			'Expired after the delivery',
			'expired yesterday; the delivery was sent the day before',
			(kit) => kit.post(sentAt(-2), 'expired'),
		),
		refused(
			'Expired before the delivery',
			'expired yesterday; the delivery was sent an hour later',
			(kit) => kit.post(sentAt(-23 / 24), 'expired'),
			'the certificate expired on',
		),
		refused(
			'Weak key',
			'RSA key with 1,024 bits',
			(kit) => kit.post({}, 'weak'),
			'the certificate could not be fetched (its key is not an RSA key',
		),
		refused(
			'Another type of key',
			'elliptic-curve key',
			(kit) => kit.post({}, 'elliptic'),
			'the certificate could not be fetched (its key is not an RSA key',
		),
		refused(
			'Huge',
			'certificate followed by 70 KB of other data',
			(kit) => kit.post({}, 'huge'),
			'the certificate could not be fetched (the response has more than 64 KB)',
		),
		refused(
			'Endless',
			'response that does not end',
			(kit) => kit.post({}, 'endless'),
			'the certificate could not be fetched (the response has more than 64 KB)',
		),
		refused(
			'Redirected',
			'302 redirect to another server',
			(kit) => kit.post({}, 'redirecting'),
			'the certificate could not be fetched (HTTP status 302)',
		),
		refused(
			'No certificate',
			'an HTML page',
			(kit) => kit.post({}, 'page'),
			'the certificate could not be fetched (the response is not a certificate)',
		),
		{
			...refused(
				'Unreachable, not confirmed by PayPal',
				'certificate URL responds with 503; verify call returns FAILURE',
				(kit) => kit.post({}, 'unreachable'),
				NOT_KNOWN,
			),
			log: NOT_KNOWN,
		},
		accepted(
			'Unreachable, confirmed by PayPal',
			'certificate URL responds with 503; verify call returns SUCCESS',
			(kit) => kit.post({}, 'unreachable'),
			{ verifyCall: 'SUCCESS' },
		),
		{
			name: 'Unreachable, and so is PayPal',
			sent: 'certificate URL and verify call respond with 503: the delivery is deferred',
			deliveries: (kit) => [kit.post({}, 'unreachable')],
			verifyCall: 'down',
			responses: [503],
			starts: 0,
			log: 'deferred a delivery, the certificate could not be fetched (HTTP status 503)',
		},
	],
};

const MB = 1024 * 1024;

const bodies: Chapter = {
	title: 'Bodies',
	cases: [
		refused(
			'5 MB, forged',
			'5 MB, not signed',
			(kit) => withBody(kit.post(), JSON.stringify('x'.repeat(5 * MB))),
			MISMATCH,
		),
		refusedByN8n(
			500,
			'20 MB',
			"more than n8n's limit of 16 MB; response from n8n",
			(kit) => withBody(kit.post(), JSON.stringify('x'.repeat(20 * MB))),
			{ log: 'request entity too large' },
		),
		refusedByN8n(
			422,
			'Not JSON',
			'signed, but not JSON; response from n8n',
			(kit) => kit.post({ body: 'event=1' }),
			{ log: 'Failed to parse request body' },
		),
		refused(
			'Not JSON, as text',
			'the same, with Content-Type text/plain',
			(kit) => withHeader(kit.post({ body: 'event=1' }), 'content-type', 'text/plain'),
			'the body is not an event',
		),
		refused(
			'Not an object',
			'signed JSON list',
			(kit) => kit.post({ body: '[1]' }),
			'the body is not an event',
		),
		refused('Empty', 'signed, without a body', (kit) => kit.post({ body: '' }), 'it has no body'),
		refused(
			'Form instead of JSON',
			'form data, with Content-Type multipart/form-data',
			(kit) =>
				withHeader(
					withBody(
						kit.post(),
						'--x\r\nContent-Disposition: form-data; name="id"\r\n\r\n1\r\n--x--\r\n',
					),
					'content-type',
					'multipart/form-data; boundary=x',
				),
			'it has no body',
		),
		refused(
			'Multipart, signed',
			'signed, with Content-Type multipart/mixed',
			(kit) => withHeader(kit.post(), 'content-type', 'multipart/mixed; boundary=x'),
			'it has no body',
		),
		accepted('Unknown type', 'signed, with Content-Type application/octet-stream', (kit) =>
			withHeader(kit.post(), 'content-type', 'application/octet-stream'),
		),
		accepted('No type', 'signed, without Content-Type', (kit) =>
			withHeader(kit.post(), 'content-type', undefined),
		),
		refused(
			'20 MB of an unknown type',
			"more than n8n's limit of 16 MB, with Content-Type application/octet-stream",
			(kit) =>
				withHeader(
					withBody(kit.post(), 'x'.repeat(20 * MB)),
					'content-type',
					'application/octet-stream',
				),
			'its body could not be read: request entity too large',
		),
		accepted('5 MB, genuine', '5 MB, signed', (kit) =>
			kit.post({ body: kit.event({ summary: 'x'.repeat(5 * MB) }) }),
		),
		...(
			[
				['Number 1.0', '{"id":"ID","resource":{"value":1.0}}'],
				['Number 1e2', '{"id":"ID","resource":{"value":1e2}}'],
				['Unicode', '{"id":"ID","resource":{"name":"Zoë 💶 \\u00e9"}}'],
				['Escaped slashes', '{"id":"ID","resource":{"href":"https:\\/\\/shop.test\\/"}}'],
				['Duplicate keys', '{"id":"ID","resource":{"a":1},"resource":{"a":2}}'],
				['Spaces and line breaks', ' {\r\n\t"id" : "ID" } \n'],
				['Prototype as a key', '{"id":"ID","__proto__":{"admin":true}}'],
			] as const
		).map(([name, text]) =>
			accepted(
				name,
				`signed: \`${text.replace(/\r/g, '\\r').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}\``,
				(kit) => kit.post({ body: text.replace('ID', kit.eventId) }),
			),
		),
		accepted('Compressed', 'signed, then sent with Content-Encoding gzip', (kit) => {
			const post = kit.post();
			return withExtraHeader(withBody(post, gzipSync(post.rawBody)), 'Content-Encoding', 'gzip');
		}),
		refused(
			'Compressed, changed',
			'one digit changed after signing, then compressed with gzip',
			(kit) => {
				const post = kit.post();
				const changed = gzipSync(post.rawBody.toString().replace('10.00', '90.00'));
				return withExtraHeader(withBody(post, changed), 'Content-Encoding', 'gzip');
			},
			MISMATCH,
		),
		refusedByN8n(
			500,
			'Decompression bomb',
			'100 MB compressed to 100 KB with gzip; response from n8n',
			(kit) =>
				withExtraHeader(
					withBody(kit.post(), gzipSync(Buffer.alloc(100 * MB, ' '))),
					'Content-Encoding',
					'gzip',
				),
			{ log: 'request entity too large' },
		),
		refusedByN8n(
			500,
			'Broken gzip',
			'Content-Encoding gzip, with a body that is not gzip; response from n8n',
			(kit) => withExtraHeader(kit.post(), 'Content-Encoding', 'gzip'),
			{ log: 'incorrect header check' },
		),
	],
};

const others: Chapter = {
	title: 'Simulated events, and other methods',
	cases: [
		refused(
			"PayPal's simulator, not allowed",
			'signed for the text WEBHOOK_ID',
			(kit) => kit.post({ webhookId: 'WEBHOOK_ID' }),
			MISMATCH,
		),
		accepted(
			"PayPal's simulator, allowed",
			'the same, with Allow Simulator Events on',
			(kit) => kit.post({ webhookId: 'WEBHOOK_ID' }),
			{ to: 'simulator' },
		),
		refused(
			"PayPal's simulator, forged",
			"signed for WEBHOOK_ID with a stranger's key, with the option on",
			(kit) => kit.post({ webhookId: 'WEBHOOK_ID' }, 'stranger'),
			MISMATCH,
			{ to: 'simulator' },
		),
		refusedByN8n(
			404,
			'GET',
			'a request without a body, as from a browser',
			(kit) => ({ ...kit.post(), rawBody: Buffer.alloc(0) }),
			{ method: 'GET' },
		),
		refusedByN8n(404, 'PUT', 'a genuine delivery with PUT', (kit) => kit.post(), { method: 'PUT' }),
	],
};

const MADE_UP = '/v1/notifications/certs/CERT-MADE-UP-';

const strangers: Chapter = {
	title: 'Many deliveries',
	cases: [
		{
			name: 'Invented certificates',
			sent: '200 forged deliveries with the URLs of 200 certificates that do not exist, and a genuine one after every 50; PayPal is asked to verify at most 20 of them a minute',
			deliveries: (kit) =>
				Array.from({ length: 200 }, (_, n) => {
					const certificateUrl = `${kit.baseUrl}${MADE_UP}${n}`;
					const forged = kit.post({ certificateUrl }, 'stranger');
					return n % 50 === 49 ? [forged, kit.post()] : [forged];
				}).flat(),
			responses: [200, 401, 503],
			flood: {
				isStrangers: ({ rawHeaders }) => rawHeaders.some((text) => text.includes(MADE_UP)),
				mostCalls: 20,
			},
			starts: 1,
			log: 'too many other deliveries were verified with PayPal recently',
		},
	],
};

/** Everything that is sent to the trigger, in order. */
export const chapters: readonly Chapter[] = [
	signature,
	signatures,
	times,
	headers,
	hosts,
	certificates,
	bodies,
	others,
	// The last case, as it uses up the verify calls of a minute.
	strangers,
];

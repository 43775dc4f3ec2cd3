import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { ANY_RESPONSE } from './anyResponse.mts';
import { OneCredential } from './credentialsHelper.mts';

/** A file of a multipart request: what tests check of it. */
export interface WireFile {
	fileName: string;
	mimeType: string;
	size: number;
}

/** A request as received. */
export interface WireRequest {
	method: string;
	path: string;
	query: Record<string, string>;
	headers: Record<string, string>;
	contentType?: string;
	/** Parsed JSON; for forms and multipart bodies, the parts by name. undefined: no body. */
	body?: unknown;
}

/** A server that returns nothing (204), or a file if one is requested, and records the requests. */
export interface Capture {
	/** Holds a token already, so no token is requested. */
	credentials: OneCredential;
	/** Returns all requests since the previous call, and forgets them. */
	take: () => WireRequest[];
	stop: () => Promise<void>;
}

const parseJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
};

/** One part of a multipart body: its headers and its content. */
function parsePart(part: string): [name: string, value: unknown] {
	const end = part.indexOf('\r\n\r\n');
	const head = part.slice(0, end);
	const content = part.slice(end + 4);
	const found = (pattern: RegExp): string | undefined => pattern.exec(head)?.[1];
	const name = found(/[; ]name="([^"]*)"/) ?? '';
	const mimeType = found(/^content-type: *(\S+)/im) ?? 'text/plain';
	const fileName = found(/[; ]filename="([^"]*)"/);
	if (fileName !== undefined) {
		return [name, { fileName, mimeType, size: content.length } satisfies WireFile];
	}
	// PayPal recognizes JSON by the part's content type.
	const text = Buffer.from(content, 'latin1').toString();
	return [name, mimeType === 'application/json' ? parseJson(text) : text];
}

function parseMultipart(body: Buffer, contentType: string): unknown {
	const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1] ?? '';
	const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
	return Object.fromEntries(parts.map((part) => parsePart(part.slice(2, -2))));
}

async function readRequest(request: IncomingMessage): Promise<WireRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const body = Buffer.concat(chunks);
	const url = new URL(request.url ?? '', 'http://127.0.0.1');
	const contentType = request.headers['content-type'];
	const captured: WireRequest = {
		method: request.method ?? '',
		path: url.pathname,
		query: Object.fromEntries(url.searchParams),
		headers: Object.fromEntries(
			Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
		),
	};
	if (contentType !== undefined) captured.contentType = contentType;
	if (body.length === 0) return captured;
	if (contentType?.startsWith('multipart/') === true) {
		return { ...captured, body: parseMultipart(body, contentType) };
	}
	if (contentType?.startsWith('application/x-www-form-urlencoded') === true) {
		return { ...captured, body: Object.fromEntries(new URLSearchParams(body.toString())) };
	}
	return { ...captured, body: parseJson(body.toString()) };
}

/** A stand-in file for operations that require one: the first bytes of a PNG, in Base64. */
const FILES: ReadonlyArray<readonly [string, string]> = [['/generate-qr-code', 'iVBORw0KGgo=']];

/** Records that an operation fetches before it changes them. */
const RECORDS: ReadonlyArray<readonly [path: RegExp, record: object]> = [
	[
		/^\/v1\/checkout\/payment-resources\/[^/]+$/,
		{
			id: 'PLB-X7MNK9P2QR8T',
			integration_mode: 'LINK',
			type: 'BUY_NOW',
			line_items: [{ name: 'Old name', unit_amount: { currency_code: 'USD', value: '5.00' } }],
			status: 'ACTIVE',
		},
	],
	[
		/^\/v2\/invoicing\/recurring-invoices\/[^/]+$/,
		{
			id: 'RI-5VG36420NF0175035',
			status: 'ACTIVE',
			plan_detail: {
				frequency: { interval_unit: 'YEAR', interval_count: 7 },
				start_series_date: '2030-01-01',
				completed_cycles: 0,
			},
			recurring_info: {
				detail: { currency_code: 'USD' },
				primary_recipients: [{ billing_info: { email_address: 'old@example.com' } }],
			},
		},
	],
	[
		/^\/v2\/invoicing\/reminders\/[^/]+$/,
		{
			id: 'RC-239531651S471944P',
			type: 'AFTER_DUE',
			status: 'ACTIVE',
			interval: { unit: 'DAY', value: 5 },
			repetition: 9,
			metadata: { created_time: '2026-01-28T03:31:53Z' },
		},
	],
];

/**
 * Starts the server on a free port of the loopback interface.
 *
 * @param respond returns the response, if it is neither a file nor a record to be changed; by default
 * one that every operation accepts as PayPal's
 */
export async function startCapture(respond: () => unknown = () => ANY_RESPONSE): Promise<Capture> {
	let captured: WireRequest[] = [];
	const server: Server = createServer((request, response) => {
		void readRequest(request).then((read) => {
			captured.push(read);
			const file = FILES.find(([suffix]) => read.path.endsWith(suffix))?.[1];
			const record =
				read.method === 'GET' ? RECORDS.find(([path]) => path.test(read.path))?.[1] : undefined;
			const body = file ?? JSON.stringify(record ?? respond());
			if (body === undefined) response.statusCode = 204;
			response.end(body);
		});
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		credentials: new OneCredential({
			environment: 'custom',
			baseUrl: `http://127.0.0.1:${port}`,
			clientId: 'client-of-test',
			clientSecret: 'secret-of-test',
			defaultCurrency: 'USD',
			actsForMerchants: true,
			partnerAttributionId: 'partner-of-test',
			accessToken: 'token-of-test',
		}),
		take: () => {
			const taken = captured;
			captured = [];
			return taken;
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => {
				server.close(() => {
					resolve();
				});
			});
		},
	};
}

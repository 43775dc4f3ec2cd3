// A server that responds with a redirect never causes the keys or a token to be sent elsewhere,
// whichever of n8n's helpers sends the request, including those of other nodes that use this credential.

/* eslint-disable @typescript-eslint/no-deprecated, @typescript-eslint/no-unsafe-return -- Other nodes still send with the old helpers, which give any. */
import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	INodeType,
	IRequestOptions,
} from 'n8n-workflow';

import { OneCredential } from '../support/credentialsHelper.mts';
import { testCredential } from '../support/credentialTest.mts';
import { sendJson, startServer, type TestServer } from '../support/httpServer.mts';
import { runInWorkflow } from '../support/workflow.mts';

const TYPE = 'payPalRestApi';
const PATH = '/v2/checkout/orders/1';

/** The gateway's response: the status, and the location as a function of the other server's URL. */
let redirect: { status: number; location: (other: URL) => string };
let isTokenRedirected = false;
let elsewhere: TestServer;
let gateway: TestServer;

beforeAll(async () => {
	// A client that follows the redirect would receive PayPal's responses from there, unnoticed.
	elsewhere = await startServer((_request, response) => sendJson(response, TOKEN));
	gateway = await startServer((call, response) => {
		if (call.path === '/v1/oauth2/token' && !isTokenRedirected) {
			sendJson(response, TOKEN);
			return;
		}
		const location = redirect.location(new URL(elsewhere.url));
		return response.writeHead(redirect.status, { location }).end();
	});
});
beforeEach(() => {
	isTokenRedirected = false;
	for (const { calls } of [elsewhere, gateway]) calls.length = 0;
});
afterAll(() => Promise.all([elsewhere.close(), gateway.close()]));

const TOKEN = { access_token: 'token-of-the-gateway', token_type: 'Bearer', expires_in: 32400 };

const credentials = () => ({
	environment: 'custom',
	baseUrl: gateway.url,
	clientId: 'client',
	clientSecret: 'secret-of-the-app',
});

/** n8n's HTTP Request node follows redirects by default. */
const LEGACY = {
	followRedirect: true,
	followAllRedirects: true,
	maxRedirects: 21,
	simple: false,
	resolveWithFullResponse: true,
	sendCredentialsOnCrossOriginRedirect: true,
};

type Send = (this: IExecuteFunctions, url: string) => Promise<unknown>;

const HELPERS: Record<string, Send> = {
	async httpRequestWithAuthentication(url) {
		const options: IHttpRequestOptions = { url, returnFullResponse: true };
		return await this.helpers.httpRequestWithAuthentication.call(this, TYPE, options);
	},
	async 'httpRequestWithAuthentication that allows redirects'(url) {
		const options: IHttpRequestOptions = {
			url,
			method: 'POST',
			body: { note: 'x' },
			disableFollowRedirect: false,
			maxRedirects: 5,
			sendCredentialsOnCrossOriginRedirect: true,
		};
		return await this.helpers.httpRequestWithAuthentication.call(this, TYPE, options);
	},
	async requestWithAuthentication(url) {
		const options: IRequestOptions = { uri: url, method: 'GET', ...LEGACY };
		return await this.helpers.requestWithAuthentication.call(this, TYPE, options);
	},
	async 'requestWithAuthentication, writing'(url) {
		const options: IRequestOptions = { uri: url, method: 'POST', body: { a: 1 }, json: true };
		return await this.helpers.requestWithAuthentication.call(this, TYPE, { ...options, ...LEGACY });
	},
	async requestWithAuthenticationPaginated(url) {
		const options: IRequestOptions = { uri: url, method: 'GET', ...LEGACY };
		return await this.helpers.requestWithAuthenticationPaginated.call(
			this,
			options,
			0,
			{ request: {}, continue: false, requestInterval: 0 },
			TYPE,
		);
	},
};

/** A node that sends one request with the credential. */
const sender = (send: Send): INodeType => ({
	description: {
		displayName: 'Sender',
		name: 'sender',
		group: ['input'],
		version: 1,
		description: '',
		defaults: {},
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: TYPE, required: true }],
		properties: [],
	},
	async execute() {
		const response = await send.call(this, `${gateway.url}${PATH}`);
		return [[{ json: { response } as IDataObject }]];
	},
});

const STATUSES = [301, 302, 303, 307, 308];
const LOCATIONS: Record<string, (other: URL) => string> = {
	'another port': ({ href }) => `${href}v2/checkout/orders/1`,
	'no scheme': ({ host }) => `//${host}/v2/checkout/orders/1`,
	'a user in the address': ({ host }) => `http://someone:pass@${host}/`,
	'capitals in the scheme': ({ host }) => `HTTP://${host}/`,
	backslashes: ({ host }) => `\\\\${host}\\`,
	'the same server': () => '/login',
	'a path below': () => 'login',
	'its own address': () => PATH,
};

const cases = STATUSES.flatMap((status) =>
	Object.keys(LOCATIONS).map((name) => [status, name] as const),
);

describe.each(Object.keys(HELPERS))('%s', (helper) => {
	it.each(cases)('does not follow a %i to %s', async (status, name) => {
		redirect = { status, location: LOCATIONS[name] as (other: URL) => string };
		await runInWorkflow({
			node: sender(HELPERS[helper]),
			type: 'test.sender',
			parameters: {},
			credentials: new OneCredential(credentials()),
		});
		expect(elsewhere.calls).toEqual([]);
		expect(new Set(gateway.calls.map(({ path }) => path))).toEqual(
			new Set(['/v1/oauth2/token', PATH]),
		);
	});
});

describe('the test of the credential', () => {
	it.each(cases)('fails for a base URL that responds with %i to %s', async (status, name) => {
		redirect = { status, location: LOCATIONS[name] as (other: URL) => string };
		isTokenRedirected = true;
		const { status: verdict, message } = await testCredential(credentials());
		expect(verdict).toBe('Error');
		expect(message).toContain('The response did not come from PayPal');
		expect(message).toContain('redirect');
		expect(message).not.toContain('secret-of-the-app');
		expect(elsewhere.calls).toEqual([]);
	});
});

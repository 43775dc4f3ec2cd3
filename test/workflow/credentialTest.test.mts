// What n8n shows when the credential is saved: the test passes with the right keys, whatever the app's
// permissions, and fails for a server that is not PayPal.
import type { ServerResponse } from 'node:http';

import { testCredential } from '../support/credentialTest.mts';
import { sendJson, startServer, type TestServer } from '../support/httpServer.mts';
import { CLIENT_ID, CLIENT_SECRET, useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();
const keys = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
const custom = (baseUrl: string) => ({ environment: 'custom', baseUrl, ...keys });

it('passes for keys that the sandbox knows', async () => {
	expect(await testCredential(custom(sandbox().url))).toEqual({
		status: 'OK',
		message: 'Connection successful!',
	});
});

it('passes for a base URL with a path', async () => {
	const server = await startServer((_request, response) =>
		sendJson(response, { access_token: 'token' }),
	);
	await testCredential(custom(`${server.url}/gateway/paypal/`));
	await server.close();
	expect(new Set(server.calls.map(({ method, path }) => `${method} ${path}`))).toEqual(
		new Set(['POST /gateway/paypal/v1/oauth2/token']),
	);
});

it('passes for an app without any permission', async () => {
	const server = await startServer(({ path }, response) => {
		if (path === '/v1/oauth2/token') {
			sendJson(response, { access_token: 'token' });
			return;
		}
		sendJson(response, { name: 'NOT_AUTHORIZED', message: 'No.' }, 403);
	});
	const said = await testCredential(custom(server.url));
	await server.close();
	expect(said.status).toBe('OK');
});

it('fails for a wrong secret, and says so', async () => {
	const values = { ...custom(sandbox().url), clientSecret: 'wrong' };
	const { status, message } = await testCredential(values);
	expect(status).toBe('Error');
	expect(message).toMatch(/^PayPal does not know this Client ID and Client Secret/);
	expect(message).not.toContain('wrong');
});

it('fails for a wrong secret although a token is stored', async () => {
	const values = { ...custom(sandbox().url), clientSecret: 'wrong' };
	const accessToken = await sandbox().token();
	expect((await testCredential({ ...values, accessToken })).status).toBe('Error');
});

it.each([
	['http://gateway.example', "'Base URL' must begin with https://"],
	['gateway.example', "'Base URL' is not a URL"],
	['https://user:pass@gateway.example', 'without user name'],
	['', "'Base URL' is not a URL"],
])('says what is wrong with the base URL %j', async (baseUrl, words) => {
	const { status, message } = await testCredential(custom(baseUrl));
	expect(status).toBe('Error');
	expect(message).toContain(words);
});

it('says that no server responds', async () => {
	const server = await startServer(() => undefined);
	await server.close();
	const { status, message } = await testCredential(custom(server.url));
	expect(status).toBe('Error');
	// n8n's own text for ECONNREFUSED.
	expect(message).toContain('refused the connection');
});

const page = '<!doctype html><title>Welcome to the hotel</title><form>Your room number</form>';
const send = (status: number, type: string, body: string) => (response: ServerResponse) =>
	response.writeHead(status, { 'content-type': type }).end(body);

const NOT_PAYPAL: Record<string, (response: ServerResponse) => unknown> = {
	'a login page': send(200, 'text/html', page),
	'a login page that says it is JSON': send(200, 'application/json', page),
	'a page without a type': (response) => response.writeHead(200).end(page),
	nothing: send(200, 'application/json', ''),
	'no content': (response) => response.writeHead(204).end(),
	'other JSON': send(200, 'application/json', '{"status":"ok"}'),
	'an error with status 200': send(200, 'application/json', '{"error":"invalid_client"}'),
	'no token in it': send(200, 'application/json', '{"access_token":null}'),
	'an empty token': send(200, 'application/json', '{"access_token":""}'),
	'a number for a token': send(200, 'application/json', '{"access_token":1}'),
	'a list': send(200, 'application/json', '[{"access_token":"token"}]'),
	'an empty list': send(200, 'application/json', '[]'),
	'a text': send(200, 'application/json', '"access_token"'),
	'half of it': send(200, 'application/json', '{"access_token":"tok'),
	'a firewall': send(403, 'text/html', '<title>Access denied</title>'),
	'a server that has no such path': send(404, 'text/html', '<title>Not found</title>'),
	'a broken gateway': send(502, 'text/html', '<title>Bad gateway</title>'),
};

describe.each(Object.keys(NOT_PAYPAL))('a server that responds with %s', (name) => {
	const respond = NOT_PAYPAL[name] as (response: ServerResponse) => unknown;
	let server: TestServer;
	afterEach(() => server.close());

	it('fails', async () => {
		server = await startServer((_request, response) => void respond(response));
		const { status, message } = await testCredential(custom(server.url));
		expect(status).toBe('Error');
		expect(message).not.toContain(CLIENT_SECRET);
	});

	// n8n has a token before it sends the test's own request, so that request has to fail by itself. Its
	// rules can detect that there is no token, but not that a token is malformed.
	if (/number|list/.test(name)) return;
	it('fails although it issued a token before', async () => {
		let calls = 0;
		server = await startServer((_request, response) =>
			++calls === 1 ? sendJson(response, { access_token: 'token' }) : void respond(response),
		);
		expect((await testCredential(custom(server.url))).status).toBe('Error');
	});
});

import { ANY_RESPONSE } from '../../support/anyResponse.mts';
import { OneCredential } from '../../support/credentialsHelper.mts';
import { startServer, type Call, type TestServer } from '../../support/httpServer.mts';

/**
 * A response. The default body is one that every operation accepts as PayPal's; `cut` breaks the
 * connection instead.
 */
export interface Given {
	readonly status?: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
	readonly cut?: true;
}

/** A server whose responses a test provides, one call at a time, and a credential for it. */
export interface FakeServer {
	readonly url: string;
	/** Has a token already, so that none is requested. */
	readonly credentials: () => OneCredential;
	readonly requested: Call[];
	respondWith(response: (requested: Call, nth: number) => Given | Promise<Given>): void;
}

/** One for a test file, emptied before each test. */
export function useFakeServer(): () => FakeServer {
	let server: TestServer | undefined;
	const started = (): TestServer => {
		if (server === undefined) throw new Error('The server is only available while tests run');
		return server;
	};
	let respond: (requested: Call, nth: number) => Given | Promise<Given> = () => ({});
	beforeAll(async () => {
		server = await startServer(async (call, response) => {
			const nth = started().calls.length;
			const { status = 200, headers = {}, body = ANY_RESPONSE, cut } = await respond(call, nth);
			if (cut) {
				response.socket?.destroy();
				return;
			}
			const text = typeof body === 'string';
			response.writeHead(status, {
				...(text ? {} : { 'content-type': 'application/json' }),
				...headers,
			});
			response.end(text ? body : JSON.stringify(body));
		});
	});
	beforeEach(() => {
		started().calls.length = 0;
		respond = () => ({});
	});
	afterAll(() => started().close());
	return () => ({
		url: started().url,
		requested: started().calls,
		credentials: () =>
			new OneCredential({
				environment: 'custom',
				baseUrl: started().url,
				clientId: 'client-of-test',
				clientSecret: 'secret-of-test',
				defaultCurrency: 'USD',
				accessToken: 'token-of-test',
			}),
		respondWith: (give) => {
			respond = give;
		},
	});
}

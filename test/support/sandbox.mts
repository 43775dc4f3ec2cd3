import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/index.mts';

/** A response; `body` is the parsed JSON, or the text if it is not JSON. */
export interface SandboxResponse<T = Json> {
	readonly status: number;
	readonly headers: Headers;
	readonly body: T;
}

/** Untyped JSON that a test reads. */
export type Json = { readonly [name: string]: Json } & readonly Json[] & string;

export type SandboxUnderTest = Sandbox & {
	/** Fetches an access token. */
	token(): Promise<string>;
	/**
	 * An API call; a body is sent as JSON. A token is fetched for it when there is none, and used
	 * for all further calls; another header `authorization` may be given.
	 */
	call(
		method: string,
		path: string,
		body?: object,
		headers?: Readonly<Record<string, string>>,
	): Promise<SandboxResponse>;
};

/** Tokens are valid for nine hours on the sandbox's clock; a new one is fetched before that. */
const TOKEN_USED_FOR = 8 * 60 * 60 * 1000;

export const CLIENT_ID = 'test-client';
export const CLIENT_SECRET = 'test-secret';

/** `SANDBOX_LINK_SEED=7 npx jest test/workflow` varies the form of links: see `linkSeed`. */
const LINKS: SandboxOptions =
	process.env.SANDBOX_LINK_SEED === undefined
		? {}
		: { linkSeed: Number(process.env.SANDBOX_LINK_SEED) };

/**
 * One sandbox for a test file: started before its tests, emptied before each, closed after them. The
 * file fails if any response of the sandbox breaks PayPal's contract. Its clock stands still until the
 * test moves it.
 * @returns a function that returns the sandbox while tests run
 */
export function useSandbox(options: SandboxOptions = {}): () => SandboxUnderTest {
	let sandbox: SandboxUnderTest | undefined;
	const started = (): SandboxUnderTest => {
		if (!sandbox) throw new Error('The sandbox is only available while tests run');
		return sandbox;
	};

	beforeAll(async () => {
		sandbox = withCalls(await startSandbox({ ...LINKS, ...options }));
	});
	beforeEach(() => started().reset());
	afterAll(async () => {
		await started().close();
		expect(started().violations).toEqual([]);
	});
	return started;
}

/** Adds `call`, which fetches a token if it has no valid one. */
export function withCalls(sandbox: Sandbox): SandboxUnderTest {
	const request = async (
		method: string,
		path: string,
		headers: Readonly<Record<string, string>>,
		body: string | undefined,
	): Promise<SandboxResponse> => {
		const response = await fetch(`${sandbox.url}${path}`, {
			method,
			headers,
			redirect: 'manual',
			...(body !== undefined && { body }),
		});
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: parsed(text) };
	};
	const token = async (): Promise<string> => {
		const basic = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
		const { body } = await request(
			'POST',
			'/v1/oauth2/token',
			{
				authorization: `Basic ${basic}`,
				'content-type': 'application/x-www-form-urlencoded',
			},
			'grant_type=client_credentials',
		);
		return body.access_token as string;
	};
	let cached: { readonly token: string; readonly until: number } | undefined;
	const liveToken = async (): Promise<string> => {
		if (!cached || cached.until <= sandbox.clock.now()) {
			cached = { token: await token(), until: sandbox.clock.now() + TOKEN_USED_FOR };
		}
		return cached.token;
	};
	return {
		...sandbox,
		reset() {
			cached = undefined;
			sandbox.reset();
		},
		token,
		call: async (method, path, body, headers = {}) =>
			request(
				method,
				path,
				{
					...(headers.authorization === undefined && {
						authorization: `Bearer ${await liveToken()}`,
					}),
					...(body && { 'content-type': 'application/json' }),
					...headers,
				},
				body && JSON.stringify(body),
			),
	};
}

const parsed = (text: string): Json => {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return text as Json;
	}
};

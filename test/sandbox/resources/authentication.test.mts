import { useSandbox } from '../../support/sandbox.mts';

const sandbox = useSandbox();

const post = async (path: string, form: string, credentials = 'an-id:a-secret') => {
	const response = await fetch(`${sandbox().url}${path}`, {
		method: 'POST',
		headers: {
			authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
			'content-type': 'application/x-www-form-urlencoded',
		},
		body: form,
	});
	return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const tokenOf = (form = 'grant_type=client_credentials', credentials?: string) =>
	post('/v1/oauth2/token', form, credentials);
const withToken = async (token: unknown): Promise<number> => {
	const headers = { authorization: `Bearer ${String(token)}` };
	return (await sandbox().call('GET', '/v1/catalogs/products', undefined, headers)).status;
};

describe('access tokens', () => {
	it('are given for any client, and last nine hours', async () => {
		const { status, body } = await tokenOf();
		expect([status, body]).toEqual([
			200,
			{
				scope: expect.stringContaining('https://uri.paypal.com/services/') as string,
				access_token: expect.stringMatching(/^A21AA/) as string,
				token_type: 'Bearer',
				app_id: expect.stringMatching(/^APP-/) as string,
				expires_in: 32400,
				nonce: expect.any(String) as string,
			},
		]);
		await sandbox().clock.advance('PT8H59M59S');
		expect(await withToken(body.access_token)).toBe(200);
		await sandbox().clock.advance('PT1S');
		expect(await withToken(body.access_token)).toBe(401);
	});

	it('are the same as long as they are valid, unless a new one is requested', async () => {
		const first = await tokenOf();
		await sandbox().clock.advance('PT1H');
		const second = await tokenOf();
		expect([second.body.access_token, second.body.expires_in]).toEqual([
			first.body.access_token,
			28800,
		]);
		const fresh = await tokenOf('grant_type=client_credentials&ignoreCache=true');
		expect(fresh.body.access_token).not.toBe(first.body.access_token);
		const other = await tokenOf(undefined, 'another-id:a-secret');
		expect(other.body.access_token).not.toBe(first.body.access_token);
	});

	it.each<[string, string, number, string]>([
		['a wrong id', 'the-wrong-id:a-secret', 401, 'invalid_client'],
		['a wrong secret', 'an-id:wrong', 401, 'invalid_client'],
		['no secret', 'an-id:', 401, 'invalid_client'],
		['an id of digits', '123:a-secret', 401, 'invalid_client'],
	])('are refused for %s', async (_what, credentials, status, error) => {
		expect(await tokenOf(undefined, credentials)).toEqual({
			status,
			body: { error, error_description: expect.any(String) as string },
		});
	});

	it.each([
		['', 400, 'invalid_request'],
		['grant_type=password', 400, 'unsupported_grant_type'],
	])('are refused for the form %p', async (form, status, error) => {
		const response = await tokenOf(form);
		expect([response.status, response.body.error]).toEqual([status, error]);
	});

	it('can be terminated', async () => {
		const { body } = await tokenOf();
		expect(await withToken(body.access_token)).toBe(200);
		const path = '/v1/oauth2/token/terminate';
		const form = `token=${String(body.access_token)}&token_type_hint=ACCESS_TOKEN`;
		expect(await post(path, form, 'an-id:wrong')).toMatchObject({ status: 401 });
		expect(await post(path, '')).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
		expect(await post(path, form)).toEqual({ status: 200, body: {} });
		expect(await withToken(body.access_token)).toBe(401);
	});

	it('are needed for every call, in the shape of OAuth', async () => {
		for (const authorization of ['', 'Bearer nonsense', 'Basic YTpi']) {
			const response = await sandbox().call('GET', '/v2/checkout/orders/X', undefined, {
				authorization,
			});
			expect([response.status, response.body.error]).toEqual([401, 'invalid_token']);
		}
	});

	it('and secrets do not stand in the log, but the calls for them do', async () => {
		const { body } = await tokenOf();
		await withToken(body.access_token);
		const log = sandbox().requests();
		expect(log.map(({ method, path, status }) => [method, path, status])).toEqual([
			['POST', '/v1/oauth2/token', 200],
			['GET', '/v1/catalogs/products', 200],
		]);
		expect(log.map(({ headers }) => headers.authorization)).toEqual(['Basic ***', 'Bearer ***']);
		const text = JSON.stringify(log);
		expect(text).not.toContain(String(body.access_token));
		expect(text).not.toContain(Buffer.from('an-id:a-secret').toString('base64'));
	});
});

it('tells about the user, but only with a schema', async () => {
	const path = '/v1/identity/oauth2/userinfo';
	expect((await sandbox().call('GET', path)).status).toBe(400);
	const { status, body } = await sandbox().call('GET', `${path}?schema=paypalv1.1`);
	expect([status, body.payer_id]).toEqual([200, 'SANDB2XMERCH8']);
});

it('gives client tokens', async () => {
	const { status, body } = await sandbox().call('POST', '/v1/identity/generate-token');
	expect([status, body]).toEqual([
		200,
		{ client_token: expect.any(String) as string, expires_in: 3600 },
	]);
});

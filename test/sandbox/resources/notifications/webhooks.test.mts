import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox();
const PATH = '/v1/notifications/webhooks';

const register = (url: string, ...names: readonly string[]): Promise<SandboxResponse> =>
	sandbox().call('POST', PATH, { url, event_types: names.map((name) => ({ name })) });
const patch = (id: Json, ...operations: readonly object[]): Promise<SandboxResponse> =>
	sandbox().call('PATCH', `${PATH}/${id}`, operations);
const summary = ({ status, body }: SandboxResponse): unknown[] => [status, body.name];

it('registers, shows, lists and deletes a webhook', async () => {
	const { status, body } = await register(
		'https://shop.example/hook',
		'PAYMENT.CAPTURE.COMPLETED',
		'CUSTOMER.DISPUTE.CREATED',
	);
	expect(status).toBe(201);
	expect(body.event_types.map(({ name, status: state }) => [name, state])).toEqual([
		['PAYMENT.CAPTURE.COMPLETED', 'ENABLED'],
		['CUSTOMER.DISPUTE.CREATED', 'ENABLED'],
	]);
	const path = `${PATH}/${String(body.id)}`;
	expect((await sandbox().call('GET', path)).body).toEqual(body);
	expect((await sandbox().call('GET', PATH)).body).toEqual({ webhooks: [body] });
	expect((await sandbox().call('GET', `${path}/event-types`)).body).toEqual({
		event_types: body.event_types,
	});
	expect((await sandbox().call('DELETE', path)).status).toBe(204);
	expect(summary(await sandbox().call('GET', path))).toEqual([404, 'INVALID_RESOURCE_ID']);
	expect(summary(await sandbox().call('DELETE', path))).toEqual([404, 'INVALID_RESOURCE_ID']);
});

it.each([
	'http://shop.example/hook',
	'https://shop.example:8443/hook',
	'ftp://127.0.0.1/hook',
	'no url',
])('refuses the URL %s', async (url) =>
	expect(summary(await register(url, '*'))).toEqual([400, 'VALIDATION_ERROR']),
);

it.each(['http://127.0.0.1:5678/webhook/x', 'http://localhost:5678/x', 'https://localhost:1/x'])(
	'takes %s, as it is on this machine',
	async (url) => expect((await register(url, '*')).status).toBe(201),
);

it('knows the names of events', async () => {
	const url = 'https://shop.example/hook';
	expect(summary(await register(url, 'PAYMENT.CAPTURE.INVENTED'))).toEqual([
		400,
		'VALIDATION_ERROR',
	]);
	expect(summary(await register(url))).toEqual([400, 'VALIDATION_ERROR']);
	const { body } = await sandbox().call('GET', '/v1/notifications/webhooks-event-types');
	const names = body.event_types.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names).toEqual(
		expect.arrayContaining([
			'BILLING.SUBSCRIPTION.PAYMENT.FAILED',
			'CATALOG.PRODUCT.CREATED',
			'CHECKOUT.ORDER.APPROVED',
			'PAYMENT.PAYOUTS-ITEM.UNCLAIMED',
			'VAULT.PAYMENT-TOKEN.CREATED',
		]),
	);
});

it('takes a URL once, and ten of them', async () => {
	const url = (n: number): string => `https://shop.example/${n}`;
	for (let n = 0; n < 10; n++) expect((await register(url(n), '*')).status).toBe(201);
	expect(summary(await register(url(3), '*'))).toEqual([400, 'WEBHOOK_URL_ALREADY_EXISTS']);
	expect(summary(await register(url(10), '*'))).toEqual([400, 'WEBHOOK_NUMBER_LIMIT_EXCEEDED']);
});

/** Calls with the token of another client id. */
async function anotherApp(): Promise<(method: string, path: string) => Promise<SandboxResponse>> {
	const response = await fetch(`${sandbox().url}/v1/oauth2/token`, {
		method: 'POST',
		headers: { authorization: `Basic ${Buffer.from('other:secret').toString('base64')}` },
		body: new URLSearchParams({ grant_type: 'client_credentials' }),
	});
	const { access_token } = (await response.json()) as { access_token: string };
	const authorization = `Bearer ${access_token}`;
	return (method, path) => sandbox().call(method, path, undefined, { authorization });
}

it('keeps the webhooks of apps apart', async () => {
	await register('https://shop.example/hook', '*');
	expect((await (await anotherApp())('GET', PATH)).body).toEqual({ webhooks: [] });
});

it('changes URL and events by replace', async () => {
	const { id } = (await register('https://shop.example/a', 'PAYMENT.CAPTURE.COMPLETED')).body;
	const changed = await patch(
		id,
		{ op: 'replace', path: '/url', value: 'https://shop.example/b' },
		{ op: 'replace', path: '/event_types', value: [{ name: '*' }] },
	);
	expect([changed.status, changed.body.url, changed.body.event_types[0].name]).toEqual([
		200,
		'https://shop.example/b',
		'*',
	]);
	await register('https://shop.example/a', '*');
	for (const operation of [
		{ op: 'remove', path: '/url' },
		{ op: 'replace', path: '/id', value: 'x' },
		{ op: 'replace', path: '/url', value: 7 },
		{ op: 'replace', path: '/url', value: 'http://shop.example' },
		{ op: 'replace', path: '/event_types', value: [{ name: 'NONE' }] },
		{ op: 'replace', path: '/event_types', value: ['PAYMENT.CAPTURE.COMPLETED'] },
	]) {
		expect(summary(await patch(id, operation))).toEqual([400, 'VALIDATION_ERROR']);
	}
	expect(
		summary(await patch(id, { op: 'replace', path: '/url', value: 'https://shop.example/a' })),
	).toEqual([400, 'WEBHOOK_URL_ALREADY_EXISTS']);
});

it('keeps webhook lookups', async () => {
	const path = '/v1/notifications/webhooks-lookup';
	const { status, body } = await sandbox().call('POST', path);
	expect([status, body.client_id]).toEqual([201, 'test-client']);
	expect((await sandbox().call('GET', path)).body).toEqual({ webhooks_lookups: [body] });
	const own = `${path}/${String(body.id)}`;
	expect((await sandbox().call('GET', own)).body).toEqual(body);

	const byOther = await anotherApp();
	expect((await byOther('GET', path)).body).toEqual({ webhooks_lookups: [] });
	expect((await byOther('GET', own)).status).toBe(404);
	expect((await byOther('DELETE', own)).body.name).toBe('INVALID_RESOURCE_ID');

	expect((await sandbox().call('DELETE', own)).status).toBe(204);
	expect((await sandbox().call('GET', own)).status).toBe(404);
	expect((await sandbox().call('DELETE', own)).status).toBe(404);
});

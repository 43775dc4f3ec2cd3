import { useListener } from '../../support/listener.mts';
import { outcome, relsOf } from '../../support/sandbox/orders.mts';
import { upload, type TestFile } from '../../support/sandbox/upload.mts';
import { useSandbox, type Answer, type Json } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const PATH = '/v3/customer/managed-accounts';
const FULL = { prefer: 'return=representation' };

const account = (change: object = {}) => ({
	external_id: 'shop-1',
	legal_country_code: 'DE',
	primary_currency_code: 'EUR',
	individual_owners: [{ names: [{ given_name: 'Ada', surname: 'Lang', type: 'LEGAL' }] }],
	financial_instruments: { banks: [{ account_number: '123', currency_code: 'EUR' }] },
	...change,
});

const create = (body: object = account(), headers = {}): Promise<Answer> =>
	sandbox().call('POST', PATH, body, headers);
const get = (id: Json, query = ''): Promise<Answer> =>
	sandbox().call('GET', `${PATH}/${id}${query}`);
const patch = (id: Json, operations: readonly object[], headers = {}): Promise<Answer> =>
	sandbox().call('PATCH', `${PATH}/${id}`, operations, headers);
const admin = async (id: Json, call: string, body: object = {}): Promise<Json> =>
	(await sandbox().admin('POST', `managed-accounts/${id}/${call}`, body)) as Json;
const created = async (): Promise<Json> => (await create()).body.account_id;

describe('a managed account', () => {
	it('is created, answering minimally unless told otherwise', async () => {
		const minimal = await create();
		expect([minimal.status, Object.keys(minimal.body)]).toEqual([
			201,
			['account_id', 'external_id', 'links'],
		]);
		expect(relsOf(minimal)).toEqual(['self', 'update', 'wallet_domains']);
		const full = await create(account({ external_id: 'shop-2' }), {
			prefer: 'return=representation,views=process_view',
		});
		expect(full.body).toMatchObject({
			...account({ external_id: 'shop-2' }),
			status: 'ACTIVE',
			process_view: {},
		});
	});

	it.each<[string, object, readonly unknown[]]>([
		['an external id that is taken', {}, [422, 'DUPLICATE_RESOURCE_IDENTIFIER']],
		['no country', { legal_country_code: 'Germany' }, [400, 'INVALID_STRING_MAX_LENGTH']],
		['a list that is none', { individual_owners: {} }, [400, 'INVALID_PARAMETER_SYNTAX']],
	])('is refused with %s', async (_what, change, expected) => {
		await create();
		expect(outcome(await create(account(change)))).toEqual(expected);
	});

	it('is found by both ids', async () => {
		const id = await created();
		const found = await sandbox().call('GET', `${PATH}?external_id=shop-1&views=process_view`);
		expect(found.body.managed_accounts).toMatchObject([
			{ account_id: id, legal_country_code: 'DE', process_view: {} },
		]);
		const none = await sandbox().call('GET', `${PATH}?external_id=shop-9`);
		expect([none.status, none.body]).toEqual([200, { managed_accounts: [] }]);
		expect((await get(id)).body.process_view).toBeUndefined();
		expect((await get(id, '?views=process_view')).body.process_view).toEqual({});
		expect(outcome(await get('NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(outcome(await sandbox().call('GET', PATH))).toEqual([400, 'MISSING_REQUIRED_PARAMETER']);
	});

	it('is changed by a patch, which is empty unless told otherwise', async () => {
		const id = await created();
		const rename = {
			op: 'replace',
			path: '/individual_owners/0/names/0/surname',
			value: 'Kurz',
		};
		expect([(await patch(id, [rename])).status]).toEqual([204]);
		const add = { op: 'add', path: '/soft_descriptor', value: 'ADA' };
		const full = await patch(id, [add], FULL);
		expect([full.status, full.body.soft_descriptor]).toEqual([200, 'ADA']);
		expect(full.body.individual_owners[0].names[0].surname).toBe('Kurz');
	});

	it.each<[string, object, readonly unknown[]]>([
		[
			'its external id',
			{ op: 'replace', path: '/external_id', value: 'x' },
			[422, 'NOT_PATCHABLE'],
		],
		['its status', { op: 'replace', path: '/status', value: 'x' }, [422, 'NOT_PATCHABLE']],
		[
			'a name to a number',
			{ op: 'replace', path: '/individual_owners/0/names/0/surname', value: 5 },
			[422, 'INVALID_PARAMETER_SYNTAX'],
		],
		[
			'what it does not have',
			{ op: 'add', path: '/business_entity', value: { colour: 'red' } },
			[422, 'INVALID_PARAMETER'],
		],
		[
			'anything to nothing',
			{ op: 'add', path: '/organization' },
			[400, 'MISSING_REQUIRED_PARAMETER'],
		],
	])('does not change %s', async (_what, operation, expected) => {
		const id = await created();
		const before = (await get(id)).body;
		expect(outcome(await patch(id, [operation]))).toEqual(expected);
		expect((await get(id)).body).toEqual(before);
	});

	it('has wallet domains', async () => {
		const id = await created();
		const domains = (): Promise<Answer> => sandbox().call('GET', `${PATH}/${id}/wallet-domains`);
		expect((await domains()).body).toMatchObject({ wallet_domains: [], total_items: 0 });
		await admin(id, 'wallet-domains', { domainName: 'shop.example' });
		expect((await domains()).body).toMatchObject({
			wallet_domains: [{ domain_name: 'shop.example', provider_type: 'APPLE_PAY' }],
			total_items: 1,
			total_pages: 1,
		});
		const none = await sandbox().call('GET', `${PATH}/NONE/wallet-domains`);
		expect(outcome(none)).toEqual([404, 'INVALID_RESOURCE_ID']);
	});
});

describe('a document', () => {
	const info = { document_info: { document_type: 'PASSPORT' } };
	const send = (
		token: Json,
		file: TestFile = { name: 'passport.pdf' },
		input: Readonly<Record<string, object>> = info,
	): Promise<Answer> =>
		upload(sandbox(), `/v1/customer/supporting-documents/${token}/upload`, input, [
			['attachment', file],
		]);

	it('is uploaded for the token that PayPal gave, once', async () => {
		const id = await created();
		const { token } = await admin(id, 'require-document');
		const { body } = await get(id);
		expect(body.links.at(-1)).toMatchObject({
			rel: 'upload_document',
			href: expect.stringContaining(token as string) as string,
		});
		expect((await send(token)).status).toBe(204);
		expect(relsOf(await get(id))).not.toContain('upload_document');
		expect(outcome(await send(token))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});

	it.each<[string, TestFile, object, readonly unknown[]]>([
		['a program', { name: 'run.exe' }, info, [400, 'INVALID_PARAMETER_VALUE']],
		['an empty file', { name: 'a.pdf', bytes: 0 }, info, [400, 'INVALID_PARAMETER_VALUE']],
		[
			'no kind that PayPal knows',
			{ name: 'a.pdf' },
			{ document_info: { document_type: 'POEM' } },
			[400, 'INVALID_PARAMETER_VALUE'],
		],
		['no kind', { name: 'a.pdf' }, {}, [400, 'MISSING_REQUIRED_PARAMETER']],
	])('is not %s', async (_what, file, input, expected) => {
		const { token } = await admin(await created(), 'require-document');
		const parts = input as Readonly<Record<string, object>>;
		expect(outcome(await send(token, file, parts))).toEqual(expected);
		expect((await send(token)).status).toBe(204);
	});
});

describe('webhooks', () => {
	const listener = useListener();

	it('are told what happens to accounts', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: listener().url,
			event_types: [
				{ name: 'CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED' },
				{ name: 'CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED' },
				{ name: 'CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED' },
			],
		});
		const id = await created();
		await sandbox().clock.settled();
		await patch(id, [{ op: 'add', path: '/organization', value: 'Ada Ltd' }]);
		await sandbox().clock.settled();
		await admin(id, 'status', { status: 'SUSPENDED' });
		await sandbox().clock.settled();
		const events = listener().received.map(({ body }) => JSON.parse(body) as Json);
		expect(events).toMatchObject([
			{ resource: { account_id: id, status: 'ACTIVE' } },
			{ resource: { organization: 'Ada Ltd' } },
			{ resource: { status: 'SUSPENDED' } },
		]);
		expect((await get(id)).body.status).toBe('SUSPENDED');
	});
});

/** Managed accounts as PayPal has them: its own requests, and the keys of its saved responses. */
import { useListener } from '../../support/listener.mts';
import {
	corporation,
	french,
	home,
	individual,
	legal,
	person,
	place,
	ssn,
} from '../../support/managedAccounts.mts';
import { outcome, relsOf } from '../../support/sandbox/orders.mts';
import { upload, type TestFile } from '../../support/sandbox/upload.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const PATH = '/v3/customer/managed-accounts';
const FULL = { prefer: 'return=representation' };
const WITH_PROCESS = { prefer: 'views=process_view' };

const create = (body: object = corporation, headers = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', PATH, body, headers);
const get = (id: Json, query = ''): Promise<SandboxResponse> =>
	sandbox().call('GET', `${PATH}/${id}${query}`);
const patch = (id: Json, operations: readonly object[], headers = {}): Promise<SandboxResponse> =>
	sandbox().call('PATCH', `${PATH}/${id}`, operations, headers);
const admin = async (id: Json, call: string, body: object = {}): Promise<Json> =>
	(await sandbox().admin('POST', `managed-accounts/${id}/${call}`, body)) as Json;
const created = async (body: object = corporation): Promise<Json> =>
	(await create(body)).body.account_id;

const LIMITS = [{ type: 'AMOUNT', unit: 'USD', value: '500.00', remaining_value: '500.00' }];
const NEW_ID = expect.stringMatching(/^[A-Z0-9]{13}$/) as string;

describe('a managed account', () => {
	it('is created, with a minimal response by default', async () => {
		const minimal = await create();
		expect([minimal.status, Object.keys(minimal.body)]).toEqual([
			201,
			['account_id', 'external_id', 'links'],
		]);
		expect(relsOf(minimal)).toEqual(['self', 'edit']);
	});

	it.each<[string, object, readonly string[]]>([
		[
			'a corporation',
			corporation,
			`account_id agreements business_entity capabilities external_id individual_owners
			legal_country_code links organization primary_currency_code process_view soft_descriptor
			user_id`.split(/\s+/),
		],
		[
			'a person',
			individual,
			`account_id agreements business_entity capabilities external_id financial_instruments
			individual_owners legal_country_code links organization primary_currency_code process_view
			soft_descriptor user_id`.split(/\s+/),
		],
	])('of %s has the keys of PayPal’s response', async (_who, body, keys) => {
		const response = await create(body, WITH_PROCESS);
		expect([response.status, Object.keys(response.body).sort()]).toEqual([201, keys]);
		const found = await get(response.body.account_id, '?views=process_view');
		expect(found.body).toEqual(response.body);
		const full = await get(response.body.account_id);
		expect(Object.keys(full.body).sort()).toEqual(keys.filter((key) => key !== 'process_view'));
	});

	it('of a corporation is returned as PayPal stores it', async () => {
		const { body } = await create(corporation, WITH_PROCESS);
		const { account_id: id, business_entity: business } = body;
		expect(body.individual_owners).toEqual([
			{
				id,
				names: [{ id: NEW_ID, ...legal('Ada', 'Sample')[0] }],
				primary_residence: place,
			},
		]);
		expect(business).toMatchObject({
			names: [{ id: NEW_ID, business_name: 'Sample Industry.' }],
			registered_business_address: place,
			phone_numbers: [{ id: NEW_ID, national_number: '1' }],
			identification_documents: [{ id: NEW_ID, identification_number: '****' }],
			declarations: corporation.business_entity.declarations,
		});
		expect(business.registered_business_address).not.toHaveProperty('id');
		expect(business.beneficial_owners.individuals[1]).toMatchObject({
			id: NEW_ID,
			addresses: [{ ...home, id: NEW_ID }],
			identification_documents: [{ identification_number: '****' }],
			percentage_of_ownership: '35',
			controlling_influence: false,
		});
		expect(body.agreements[1]).toEqual({
			type: 'PERSONAL_INFORMATION_COLLECTION_CONSENT',
			accepted_time: '2022-09-10T00:00:00Z',
		});
		expect(body.soft_descriptor).toBe('SAMPLEINDUS');
		expect(body.capabilities).toEqual([
			{ name: 'RECEIVE_MONEY', status: 'ACTIVE' },
			{ name: 'WITHDRAW_MONEY', limits: LIMITS, status: 'ACTIVE' },
		]);
		expect(body.process_view).toEqual({
			processes: [
				{
					name: 'MANAGED_PATH_KYC',
					status: 'NEED_MORE_DATA',
					capabilities: [{ name: 'WITHDRAW_MONEY', limits: LIMITS }],
				},
				{
					name: 'MANAGED_PATH_BO_VERIFICATION',
					status: 'NEED_MORE_DATA',
					capabilities: [{ name: 'WITHDRAW_MONEY' }],
				},
			],
		});
	});

	it('shows the last digits of its bank account alone', async () => {
		const { body } = await create(individual, FULL);
		expect(body.financial_instruments.banks).toEqual([
			{
				id: expect.stringMatching(/^BA-[A-Z0-9]{13}$/) as string,
				last_4_digits: '0882',
				account_number_type: 'BASIC_BANK_ACCOUNT_NUMBER',
				account_type: 'CHECKING',
				routing_number: '074001048',
				branch_code: '08501',
				currency_code: 'USD',
				country_code: 'US',
				bank_name: 'Sample Bank',
				account_holder_details: { name: 'Sampleria' },
			},
		]);
		expect(body.business_entity).toMatchObject({
			incorporation_details: {},
			declarations: [{ name: 'TWENTY_FIVE_PERCENT_BENEFICIAL_OWNER', value: 'NO' }],
		});
	});

	it('has no limits once PayPal knows who owns it', async () => {
		const { body } = await create(french, WITH_PROCESS);
		expect(body.capabilities).toEqual([
			{ name: 'RECEIVE_MONEY', status: 'ACTIVE' },
			{ name: 'WITHDRAW_MONEY', status: 'ACTIVE' },
		]);
		expect(body.process_view.processes).toMatchObject([
			{ status: 'COMPLETED' },
			{ status: 'COMPLETED' },
		]);
		expect(body.financial_instruments.banks).toMatchObject([
			{ last_4_digits: '6690', branch_location: 'Sample Street 14' },
		]);
	});

	it.each<[string, object, readonly unknown[]]>([
		['an external id that is taken', {}, [422, 'DUPLICATE_RESOURCE_IDENTIFIER']],
		['no country', { legal_country_code: 'Germany' }, [400, 'INVALID_STRING_MAX_LENGTH']],
		['a list that is none', { individual_owners: {} }, [400, 'INVALID_PARAMETER_SYNTAX']],
	])('is refused with %s', async (_what, change, expected) => {
		await create();
		expect(outcome(await create({ ...corporation, ...change }))).toEqual(expected);
	});

	it('is found by both ids', async () => {
		const id = await created();
		const found = await sandbox().call('GET', `${PATH}?external_id=EXT-1&views=process_view`);
		expect(found.body.managed_accounts).toMatchObject([
			{ account_id: id, legal_country_code: 'US', process_view: { processes: [{}, {}] } },
		]);
		const none = await sandbox().call('GET', `${PATH}?external_id=EXT-9`);
		expect([none.status, none.body]).toEqual([200, { managed_accounts: [] }]);
		expect(outcome(await sandbox().call('GET', PATH))).toEqual([400, 'MISSING_REQUIRED_PARAMETER']);
		const other = await sandbox().call('GET', `${PATH}?external_id=EXT-1&views=process`);
		expect(outcome(other)).toEqual([400, 'INVALID_PARAMETER_VALUE']);
	});

	it('is told apart from what is no account', async () => {
		const unknown = await get('QTA74RYDFH72U' as Json);
		expect(outcome(unknown)).toEqual([404, 'INVALID_RESOURCE_ID']);
		const none = await get('1111111' as Json);
		expect([none.status, none.body.details]).toMatchObject([
			400,
			[
				{
					field: 'merchant_payer_id',
					value: 'Account does not exist',
					location: 'path',
					issue: 'INVALID_PARAMETER_VALUE',
				},
			],
		]);
	});
});

describe('a change', () => {
	const phone = {
		country_code: '1',
		national_number: '6151173',
		extension_number: '1',
		type: 'MOBILE',
	};
	const bearer = { role: 'CHAIRMAN', ...person('Gus', '1990-01-01') };

	/** PayPal's own changes of the corporation, and the resulting values. */
	it.each<[string, (account: Json) => object, (account: Json) => unknown, unknown]>([
		[
			'a phone number more',
			({ account_id: id }) => ({
				op: 'add',
				path: `/individual_owners/@id=='${id}'/phone_numbers/-`,
				value: phone,
			}),
			({ individual_owners: owners }) => owners[0].phone_numbers,
			[{ ...phone, id: NEW_ID }],
		],
		[
			'an office bearer more',
			() => ({ op: 'add', path: '/business_entity/office_bearers/-', value: bearer }),
			({ business_entity: { office_bearers: bearers } }) => bearers.length,
			3,
		],
		[
			'a website',
			() => ({ op: 'add', path: '/business_entity/website', value: 'www.example.com/shop/' }),
			({ business_entity: { website } }) => website,
			'www.example.com/shop/',
		],
		[
			'documents of the owner',
			({ account_id: id }) => ({
				op: 'add',
				path: `/individual_owners/@id=='${id}'/identification_documents`,
				value: [ssn('111220000')],
			}),
			({ individual_owners: owners }) => owners[0].identification_documents,
			[{ ...ssn('****'), id: NEW_ID }],
		],
		[
			'an attribute of the business',
			() => ({
				op: 'add',
				path: '/business_entity/attributes',
				value: { name: 'PASSIVE_INCOME', value: 'no' },
			}),
			({ business_entity: { attributes } }) => attributes,
			[{ name: 'PASSIVE_INCOME', value: 'no' }],
		],
		[
			'a bank account',
			() => ({
				op: 'add',
				path: '/financial_instruments/banks',
				value: individual.financial_instruments.banks,
			}),
			({ financial_instruments: { banks } }) => banks[0].last_4_digits,
			'0882',
		],
		[
			'one owner of the business less',
			({ business_entity: business }) => ({
				op: 'remove',
				path: `/business_entity/beneficial_owners/individuals/@id=='${business.beneficial_owners.individuals[0].id}'`,
			}),
			({ business_entity: business }) =>
				business.beneficial_owners.individuals.map((each: Json) => each.percentage_of_ownership),
			['35'],
		],
		[
			'that nothing was left out',
			() => ({
				op: 'add',
				path: '/attributes',
				value: [{ name: 'SELF_CERTIFICATION', value: 'true' }],
			}),
			({ attributes }) => attributes,
			undefined,
		],
	])('tells PayPal of %s', async (_what, operation, found, expected) => {
		const { body: account } = await create(corporation, FULL);
		const changed = await patch(account.account_id, [operation(account)], WITH_PROCESS);
		expect([changed.status, found(changed.body)]).toEqual([200, expected]);
		expect((await get(account.account_id, '?views=process_view')).body).toEqual(changed.body);
	});

	it('replaces and removes a phone number by its ID', async () => {
		const { body: account } = await create(corporation, FULL);
		const [{ id }] = account.business_entity.phone_numbers;
		const path = `/business_entity/phone_numbers/@id=='${id}'`;
		const replaced = await patch(account.account_id, [{ op: 'replace', path, value: phone }], FULL);
		const [number] = replaced.body.business_entity.phone_numbers;
		expect(number).toMatchObject(phone);
		const removed = await patch(
			account.account_id,
			[{ op: 'remove', path: `/business_entity/phone_numbers/@id=='${number.id}'` }],
			FULL,
		);
		expect(removed.body.business_entity.phone_numbers).toEqual([]);
	});

	it('replaces the bank account', async () => {
		const number = 'DE00612623450000001234';
		const [bank] = french.financial_instruments.banks;
		const replaced = await patch(
			await created(individual),
			[
				{
					op: 'replace',
					path: '/financial_instruments/banks',
					value: [{ ...bank, account_number: number }],
				},
			],
			FULL,
		);
		expect(replaced.body.financial_instruments.banks).toMatchObject([
			{ last_4_digits: '1234', branch_location: 'Sample Street 14' },
		]);
	});

	it('gets an empty response if that is preferred', async () => {
		const add = { op: 'add', path: '/business_entity/website', value: 'example.com' };
		expect((await patch(await created(), [add], { prefer: 'return=minimal' })).status).toBe(204);
	});

	it.each<[string, object, readonly unknown[]]>([
		[
			'its external id',
			{ op: 'replace', path: '/external_id', value: 'x' },
			[422, 'NOT_PATCHABLE'],
		],
		['what it may do', { op: 'add', path: '/capabilities/-', value: {} }, [422, 'NOT_PATCHABLE']],
		[
			'a name to a number',
			{ op: 'replace', path: '/individual_owners/0/names/0/surname', value: 5 },
			[422, 'INVALID_PARAMETER_SYNTAX'],
		],
		[
			'what it does not have',
			{ op: 'add', path: '/financial_instruments/ban', value: [] },
			[422, 'INVALID_PARAMETER'],
		],
		[
			'a domain without a name',
			{ op: 'add', path: '/wallet_domains', value: { domain: 'example.com' } },
			[422, 'INVALID_PARAMETER'],
		],
		[
			'a person who is not there',
			{ op: 'remove', path: "/individual_owners/@id=='NOBODY'/phone_numbers/0" },
			[422, 'INVALID_PATCH_PATH'],
		],
		[
			'anything to nothing',
			{ op: 'add', path: '/organization' },
			[400, 'MISSING_REQUIRED_PARAMETER'],
		],
	])('is not one of %s', async (_what, operation, expected) => {
		const id = await created();
		const before = (await get(id)).body;
		expect(outcome(await patch(id, [operation]))).toEqual(expected);
		expect((await get(id)).body).toEqual(before);
	});
});

describe('wallet domains', () => {
	const domains = (id: Json, query = ''): Promise<SandboxResponse> =>
		sandbox().call('GET', `${PATH}/${id}/wallet-domains${query}`);
	const domain = { domain_name: 'shop.example.com', provider_type: 'APPLE_PAY' };

	it('are added by a change, and let the account take more', async () => {
		const id = await created();
		expect((await domains(id)).body).toMatchObject({ wallet_domains: [], total_items: 0 });
		const changed = await patch(
			id,
			[{ op: 'add', path: '/wallet_domains', value: domain }],
			WITH_PROCESS,
		);
		expect(changed.status).toBe(200);
		expect(changed.body.capabilities.map(({ name }: Json) => name)).toEqual([
			'APPLE_PAY',
			'CUSTOM_CARD_PROCESSING',
			'RECEIVE_MONEY',
			'WITHDRAW_MONEY',
		]);
		expect(changed.body.links.at(-1)).toMatchObject({
			rel: 'wallet-domains',
			href: expect.stringMatching(/\/wallet-domains\?page=1$/) as string,
		});
		expect(changed.body).not.toHaveProperty('wallet_domains');
		const { body } = await domains(id, '?page=1');
		expect(body).toMatchObject({
			wallet_domains: [{ ...domain, id: NEW_ID }],
			total_items: 1,
			total_pages: 1,
		});
		await patch(id, [
			{ op: 'remove', path: `/wallet_domains/@id=='${body.wallet_domains[0].id}'` },
		]);
		expect((await domains(id)).body.total_items).toBe(0);
	});

	it('come in pages', async () => {
		const id = await created();
		await patch(
			id,
			Array.from({ length: 21 }, (_each, index) => ({
				op: 'add',
				path: '/wallet_domains',
				value: { ...domain, domain_name: `shop${index}.example.com` },
			})),
		);
		const first = await domains(id);
		expect([first.body.wallet_domains.length, relsOf(first)]).toEqual([20, ['self', 'next']]);
		const last = await domains(id, '?page=2');
		expect(last.body.wallet_domains).toMatchObject([{ domain_name: 'shop20.example.com' }]);
		expect(relsOf(last)).toEqual(['self']);
	});

	it('are of an account', async () => {
		expect(outcome(await domains('QTA74RYDFH72U' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});
});

describe('a document', () => {
	const info = { document_info: { document_type: 'SSN' } };
	const send = (
		token: Json,
		file: TestFile = { name: 'passport.pdf' },
		input: Readonly<Record<string, object>> = info,
	): Promise<SandboxResponse> =>
		upload(sandbox(), `/v1/customer/supporting-documents/${token}/upload`, input, [
			['attachment', file],
		]);
	const wanted = async (id: Json): Promise<Json> =>
		(await get(id, '?views=process_view')).body.process_view;

	it('that PayPal wants is told with the link to upload it, and accepted once', async () => {
		const id = await created(french);
		const { token } = await admin(id, 'require-document', { name: 'SOCIAL_SECURITY_NUMBER' });
		const { processes, required_documents: documents } = await wanted(id);
		expect(documents).toEqual([
			{
				id: expect.any(String) as string,
				name: 'SOCIAL_SECURITY_NUMBER',
				entity: `$.individual_owners[?(@['id']=='${id}')]`,
				links: [
					{
						rel: 'upload',
						method: 'POST',
						href: expect.stringContaining(`/supporting-documents/${token}/upload`) as string,
					},
				],
			},
		]);
		expect(processes[0]).toMatchObject({
			status: 'NEED_MORE_DATA',
			required: { op: 'ALL_OF', attributes: [documents[0].id] },
		});
		expect((await send(token)).status).toBe(204);
		expect(await wanted(id)).toEqual({
			processes: [
				expect.objectContaining({ status: 'COMPLETED' }),
				expect.objectContaining({ status: 'COMPLETED' }),
			],
		});
		expect(outcome(await send(token))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});

	it('is rejected by its name, as in PayPal’s own sandbox', async () => {
		const id = await created();
		const { token } = await admin(id, 'require-document');
		expect((await send(token, { name: 'proofOfSSNReject.pdf' })).status).toBe(204);
		expect((await wanted(id)).required_documents).toHaveLength(1);
	});

	it.each<[string, TestFile, object, readonly unknown[]]>([
		['a program', { name: 'run.exe' }, info, [400, 'INVALID_PARAMETER_VALUE']],
		['an empty file', { name: 'a.pdf', bytes: 0 }, info, [400, 'INVALID_PARAMETER_VALUE']],
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

	it('are told what happens to accounts, with the link to it', async () => {
		const names = [
			'ACCOUNT-CREATED',
			'ACCOUNT-UPDATED',
			'ACCOUNT-STATUS-CHANGED',
			'CREATION-FAILED',
			'NEGATIVE-BALANCE-DEBIT-INITIATED',
			'NEGATIVE-BALANCE-NOTIFIED',
			'RISK-ASSESSED',
		].map((name) => `CUSTOMER.MANAGED-ACCOUNT.${name}`);
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: listener().url,
			event_types: names.map((name) => ({ name })),
		});
		const steps: ReadonlyArray<(id: Json) => Promise<unknown>> = [
			(id) => patch(id, [{ op: 'add', path: '/business_entity/website', value: 'example.com' }]),
			(id) => admin(id, 'require-document'),
			(id) => admin(id, 'status', { status: 'COMPLETED' }),
			...names
				.slice(3)
				.map((name) => (id: Json) => admin(id, 'event', { event: name.split('.').at(-1) })),
		];
		const id = await created(french);
		await sandbox().clock.settled();
		for (const step of steps) {
			await step(id);
			await sandbox().clock.settled();
		}
		const events = listener().received.map(({ body }) => JSON.parse(body) as Json);
		expect(events.map(({ event_type: type }) => type)).toEqual([
			names[0],
			names[1],
			names[2],
			names[2],
			...names.slice(3),
		]);
		for (const { resource } of events) {
			expect(resource).toMatchObject({ account_id: id, external_id: 'EXT-3', links: [{}, {}] });
		}
	});
});

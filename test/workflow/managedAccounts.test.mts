/** PayPal's own requests for managed accounts, made from the panel's fields, through n8n-core to the sandbox. */
import type { INodeParameters } from 'n8n-workflow';

import { corporation, french, individual } from '../support/managedAccounts.mts';
import { apiCalls, byId, runPayPal } from '../support/payPal.mts';
import { useSandbox, type Json } from '../support/sandbox.mts';

const sandbox = useSandbox();

const values = (fields: INodeParameters | INodeParameters[]): INodeParameters => ({
	values: fields,
});
const US = values({
	addressLine1: '1 Sample Street',
	adminArea2: 'New York',
	postalCode: '95014',
	countryCode: 'US',
});
const ssn = (identificationNumber: string): INodeParameters => ({
	type: 'SOCIAL_SECURITY_NUMBER',
	identificationNumber,
	issuingCountryCode: 'US',
});
const person = (givenName: string, dateOfBirth: string): INodeParameters => ({
	givenName,
	surname: 'Sample',
	citizenship: 'US',
	address: US,
	dateOfBirth,
});

const CORPORATION: INodeParameters = {
	externalId: 'EXT-1',
	legalCountryCode: 'US',
	organization: 'us',
	primaryCurrencyCode: 'USD',
	parties: values([
		{ place: 'owner', givenName: 'Ada', surname: 'Sample', address: US },
		{
			place: 'business',
			legalName: 'Sample Industry.',
			registeredBusinessAddress: US,
			businessDetails: { type: 'CORPORATION', twentyFivePercentBeneficialOwner: 'YES' },
			businessPhone: values({ countryCode: '1', nationalNumber: '1', type: 'BUSINESS' }),
			documents: values([{ ...ssn('32-0000000'), type: 'EMPLOYER_IDENTIFICATION_NUMBER' }]),
		},
		...['26', '35'].map((percentageOfOwnership) => ({
			place: 'beneficialOwner',
			...person('Bob', '1960-01-01'),
			documents: values([ssn('123-00-0000')]),
			percentageOfOwnership,
			controllingInfluence: false,
		})),
		{ place: 'officeBearer', ...person('Cy', '1990-01-01'), role: 'CHAIRMAN' },
		{
			place: 'officeBearer',
			...person('Dan', '1991-05-30'),
			documents: values([ssn('000-00-0000')]),
		},
	]),
	additionalFields: {
		userId: 'USER-1',
		agreements: values(
			['TERMS_ACCEPTED', 'PERSONAL_INFORMATION_COLLECTION_CONSENT'].map((type) => ({
				type,
				acceptedTime: '2022-09-10T00:00:00Z',
				additionalFields: { majorVersion: 3, minorVersion: 3 },
			})),
		),
	},
};

const bank = {
	accountNumber: '59010882',
	accountNumberType: 'BASIC_BANK_ACCOUNT_NUMBER',
	accountType: 'CHECKING',
	routingNumber: '074001048',
	currencyCode: 'USD',
	countryCode: 'US',
	bankName: 'Sample Bank',
	additionalFields: { branchCode: '08501', consentToDebit: true },
};

const INDIVIDUAL: INodeParameters = {
	externalId: 'EXT-2',
	legalCountryCode: 'US',
	organization: 'us',
	primaryCurrencyCode: 'USD',
	parties: values([
		{
			place: 'owner',
			givenName: 'Eve',
			surname: 'Sample',
			address: US,
			dateOfBirth: '1995-05-30',
			documents: values([ssn('123450000')]),
		},
		{
			place: 'business',
			legalName: 'Sampleria',
			businessDetails: { type: 'INDIVIDUAL' },
			businessPhone: values({ countryCode: '1', nationalNumber: '4342840000', type: 'BUSINESS' }),
		},
	]),
	banks: values([bank]),
	additionalFields: {
		userId: 'USER-2',
		agreements: values([{ type: 'TERMS_ACCEPTED', acceptedTime: '2019-06-02T01:23:45Z' }]),
	},
};

const FRANCE = values({
	addressLine1: '1 Sample Street',
	adminArea2: 'New York',
	postalCode: '95014',
	countryCode: 'FR',
});

const FRENCH: INodeParameters = {
	externalId: 'EXT-3',
	legalCountryCode: 'FR',
	primaryCurrencyCode: 'EUR',
	parties: values([
		{
			place: 'owner',
			givenName: 'Fay',
			surname: 'Sample',
			citizenship: 'FR',
			address: FRANCE,
			dateOfBirth: '1990-01-01',
		},
		{
			place: 'business',
			legalName: 'Fay Sample',
			registeredBusinessAddress: FRANCE,
			businessDetails: { type: 'CORPORATION', mccCode: '7929', incorporationCountryCode: 'FR' },
			businessPhone: values({
				countryCode: '33',
				nationalNumber: '0600000000',
				type: 'CUSTOMER_SERVICE',
			}),
		},
	]),
	banks: values([
		{
			accountNumber: 'DE00612623450000006690',
			accountNumberType: 'INTERNATIONAL_BANK_ACCOUNT_NUMBER',
			accountType: 'CHECKING',
			routingNumber: '61262345',
			currencyCode: 'EUR',
			countryCode: 'DE',
			accountHolderName: 'Fay Sample',
			bankName: 'Sample Bank eG',
			additionalFields: { branchLocation: 'Sample Street 14' },
		},
	]),
	additionalFields: {
		agreements: values([
			{
				type: 'TERMS_ACCEPTED',
				acceptedTime: '2022-09-10T00:00:00Z',
				additionalFields: { majorVersion: 3, minorVersion: 3 },
			},
		]),
	},
};

/** A request as the sandbox's log shows it: without bank account and document numbers. */
const logged = (request: object): unknown =>
	JSON.parse(
		JSON.stringify(request, (name, value: unknown) =>
			/^(account|routing|identification)_number$/.test(name) ? '***' : value,
		),
	);

/** Empty objects mean nothing, and the node does not send them. */
const { incorporation_details: _nothing, ...business } = corporation.business_entity;

test.each<[string, INodeParameters, object]>([
	['a corporation', CORPORATION, { ...corporation, business_entity: business }],
	['a person', INDIVIDUAL, individual],
	['a person with an IBAN', FRENCH, french],
])('the fields of %s produce PayPal’s own request', async (_who, parameters, request) => {
	const { items, error } = await runPayPal(sandbox(), 'managedAccount.create', parameters);
	expect(error).toBeUndefined();
	expect(apiCalls(sandbox()).at(-1)?.body).toEqual(logged(request));
	expect(items[0].json).toMatchObject({ capabilities: [{ name: 'RECEIVE_MONEY' }, {}] });
});

test('an account is shown with its capabilities and the documents that PayPal requires', async () => {
	const { body } = await sandbox().call('POST', '/v3/customer/managed-accounts', corporation);
	const id = String(body.account_id);
	await sandbox().admin('POST', `managed-accounts/${id}/require-document`);
	const { items } = await runPayPal(sandbox(), 'managedAccount.get', {
		managedAccountId: byId(id),
		filters: { views: 'process_view' },
	});
	expect(items[0].json).toEqual({
		accountId: id,
		externalId: 'EXT-1',
		legalCountryCode: 'US',
		primaryCurrencyCode: 'USD',
		organization: 'us',
		businessName: 'Sample Industry.',
		ownerFirstName: 'Ada',
		ownerLastName: 'Sample',
		capabilities: [
			{ name: 'RECEIVE_MONEY', status: 'ACTIVE' },
			{ name: 'WITHDRAW_MONEY', status: 'ACTIVE' },
		],
		requiredDocuments: [
			{
				name: 'PASSPORT',
				entity: expect.stringContaining(id) as string,
				uploadLink: expect.stringMatching(/\/supporting-documents\/[\w-]+\/upload$/) as string,
			},
		],
	});
});

describe('Update changes', () => {
	const phone = values({
		countryCode: '1',
		nationalNumber: '6151173',
		type: 'MOBILE',
		additionalFields: { extensionNumber: '1' },
	});
	const PHONE = {
		country_code: '1',
		national_number: '6151173',
		extension_number: '1',
		type: 'MOBILE',
	};
	const ownerOf = ({ individual_owners: owners }: Json): Json => owners[0];

	/** Each typed change: its row for this account, the operation sent, and the account afterwards. */
	it.each<
		[
			string,
			(account: Json) => object,
			(account: Json) => object,
			(account: Json) => unknown,
			unknown,
		]
	>([
		[
			'attributes',
			() => ({ value: values([{ name: 'SELF_CERTIFICATION', value: 'true' }]) }),
			() => ({
				op: 'add',
				path: '/attributes',
				value: [{ name: 'SELF_CERTIFICATION', value: 'true' }],
			}),
			({ attributes }) => attributes,
			undefined,
		],
		[
			'banks',
			() => ({ op: 'replace', value: values([{ ...bank, accountNumber: '00001234' }]) }),
			() => ({
				op: 'replace',
				path: '/financial_instruments/banks',
				value: [{ ...individual.financial_instruments.banks[0], account_number: '00001234' }],
			}),
			({ financial_instruments: { banks } }) => banks[0].last_4_digits,
			'1234',
		],
		[
			'businessName',
			({ business_entity: { names } }) => ({
				nameId: names[0].id,
				value: values({ businessName: 'Sampleria Two' }),
			}),
			({ business_entity: { names } }) => ({
				op: 'replace',
				path: `/business_entity/names/@id=='${names[0].id}'`,
				value: { business_name: 'Sampleria Two', type: 'LEGAL' },
			}),
			({ business_entity: { names } }) => names[0].business_name,
			'Sampleria Two',
		],
		[
			'addBusinessPhone',
			() => ({ value: phone }),
			() => ({ op: 'add', path: '/business_entity/phone_numbers/-', value: PHONE }),
			({ business_entity: { phone_numbers: numbers } }) => numbers[1].national_number,
			'6151173',
		],
		[
			'businessPhone',
			({ business_entity: { phone_numbers: numbers } }) => ({
				op: 'replace',
				phoneId: numbers[0].id,
				value: phone,
			}),
			({ business_entity: { phone_numbers: numbers } }) => ({
				op: 'replace',
				path: `/business_entity/phone_numbers/@id=='${numbers[0].id}'`,
				value: PHONE,
			}),
			({ business_entity: { phone_numbers: numbers } }) =>
				numbers.map(({ national_number: number }) => number),
			['6151173'],
		],
		[
			'businessPhone',
			({ business_entity: { phone_numbers: numbers } }) => ({
				op: 'remove',
				phoneId: numbers[0].id,
			}),
			({ business_entity: { phone_numbers: numbers } }) => ({
				op: 'remove',
				path: `/business_entity/phone_numbers/@id=='${numbers[0].id}'`,
			}),
			({ business_entity: { phone_numbers: numbers } }) => numbers,
			[],
		],
		[
			'organization',
			() => ({ value: 'us/east' }),
			() => ({ op: 'replace', path: '/organization', value: 'us/east' }),
			({ organization }) => organization,
			'us/east',
		],
		[
			'ownerDocuments',
			({ account_id: ownerId }) => ({ ownerId, value: values([ssn('111220000')]) }),
			({ account_id: id }) => ({
				op: 'add',
				path: `/individual_owners/@id=='${id}'/identification_documents`,
				value: [
					{
						type: 'SOCIAL_SECURITY_NUMBER',
						identification_number: '111220000',
						issuing_country_code: 'US',
					},
				],
			}),
			(account) => ownerOf(account).identification_documents.length,
			1,
		],
		[
			'addOwnerPhone',
			({ account_id: ownerId }) => ({ ownerId, value: phone }),
			({ account_id: id }) => ({
				op: 'add',
				path: `/individual_owners/@id=='${id}'/phone_numbers/-`,
				value: PHONE,
			}),
			(account) => ownerOf(account).phone_numbers[0].extension_number,
			'1',
		],
		[
			'ownerPhone',
			(account) => ({
				op: 'remove',
				ownerId: account.account_id,
				phoneId: ownerOf(account).phone_numbers[0].id,
			}),
			(account) => ({
				op: 'remove',
				path: `/individual_owners/@id=='${account.account_id}'/phone_numbers/@id=='${ownerOf(account).phone_numbers[0].id}'`,
			}),
			(account) => ownerOf(account).phone_numbers,
			[],
		],
		[
			'walletDomains',
			() => ({ value: values({ domainName: 'shop.example.com', providerType: 'APPLE_PAY' }) }),
			() => ({
				op: 'add',
				path: '/wallet_domains',
				value: { domain_name: 'shop.example.com', provider_type: 'APPLE_PAY' },
			}),
			({ capabilities }) => capabilities[0].name,
			'APPLE_PAY',
		],
		[
			'website',
			() => ({ op: 'add', value: 'www.example.com/shop/' }),
			() => ({ op: 'add', path: '/business_entity/website', value: 'www.example.com/shop/' }),
			({ business_entity: { website } }) => website,
			'www.example.com/shop/',
		],
	])('%s', async (change, row, operation, found, expected) => {
		const [owner] = individual.individual_owners;
		const { body: account } = await sandbox().call(
			'POST',
			'/v3/customer/managed-accounts',
			{
				...individual,
				individual_owners: [
					change === 'ownerPhone'
						? { ...owner, phone_numbers: [PHONE] }
						: { ...owner, identification_documents: undefined },
				],
			},
			{ prefer: 'return=representation' },
		);
		const { items, error } = await runPayPal(sandbox(), 'managedAccount.update', {
			managedAccountId: byId(String(account.account_id)),
			changes: { [change]: [row(account)] } as INodeParameters,
		});
		expect(error).toBeUndefined();
		expect(apiCalls(sandbox()).at(-1)?.body).toEqual(logged([operation(account)]));
		expect(found(items[0].json as unknown as Json)).toEqual(expected);
	});
});

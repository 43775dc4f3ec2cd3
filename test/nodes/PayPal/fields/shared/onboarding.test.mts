/** People and businesses behind a seller: one list in the panel, five places in the request. */
import { create as createAccount } from '../../../../../nodes/PayPal/operations/managedAccount/create';
import { create as createReferral } from '../../../../../nodes/PayPal/operations/partnerReferral/create';
import type { Operation } from '../../../../../nodes/PayPal/operations/types';
import { buildRequest } from '../../../../../nodes/PayPal/request/buildRequest';
import { labelOf } from '../../../../../nodes/PayPal/request/labels/labelOf';

const ADDRESS = { values: { addressLine1: '12 Market Street', countryCode: 'US' } };

const bodyOf = (operation: Operation, resource: string, rows: object[], more = {}) =>
	buildRequest(operation, {
		values: { parties: { values: rows }, ...more },
		timezone: 'UTC',
		resource,
	}).body;

const account = (...rows: object[]) =>
	bodyOf(createAccount, 'managedAccount', rows, { primaryCurrencyCode: 'USD' });

const referral = (...rows: object[]) =>
	bodyOf(createReferral, 'partnerReferral', rows, {
		granted: true,
		operations: { values: [{ operation: 'BANK_ADDITION' }] },
	});

const ROWS = [
	{ place: 'owner', givenName: 'Ann', email: 'ann@example.com', type: 'PRIMARY', address: ADDRESS },
	{ place: 'officeBearer', surname: 'Ray', role: 'CEO', otherNames: { prefix: 'Dr.' } },
	{
		place: 'business',
		tradeName: 'Shop',
		address: ADDRESS,
		registeredBusinessAddress: ADDRESS,
		businessDetails: { type: 'CORPORATION', website: 'https://example.com' },
		// Left over from another role.
		givenName: 'Nobody',
	},
	{ place: 'businessOwner', legalName: 'Holding', percentageOfOwnership: '25.5' },
	{ place: 'beneficialOwner', givenName: 'Cy' },
	{ place: 'owner', givenName: 'Dan' },
];

const PLACED = { address_line_1: '12 Market Street', country_code: 'US' };
const PERSON = { names: [{ given_name: 'Cy', type: 'LEGAL' }] };
const company = (type: string): object => ({
	percentage_of_ownership: '25.5',
	names: [{ business_name: 'Holding', type }],
});
const BEARERS = [{ role: 'CEO', names: [{ surname: 'Ray', prefix: 'Dr.', type: 'LEGAL' }] }];
const NAMES = [{ business_name: 'Shop', type: 'DOING_BUSINESS_AS' }];

test('everybody is sent at the place of their role in a referral', () => {
	expect(referral(...ROWS)).toEqual({
		operations: [{ operation: 'BANK_ADDITION' }],
		legal_consents: [{ type: 'SHARE_DATA_CONSENT', granted: true }],
		individual_owners: [
			{
				type: 'PRIMARY',
				names: [{ given_name: 'Ann', type: 'LEGAL' }],
				addresses: [{ ...PLACED, type: 'HOME' }],
			},
			{ names: [{ given_name: 'Dan', type: 'LEGAL' }] },
		],
		business_entity: {
			names: NAMES,
			business_type: { type: 'CORPORATION' },
			website: 'https://example.com',
			addresses: [{ ...PLACED, type: 'WORK' }],
			beneficial_owners: {
				individual_beneficial_owners: [PERSON],
				business_beneficial_owners: [company('LEGAL_NAME')],
			},
			office_bearers: BEARERS,
		},
	});
});

test('the same people and businesses in the format of managed accounts', () => {
	expect(account(...ROWS)).toEqual({
		primary_currency_code: 'USD',
		individual_owners: [
			{
				names: [{ given_name: 'Ann', type: 'LEGAL' }],
				emails: [{ email: 'ann@example.com' }],
				addresses: [{ ...PLACED, type: 'HOME' }],
			},
			{ names: [{ given_name: 'Dan', type: 'LEGAL' }] },
		],
		business_entity: {
			names: NAMES,
			type: 'CORPORATION',
			website: 'https://example.com',
			registered_business_address: PLACED,
			beneficial_owners: { individuals: [PERSON], businesses: [company('LEGAL')] },
			office_bearers: BEARERS,
		},
	});
});

test('there is one business', () => {
	const row = { place: 'business', legalName: 'Shop' };
	expect(() => account(row, row)).toThrow("'People and Businesses' has 2 entries");
});

test.each(['CEO', '__proto__', ''])('nobody gets lost under an unknown role: %j', (place) => {
	expect(() => referral({ place, givenName: 'Ann' })).toThrow(/^'People and Businesses > Role' /);
});

test.each([
	['/individual_owners/0/names/0/given_name', 'People and Businesses > First Name'],
	['/business_entity/office_bearers/1/role', 'People and Businesses > Position'],
	['/business_entity/names/1/business_name', 'People and Businesses > Trade Name'],
	[
		'/business_entity/business_type/type',
		'People and Businesses > Business Details > Business Type',
	],
	['/business_entity/purpose_code', 'Purpose (India)'],
	[
		'/business_entity/annual_sales_volume_range/minimum_amount/value',
		'Yearly Sales > Minimum Yearly Sales',
	],
	['/legal_consents/0/granted', 'Seller Agreed to Share Data'],
])('%s is called %s', (pointer, label) => {
	expect(labelOf(createReferral, pointer)).toBe(label);
});

test.each([
	[
		'/business_entity/beneficial_owners/individuals/0/controlling_influence',
		'Controlling Influence',
	],
	['/business_entity/registered_business_address/postal_code', 'Registered Address > Postal Code'],
	['/business_entity/declarations/0/value', 'Business Details > Owner of 25% or More'],
	['/individual_owners/0/attributes/0/name', 'Attributes 1 > Name'],
])('%s of an account is called %s', (pointer, label) => {
	expect(labelOf(createAccount, pointer)).toBe(`People and Businesses > ${label}`);
});

import type { Fields } from '../types';
import { country } from '../address';
import { choice, date, decimal, group, rows, text } from '../basic';
import { businessDetails } from './business';
import { address, documents, phone } from './parts';

const BUSINESS = 'business_entity';
const BENEFICIAL_OWNERS = `${BUSINESS}.beneficial_owners`;

/** Where PayPal wants who has which role. */
const PLACES = {
	owner: 'individual_owners[]',
	business: BUSINESS,
	beneficialOwner: `${BENEFICIAL_OWNERS}.individual_beneficial_owners[]`,
	businessOwner: `${BENEFICIAL_OWNERS}.business_beneficial_owners[]`,
	officeBearer: `${BUSINESS}.office_bearers[]`,
} as const;

const PERSON = { place: ['owner', 'beneficialOwner', 'officeBearer'] };
const COMPANY = { place: ['business', 'businessOwner'] };

const ADDRESS_TYPE = {
	sibling: 'place',
	codes: {
		owner: 'HOME',
		beneficialOwner: 'HOME',
		officeBearer: 'HOME',
		business: 'WORK',
		businessOwner: 'WORK',
	},
} as const;

const role = () =>
	choice(
		'Role',
		[
			{ name: 'Beneficial Owner (Business)', value: 'businessOwner' },
			{ name: 'Beneficial Owner (Person)', value: 'beneficialOwner' },
			{ name: 'Office Bearer', value: 'officeBearer' },
			{ name: 'Owner of Account', value: 'owner' },
			{ name: 'Business Itself', value: 'business' },
		],
		{ in: 'notSent', required: true, default: 'owner' },
	);

const LEGAL_NAME = { alsoSend: { 'names.0.type': 'LEGAL' }, show: PERSON } as const;

/** What people are asked. */
const personFields = (): Fields => ({
	role: choice('Position', [], { load: 'getPositions', show: { place: ['officeBearer'] } }),
	givenName: text('First Name', { to: 'names.0.given_name', maxLength: 140, ...LEGAL_NAME }),
	surname: text('Last Name', { to: 'names.0.surname', maxLength: 140, ...LEGAL_NAME }),
	dateOfBirth: date('Date of Birth', { to: 'birth_details.date_of_birth', show: PERSON }),
	citizenship: country('Citizenship', { show: PERSON }),
	otherNames: group(
		'Other Names',
		{
			fullName: text('Full Name', { maxLength: 300 }),
			middleName: text('Middle Name', { maxLength: 140 }),
			prefix: text('Prefix', { maxLength: 140 }),
			suffix: text('Suffix', { maxLength: 140 }),
		},
		{ to: 'names.0', asCollection: true, ...LEGAL_NAME },
	),
	email: text('Email', { to: 'emails.0.email', show: PERSON }),
});

const businessName = (label: string, place: number, type: string) =>
	text(label, {
		to: `names.${place}.business_name`,
		alsoSend: { [`names.${place}.type`]: type },
		maxLength: 300,
		show: COMPANY,
	});

const companyFields = (): Fields => ({
	legalName: businessName('Legal Name', 0, 'LEGAL_NAME'),
	tradeName: businessName('Trade Name', 1, 'DOING_BUSINESS_AS'),
	businessDetails: group('Business Details', businessDetails(), {
		to: '',
		asCollection: true,
		show: { place: ['business'] },
	}),
});

/**
 * The business of a seller and who is behind it. PayPal has an object and four lists for them, with
 * much the same inside; here the role says where each belongs.
 */
export const parties = () =>
	rows(
		'People and Businesses',
		{
			place: role(),
			percentageOfOwnership: decimal('Ownership in Percent', {
				min: '0',
				max: '100',
				placeholder: 'e.g. 25',
				show: { place: ['beneficialOwner', 'businessOwner'] },
			}),
			...personFields(),
			...companyFields(),
			address: address({ to: 'addresses.0', alsoSend: { 'addresses.0.type': ADDRESS_TYPE } }),
			personPhone: phone(
				choice('Type', [], { required: true, default: 'MOBILE', load: 'getPhoneTypes' }),
				{
					to: 'phone_numbers.0',
					show: PERSON,
				},
			),
			businessPhone: phone(
				choice('Type', ['BUSINESS', 'CUSTOMER_SERVICE'], { required: true, default: 'BUSINESS' }),
				{
					to: 'phone_numbers.0',
					show: COMPANY,
				},
			),
			documents: documents({
				to: 'identification_documents',
				description: 'Not read of people in referrals',
			}),
		},
		{ pathByOption: { field: 'place', paths: PLACES }, max: 5, add: 'Add Person or Business' },
	);

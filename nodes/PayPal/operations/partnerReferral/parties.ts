import type {
	Fields,
	FixedCollectionField,
	FixedCollectionsField,
	StringField,
} from '../../fields/types';
import {
	collection,
	dateTime,
	decimal,
	fixedCollectionsByChoice,
	notSent,
	options,
	string,
} from '../../fields/build';
import { country } from '../../fields/shared/address';
import { sellerAddress, sellerDocuments, sellerPhone } from '../../fields/shared/onboarding';
import type { ReferralAt } from './preferences';

type BusinessAt = ReferralAt['business_entity'];
type OwnerAt = ReferralAt['individual_owners']['each'];

const PERSON = { place: ['owner', 'beneficialOwner', 'officeBearer'] };
const COMPANY = { place: ['business', 'businessOwner'] };

/** The first entry of a list that PayPal does not require. */
const FIRST = { required: false };

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

/** What people are asked. All have the same inside, whatever their role is. */
function personFields(owner: OwnerAt, business: BusinessAt): Fields {
	const name = owner.names.first;
	const legal = { alsoSend: [[name.type, 'LEGAL']], show: PERSON } as const;
	return {
		type: options(owner.type, 'Owner Type', { show: { place: ['owner'] } }),
		role: options(business.office_bearers.each.role, 'Position', {
			load: 'getPositions',
			show: { place: ['officeBearer'] },
		}),
		givenName: string(name.given_name, 'First Name', legal),
		surname: string(name.surname, 'Last Name', legal),
		dateOfBirth: dateTime(owner.birth_details.date_of_birth, 'Date of Birth', {
			// Whatever else is known of people may be sent without it.
			required: false,
			show: PERSON,
		}),
		citizenship: country(owner.citizenship, 'Citizenship', { show: PERSON }),
		otherNames: collection(
			name,
			'Other Names',
			{
				fullName: string(name.full_name, 'Full Name'),
				middleName: string(name.middle_name, 'Middle Name'),
				prefix: string(name.prefix, 'Prefix'),
				suffix: string(name.suffix, 'Suffix'),
			},
			{ ...legal, ...FIRST },
		),
	};
}

/** What the business is. */
const businessDetails = (at: BusinessAt): FixedCollectionField => {
	const { business_type: kind, business_industry: industry, business_incorporation: start } = at;
	// Each of the three codes is shown by itself, and PayPal says what is missing beside it.
	const code = { required: false };
	return collection(
		at,
		'Business Details',
		{
			type: options(kind.type, 'Type', { load: 'getBusinessTypes' }),
			subtype: options(kind.subtype, 'Subtype', { load: 'getBusinessSubtypes' }),
			mccCode: string(industry.mcc_code, 'Merchant Category Code', code),
			category: string(industry.category, 'Category Code', code),
			subcategory: string(industry.subcategory, 'Subcategory Code', code),
			incorporationCountryCode: country(
				start.incorporation_country_code,
				'Country of Incorporation',
			),
			incorporationDate: dateTime(start.incorporation_date, 'Date of Incorporation'),
			incorporationProvinceCode: string(
				start.incorporation_province_code,
				'Province of Incorporation',
				{ placeholder: 'e.g. US-CA' },
			),
			website: string(at.website, 'Website', { placeholder: 'e.g. https://example.com' }),
			email: string(at.emails.first.email, 'Customer Service Email', {
				alsoSend: [[at.emails.first.type, 'CUSTOMER_SERVICE']],
				// Not every business has one.
				required: false,
			}),
		},
		{ show: { place: ['business'] } },
	);
};

type BusinessNameAt = BusinessAt['names']['each'];

const businessName = (
	at: BusinessNameAt,
	label: string,
	type: 'DOING_BUSINESS_AS' | 'LEGAL_NAME',
): StringField => string(at.business_name, label, { alsoSend: [[at.type, type]], show: COMPANY });

/** What businesses are asked. */
const companyFields = (business: BusinessAt): Fields => ({
	legalName: businessName(business.names.first, 'Legal Name', 'LEGAL_NAME'),
	tradeName: businessName(business.names.second, 'Trade Name', 'DOING_BUSINESS_AS'),
	businessDetails: businessDetails(business),
});

/** How people and businesses are reached. */
function contactFields(owner: OwnerAt, business: BusinessAt): Fields {
	const address = owner.addresses.first;
	const personPhone = owner.phones.first;
	const businessPhone = business.phones.first;
	return {
		address: sellerAddress(address, { ...FIRST, alsoSend: [[address.type, ADDRESS_TYPE]] }),
		personPhone: sellerPhone(
			personPhone,
			options(personPhone.type, 'Type', { default: 'MOBILE', load: 'getPhoneTypes' }),
			{ ...FIRST, show: PERSON },
		),
		businessPhone: sellerPhone(
			businessPhone,
			options(businessPhone.type, 'Type', { default: 'BUSINESS' }),
			{ ...FIRST, show: COMPANY },
		),
	};
}

/**
 * The business of a seller and who is behind it. PayPal has an object and four lists for them, with
 * much the same inside; here the role says where each belongs.
 */
export function parties({
	business_entity: business,
	individual_owners: owners,
}: ReferralAt): FixedCollectionsField {
	const { individual_beneficial_owners: people, business_beneficial_owners: companies } =
		business.beneficial_owners;
	const owner = owners.each;
	return fixedCollectionsByChoice(
		'place',
		{
			owner: owners,
			business,
			beneficialOwner: people,
			businessOwner: companies,
			officeBearer: business.office_bearers,
		},
		'People and Businesses',
		{
			place: options(notSent, 'Role', {
				choices: [
					{ name: 'Beneficial Owner (Business)', value: 'businessOwner' },
					{ name: 'Beneficial Owner (Person)', value: 'beneficialOwner' },
					{ name: 'Office Bearer', value: 'officeBearer' },
					{ name: 'Owner of Account', value: 'owner' },
					{ name: 'Business Itself', value: 'business' },
				],
				required: true,
				default: 'owner',
			}),
			percentageOfOwnership: decimal(people.each.percentage_of_ownership, 'Ownership in Percent', {
				min: '0',
				max: '100',
				placeholder: 'e.g. 25',
				show: { place: ['beneficialOwner', 'businessOwner'] },
			}),
			...personFields(owner, business),
			...companyFields(business),
			...contactFields(owner, business),
			documents: sellerDocuments(owner.documents, {
				description: 'Not read of people in referrals',
			}),
		},
		// As many as PayPal takes in each of the lists but that of owners, which takes fewer.
		{ max: 5, add: 'Add Person or Business' },
	);
}

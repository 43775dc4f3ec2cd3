import type { Fields, FixedCollectionField, FixedCollectionsField } from '../../fields/types';
import {
	collection,
	dateTime,
	fixedCollectionsByChoice,
	options,
	string,
} from '../../fields/build';
import { addressDetailsOf, country } from '../../fields/shared/address';
import {
	businessNames,
	COMPANY,
	FIRST,
	ownership,
	partyRole,
	PERSON,
	personFields,
	sellerAddress,
	sellerDocuments,
	sellerPhone,
} from '../../fields/shared/onboarding';
import { copies } from './copies';
import type { ReferralAt } from './preferences';

type BusinessAt = ReferralAt['business_entity'];
type OwnerAt = ReferralAt['individual_owners']['each'];

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

/** What the business is. */
const businessDetails = (at: BusinessAt): FixedCollectionField => {
	const { business_type: kind, business_industry: industry, business_incorporation: start } = at;
	// The panel shows each of the three codes separately, and PayPal reports which one is missing.
	const code = { required: false };
	return collection(
		at,
		'Business Details',
		{
			type: options(kind.type, 'Business Type', { load: 'getBusinessTypes' }),
			subtype: options(kind.subtype, 'Business Subtype', { load: 'getBusinessSubtypes' }),
			mccCode: string(industry.mcc_code, 'Merchant Category Code', {
				...code,
				placeholder: 'e.g. 5932',
				description: 'Four-digit code of the line of business (MCC, ISO 18245)',
			}),
			category: string(industry.category, 'Category Code', {
				...code,
				description: "PayPal's code of the line of business, instead of the merchant category code",
			}),
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
				description: 'Where buyers reach the business',
				alsoSend: [[at.emails.first.type, 'CUSTOMER_SERVICE']],
				// Not every business has one.
				required: false,
			}),
		},
		{ show: COMPANY },
	);
};

/** The contact details of people and businesses. */
function contactFields(owner: OwnerAt, business: BusinessAt): Fields {
	const address = owner.addresses.first;
	const personPhone = owner.phones.first;
	const businessPhone = business.phones.first;
	return {
		address: sellerAddress(
			address,
			{ ...FIRST, alsoSend: [[address.type, ADDRESS_TYPE]] },
			addressDetailsOf(address.address_details),
		),
		personPhone: sellerPhone(
			personPhone,
			options(personPhone.type, 'Phone Type', { default: 'MOBILE', load: 'getPhoneTypes' }),
			{ ...FIRST, show: PERSON },
		),
		businessPhone: sellerPhone(
			businessPhone,
			options(businessPhone.type, 'Phone Type', { default: 'BUSINESS' }),
			{ ...FIRST, show: COMPANY },
		),
	};
}

/** The business of a seller and the people behind it. */
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
			place: partyRole(),
			percentageOfOwnership: ownership(people.each.percentage_of_ownership),
			type: options(owner.type, 'Owner Type', {
				show: { place: ['owner'] },
				description: 'How the person is connected with the account',
			}),
			role: options(business.office_bearers.each.role, 'Position', {
				description: 'What the person does in the business',
				load: 'getPositions',
				show: { place: ['officeBearer'] },
			}),
			...personFields(owner),
			...businessNames(business.names, 'LEGAL_NAME'),
			businessDetails: businessDetails(business),
			...contactFields(owner, business),
			documents: sellerDocuments(
				owner.documents,
				{ load: 'getIdentificationTypes', default: 'TAX_IDENTIFICATION_NUMBER' },
				{
					description:
						'Numbers on official documents. PayPal ignores those of people in referrals.',
				},
				copies,
			),
		},
		// The maximum in each of PayPal's lists except that of owners, which takes fewer.
		{
			max: 5,
			add: 'Add Person or Business',
			description: 'The business of the seller and the people behind it, one entry each',
		},
	);
}

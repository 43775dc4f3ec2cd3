import type {
	OptionsField,
	Fields,
	FixedCollectionField,
	FixedCollectionsField,
} from '../../fields/types';
import {
	boolean,
	collection,
	dateTime,
	fixedCollectionsByChoice,
	options,
	string,
	type Settings,
} from '../../fields/build';
import { country } from '../../fields/shared/address';
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
import type { AccountAt } from './account';
import { agreements, attributes } from './agreements';

type BusinessAt = AccountAt['business_entity'];
type OwnerAt = AccountAt['individual_owners']['each'];
type PhoneAt = OwnerAt['phone_numbers']['each'];

const BUSINESS = { place: ['business'] };

const ADDRESS_TYPE = {
	sibling: 'place',
	codes: {
		owner: 'HOME',
		beneficialOwner: 'HOME',
		officeBearer: 'HOME',
		businessOwner: 'BUSINESS',
	},
} as const;

/** What the business is. */
const businessDetails = (at: BusinessAt): FixedCollectionField =>
	collection(
		at,
		'Business Details',
		{
			type: options(at.type, 'Business Type', { load: 'getBusinessTypes' }),
			subtype: options(at.sub_type, 'Business Subtype', { load: 'getBusinessSubtypes' }),
			mccCode: string(at.merchant_category_code, 'Merchant Category Code', {
				placeholder: 'e.g. 5932',
				description: 'Four-digit code of the line of business (MCC, ISO 18245)',
			}),
			incorporationCountryCode: country(
				at.incorporation_details.incorporation_country_code,
				'Country of Incorporation',
			),
			incorporationDate: dateTime(
				at.incorporation_details.incorporation_date,
				'Date of Incorporation',
			),
			website: string(at.website, 'Website', { placeholder: 'e.g. https://example.com' }),
			email: string(at.emails.first.email, 'Customer Service Email', {
				description: 'Where buyers reach the business',
			}),
			// The one declaration that PayPal requires.
			twentyFivePercentBeneficialOwner: options(
				at.declarations.first.value,
				'Owner of 25% or More',
				{
					choices: ['YES', 'NO'],
					description: 'Whether anybody owns 25 percent of the business or more',
					alsoSend: [[at.declarations.first.name, 'TWENTY_FIVE_PERCENT_BENEFICIAL_OWNER']],
				},
			),
		},
		{ show: BUSINESS },
	);

const kindOfPhone = (at: PhoneAt, code: string, load: string): OptionsField =>
	options(at.type, 'Phone Type', { load, required: true, default: code });

/** The phone of a person. */
export const personPhone = (at: PhoneAt, settings: Settings = {}): FixedCollectionField =>
	sellerPhone(at, kindOfPhone(at, 'MOBILE', 'getPhoneTypes'), settings);

/** The phone of a business. */
export const businessPhone = (at: PhoneAt, settings: Settings = {}): FixedCollectionField =>
	sellerPhone(at, kindOfPhone(at, 'BUSINESS', 'getBusinessPhoneTypes'), settings);

/** The contact details of people and businesses. */
function contactFields(owner: OwnerAt, business: BusinessAt): Fields {
	const address = owner.addresses.first;
	return {
		address: sellerAddress(address, {
			...FIRST,
			show: { place: [...PERSON.place, 'businessOwner'] },
			alsoSend: [[address.type, ADDRESS_TYPE]],
		}),
		registeredBusinessAddress: sellerAddress(business.registered_business_address, {
			label: 'Registered Address',
			show: BUSINESS,
		}),
		personPhone: personPhone(owner.phone_numbers.first, { ...FIRST, show: PERSON }),
		businessPhone: businessPhone(business.phone_numbers.first, { ...FIRST, show: COMPANY }),
	};
}

/** Numbers that identify people and businesses. */
export const documents = (at: OwnerAt['identification_documents']): FixedCollectionsField =>
	sellerDocuments(at, {
		load: 'getAccountIdentificationTypes',
		default: 'TAX_IDENTIFICATION_NUMBER',
	});

/** The business of a seller and the people behind it. */
export function parties({
	business_entity: business,
	individual_owners: owners,
}: AccountAt): FixedCollectionsField {
	const { individuals: people, businesses: companies } = business.beneficial_owners;
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
			controllingInfluence: boolean(people.each.controlling_influence, 'Controlling Influence', {
				show: { place: ['beneficialOwner'] },
				description: 'Whether this person controls the business, regardless of their share',
			}),
			role: options(business.office_bearers.each.role, 'Position', {
				description: 'What the person does in the business',
				load: 'getPositions',
				show: { place: ['officeBearer'] },
			}),
			...personFields(owner),
			email: string(owner.emails.first.email, 'Email', { show: PERSON }),
			...businessNames(business.names, 'LEGAL'),
			businessDetails: businessDetails(business),
			...contactFields(owner, business),
			documents: documents(owner.identification_documents),
			// An optional field in a row can't depend on its role.
			attributes: attributes(owner.attributes, { show: { place: ['owner', 'business'] } }),
			agreements: agreements(owner.agreements, { show: { place: ['owner'] } }),
		},
		{
			add: 'Add Person or Business',
			description: 'The business of the seller and the people behind it, one entry each',
		},
	);
}

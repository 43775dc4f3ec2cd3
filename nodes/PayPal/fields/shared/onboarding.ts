import type { ListAt, ObjectAt, StringAt } from '../../api/place';
import type {
	DecimalField,
	Fields,
	FixedCollectionField,
	FixedCollectionsField,
	OptionsField,
	StringField,
} from '../types';
import {
	collection,
	dateTime,
	decimal,
	fixedCollection,
	fixedCollections,
	notSent,
	options,
	prefixed,
	string,
	type Settings,
} from '../build';
import { addressLines, country, type AddressLinesAt } from './address';
import { extensionNumber, phoneNumber, type PhoneNumberAt } from './person';

type Texts<Names extends string> = ObjectAt & Readonly<Record<Names, StringAt>>;

/** Roles of people, and of businesses: the fields of a row depend on its role. */
export const PERSON = { place: ['owner', 'beneficialOwner', 'officeBearer'] };
export const COMPANY = { place: ['business', 'businessOwner'] };

/** The first entry of a list that PayPal does not require. */
export const FIRST = { required: false };

/**
 * A person's relation to the seller. PayPal has one object and four lists for them, with nearly the
 * same properties.
 */
export const partyRole = (): OptionsField =>
	options(notSent, 'Role', {
		choices: [
			{ name: 'Beneficial Owner (Business)', value: 'businessOwner' },
			{ name: 'Beneficial Owner (Person)', value: 'beneficialOwner' },
			{ name: 'Office Bearer', value: 'officeBearer' },
			{ name: 'Owner of Account', value: 'owner' },
			{ name: 'Business Itself', value: 'business' },
		],
		required: true,
		default: 'owner',
		description: 'What the person or business is to the seller',
	});

/** How much of the business somebody owns. */
export const ownership = (at: StringAt): DecimalField =>
	decimal(at, 'Ownership in Percent', {
		min: '0',
		max: '100',
		placeholder: 'e.g. 25',
		description: 'Share of the business that the person or business owns',
		show: { place: ['beneficialOwner', 'businessOwner'] },
	});

type PersonNameAt = Texts<
	'given_name' | 'surname' | 'full_name' | 'middle_name' | 'prefix' | 'suffix' | 'type'
>;

type PersonAt = ObjectAt & {
	readonly names: ListAt<PersonNameAt>;
	readonly birth_details: Texts<'date_of_birth'>;
	readonly citizenship: StringAt;
};

/** The fields of a person, which are the same for every role. */
export function personFields({
	names: { first: name },
	birth_details: birth,
	citizenship,
}: PersonAt): Fields {
	const legal = { alsoSend: [[name.type, 'LEGAL']], show: PERSON } as const;
	return {
		givenName: string(name.given_name, 'First Name', legal),
		surname: string(name.surname, 'Last Name', legal),
		dateOfBirth: dateTime(birth.date_of_birth, 'Date of Birth', {
			// All other details of people may be sent without it.
			required: false,
			show: PERSON,
		}),
		citizenship: country(citizenship, 'Citizenship', {
			show: PERSON,
			description: 'Country whose citizen the person is',
		}),
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

type BusinessNameAt = Texts<'business_name' | 'type'>;

const businessName = (
	at: BusinessNameAt,
	label: string,
	type: string,
	description: string,
): StringField =>
	string(at.business_name, label, { alsoSend: [[at.type, type]], show: COMPANY, description });

/**
 * The names of a business. @param legal PayPal's code for the legal name, which its APIs spell in two
 * ways
 */
export const businessNames = (
	names: ListAt<BusinessNameAt>,
	legal: 'LEGAL' | 'LEGAL_NAME',
): Fields => ({
	legalName: businessName(
		names.first,
		'Legal Name',
		legal,
		'Name under which the business is registered',
	),
	tradeName: businessName(
		names.second,
		'Trade Name',
		'DOING_BUSINESS_AS',
		'Name that customers know, if it is another one',
	),
});

/** The panel is long already: no placeholders. */
const withoutPlaceholders = (fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, { ...field, placeholder: undefined }]),
	);

type SellerAddressAt = AddressLinesAt & Texts<'address_line_3' | 'admin_area_3' | 'admin_area_4'>;

/**
 * An address of a seller, or of people and banks of a seller. @param more additional fields, after the
 * others
 */
export const sellerAddress = (
	at: SellerAddressAt,
	{ label = 'Address', ...settings }: Settings & { readonly label?: string } = {},
	more: Fields = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{
			...withoutPlaceholders(addressLines(at)),
			addressLine3: string(at.address_line_3, 'Address Line 3', { optional: true }),
			adminArea3: string(at.admin_area_3, 'Suburb or District', { optional: true }),
			adminArea4: string(at.admin_area_4, 'Neighborhood', { optional: true }),
			...more,
		},
		settings,
	);

/** A phone number and its type. */
export const sellerPhone = (
	at: PhoneNumberAt & { readonly extension_number: StringAt },
	type: OptionsField,
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		'Phone',
		{
			...phoneNumber(at),
			...prefixed('Phone', { type }),
			extensionNumber: extensionNumber(at.extension_number, { optional: true }),
		},
		settings,
	);

type DocumentAt = Texts<
	'type' | 'identification_number' | 'name' | 'issuing_country_code' | 'issue_date' | 'expiry_date'
>;

/**
 * Numbers on official documents.
 *
 * @param type the kinds of documents
 * @param more what some requests take in addition to the numbers
 */
export const sellerDocuments = <At extends DocumentAt>(
	at: ListAt<At>,
	type: { readonly load: string; readonly default: string },
	settings: Settings = {},
	more: (document: At) => Fields = () => ({}),
): FixedCollectionsField =>
	fixedCollections(
		at,
		'Documents',
		(document) => ({
			// PayPal requires neither of these, but a document without them has no meaning.
			type: options(document.type, 'Type', {
				required: true,
				description: 'Kind of document',
				...type,
			}),
			identificationNumber: string(document.identification_number, 'Number', {
				required: true,
				description: 'Number on the document, such as a tax number or a passport number',
			}),
			name: string(document.name, 'Document Name'),
			issuingCountryCode: country(document.issuing_country_code, 'Issuing Country'),
			issueDate: dateTime(document.issue_date, 'Issue Date'),
			expiryDate: dateTime(document.expiry_date, 'Expiry Date'),
			...more(document),
		}),
		settings,
	);

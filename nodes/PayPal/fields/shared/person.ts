import type { ObjectAt, OptionsAt, StringAt } from '../../api/place';
import type { Fields, FixedCollectionField, StringField } from '../types';
import { dateTime, fixedCollection, options, string, type Settings } from '../build';
import { addressLines, type AddressLinesAt } from './address';

type Texts<Names extends string> = ObjectAt & Readonly<Record<Names, StringAt>>;

export type PhoneNumberAt = Texts<'country_code' | 'national_number'>;

const DIGITS = 'Write digits only.';

/** The digits of a phone number that PayPal takes with its country. */
export const phoneNumber = (at: PhoneNumberAt): Fields => ({
	countryCode: string(at.country_code, 'Country Calling Code', {
		pattern: DIGITS,
		placeholder: 'e.g. 1',
	}),
	nationalNumber: string(at.national_number, 'National Number', {
		pattern: DIGITS,
		placeholder: 'e.g. 4085551234',
	}),
});

/** The extension of a phone number, where PayPal takes it. */
export const extensionNumber = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'Phone Extension', { pattern: DIGITS, ...settings });

type PhoneType = 'FAX' | 'HOME' | 'MOBILE' | 'OTHER' | 'PAGER';

export type PhoneAt = ObjectAt & {
	readonly phone_number: PhoneNumberAt;
	readonly phone_type: OptionsAt<PhoneType>;
};

/** A phone number and its type. */
export const phone = (at: PhoneAt, settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Phone',
		{
			...phoneNumber(at.phone_number),
			phoneType: options(at.phone_type, 'Phone Type'),
		},
		settings,
	);

export const email = (at: StringAt, settings: Settings = {}): StringField =>
	string(at, 'Email', { placeholder: 'e.g. buyer@example.com', ...settings });

export type PayerAt = Texts<'email_address' | 'birth_date'> & {
	readonly name: Texts<'given_name' | 'surname'>;
	readonly address: AddressLinesAt;
	readonly phone: PhoneAt;
	readonly tax_info: Texts<'tax_id'> & { readonly tax_id_type: OptionsAt<'BR_CPF' | 'BR_CNPJ'> };
};

/** A tax number of Brazil. */
const taxInfo = (at: PayerAt['tax_info']): FixedCollectionField =>
	fixedCollection(
		at,
		'Tax Info',
		{
			taxId: string(at.tax_id, 'Tax ID'),
			taxIdType: options(at.tax_id_type, 'Tax ID Type', {
				names: { BR_CPF: 'CPF (Person)', BR_CNPJ: 'CNPJ (Company)' },
				default: 'BR_CPF',
			}),
		},
		{ optional: true },
	);

/** Who pays, without their email. */
export const payerDetails = (at: PayerAt): Fields => ({
	givenName: string(at.name.given_name, 'First Name'),
	surname: string(at.name.surname, 'Last Name'),
	address: fixedCollection(at.address, 'Address', addressLines, { optional: true }),
	birthDate: dateTime(at.birth_date, 'Birth Date', { optional: true }),
	phone: phone(at.phone, { optional: true }),
	taxInfo: taxInfo(at.tax_info),
});

/** Who pays: in orders, subscriptions and PayPal's wallet. */
export const payerFields = (at: PayerAt): Fields => ({
	emailAddress: email(at.email_address),
	...payerDetails(at),
});

type NameParts = Texts<
	'full_name' | 'given_name' | 'middle_name' | 'prefix' | 'suffix' | 'surname'
>;

/** A person's name with all its parts. */
export const wholeName = (at: NameParts, settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Name',
		{
			givenName: string(at.given_name, 'First Name'),
			surname: string(at.surname, 'Last Name'),
			fullName: string(at.full_name, 'Full Name', { optional: true }),
			middleName: string(at.middle_name, 'Middle Name', { optional: true }),
			prefix: string(at.prefix, 'Name Prefix', { optional: true }),
			suffix: string(at.suffix, 'Name Suffix', { optional: true }),
		},
		settings,
	);

/** The name of a recipient of goods, which PayPal takes as one text. */
export const receiver = (at: { readonly name: Texts<'full_name'> }): StringField =>
	string(at.name.full_name, 'Full Name');

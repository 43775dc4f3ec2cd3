import type { ListAt, ObjectAt, StringAt } from '../../api/place';
import type { OptionsField, Fields, FixedCollectionField, FixedCollectionsField } from '../types';
import {
	collection,
	dateTime,
	fixedCollection,
	fixedCollections,
	options,
	string,
	type Settings,
} from '../build';
import { addressDetails, addressLines, country, type AddressAt } from './address';
import { extensionNumber, phoneNumber, type PhoneNumberAt } from './person';

/** The panel is long as it is: no placeholders. */
const withoutPlaceholders = (fields: Fields): Fields =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, { ...field, placeholder: undefined }]),
	);

/** An address of a seller, or of people and banks of a seller. */
export const sellerAddress = (at: AddressAt, settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Address',
		{
			...withoutPlaceholders(addressLines(at)),
			addressLine3: string(at.address_line_3, 'Address Line 3', { optional: true }),
			adminArea3: string(at.admin_area_3, 'Suburb or District', { optional: true }),
			adminArea4: string(at.admin_area_4, 'Neighborhood', { optional: true }),
			addressDetails: collection(
				at.address_details,
				'Details',
				(details) => addressDetails(details),
				{
					optional: true,
				},
			),
		},
		settings,
	);

/** A phone number, and what kind it is. */
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
			type,
			extensionNumber: extensionNumber(at.extension_number, { optional: true }),
		},
		settings,
	);

type DocumentAt = ObjectAt &
	Readonly<
		Record<
			| 'type'
			| 'identification_number'
			| 'name'
			| 'issuing_country_code'
			| 'issue_date'
			| 'expiry_date',
			StringAt
		>
	>;

/** Numbers on official documents; files are uploaded later. */
export const sellerDocuments = (
	at: ListAt<DocumentAt>,
	settings: Settings = {},
): FixedCollectionsField =>
	fixedCollections(
		at,
		'Documents',
		(document) => ({
			// PayPal requires neither of these, but a document without them says nothing.
			type: options(document.type, 'Type', {
				required: true,
				default: 'TAX_IDENTIFICATION_NUMBER',
				load: 'getIdentificationTypes',
			}),
			identificationNumber: string(document.identification_number, 'Number', { required: true }),
			name: string(document.name, 'Document Name'),
			issuingCountryCode: country(document.issuing_country_code, 'Issuing Country'),
			issueDate: dateTime(document.issue_date, 'Issue Date'),
			expiryDate: dateTime(document.expiry_date, 'Expiry Date'),
		}),
		settings,
	);

import type { ObjectAt, StringAt } from '../../api/place';
import type { OptionsField, Fields, FixedCollectionField } from '../types';
import { collection, fixedCollection, options, string, type Settings } from '../build';

/** The two-letter country (ISO 3166-1), chosen from PayPal's list. */
export const country = (at: StringAt, label = 'Country', settings: Settings = {}): OptionsField =>
	options(at, label, { load: 'getCountries', ...settings });

type Texts<Names extends string> = ObjectAt & Readonly<Record<Names, StringAt>>;

export type AddressLinesAt = Texts<
	| 'address_line_1'
	| 'address_line_2'
	| 'postal_code'
	| 'admin_area_2'
	| 'admin_area_1'
	| 'country_code'
>;

/** The lines that most addresses have: all that orders, subscriptions and the vault support. */
export const addressLines = (at: AddressLinesAt): Fields => ({
	addressLine1: string(at.address_line_1, 'Address Line 1', {
		placeholder: 'e.g. 12 Market Street',
	}),
	addressLine2: string(at.address_line_2, 'Address Line 2'),
	postalCode: string(at.postal_code, 'Postal Code'),
	adminArea2: string(at.admin_area_2, 'City'),
	adminArea1: string(at.admin_area_1, 'State or Province', { placeholder: 'e.g. CA' }),
	countryCode: country(at.country_code),
});

export type AddressDetailsAt = Texts<
	| 'building_name'
	| 'delivery_service'
	| 'street_name'
	| 'street_number'
	| 'street_type'
	| 'sub_building'
>;

/** The finer parts of an address that few countries use. */
export const addressDetails = (at: AddressDetailsAt, settings: Settings = {}): Fields => ({
	buildingName: string(at.building_name, 'Building Name', settings),
	deliveryService: string(at.delivery_service, 'Delivery Service', settings),
	streetName: string(at.street_name, 'Street Name', settings),
	streetNumber: string(at.street_number, 'Street Number', settings),
	streetType: string(at.street_type, 'Street Type', settings),
	subBuilding: string(at.sub_building, 'Sub-Building', settings),
});

/** The finer parts, in a collection. */
export const addressDetailsOf = (at: AddressDetailsAt): Fields => ({
	addressDetails: collection(at, 'Details', (details) => addressDetails(details), {
		optional: true,
	}),
});

export type AddressAt = AddressLinesAt &
	Texts<'address_line_3' | 'admin_area_3' | 'admin_area_4'> & {
		readonly address_details: AddressDetailsAt;
	};

/** A postal address with everything. */
export const address = (
	at: AddressAt,
	label = 'Address',
	settings: Settings & { readonly prefix?: string } = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{
			...addressLines(at),
			...addressDetails(at.address_details, { optional: true }),
			addressLine3: string(at.address_line_3, 'Address Line 3', { optional: true }),
			adminArea3: string(at.admin_area_3, 'Suburb or District', { optional: true }),
			adminArea4: string(at.admin_area_4, 'Neighborhood', { optional: true }),
		},
		settings,
	);

import type { FieldSettings, Fields, FixedCollectionField } from './types';
import { choice, group, inside, text, withAll } from './basic';

/** The two-letter country (ISO 3166-1), chosen from PayPal's list. */
export const country = (label = 'Country', settings: FieldSettings = {}) =>
	choice(label, [], { load: 'getCountries', ...settings });

/** The lines that most addresses have: all that orders, subscriptions and the vault support. */
export const addressLines = (): Fields => ({
	addressLine1: text('Address Line 1', { placeholder: 'e.g. 12 Market Street', maxLength: 300 }),
	addressLine2: text('Address Line 2', { maxLength: 300 }),
	postalCode: text('Postal Code', { maxLength: 60 }),
	adminArea2: text('City', { maxLength: 120 }),
	adminArea1: text('State or Province', { placeholder: 'e.g. CA', maxLength: 300 }),
	countryCode: country('Country', { required: true }),
});

/** The finer parts of an address that few countries use (address_details). */
export const addressDetails = (): Fields => ({
	buildingName: text('Building Name', { maxLength: 100 }),
	deliveryService: text('Delivery Service', { maxLength: 100 }),
	streetName: text('Street Name', { maxLength: 100 }),
	streetNumber: text('Street Number', { maxLength: 100 }),
	streetType: text('Street Type', { maxLength: 100 }),
	subBuilding: text('Sub-Building', { maxLength: 100 }),
});

/** A postal address with everything (address_portable of invoicing_v2.json). */
export const address = (label = 'Address', settings: FieldSettings = {}): FixedCollectionField =>
	group(
		label,
		{
			...addressLines(),
			...withAll(inside('address_details', addressDetails()), { optional: true }),
			addressLine3: text('Address Line 3', { optional: true, maxLength: 100 }),
			adminArea3: text('Suburb or District', { optional: true, maxLength: 100 }),
			adminArea4: text('Neighborhood', { optional: true, maxLength: 100 }),
		},
		settings,
	);

import type { OptionsField, Fields, FieldSettings } from '../types';
import { addressLines, country } from '../address';
import { choice, date, group, rows, text } from '../basic';
import { extensionNumber, phoneNumber } from '../person';

/** The panel is long as it is: no placeholders. */
const lines = (): Fields =>
	Object.fromEntries(
		Object.entries(addressLines()).map(([name, field]) => [
			name,
			{ ...field, placeholder: undefined },
		]),
	);

/** An address. */
export const address = (settings: FieldSettings) =>
	group(
		'Address',
		{
			...lines(),
			addressLine3: text('Address Line 3', { optional: true, maxLength: 100 }),
			adminArea3: text('Suburb or District', { optional: true, maxLength: 100 }),
			adminArea4: text('Neighborhood', { optional: true, maxLength: 100 }),
		},
		settings,
	);

/** A phone number with its type (person_phone_detail, business_phone_detail). */
export const phone = (type: OptionsField, settings: FieldSettings) =>
	group(
		'Phone',
		{ ...phoneNumber, type, extensionNumber: { ...extensionNumber, optional: true } },
		settings,
	);

/** Numbers on official documents (document); files are uploaded later. */
export const documents = (settings: FieldSettings) =>
	rows(
		'Documents',
		{
			type: choice('Type', [], {
				required: true,
				default: 'TAX_IDENTIFICATION_NUMBER',
				load: 'getIdentificationTypes',
			}),
			identificationNumber: text('Number', { required: true, maxLength: 100 }),
			name: text('Document Name', { maxLength: 100 }),
			issuingCountryCode: country('Issuing Country'),
			issueDate: date('Issue Date'),
			expiryDate: date('Expiry Date'),
		},
		{ max: 20, ...settings },
	);

import type { FieldSettings, Fields, GroupField } from '../engine/types';
import { choice, group, text } from './basic';

/** The parts of a name, which is usually given in two of them or whole. */
const nameParts = (usual: 'split' | 'whole'): Fields => {
	const parts = usual === 'split' ? {} : { optional: true };
	return {
		fullName: text('Full Name', {
			maxLength: 300,
			...(usual === 'whole' ? {} : { optional: true }),
		}),
		givenName: text('First Name', { maxLength: 140, ...parts }),
		surname: text('Last Name', { maxLength: 140, ...parts }),
		middleName: text('Middle Name', { optional: true, maxLength: 140 }),
		prefix: text('Prefix', { optional: true, maxLength: 140, placeholder: 'e.g. Dr.' }),
		suffix: text('Suffix', { optional: true, maxLength: 140, placeholder: 'e.g. Jr.' }),
	};
};

/** A name as PayPal splits it (name of checkout_orders_v2.json). Receivers of goods have one whole. */
export const personName = (
	label = 'Name',
	settings: FieldSettings = {},
	usual: 'split' | 'whole' = 'split',
): GroupField =>
	group(
		label,
		{
			...nameParts(usual),
			alternateFullName: text('Alternate Full Name', { optional: true, maxLength: 300 }),
		},
		settings,
	);

/** The name in a wallet (name-2 of checkout_orders_v2.json), which has no alternate. */
export const walletName = (label = 'Name', settings: FieldSettings = {}): GroupField =>
	group(label, nameParts('split'), settings);

const DIGITS = (most: number) => ({ regex: `[0-9]{1,${most}}`, says: 'Write digits only.' });

/** The digits of a phone number (phone of checkout_orders_v2.json). */
export const phoneNumber = (label = 'Phone Number', settings: FieldSettings = {}): GroupField =>
	group(
		label,
		{
			countryCode: text('Country Calling Code', {
				required: true,
				pattern: DIGITS(3),
				placeholder: 'e.g. 1',
			}),
			nationalNumber: text('National Number', {
				required: true,
				pattern: DIGITS(14),
				placeholder: 'e.g. 4085551234',
			}),
			extensionNumber: text('Extension', { optional: true, pattern: DIGITS(15) }),
		},
		settings,
	);

/** A phone number and what kind it is (phone_with_type). */
export const phone = (label = 'Phone', settings: FieldSettings = {}): GroupField =>
	group(
		label,
		{
			phoneNumber: phoneNumber('Number', { required: true }),
			phoneType: choice('Type', ['FAX', 'HOME', 'MOBILE', 'OTHER', 'PAGER']),
		},
		settings,
	);

/** A tax number of Brazil (tax_info). */
export const taxInfo = (settings: FieldSettings = {}): GroupField =>
	group(
		'Tax Info',
		{
			taxId: text('Tax ID', { required: true, maxLength: 14 }),
			taxIdType: choice(
				'Type',
				[
					{ name: 'CPF (Person)', value: 'BR_CPF' },
					{ name: 'CNPJ (Company)', value: 'BR_CNPJ' },
				],
				{ required: true, default: 'BR_CPF' },
			),
		},
		settings,
	);

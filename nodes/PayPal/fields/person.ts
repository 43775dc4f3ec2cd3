import type { FieldSettings, Fields, FixedCollectionField } from './types';
import { addressLines } from './address';
import { choice, date, group, inside, text } from './basic';

const DIGITS = (max: number) => ({ regex: `[0-9]{1,${max}}`, says: 'Write digits only.' });

/** The digits of a phone number (phone of checkout_orders_v2.json without what it does not support). */
export const phoneNumber = {
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
} satisfies Fields;

/** Digits behind a phone number, where PayPal takes them. */
export const extensionNumber = text('Extension', { pattern: DIGITS(15) });

/** A phone number and what kind it is (phone_with_type). */
export const phone = (settings: FieldSettings = {}): FixedCollectionField =>
	group(
		'Phone',
		{
			...inside('phone_number', phoneNumber),
			phoneType: choice('Type', ['FAX', 'HOME', 'MOBILE', 'OTHER', 'PAGER']),
		},
		settings,
	);

/** A tax number of Brazil (tax_info). */
const taxInfo = group(
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
	{ optional: true },
);

export const email = (settings: FieldSettings = {}) =>
	text('Email', { maxLength: 254, placeholder: 'e.g. buyer@example.com', ...settings });

/** Who pays (payer of checkout_orders_v2.json and billing_subscriptions_v1.json, paypal_wallet). */
export const payerFields: Fields = {
	emailAddress: email(),
	...inside('name', {
		givenName: text('First Name', { maxLength: 140 }),
		surname: text('Last Name', { maxLength: 140 }),
	}),
	address: group('Address', addressLines(), { optional: true }),
	birthDate: date('Birth Date', { optional: true }),
	phone: phone({ optional: true }),
	taxInfo,
};

/** The name of a receiver of goods, which PayPal takes whole (shipping_detail). */
export const receiver = text('Full Name', { to: 'name.full_name', maxLength: 300 });

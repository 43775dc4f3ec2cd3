import type { FieldSettings, Fields, GroupField, RowsField } from '../../engine/types';
import { address } from '../address';
import { choice, group, rows, text } from '../basic';
import { extensionNumber, phoneNumber } from '../person';

/**
 * Who somebody is (business_name and name of invoicing_v2.json, without the alternate name that it
 * calls deprecated).
 *
 * @param at where both stand
 * @param rest settings of the parts of a name that few people fill in
 */
const who = (at: string, rest: FieldSettings = { optional: true }): Fields => ({
	givenName: text('First Name', { to: `${at}name.given_name`, maxLength: 140 }),
	surname: text('Last Name', { to: `${at}name.surname`, maxLength: 140 }),
	businessName: text('Business Name', { to: `${at}business_name`, maxLength: 300 }),
	fullName: text('Full Name', { to: `${at}name.full_name`, maxLength: 300, ...rest }),
	middleName: text('Middle Name', { to: `${at}name.middle_name`, maxLength: 140, ...rest }),
	prefix: text('Name Prefix', { to: `${at}name.prefix`, maxLength: 140, ...rest }),
	suffix: text('Name Suffix', { to: `${at}name.suffix`, maxLength: 140, ...rest }),
});

/** Phone numbers with their kind (phone_detail). */
const phones = (at: string, more: Fields = {}): RowsField =>
	rows(
		'Phones',
		{
			...phoneNumber,
			...more,
			phoneType: choice('Type', ['FAX', 'HOME', 'MOBILE', 'OTHER', 'PAGER'], {
				required: true,
				default: 'MOBILE',
			}),
		},
		{ to: `${at}phones`, optional: true },
	);

const email = (at: string, placeholder: string, settings: FieldSettings = {}) =>
	text('Email', { to: `${at}email_address`, maxLength: 254, placeholder, ...settings });

/** Where the goods go (contact_name_address). */
export const shippingInfo = (): GroupField =>
	group('Shipping Info', { ...who(''), address: address() }, { optional: true });

/** Whom the invoice is for (recipient_info). The billing information stands flat: it is the usual part. */
export const recipients = (to: string): RowsField =>
	rows(
		'Recipients',
		{
			emailAddress: email('billing_info.', 'e.g. buyer@example.com', {
				description: 'Left out, PayPal emails nobody and you share the link to the invoice',
			}),
			...who('billing_info.'),
			additionalInfo: text('Additional Info', {
				to: 'billing_info.additional_info',
				optional: true,
				maxLength: 40,
			}),
			address: address('Billing Address', { to: 'billing_info.address', optional: true }),
			language: text('Language', {
				to: 'billing_info.language',
				optional: true,
				pattern: {
					regex: '[a-z]{2}(-[A-Z][a-z]{3})?(-[A-Z]{2})?',
					says: 'Write it like de or de-DE.',
				},
				placeholder: 'e.g. de-DE',
				description: 'For emails to people without PayPal account',
			}),
			phones: phones('billing_info.'),
			shippingInfo: shippingInfo(),
		},
		{ to, max: 100 },
	);

/** Who sends the invoice (invoicer_info). PayPal shows on it what is filled in here. */
export const invoicer = (to: string): GroupField =>
	group(
		'Business Information',
		{
			...who('', {}),
			additionalNotes: text('Additional Notes', {
				maxLength: 400,
				placeholder: 'e.g. Open Monday to Friday, 9 to 5',
			}),
			address: address(),
			emailAddress: email('', 'e.g. shop@example.com', {
				description: 'Must be an email of your PayPal account',
			}),
			logoUrl: text('Logo URL', {
				maxLength: 2000,
				placeholder: 'e.g. https://example.com/logo.png',
				description: 'At most 250 pixels wide and 90 pixels high',
			}),
			phones: phones('', { extensionNumber }),
			taxId: text('Tax ID', { maxLength: 100 }),
			website: text('Website', { maxLength: 2048, placeholder: 'e.g. https://example.com' }),
		},
		{ to, folded: true, optional: true, description: 'What the invoice shows about you' },
	);

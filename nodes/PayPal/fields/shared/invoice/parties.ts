import type { Body } from '../../../api/operation';
import type { ListAt, StringAt } from '../../../api/place';
import type {
	Fields,
	FixedCollectionField,
	StringsField,
	FixedCollectionsField,
} from '../../types';
import {
	collection,
	fixedCollection,
	fixedCollections,
	options,
	string,
	type Settings,
} from '../../build';
import { address } from '../address';
import { extensionNumber, phoneNumber } from '../person';

type InvoicerAt = Body<'invoices.create'>['invoicer'];
type RecipientsAt = Body<'invoices.create'>['primary_recipients'];
type ShippingInfoAt = RecipientsAt['each']['shipping_info'];
type BillingInfoAt = RecipientsAt['each']['billing_info'];

/**
 * A person's name, without the alternate name that PayPal calls deprecated.
 *
 * @param rest settings of the parts of a name that few people fill in
 */
const who = (
	{ business_name, name }: ShippingInfoAt | BillingInfoAt | InvoicerAt,
	rest: Settings = { optional: true },
): Fields => ({
	givenName: string(name.given_name, 'First Name'),
	surname: string(name.surname, 'Last Name'),
	businessName: string(business_name, 'Business Name'),
	fullName: string(name.full_name, 'Full Name', rest),
	middleName: string(name.middle_name, 'Middle Name', rest),
	prefix: string(name.prefix, 'Name Prefix', rest),
	suffix: string(name.suffix, 'Name Suffix', rest),
});

/**
 * A phone number with its type.
 *
 * @param more fields after the number
 */
const phoneFields = (at: BillingInfoAt['phones']['each'], more: Fields = {}): Fields => ({
	...phoneNumber(at),
	...more,
	phoneType: options(at.phone_type, 'Phone Type', { default: 'MOBILE' }),
});

/** Emails that get a copy of an invoice. */
export const ccEmails = (at: ListAt<StringAt>): StringsField =>
	string(at, 'CC Emails', {
		optional: true,
		placeholder: 'e.g. office@example.com',
		description: 'Email addresses that get a copy',
	});

/** The shipping address. */
export const shippingInfo = (at: ShippingInfoAt): FixedCollectionField =>
	fixedCollection(
		at,
		'Shipping Info',
		{ ...who(at), address: address(at.address) },
		{ optional: true, prefix: 'Shipping', description: 'Where the goods are sent' },
	);

/**
 * The recipient of the invoice. The billing information is not in a group: it is what people usually
 * fill in.
 */
export const recipients = (at: RecipientsAt, settings: Settings = {}): FixedCollectionsField =>
	fixedCollections(
		at,
		'Recipients',
		({ billing_info: billing, shipping_info: shipping }) => ({
			emailAddress: string(billing.email_address, 'Email', {
				placeholder: 'e.g. buyer@example.com',
				description:
					'Where PayPal sends the invoice. If empty, PayPal emails nobody, and you share the link to it yourself.',
			}),
			...who(billing),
			additionalInfo: string(billing.additional_info, 'Additional Info', { optional: true }),
			address: address(billing.address, 'Billing Address', { optional: true, prefix: 'Billing' }),
			language: string(billing.language, 'Language', {
				optional: true,
				pattern: 'Write it like de or de-DE.',
				placeholder: 'e.g. de-DE',
				description: 'For emails to recipients who have no PayPal account',
			}),
			phones: fixedCollections(billing.phones, 'Phones', (phone) => phoneFields(phone), {
				optional: true,
			}),
			shippingInfo: shippingInfo(shipping),
		}),
		settings,
	);

/** Who sends the invoice. PayPal shows on it what is filled in here. */
export const invoicer = (at: InvoicerAt): FixedCollectionField =>
	collection(
		at,
		'Business Information',
		{
			...who(at, {}),
			additionalNotes: string(at.additional_notes, 'Additional Notes', {
				placeholder: 'e.g. Open Monday to Friday, 9 to 5',
			}),
			address: address(at.address),
			emailAddress: string(at.email_address, 'Email', {
				placeholder: 'e.g. shop@example.com',
				description: 'Must be an email of your PayPal account',
			}),
			logoUrl: string(at.logo_url, 'Logo URL', {
				placeholder: 'e.g. https://example.com/logo.png',
				description: 'At most 250 pixels wide and 90 pixels high',
			}),
			phones: fixedCollections(
				at.phones,
				'Phones',
				(phone) => phoneFields(phone, { extensionNumber: extensionNumber(phone.extension_number) }),
				{ optional: true },
			),
			taxId: string(at.tax_id, 'Tax ID'),
			website: string(at.website, 'Website', { placeholder: 'e.g. https://example.com' }),
		},
		{ optional: true, prefix: 'Business', description: 'Your business details on the invoice' },
	);

import type { Body } from '../../api/operation';
import type { ObjectAt, StringAt } from '../../api/place';
import type { Fields, FixedCollectionField, FixedCollectionsField } from '../types';
import {
	boolean,
	fixedCollection,
	fixedCollections,
	options,
	string,
	type Settings,
} from '../build';
import { addressLines } from './address';
import { money } from './money';
import { email, extensionNumber, phoneNumber, type PhoneNumberAt, receiver } from './person';

type ShippingAt = Body<'orders.create'>['purchase_units']['each']['shipping'];

/** The shipping options that the buyer may choose from. */
export const shippingOptions = (at: ShippingAt['options']): FixedCollectionsField =>
	fixedCollections(
		at,
		'Options',
		(option) => ({
			id: string(option.id, 'ID'),
			label: string(option.label, 'Label', { placeholder: 'e.g. Express' }),
			amount: money(option.amount, 'Cost'),
			type: options(option.type, 'Type'),
			selected: boolean(option.selected, 'Selected', {
				description: 'Whether this option is selected at first',
			}),
		}),
		{ optional: true },
	);

type ContactAt = ObjectAt & {
	readonly email_address: StringAt;
	readonly phone_number: PhoneNumberAt;
};

/** The contact details of the recipient of the goods. */
export const receiverContact = (at: ContactAt, more: Fields = {}): Fields => ({
	emailAddress: email(at.email_address, {
		optional: true,
		description: 'Where the recipient of the goods can be reached',
	}),
	phoneNumber: fixedCollection(
		at.phone_number,
		'Phone Number',
		(number) => ({ ...phoneNumber(number), ...more }),
		{ optional: true },
	),
});

/**
 * The destination of the goods, and the buyer's shipping options.
 *
 * @param label which shipping it is; prefixed to the labels of its fields
 */
export const shipping = (
	at: ShippingAt,
	label = 'Shipping',
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{
			fullName: receiver(at),
			address: fixedCollection(at.address, 'Address', addressLines),
			options: shippingOptions(at.options),
			type: options(at.type, 'Type', { optional: true }),
			...receiverContact(at, {
				extensionNumber: extensionNumber(at.phone_number.extension_number, { optional: true }),
			}),
		},
		{ prefix: label, ...settings },
	);

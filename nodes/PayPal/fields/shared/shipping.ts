import type { Body } from '../../api/operation';
import type { FixedCollectionField } from '../types';
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
import { email, extensionNumber, phoneNumber, receiver } from './person';

type ShippingAt = Body<'orders.create'>['purchase_units']['each']['shipping'];

/** Where the goods go, and what the buyer may choose from. */
export const shipping = (at: ShippingAt, settings: Settings = {}): FixedCollectionField =>
	fixedCollection(
		at,
		'Shipping',
		{
			fullName: receiver(at),
			address: fixedCollection(at.address, 'Address', addressLines),
			options: fixedCollections(
				at.options,
				'Options',
				(option) => ({
					id: string(option.id, 'ID'),
					label: string(option.label, 'Label', { placeholder: 'e.g. Express' }),
					amount: money(option.amount, 'Amount'),
					type: options(option.type, 'Type'),
					selected: boolean(option.selected, 'Selected', {
						description: 'Whether this is the choice the buyer starts with',
					}),
				}),
				{ optional: true },
			),
			type: options(at.type, 'Type', { optional: true }),
			emailAddress: email(at.email_address, {
				optional: true,
				description: 'Of the person who gets the goods',
			}),
			phoneNumber: fixedCollection(
				at.phone_number,
				'Phone Number',
				(number) => ({
					...phoneNumber(number),
					extensionNumber: extensionNumber(number.extension_number, { optional: true }),
				}),
				{ optional: true },
			),
		},
		settings,
	);

import type { FieldSettings, GroupField } from '../engine/types';
import { addressLines } from './address';
import { choice, flag, group, rows, text } from './basic';
import { money } from './money';
import { receiver } from './person';

/** Where the goods go, and what the buyer may choose from (shipping_detail). */
export const shipping = (settings: FieldSettings = {}): GroupField =>
	group(
		'Shipping',
		{
			fullName: receiver,
			address: group('Address', addressLines()),
			options: rows(
				'Options',
				{
					id: text('ID', { required: true, maxLength: 127 }),
					label: text('Label', { required: true, maxLength: 127, placeholder: 'e.g. Express' }),
					amount: money('Amount'),
					type: choice('Type', ['PICKUP', 'PICKUP_FROM_PERSON', 'PICKUP_IN_STORE', 'SHIPPING']),
					selected: flag('Selected', {
						required: true,
						description: 'Whether this is the choice the buyer starts with',
					}),
				},
				{ optional: true, max: 10 },
			),
			type: choice(
				'Type',
				['PICKUP_FROM_PERSON', 'PICKUP_IN_PERSON', 'PICKUP_IN_STORE', 'SHIPPING'],
				{ optional: true },
			),
		},
		settings,
	);

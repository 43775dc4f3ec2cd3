import type { GroupField } from '../../engine/types';
import { address } from '../../fields/address';
import { date, group, text } from '../../fields/basic';
import { personName, phone, taxInfo } from '../../fields/person';

/** The buyer, to fill in PayPal's page beforehand (payer of checkout_orders_v2.json; deprecated there). */
export const payer = (): GroupField =>
	group(
		'Payer',
		{
			emailAddress: text('Email', { maxLength: 254, placeholder: 'e.g. buyer@example.com' }),
			name: personName(),
			address: address('Address', { optional: true }),
			birthDate: date('Birth Date', { optional: true }),
			phone: phone('Phone', { optional: true }),
			taxInfo: taxInfo({ optional: true }),
		},
		{ optional: true },
	);

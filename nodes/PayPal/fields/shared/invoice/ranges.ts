import type { ObjectAt, StringAt } from '../../../api/place';
import type { FixedCollectionField } from '../../types';
import {
	amount,
	currency,
	dateTime,
	fixedCollection,
	type MoneyAt,
	type Settings,
} from '../../build';

type RangeAt = ObjectAt & Readonly<Record<'start' | 'end', StringAt>>;
type AmountRangeAt = ObjectAt & Readonly<Record<'lower_amount' | 'upper_amount', MoneyAt>>;

/** A range of days or of moments; both ends are needed. */
export const dateRange = (
	at: RangeAt,
	label: string,
	settings: Settings = { optional: true },
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{ start: dateTime(at.start, 'From'), end: dateTime(at.end, 'To') },
		settings,
	);

/** A range of totals in one currency. */
export const totalRange = (at: AmountRangeAt): FixedCollectionField =>
	fixedCollection(
		at,
		'Total',
		(total) => ({
			currencyCode: currency(),
			lowerAmount: amount(total.lower_amount, 'From', { negative: true }),
			upperAmount: amount(total.upper_amount, 'To', { negative: true }),
		}),
		{ optional: true },
	);

import type { ObjectAt, StringAt } from '../../../api/place';
import type { FixedCollectionField } from '../../types';
import {
	amount,
	currency,
	dateTime,
	fixedCollection,
	notSent,
	type MoneyAt,
	type Settings,
} from '../../build';

type RangeAt = ObjectAt & Readonly<Record<'start' | 'end', StringAt>>;
type AmountRangeAt = ObjectAt & Readonly<Record<'lower_amount' | 'upper_amount', MoneyAt>>;

/**
 * A range of dates or of date-times; both ends are required.
 *
 * @param of the subject of the dates: "Due" for "Due Date"
 * @param usual the default ends
 */
export const dateRange = (
	at: RangeAt,
	of: string,
	usual: { readonly start: string; readonly end: string },
	settings: Settings = { optional: true },
): FixedCollectionField =>
	fixedCollection(
		at,
		`${of} Date`,
		{
			start: dateTime(at.start, `${of} Start Date`, { default: usual.start }),
			end: dateTime(at.end, `${of} End Date`, { default: usual.end }),
		},
		settings,
	);

/** A range of totals in one currency. */
export const totalRange = (at: AmountRangeAt): FixedCollectionField =>
	fixedCollection(
		at,
		'Total',
		(total) => ({
			currencyCode: currency(notSent, { label: 'Total Currency' }),
			lowerAmount: amount(total.lower_amount, 'Minimum Amount', { negative: true }),
			upperAmount: amount(total.upper_amount, 'Maximum Amount', { negative: true }),
		}),
		{ optional: true },
	);

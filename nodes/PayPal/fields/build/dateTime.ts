import { placeOf, type StringAt, type ValueFacts } from '../../api/place';
import type { DateTimeField } from '../types';
import { common, type Settings } from './settings';

/** PayPal's maximum length for a date alone, and for a month. */
const BY_LENGTH: Readonly<Record<number, DateTimeField['format']>> = {
	[10]: 'date',
	[7]: 'month',
};

const formatOf = ({ maxLength = 0 }: ValueFacts): DateTimeField['format'] =>
	BY_LENGTH[maxLength] ?? 'date-time';

/** A date-time, a date, or a month, whichever PayPal takes at the place. */
export function dateTime(
	at: StringAt,
	label: string,
	settings: Settings & Partial<Pick<DateTimeField, 'default' | 'format'>> = {},
): DateTimeField {
	const { format = formatOf(placeOf(at).facts), ...rest } = settings;
	return { kind: 'dateTime', label, format, ...common(at, rest) };
}

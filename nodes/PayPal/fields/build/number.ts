import { placeOf, type NumberAt, type StringAt } from '../../api/place';
import type { NumberField } from '../types';
import { common, isSent, limit, type NotSent, type Settings } from './settings';

/** A number; sent as text where PayPal has a text. */
export function number(
	at: NumberAt | StringAt | NotSent,
	label: string,
	settings: Settings & Pick<NumberField, 'default' | 'min' | 'max' | 'fractions'> = {},
): NumberField {
	const { type, minimum, maximum } = isSent(at) ? placeOf(at).facts : {};
	return {
		kind: 'number',
		label,
		...limit('min', minimum),
		...limit('max', maximum),
		...(type === 'string' ? { asText: true } : {}),
		...common(at, settings),
	};
}

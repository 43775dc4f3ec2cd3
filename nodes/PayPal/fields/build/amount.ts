import { placeOf, type AnyPlace, type ObjectAt, type StringAt } from '../../api/place';
import type { AmountField, CurrencyField } from '../types';
import { common, notSent, type NotSent, type Settings } from './settings';

/** The properties of money in PayPal's newer APIs, and in its older ones. */
export type MoneyAt =
	| (ObjectAt & Readonly<Record<'currency_code' | 'value', StringAt>>)
	| (ObjectAt & Readonly<Record<'currency' | 'value', StringAt>>);

/** Which of the two PayPal uses at a place. */
function shapeOf(at: AnyPlace): Pick<AmountField, 'shape'> {
	const { type, properties = {} } = placeOf(at).facts;
	if (type === 'string') return { shape: 'value' };
	return 'currency' in properties ? { shape: 'currency' } : {};
}

/**
 * Money in the currency chosen by the currency field that applies: the whole object, or only its
 * digits.
 */
export const amount = (
	at: MoneyAt | StringAt,
	label: string,
	settings: Settings & Pick<AmountField, 'deducted' | 'deducted' | 'negative'> = {},
): AmountField => ({ kind: 'amount', label, ...shapeOf(at), ...common(at, settings) });

/**
 * The currency of the amounts next to and below it. Without a place it is not sent: each amount carries
 * it.
 */
export const currency = (
	at: StringAt | NotSent = notSent,
	{
		label = 'Currency',
		...settings
	}: Settings & Pick<CurrencyField, 'default' | 'sameAs'> & { readonly label?: string } = {},
): CurrencyField => ({
	kind: 'currency',
	label,
	...common(at, {
		required: true,
		...(at === notSent ? { description: 'For all amounts here' } : {}),
		...settings,
	}),
});

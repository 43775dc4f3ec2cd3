import type { FieldSettings, Fields, FixedCollectionField } from './types';
import { amount, choice, currency, group } from './basic';

/** Money with a currency of its own, for places where none stands above. */
export const money = (label: string, settings: FieldSettings = {}): FixedCollectionField =>
	group(
		label,
		{
			value: amount('Amount', { shape: 'value', required: true }),
			currencyCode: currency({ in: 'body' }),
		},
		settings,
	);

/**
 * All of a sum or a part of it, where PayPal takes all when no amount is sent. Asked for outright,
 * so that an expression that came out empty can't turn a part into all of it.
 *
 * @param label what happens to the sum, such as "Refund"
 * @param all what leaving the amount out means, such as "All That Is Left"
 */
export const allOrPart = (label: string, all: string): Fields => ({
	amountType: choice(
		label,
		[
			{ name: all, value: 'full' },
			{ name: 'This Amount', value: 'partial' },
		],
		{ in: 'notSent', default: 'full' },
	),
	amount: amount('Amount', { required: true, show: { amountType: ['partial'] } }),
	currencyCode: currency({ show: { amountType: ['partial'] } }),
});

import type { StringAt } from '../../api/place';
import type { Fields, FixedCollectionField } from '../types';
import {
	amount,
	currency,
	fixedCollection,
	notSent,
	options,
	type MoneyAt,
	type Settings,
} from '../build';

/** Money of PayPal's newer APIs, its parts as places. */
type NewMoneyAt = Extract<MoneyAt, Readonly<Record<'currency_code', StringAt>>>;

/** Money with a currency of its own, for places where none stands above. @param label what it is for, without "Amount" */
export const money = (
	at: NewMoneyAt,
	label: string,
	settings: Settings = {},
): FixedCollectionField =>
	fixedCollection(
		at,
		label,
		{
			value: amount(at.value, `${label} Amount`),
			currencyCode: currency(at.currency_code, { label: `${label} Currency` }),
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
export const allOrPart = (at: MoneyAt, label: string, all: string): Fields => ({
	amountType: options(notSent, label, {
		choices: [
			{ name: all, value: 'full' },
			{ name: 'This Amount', value: 'partial' },
		],
		default: 'full',
	}),
	amount: amount(at, 'Amount', { required: true, show: { amountType: ['partial'] } }),
	currencyCode: currency(notSent, { show: { amountType: ['partial'] } }),
});

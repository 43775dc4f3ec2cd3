import type { StringAt } from '../../api/place';
import type { CurrencyOfRecord, Fields, FixedCollectionField, Option } from '../types';
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

/**
 * Money with its own currency, for places without a surrounding currency. @param label what it is for,
 * without "Amount"
 */
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

/** What `allOrPart` is about. */
interface Sum {
	/** What happens to the amount, such as "Refund". */
	readonly verb: string;
	/** What PayPal uses when no amount is sent, such as "Full Remaining Amount". */
	readonly all: string;
	/** The record that it is an amount of. */
	readonly of: CurrencyOfRecord;
	/** Another choice; by default, a part of the amount. */
	readonly other?: Option;
}

const PARTIAL: Option = { name: 'Partial Amount', value: 'partial' };

/**
 * The full amount or another one, where PayPal uses the full one when none is sent. It is a separate
 * choice, so that an expression without a result can't turn a part into the full amount.
 */
export const allOrPart = (at: MoneyAt, { verb, all, of, other = PARTIAL }: Sum): Fields => ({
	amountType: options(notSent, `Amount to ${verb}`, {
		choices: [{ name: all, value: 'full' }, other],
		default: 'full',
	}),
	amount: amount(at, 'Amount', { required: true, show: { amountType: [other.value] } }),
	currencyCode: currency(notSent, { sameAs: of, show: { amountType: [other.value] } }),
});

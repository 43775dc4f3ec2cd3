import { byText } from '../../shared/order';

/** Currencies that PayPal takes (PayPal's currency codes page). */
const CODES =
	'AUD BRL CAD CNY CZK DKK EUR HKD HUF ILS JPY MYR MXN TWD NZD NOK PHP PLN GBP SGD SEK CHF THB USD'.split(
		' ',
	);

/** For a dropdown: "USD – US Dollar", by code. (A function: the names take time to load.) */
export function currencies(): Array<{ name: string; value: string }> {
	const names = new Intl.DisplayNames(['en'], { type: 'currency' });
	return CODES.map((value) => ({ name: `${value} – ${names.of(value) ?? value}`, value })).sort(
		(left, right) => byText(left.value, right.value),
	);
}

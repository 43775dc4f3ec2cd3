/** Currencies that PayPal takes (PayPal's currency codes page). */
const CODES =
	'AUD BRL CAD CNY CZK DKK EUR HKD HUF ILS JPY MYR MXN TWD NZD NOK PHP PLN GBP SGD SEK CHF THB USD'.split(
		' ',
	);

const NAMES = new Intl.DisplayNames(['en'], { type: 'currency' });

/** For a dropdown: "USD – US Dollar", by code. */
export const CURRENCIES: ReadonlyArray<{ name: string; value: string }> = CODES.map((code) => ({
	name: `${code} – ${NAMES.of(code) ?? code}`,
	value: code,
})).sort((left, right) => left.value.localeCompare(right.value, 'en'));

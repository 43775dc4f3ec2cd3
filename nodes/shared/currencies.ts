/** Currencies that PayPal accepts (PayPal's currency codes page), by code. */
const NAMES = {
	AUD: 'Australian Dollar',
	BRL: 'Brazilian Real',
	CAD: 'Canadian Dollar',
	CHF: 'Swiss Franc',
	CNY: 'Chinese Yuan',
	CZK: 'Czech Koruna',
	DKK: 'Danish Krone',
	EUR: 'Euro',
	GBP: 'British Pound',
	HKD: 'Hong Kong Dollar',
	HUF: 'Hungarian Forint',
	ILS: 'Israeli New Shekel',
	JPY: 'Japanese Yen',
	MXN: 'Mexican Peso',
	MYR: 'Malaysian Ringgit',
	NOK: 'Norwegian Krone',
	NZD: 'New Zealand Dollar',
	PHP: 'Philippine Peso',
	PLN: 'Polish Zloty',
	SEK: 'Swedish Krona',
	SGD: 'Singapore Dollar',
	THB: 'Thai Baht',
	TWD: 'New Taiwan Dollar',
	USD: 'US Dollar',
} as const;

const OPTIONS = Object.entries(NAMES).map(([value, name]) => ({
	name: `${value} – ${name}`,
	value,
}));

/** For a dropdown: "USD – US Dollar", by code. */
export const currencies = (): Array<{ name: string; value: string }> => [...OPTIONS];

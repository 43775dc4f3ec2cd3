import type { Columns } from '../../fields/columns';

/** A quote at a glance (exchange_rate_quote of pricing_quote_exchange_rates_v2.json). */
export const QUOTE_COLUMNS: Columns = {
	baseCurrency: 'base_amount.currency_code',
	quoteCurrency: 'quote_amount.currency_code',
	exchangeRate: 'exchange_rate',
	baseAmount: 'base_amount.value',
	quoteAmount: 'quote_amount.value',
	fxId: 'fx_id',
	expiryTime: 'expiry_time',
	rateRefreshTime: 'rate_refresh_time',
};

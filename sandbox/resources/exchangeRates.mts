import type { Body } from '../../contract/index.mts';
import { DAY, HOUR, toSeconds } from '../core/duration.mts';
import { inBody, refuse } from '../core/errors.mts';
import { newCode } from '../core/ids.mts';
import { decimalsOf, fromUnits, isCurrency, minorUnits } from '../core/money.mts';
import { ok, type Reply } from '../core/reply.mts';
import type { Context, Resource } from './resource.mts';

/** The exchange rate of the US dollar to each currency, in hundred-thousandths; it never changes. */
const PER_DOLLAR: Readonly<Record<string, bigint>> = {
	AUD: 152_000n,
	BRL: 540_000n,
	CAD: 138_000n,
	CHF: 80_000n,
	CNY: 712_000n,
	CZK: 2_090_000n,
	DKK: 641_000n,
	EUR: 86_000n,
	GBP: 75_000n,
	HKD: 778_000n,
	HUF: 33_500_000n,
	ILS: 330_000n,
	JPY: 15_400_000n,
	MXN: 1_840_000n,
	MYR: 421_000n,
	NOK: 1_010_000n,
	NZD: 174_000n,
	PHP: 5_880_000n,
	PLN: 364_000n,
	SEK: 943_000n,
	SGD: 130_000n,
	THB: 3_240_000n,
	TWD: 3_120_000n,
	USD: 100_000n,
};

/** Rates have eight decimals. */
const RATE_DECIMALS = 8;
const RATE_UNIT = 10n ** BigInt(RATE_DECIMALS);

type QuoteItem = Body<'exchange-rates.quote'>['quote_items'][number];

const wrong = (index: number, name: string, value: string | undefined): never =>
	refuse(400, inBody('INVALID_PARAMETER_SYNTAX', `/quote_items/${index}/${name}`, value));

/**
 * A percentage in ten-thousandths of a percent. @returns undefined for a text that is not a
 * percentage
 */
function markupOf(text: string): bigint | undefined {
	const parts = /^(-?)(\d*)(?:\.(\d{1,4})\d*)?$/.exec(text);
	if (!parts || (!parts[2] && !parts[3])) return undefined;
	const amount = BigInt((parts[2] || '0') + (parts[3] ?? '').padEnd(4, '0'));
	return parts[1] ? -amount : amount;
}

/** Division that rounds half up; both numbers are positive. */
const divided = (amount: bigint, by: bigint): bigint => (amount + by / 2n) / by;

const asRate = (rate: bigint): string => {
	const digits = rate.toString().padStart(RATE_DECIMALS + 1, '0');
	return `${digits.slice(0, -RATE_DECIMALS)}.${digits.slice(-RATE_DECIMALS)}`;
};

function quoteOf(ctx: Context, item: QuoteItem, index: number) {
	const { base_currency = '', quote_currency = '', base_amount = '1', markup_percent = '0' } = item;
	if (!isCurrency(base_currency)) wrong(index, 'base_currency', item.base_currency);
	if (!isCurrency(quote_currency)) wrong(index, 'quote_currency', item.quote_currency);
	const amount = minorUnits({ currency_code: base_currency, value: base_amount });
	if (amount === undefined || amount < 0n) return wrong(index, 'base_amount', base_amount);
	const markup = markupOf(markup_percent);
	if (markup === undefined) return wrong(index, 'markup_percent', markup_percent);

	const [from = 1n, to = 1n] = [PER_DOLLAR[base_currency], PER_DOLLAR[quote_currency]];
	const rate = divided(to * RATE_UNIT * (1_000_000n + markup), from * 1_000_000n);
	const scale = (currency: string): bigint => 10n ** BigInt(decimalsOf(currency));
	const quoted = divided(amount * rate * scale(quote_currency), RATE_UNIT * scale(base_currency));
	const now = ctx.clock.now();
	return {
		exchange_rate: asRate(rate),
		fx_id: newCode(32),
		base_amount: fromUnits(amount, base_currency),
		quote_amount: fromUnits(quoted, quote_currency),
		expiry_time: toSeconds(now + DAY),
		rate_refresh_time: toSeconds(now + HOUR),
		update_time: ctx.now(),
	};
}

/** `exchange-rates.quote`: converts amounts to another currency. */
function quote(ctx: Context): Reply {
	const { quote_items } = ctx.body<Body<'exchange-rates.quote'>>();
	return ok({ exchange_rate_quotes: quote_items.map((item, i) => quoteOf(ctx, item, i)) });
}

/** Exchange rates (pricing_quote_exchange_rates_v2.json). */
export const exchangeRates: Resource = { handlers: { 'exchange-rates.quote': quote } };

import { defineOperation } from '../define';
import { amount, currency, decimal, fixedCollections, options, string } from '../../fields/build';
import { QUOTE_COLUMNS } from './columns';

export const getQuotes = defineOperation('exchange-rates.quote', ({ body }) => ({
	value: 'getQuotes',
	name: 'Get Quotes',
	action: 'Get exchange rate quotes',
	description:
		'Ask what PayPal would give for one currency in another, and until when. Moves no money.',
	fields: {
		quoteItems: fixedCollections(
			body.quote_items,
			'Quotes',
			(quote) => ({
				baseCurrency: currency(quote.base_currency, {
					label: 'From',
					description: 'The currency of the price that you have',
				}),
				quoteCurrency: options(quote.quote_currency, 'To', {
					load: 'getCurrencies',
					required: true,
					description: 'The currency that you want to know the price in',
				}),
				baseAmount: amount(quote.base_amount, 'Amount', {
					optional: true,
					description: "How much of the currency under 'From' to convert",
				}),
				fxId: string(quote.fx_id, 'FX ID', {
					optional: true,
					description: 'The ID of an earlier quote',
				}),
				markupPercent: decimal(quote.markup_percent, 'Markup Percent', {
					optional: true,
					placeholder: 'e.g. 2.5',
					description: 'What you add to the rate, in percent',
				}),
			}),
			{ open: true },
		),
		organization: string(body.organization, 'Organization', { optional: true }),
	},
	readsOnly: true,
	result: {
		kind: 'list',
		property: 'exchange_rate_quotes',
		paging: { style: 'none' },
		simplify: QUOTE_COLUMNS,
	},
}));

import { defineOperation } from '../define';
import { amount, currency, decimal, fixedCollections, options, string } from '../../fields/build';
import { QUOTE_COLUMNS } from './columns';

export const getQuotes = defineOperation('exchange-rates.quote', ({ body }) => ({
	value: 'getQuotes',
	name: 'Get Quotes',
	action: 'Get exchange rate quotes',
	description:
		'Get the rate at which PayPal would convert one currency into another, and until when. Transfers no money.',
	fields: {
		quoteItems: fixedCollections(
			body.quote_items,
			'Quotes',
			(quote) => ({
				baseCurrency: currency(quote.base_currency, {
					label: 'From Currency',
					description: 'The currency that you have',
				}),
				quoteCurrency: options(quote.quote_currency, 'To Currency', {
					load: 'getCurrencies',
					required: true,
					description: 'The currency to convert into',
				}),
				baseAmount: amount(quote.base_amount, 'Amount', {
					optional: true,
					description: "How much of 'From Currency' to convert",
				}),
				fxId: string(quote.fx_id, 'FX ID', {
					optional: true,
					description: 'The ID of an earlier quote',
				}),
				markupPercent: decimal(quote.markup_percent, 'Markup Percent', {
					optional: true,
					placeholder: 'e.g. 2.5',
					description: 'Your markup on the rate, in percent',
				}),
			}),
			{ open: true, description: 'One entry for each pair of currencies' },
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

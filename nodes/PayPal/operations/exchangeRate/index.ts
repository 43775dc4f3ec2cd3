import { defineResource } from '../define';
import { getQuotes } from './getQuotes';

export const exchangeRate = defineResource({
	value: 'exchangeRate',
	name: 'Exchange Rate',
	description: 'What PayPal would give for one currency in another',
	operations: [getQuotes],
});

import { defineResource } from '../define';
import { getQuotes } from './getQuotes';

export const exchangeRate = defineResource({
	value: 'exchangeRate',
	name: 'Exchange Rate',
	operations: [getQuotes],
});

import { defineOperation } from '../define';
import { dateTime, options } from '../../fields/build';
import { BALANCE_COLUMNS } from './columns';

export const getAll = defineOperation('balances.get', ({ query }) => ({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many balances',
	description: 'List the balance of each currency, now or at a time in the last 3 years',
	fields: {
		asOfTime: dateTime(query.as_of_time, 'As Of', {
			optional: true,
			description: 'Balances at this time, at most 3 years back. If empty, the current ones.',
		}),
		currencyCode: options(query.currency_code, 'Currency', {
			optional: true,
			load: 'getCurrencies',
			default: 'USD',
			description: 'Only the balance in this currency. If empty, all of them.',
		}),
	},
	result: {
		kind: 'list',
		property: 'balances',
		paging: { style: 'none' },
		simplify: BALANCE_COLUMNS,
	},
}));

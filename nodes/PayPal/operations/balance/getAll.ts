import { defineOperation } from '../../engine/define';
import { choice, dateTime } from '../../fields/basic';
import { BALANCE_COLUMNS } from './columns';

export const getAll = defineOperation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many balances',
	description:
		'List how much is in the account in each currency, now or at a time in the last 3 years',
	method: 'GET',
	path: '/v1/reporting/balances',
	fields: {
		asOfTime: dateTime('As Of', { in: 'query', optional: true }),
		currencyCode: choice('Currency', [], {
			in: 'query',
			optional: true,
			load: 'getCurrencies',
			default: 'USD',
		}),
	},
	result: {
		kind: 'list',
		property: 'balances',
		paging: { style: 'none' },
		simplify: BALANCE_COLUMNS,
	},
});

import { defineOperation } from '../../engine/define';
import { text } from '../../fields/basic';
import { payout } from '../../fields/records';
import { PAYOUT_COLUMNS } from './columns';

export const get = defineOperation({
	value: 'get',
	name: 'Get',
	action: 'Get payout',
	description: 'Look up a payout: its status, what it cost, and what became of each of its items',
	method: 'GET',
	path: '/v1/payments/payouts/{id}',
	fields: {
		payoutId: payout(),
		fields: text('Fields', {
			in: 'query',
			optional: true,
			placeholder: 'e.g. batch_header',
			description: 'Only these parts of the payout',
		}),
	},
	result: {
		kind: 'one',
		expected: { has: ['batch_header'] },
		pages: { property: 'items', paging: { style: 'page', size: 1000 } },
		simplify: PAYOUT_COLUMNS,
	},
});

import { defineOperation } from '../define';
import { string } from '../../fields/build';
import { payout } from '../../fields/shared/records';
import { PAYOUT_COLUMNS } from './columns';

export const get = defineOperation('payouts.get', ({ path, query }) => ({
	value: 'get',
	name: 'Get',
	action: 'Get payout',
	description: 'Look up a payout: its status, its fees, and the outcome of each item',
	fields: {
		payoutId: payout(path.id),
		fields: string(query.fields, 'Fields', {
			optional: true,
			placeholder: 'e.g. batch_header',
			description: 'Parts of the payout to return. If empty, all of them.',
		}),
	},
	result: {
		kind: 'one',
		expected: { has: ['batch_header'] },
		pages: { property: 'items', paging: { style: 'page', size: 1000, totals: true } },
		simplify: PAYOUT_COLUMNS,
	},
}));

import { defineOperation } from '../define';
import { activitiesOf, balancesOf, summaryFields } from './summary';

export const getNetSummary = defineOperation('balance-net-summary.get', ({ query }) => ({
	value: 'getNetSummary',
	name: 'Get Net Summary',
	action: 'Get net balance summary',
	description:
		'Get the balance of each currency before and after a period, and what changed it in between',
	fields: summaryFields(query),
	result: {
		kind: 'one',
		simplify: {
			lastRefreshDate: 'last_refresh_date',
			reconciled: 'reconciliation_passed',
			balances: balancesOf,
			activities: activitiesOf,
		},
		expected: { has: ['balance_summary', 'net_activity'] },
	},
}));

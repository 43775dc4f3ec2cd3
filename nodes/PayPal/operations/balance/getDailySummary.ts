import { defineOperation } from '../define';
import { daysOf, summaryFields } from './summary';

export const getDailySummary = defineOperation('daily-summary.get', ({ query }) => ({
	value: 'getDailySummary',
	name: 'Get Daily Summary',
	action: 'Get daily balance summary',
	description:
		'Get the opening and closing balance of each day in each currency, with its sales, fees, refunds and withdrawals: one item per day',
	fields: summaryFields(query),
	result: { kind: 'one', rows: daysOf, expected: { has: ['summaries', 'currencies'] } },
}));

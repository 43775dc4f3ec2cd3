import { defineOperation } from '../define';
import { daysOf, summaryFields } from './summary';

export const getDailySummary = defineOperation('daily-summary.get', ({ query }) => ({
	value: 'getDailySummary',
	name: 'Get Daily Summary',
	action: 'Get daily balance summary',
	description:
		'Show how each day began and ended in each currency, with its sales, fees, refunds and withdrawals: an item for each day',
	fields: summaryFields(query),
	result: { kind: 'one', rows: daysOf, expected: { has: ['summaries', 'currencies'] } },
}));

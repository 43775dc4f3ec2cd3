/** The meaning of the triggers' filters, both chosen in the panel and returned by expressions. */
import type { IPollFunctions } from 'n8n-workflow';

import { readFilters } from '../../../nodes/shared/filterSettings';

const context = (filters: object, stored: object = filters) =>
	({
		getNodeParameter: (_: string, __: unknown, { rawExpressions = false } = {}) =>
			rawExpressions ? stored : filters,
	}) as unknown as IPollFunctions;

it.each<[unknown, string[] | undefined]>([
	[[], undefined],
	['', undefined],
	['  ', undefined],
	[['COMPLETED'], ['COMPLETED']],
	[
		['COMPLETED', 'S'],
		['COMPLETED', 'S'],
	],
	['COMPLETED', ['COMPLETED']],
	['completed, pending', ['completed', 'pending']],
	['COMPLETED PENDING', ['COMPLETED', 'PENDING']],
	[['COMPLETED,PENDING'], ['COMPLETED', 'PENDING']],
])('the status %j is %j', (status, expected) => {
	expect(readFilters(context({ status })).status).toEqual(expected);
});

it.each([',', ' ,, ', [''], [' ', ','], [[1]], [{}], { a: 1 }])(
	'the status %j is no filter, and says so',
	(status) => {
		expect(() => readFilters(context({ status }))).toThrow(/^'Status' /);
	},
);

it.each([['status'], ['currency'], ['customId'], ['minimumAmount']])(
	'an expression that gives nothing for %s lets nothing through',
	(name) => {
		const filters = context({ [name]: undefined }, { [name]: '={{ $json.none }}' });
		expect(() => readFilters(filters)).toThrow(/its expression returned nothing/);
	},
);

it('without filters, all starts the workflow', () => {
	expect(readFilters(context({}))).toEqual({});
	expect(readFilters(context({ currency: '', status: [] }))).toEqual({});
});

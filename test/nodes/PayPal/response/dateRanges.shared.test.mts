/** How many windows of a long report are read concurrently: the run's items share the limit. */
import type { IDataObject } from 'n8n-workflow';

import { PayPal } from '../../../../nodes/PayPal/PayPal.node';
import { stubOfN8n } from '../../../support/stubOfN8n.mts';

/** Runs "get many transactions" over two years. @returns how many calls were concurrent */
async function mostOpen(items: number, options: IDataObject): Promise<number> {
	let open = 0;
	let most = 0;
	const parameters: IDataObject = {
		resource: 'transaction',
		operation: 'getAll',
		startDate: '2025-01-01T00:00:00Z',
		endDate: '2026-12-31T00:00:00Z',
		returnAll: true,
		simplify: true,
		options,
		...Object.fromEntries(
			Object.entries(options).map(([name, value]) => [`options.${name}`, value]),
		),
	};
	const response = async (): Promise<string> => {
		most = Math.max(most, ++open);
		await new Promise((done) => setImmediate(done));
		open -= 1;
		return JSON.stringify({ transaction_details: [], total_pages: 1 });
	};
	const context = stubOfN8n({ items, parameters, response });
	await new PayPal().execute.call(context);
	return most;
}

describe('windows of several items', () => {
	it.each([
		['one item has 12', 1, {}, 12],
		['four items share 12, of which the first goes alone', 4, {}, 9],
		["one at a time, where 'Max Concurrency' says so", 1, { maxConcurrency: 1 }, 1],
		["'Max Concurrency' bounds them", 1, { maxConcurrency: 3 }, 3],
		[
			"'Max Concurrency' bounds them over all items, of which the first goes alone",
			3,
			{ maxConcurrency: 3 },
			2,
		],
		["'Max Concurrency' lets more go", 1, { maxConcurrency: 20 }, 20],
	])('%s', async (_, items, options, expected) => {
		expect(await mostOpen(items, options)).toBe(expected);
	});
});

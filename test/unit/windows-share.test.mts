/** How many windows of a long report are under way at once: the run's items share the reads. */
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node';

/** Runs "get many transactions" over a year and tells how many calls were open at once. */
async function mostOpen(items: number, options: IDataObject): Promise<number> {
	let open = 0;
	let most = 0;
	const parameters: IDataObject = {
		resource: 'transaction',
		operation: 'getAll',
		startDate: '2026-01-01T00:00:00Z',
		endDate: '2026-12-31T00:00:00Z',
		returnAll: true,
		simplify: true,
		options,
		...Object.fromEntries(
			Object.entries(options).map(([name, value]) => [`options.${name}`, value]),
		),
	};
	const context = {
		getInputData: () => Array.from({ length: items }, () => ({ json: {} })),
		getNodeParameter: (name: string, _index: number, fallback?: unknown) =>
			parameters[name] ?? fallback,
		getContext: () => ({}),
		getNode: () => ({ id: 'node', name: 'PayPal', type: 'payPal', typeVersion: 1 }),
		getExecutionId: () => 'execution',
		getWorkflowDataProxy: () => ({ $runIndex: 0 }),
		getTimezone: () => 'UTC',
		getExecutionCancelSignal: () => undefined,
		getCredentials: async () => ({ environment: 'sandbox' }),
		continueOnFail: () => false,
		addExecutionHints: () => {},
		helpers: {
			httpRequestWithAuthentication: async () => {
				most = Math.max(most, ++open);
				await new Promise((done) => setImmediate(done));
				open -= 1;
				const body = JSON.stringify({ transaction_details: [], total_pages: 1 });
				return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
			},
		},
	} as unknown as IExecuteFunctions;
	await new PayPal().execute.call(context);
	return most;
}

describe('windows of several items', () => {
	it.each([
		['one item has them all: a year has 12', 1, {}, 12],
		['four items share 20, of which the first goes alone', 4, {}, 15],
		["one at a time, where 'Max Concurrency' says so", 1, { maxConcurrency: 1 }, 1],
		["'Max Concurrency' bounds them", 1, { maxConcurrency: 3 }, 3],
		[
			"'Max Concurrency' bounds them over all items, of which the first goes alone",
			3,
			{ maxConcurrency: 3 },
			2,
		],
	])('%s', async (_, items, options, expected) => {
		expect(await mostOpen(items, options)).toBe(expected);
	});
});

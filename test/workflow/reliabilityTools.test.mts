/** The node as a tool of n8n's agents and of its MCP Server Trigger: one write, one PayPal-Request-Id. */
import '../support/withoutWaiting.mts';

import { byId } from '../support/payPal.mts';
import { runTool, type Caller, type ToolResult, type ToolRun } from '../support/toolRun.mts';
import { useFakeServer } from './reliability/fakeServer.mts';
import { useMemory, type Memory } from './reliability/memory.mts';

const CALLERS: readonly Caller[] = ['agent v1', 'agent v2', 'agent v3', 'mcp'];
/** Number of tries in one run of the node. */
const TRIES = 5;

const fromAi = (name: string): string => `={{ $fromAI('${name}', '', 'string') }}`;
const REFUND = {
	resource: 'payment',
	operation: 'refundCapture',
	captureId: byId(fromAi('capture')),
	amountType: 'partial',
	amount: fromAi('amount'),
	currencyCode: 'USD',
};
const PAYMENT = {
	resource: 'invoice',
	operation: 'recordPayment',
	invoiceId: byId(fromAi('invoice')),
	method: 'CASH',
	amountType: 'partial',
	amount: '1',
	currencyCode: 'USD',
};
const ONE = { capture: 'CAPTURE1', amount: '1.00' };
const OTHER = { capture: 'CAPTURE2', amount: '1.00' };

const server = useFakeServer();
let payPal: Memory;
beforeEach(() => {
	payPal = useMemory(server());
});

const call = async (
	caller: Caller,
	calls: ToolRun['calls'],
	more: Partial<ToolRun> = {},
): Promise<ToolResult> =>
	await runTool({
		caller,
		calls,
		parameters: REFUND,
		credentials: server().credentials(),
		...more,
	});

describe.each(CALLERS)('%s', (caller) => {
	it('gives different writes different ids, in one conversation and for several items', async () => {
		const { responses } = await call(caller, [
			[ONE, OTHER, { ...ONE, amount: '2.00' }],
			[{ ...ONE, amount: '3.00' }],
		]);
		expect(new Set(payPal.ids()).size).toBe(4);
		expect(payPal.done).toHaveLength(4);
		expect(responses.map((text) => /DONE-\d/.exec(text)?.[0])).toEqual([
			'DONE-1',
			'DONE-2',
			'DONE-3',
			'DONE-4',
		]);
	});

	it('gives the same write, made again after it was done, another id', async () => {
		await call(caller, [[ONE, ONE], [ONE]]);
		expect(new Set(payPal.ids()).size).toBe(3);
		expect(payPal.done).toHaveLength(3);
	});

	it('keeps the id under Retry On Fail of the tool', async () => {
		payPal.lose(TRIES);
		const { responses } = await call(caller, [[ONE]], { tries: 2 });
		expect(payPal.ids()).toHaveLength(TRIES + 1);
		expect(new Set(payPal.ids()).size).toBe(1);
		expect(payPal.done).toHaveLength(1);
		expect(responses[0]).toContain('DONE-1');
	});

	it('keeps the id if the model calls again after an error, and uses another one after that', async () => {
		payPal.lose(TRIES);
		const { responses } = await call(caller, [[ONE, ONE, ONE, OTHER]]);
		expect(responses[1]).toContain('DONE-1');
		expect(responses[2]).toContain('DONE-2');
		expect(responses[3]).toContain('DONE-3');
		expect(payPal.done.map(({ path }) => /CAPTURE\d/.exec(path)?.[0])).toEqual([
			'CAPTURE1',
			'CAPTURE1',
			'CAPTURE2',
		]);
	});

	it.each<[string, ToolRun['calls'][number][number]]>([
		['in another order', { amount: '1.00', capture: 'CAPTURE1' }],
		['with one that no field takes', { ...ONE, reason: 'Second try' }],
		['with an empty one', { ...ONE, note: '' }],
	])('keeps the id if the model passes the arguments %s', async (_, again) => {
		payPal.lose(TRIES);
		const { responses } = await call(caller, [[ONE, again]]);
		expect(responses[1]).toContain('DONE-1');
		expect(payPal.done).toHaveLength(1);
	});

	it('keeps the id in another order even if a text depends on the time', async () => {
		const additionalFields = { noteToPayer: `={{ $fromAI('note', 'Why (in short)') + $now }}` };
		const parameters = { ...REFUND, additionalFields };
		payPal.lose(TRIES);
		const first = { ...ONE, note: 'a' };
		const again = { note: 'a', amount: '1.00', capture: 'CAPTURE1' };
		const { responses } = await call(caller, [[first, again, { ...first, note: 'b' }]], {
			parameters,
		});
		expect(responses.slice(1).map((text) => /DONE-\d/.exec(text)?.[0])).toEqual([
			'DONE-1',
			'DONE-2',
		]);
		expect(new Set(payPal.ids()).size).toBe(2);
	});

	it('does not repeat a call that PayPal would not recognise, by itself or when the model calls again', async () => {
		const parameters = PAYMENT;
		payPal.lose(1);
		const { responses } = await call(
			caller,
			[[{ invoice: 'INV2-1' }, { invoice: 'INV2-1' }, { invoice: 'INV2-2' }]],
			{ parameters, tries: 3 },
		);
		expect(payPal.done.map(({ path }) => /INV2-\d/.exec(path)?.[0])).toEqual(['INV2-1', 'INV2-2']);
		for (const response of responses.slice(0, 2)) {
			expect(response).toContain(
				'This was sent before, and it is unknown whether PayPal carried it out',
			);
		}
	});

	it('repeats a call that PayPal refused', async () => {
		payPal.refuse(1);
		await call(caller, [[ONE, ONE]]);
		expect(payPal.done).toHaveLength(1);
	});

	it('keeps the id if the text depends on the time', async () => {
		payPal.lose(TRIES);
		const note = '={{ "At " + $now.toMillis() + " " + Math.random() }}';
		await call(caller, [[ONE]], {
			tries: 2,
			parameters: { ...REFUND, additionalFields: { noteToPayer: note } },
		});
		expect(new Set(payPal.ids()).size).toBe(1);
		expect(payPal.done).toHaveLength(1);
	});

	it('refuses a Request ID that was sent with another call', async () => {
		const parameters = { ...REFUND, options: { requestId: 'always-the-same' } };
		const { responses } = await call(caller, [[ONE, OTHER]], { parameters });
		expect(payPal.done).toHaveLength(1);
		expect(responses[1]).toContain("'Request ID' was already used by another call");
	});
});

describe.each(['agent v1', 'agent v2', 'mcp'] as const)('%s, calls at once', (caller) => {
	it('are separate writes, even with the same content', async () => {
		await call(caller, [[ONE, ONE, OTHER]], { atOnce: true });
		expect(new Set(payPal.ids()).size).toBe(3);
		expect(payPal.done).toHaveLength(3);
	});
});

describe('agent v2, concurrent items', () => {
	const amount = '1.00';
	const captures = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((id) => `CAPTURE${id}`);
	const refunded = () => payPal.done.map(({ path }) => /CAPTURE\w/.exec(path)?.[0]).sort();
	const items = (...counts: readonly number[]) => {
		const left = [...captures];
		return counts.map((count) => left.splice(0, count).map((capture) => ({ capture, amount })));
	};

	it.each([[[1, 1]], [[2, 1]], [[1, 3]], [[2, 2, 2]], [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]], [[5, 5]]])(
		'each call gets its own arguments, which n8n mixes up: %j',
		async (counts) => {
			const calls = items(...counts);
			await call('agent v2', calls, { itemsAtOnce: true });
			expect(refunded()).toEqual(captures.slice(0, payPal.done.length));
			expect(payPal.done).toHaveLength(calls.flat().length);
		},
	);

	it.each([[[1, 1]], [[2, 1]], [[2, 2, 2]], [[5, 5]]])(
		'also when responses are lost and n8n tries again: %j',
		async (counts) => {
			const calls = items(...counts);
			payPal.lose(2 * TRIES);
			await call('agent v2', calls, { itemsAtOnce: true, tries: 5 });
			expect(refunded()).toEqual(captures.slice(0, calls.flat().length));
			expect(new Set(payPal.ids()).size).toBe(calls.flat().length);
		},
	);

	it('n8n stores each call with its arguments and its response', async () => {
		const { run } = await call('agent v2', items(1, 1), { itemsAtOnce: true });
		const runs = run?.data.resultData.runData.PayPal ?? [];
		const ofB = runs.filter(({ inputOverride }) =>
			JSON.stringify(inputOverride).includes('CAPTUREB'),
		);
		expect(ofB.map(({ data }) => JSON.stringify(data))).toContainEqual(
			expect.stringContaining('DONE-'),
		);
	});
});

it('the same request from two MCP clients is two writes', async () => {
	await call('mcp', [[ONE]]);
	await call('mcp', [[ONE], [ONE]]);
	expect(new Set(payPal.ids()).size).toBe(3);
});

describe.each(['agent v1', 'agent v2', 'agent v3'] as const)("%s, n8n's Retry button", (caller) => {
	it('repeats nothing that was done, even when it is used twice', async () => {
		const failed = await call(caller, [[ONE, ONE, OTHER]], { failing: true, executionId: 'E1' });
		expect(payPal.done).toHaveLength(3);
		for (const executionId of ['E2', 'E3']) {
			await call(caller, [[ONE, ONE, OTHER, ONE]], { retryOf: failed.run, executionId });
			// The fourth call is an additional one.
			expect(payPal.done).toHaveLength(4);
			expect(new Set(payPal.ids()).size).toBe(4);
		}
	});

	it('keeps the id of a write that may be done', async () => {
		payPal.lose(TRIES);
		const failed = await call(caller, [[ONE]], { failing: true, executionId: 'E1' });
		await call(caller, [[ONE]], { retryOf: failed.run, executionId: 'E2' });
		expect(payPal.done).toHaveLength(1);
		expect(new Set(payPal.ids()).size).toBe(1);
		expect(payPal.ids()).toHaveLength(TRIES + 1);
	});

	it('does not repeat a write that PayPal would not recognise', async () => {
		const parameters = PAYMENT;
		const calls = [[{ invoice: 'INV2-1' }]];
		const failed = await call(caller, calls, { parameters, failing: true, executionId: 'E1' });
		const { responses } = await call(caller, calls, {
			parameters,
			retryOf: failed.run,
			executionId: 'E2',
		});
		expect(payPal.done).toHaveLength(1);
		expect(responses.at(-1)).toContain('sent before');
	});
});

it.each(['agent v1', 'agent v2', 'agent v3'] as const)(
	'%s: an execution whose number is given out again, for another message, has other ids',
	async (caller) => {
		await call(caller, [[ONE]], { executionId: '1042', start: { chatInput: 'Refund order 1' } });
		await call(caller, [[ONE]], { executionId: '1042', start: { chatInput: 'Refund order 2' } });
		expect(new Set(payPal.ids()).size).toBe(2);
	},
);

/** Many items: concurrency, order, and the state after a run that ends early. */
import '../support/withoutWaiting.mts';

import type { INodeParameters } from 'n8n-workflow';

import type { Call } from '../support/httpServer.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunOptions, type RunResult } from '../support/runNode.mts';
import { useFakeServer, type Given } from './reliability/fakeServer.mts';

const server = useFakeServer();

const READ = { resource: 'order', operation: 'get', orderId: byId('=ORDER{{ $json.n }}') };
const WRITE = { resource: 'order', operation: 'capture', orderId: byId('=ORDER{{ $json.n }}') };

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const numberIn = ({ path }: Call): number => Number(/ORDER(\d+)/.exec(path)?.[1]);
const recordOf = (requested: Call): Given => ({ body: { id: `ORDER${numberIn(requested)}` } });

const run = async (
	parameters: INodeParameters,
	count: number,
	options: INodeParameters = {},
	more: Partial<RunOptions> = {},
): Promise<RunResult> =>
	await runNode({
		credentials: server().credentials(),
		parameters: { ...parameters, options },
		items: upTo(count).map((n) => ({ n })),
		...more,
	});

const idsOf = ({ items }: RunResult): unknown[] => items.map(({ json }) => json.id);

/**
 * A gate in front of the server's responses: it holds them until no more calls arrive, and then sends
 * all of them. It records how many were held each time.
 */
function gate(response: (requested: Call) => Given) {
	const crowds: number[] = [];
	let held: Array<() => void> = [];
	/** After this many idle turns of the event loop, no more calls are expected. */
	const watch = (seen = 0, left = QUIET_TURNS): void => {
		setImmediate(() => {
			if (held.length !== seen) {
				watch(held.length);
				return;
			}
			if (left > 0) {
				watch(seen, left - 1);
				return;
			}
			crowds.push(held.length);
			const all = held;
			held = [];
			for (const open of all) open();
		});
	};
	server().respondWith(async (requested) => {
		await new Promise<void>((open) => {
			held.push(open);
			if (held.length === 1) watch();
		});
		return response(requested);
	});
	return crowds;
}
const QUIET_TURNS = 100;

describe('at once', () => {
	it('reads: the first alone, then 20, growing to 40', async () => {
		const crowds = gate(recordOf);
		const result = await run(READ, 500);
		expect(crowds[0]).toBe(1);
		expect(crowds[1]).toBe(20);
		expect(Math.max(...crowds)).toBe(40);
		expect(crowds.slice(1, 5)).toEqual([...crowds.slice(1, 5)].sort((a, b) => a - b));
		expect(idsOf(result)).toEqual(upTo(500).map((n) => `ORDER${n}`));
	});

	it('writes: one', async () => {
		const crowds = gate(recordOf);
		await run(WRITE, 5);
		expect(crowds).toEqual([1, 1, 1, 1, 1]);
	});

	it.each([
		[READ, 3, 3],
		[WRITE, 3, 3],
		[READ, 1, 1],
	])('Max Concurrency: %#', async (parameters, maxConcurrency, most) => {
		const crowds = gate(recordOf);
		const result = await run(parameters, 8, { maxConcurrency });
		expect(Math.max(...crowds)).toBe(most);
		expect(idsOf(result)).toEqual(upTo(8).map((n) => `ORDER${n}`));
	});

	it.each([
		[0, 'is below 1: 0'],
		[-2, 'is below 1: -2'],
		[0.5, 'must be a whole number: 0.5'],
	])(
		'Max Concurrency %p is refused for every item, and loses none',
		async (maxConcurrency, problem) => {
			const { error } = await run(READ, 3, { maxConcurrency });
			expect(error?.message).toBe(`'Max Concurrency' ${problem}`);
			const { items } = await run(WRITE, 3, { maxConcurrency }, { continueOnFail: true });
			expect(items).toHaveLength(3);
			expect(server().requested).toEqual([]);
		},
	);

	it('keeps the order of the items, whichever response arrives first', async () => {
		server().respondWith(async (requested) => {
			// Later items receive their response sooner.
			for (let turn = 0; turn < 400 - 20 * numberIn(requested); turn++) {
				await new Promise((done) => setImmediate(done));
			}
			return recordOf(requested);
		});
		const result = await run(READ, 15);
		expect(idsOf(result)).toEqual(upTo(15).map((n) => `ORDER${n}`));
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(
			upTo(15).map((item) => ({ item })),
		);
	});
});

const refused: Given = {
	status: 422,
	body: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'ORDER_NOT_APPROVED' }] },
};

describe('the first failure', () => {
	const failing =
		(...which: number[]) =>
		(requested: Call): Given =>
			which.includes(numberIn(requested)) ? refused : recordOf(requested);

	it('stops further writes, and names what was done, failed, and was not sent', async () => {
		server().respondWith(failing(4));
		const { error } = await run(WRITE, 10);
		expect(server().requested.map(numberIn)).toEqual([0, 1, 2, 3, 4]);
		expect(error?.description).toContain(
			'Of 10 items, 4 were done (items 0-3), 1 failed (item 4), and 5 were not sent (items 5-9).',
		);
		expect(error?.context.itemIndex).toBe(4);
	});

	it('lets calls in progress finish, and counts them', async () => {
		gate(failing(1, 3));
		const { error } = await run(WRITE, 10, { maxConcurrency: 4 });
		expect(server().requested.map(numberIn).sort()).toEqual([0, 1, 2, 3, 4]);
		expect(error?.description).toContain(
			'Of 10 items, 3 were done (items 0, 2, 4), 2 failed (items 1, 3), and 5 were not sent (items 5-9).',
		);
		expect(error?.context.itemIndex).toBe(1);
	});

	it('of the first item: no other is sent', async () => {
		server().respondWith(failing(0));
		const { error } = await run(READ, 3);
		expect(server().requested).toHaveLength(1);
		expect(error?.description).toContain(
			'Of 3 items, 0 were done, 1 failed (item 0), and 2 were not sent (items 1-2).',
		);
	});

	it('stops nothing under Continue On Fail', async () => {
		server().respondWith(failing(0, 3));
		const result = await run(WRITE, 5, {}, { continueOnFail: true });
		expect(result.error).toBeUndefined();
		expect(idsOf(result)).toEqual([undefined, 'ORDER1', 'ORDER2', undefined, 'ORDER4']);
		for (const item of [0, 3]) {
			expect(result.items[item]).toMatchObject({
				json: { error: 'The buyer has not approved this order yet', details: { httpStatus: 422 } },
				pairedItem: { item },
			});
		}
	});

	it('under Continue On Fail and Retry On Fail, nothing that is done is sent again', async () => {
		// n8n runs the node again if its first output item has an error.
		server().respondWith((requested, nth) => (nth === 1 ? refused : recordOf(requested)));
		const result = await run(WRITE, 3, {}, { continueOnFail: true, tries: 2 });
		expect(idsOf(result)).toEqual(['ORDER0', 'ORDER1', 'ORDER2']);
		expect(server().requested.map(numberIn)).toEqual([0, 1, 2, 0]);
	});
});

describe('cancelling', () => {
	it('sends nothing further', async () => {
		let cancel = (): void => undefined;
		server().respondWith((requested) => {
			if (numberIn(requested) === 2) cancel();
			return recordOf(requested);
		});
		await run(WRITE, 10, {}, { onStart: (stop) => (cancel = stop) });
		expect(server().requested.map(numberIn)).toEqual([0, 1, 2]);
	});
});

describe('the rate limit', () => {
	const limited = (more: Given = {}): Given => ({
		status: 429,
		body: { name: 'RATE_LIMIT_REACHED', debug_id: 'd-1' },
		...more,
	});

	it('is waited out, and a hint says so', async () => {
		server().respondWith((requested, nth) =>
			nth === 2 ? limited({ headers: { 'retry-after': '60' } }) : recordOf(requested),
		);
		const before = Date.now();
		const result = await run(WRITE, 3);
		expect(idsOf(result)).toEqual(['ORDER0', 'ORDER1', 'ORDER2']);
		expect(Date.now() - before).toBeGreaterThanOrEqual(60_000);
		expect(result.hints).toEqual([
			{
				message: "Waited 60 s for PayPal's rate limit; 1 request repeated",
				location: 'outputPane',
			},
		]);
	});

	it('longer than Max Wait ends the run, which keeps and reports the items that were done', async () => {
		server().respondWith((requested, nth) =>
			nth > 2 ? limited({ headers: { 'retry-after': '3' } }) : recordOf(requested),
		);
		const failed = await run(WRITE, 4, { maxWait: 10 });
		expect(failed.error?.message).toBe("The maximum wait for PayPal's rate limit is over");
		expect(failed.error?.description).toContain('Max Wait');
		expect(failed.error?.description).toContain('2 were done (items 0-1)');
		expect(failed.error?.description).toContain('d-1');
		expect(failed.error?.context.data).not.toHaveProperty('mayBeDone');
		const sent = server().requested.length;
		expect(sent).toBe(2 + 4);

		// Items that were done are kept: the Retry button sends only the rest.
		server().respondWith(recordOf);
		const again = await run(WRITE, 4, { maxWait: 10 }, { retryOf: failed.run, executionId: 'E2' });
		expect(idsOf(again)).toEqual(['ORDER0', 'ORDER1', 'ORDER2', 'ORDER3']);
		expect(server().requested.slice(sent).map(numberIn)).toEqual([2, 3]);
	});

	it('under Continue On Fail, adds an error to each unsent item, without waiting for each', async () => {
		server().respondWith(() => limited({ headers: { 'retry-after': '600' } }));
		const before = Date.now();
		const result = await run(WRITE, 4, { maxWait: 10 }, { continueOnFail: true });
		expect(result.items.map(({ json }) => (json.details as { issue: string }).issue)).toEqual(
			upTo(4).map(() => 'MAX_WAIT_OVER'),
		);
		expect(server().requested).toHaveLength(1);
		expect(Date.now() - before).toBeLessThan(60_000);
		expect(result.hints).toEqual([]);
	});

	it('no hint if there was no wait', async () => {
		server().respondWith(recordOf);
		expect((await run(WRITE, 2)).hints).toEqual([]);
	});
});

describe('a write that PayPal has no request id for', () => {
	const SEND = {
		resource: 'invoice',
		operation: 'remind',
		invoiceId: byId('=INV2-ORDER{{ $json.n }}'),
	};

	it('is not sent again by Retry On Fail if it may be done', async () => {
		server().respondWith((_, nth) => (nth === 2 ? { cut: true } : { status: 204 }));
		const { error } = await run(SEND, 3, {}, { tries: 3 });
		expect(server().requested.map(numberIn)).toEqual([0, 1]);
		expect(error?.message).toBe(
			'This was sent before, and it is unknown whether PayPal carried it out',
		);
		expect(error?.description).toContain('PayPal did not respond');
	});

	it('is sent again by Retry On Fail if PayPal refused it', async () => {
		server().respondWith((_, nth) => (nth === 2 ? refused : { status: 204 }));
		const { error } = await run(SEND, 3, {}, { tries: 2 });
		expect(error).toBeUndefined();
		expect(server().requested.map(numberIn)).toEqual([0, 1, 1, 2]);
	});

	it('is not sent again by the Retry button either; the error says when it was sent', async () => {
		server().respondWith((_, nth) => (nth === 2 ? { cut: true } : { status: 204 }));
		const failed = await run(SEND, 3, {}, { executionId: 'E1' });
		const { error } = await run(SEND, 3, {}, { retryOf: failed.run, executionId: 'E2' });
		expect(error?.context.data).toMatchObject({ issue: 'NOT_SENT_AGAIN', mayBeDone: true });
		expect(error?.description).toMatch(
			/It was sent at \d{4}-\S+Z by execution E1, and it is unknown/,
		);
		expect(server().requested.map(numberIn)).toEqual([0, 1]);
	});

	it('is sent by the Retry button if PayPal refused it, although its values changed', async () => {
		server().respondWith((_, nth) => (nth === 1 ? refused : { status: 204 }));
		const failed = await run(SEND, 2);
		await run(
			{ ...SEND, additionalFields: { subject: 'Once more' } },
			2,
			{},
			{ retryOf: failed.run, executionId: 'E2' },
		);
		expect(server().requested.map(numberIn)).toEqual([0, 0, 1]);
	});

	it('is forgotten once everything is done: a loop sends it each time', async () => {
		server().respondWith(() => ({ status: 204 }));
		await run(SEND, 2, {}, { runs: 3 });
		expect(server().requested).toHaveLength(6);
	});

	it('in a custom call is not sent again either, if PayPal ignores the id', async () => {
		server().respondWith(() => ({ status: 500 }));
		const custom = { resource: 'customApiCall', operation: 'request', method: 'POST' };
		await run({ ...custom, path: '/v2/invoicing/invoices', jsonBody: '{}' }, 1);
		expect(server().requested).toHaveLength(1);
		await run({ ...custom, path: '/v2/payments/captures/2GG279541U471931P/refund' }, 1);
		expect(server().requested).toHaveLength(1 + 5);
	});
});

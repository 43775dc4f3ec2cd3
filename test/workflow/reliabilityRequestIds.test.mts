/** PayPal-Request-Id, for every operation whose contract has it. */
import '../support/withoutWaiting.mts';

import type { INodeParameters } from 'n8n-workflow';

import { contract, type Parameter } from '../../contract/index.mts';
import { catalogue } from '../../nodes/PayPal/operations';
import { listed } from '../catalogue/operations.mts';
import {
	openWorkbench,
	sendFilled,
	subjectsOf,
	type Subject,
	type Workbench,
} from '../support/fill/exercise.mts';
import { render } from '../support/fill/tree.mts';
import { runNode, type RunOptions, type RunResult } from '../support/runNode.mts';
import { useFakeServer } from './reliability/fakeServer.mts';

const HEADER = 'paypal-request-id';

/** Sends one for every path that the user enters. */
const CUSTOM = 'customApiCall.request';
/** Sends all items in one call by default. */
const TOGETHER = 'payout.create';

const declared: ReadonlyMap<string, Parameter> = new Map(
	contract.operations.flatMap(({ method, path, parameters }) => {
		const header = parameters.find(({ name }) => name.toLowerCase() === HEADER);
		return header === undefined ? [] : [[`${method} ${path}`, header] as const];
	}),
);
const operations = catalogue.flatMap(({ value: resource, operations: list }) =>
	list.map((operation) => ({
		name: `${resource}.${operation.value}`,
		call: `${operation.method} ${operation.path}`,
		idempotency: operation.idempotency,
	})),
);

describe('the catalogue', () => {
	it('has a request id exactly where the contract has one', () => {
		const calls = operations
			.filter(({ name, idempotency }) => idempotency === 'request-id' && name !== CUSTOM)
			.map(({ call }) => call);
		expect([...new Set(calls)].sort()).toEqual([...declared.keys()].sort());
	});
});

const names = operations
	.filter(({ call, name }) => declared.has(call) || name === CUSTOM)
	.map(({ name }) => name);

describe.each(names)('%s', (name) => {
	const server = useFakeServer();
	let bench: Workbench;
	let subject: Subject;
	let parameters: INodeParameters;
	beforeAll(async () => {
		bench = await openWorkbench();
		subject = subjectsOf(listed).find((each) => each.name === name) as Subject;
		if (name === CUSTOM) {
			parameters = {
				method: 'POST',
				path: '/v2/checkout/orders',
				jsonBody: '{"intent":"CAPTURE"}',
			};
			return;
		}
		const [sent] = await sendFilled(subject, bench, 'smallest');
		if (sent === undefined) throw new Error('Nothing was sent');
		parameters = render(sent.tree) as INodeParameters;
		// With all items in one call there is only one id: see test/workflow/payoutTogether.test.mts.
		if (name === TOGETHER) parameters.inputItems = 'each';
	});
	afterAll(async () => {
		await bench.capture.stop();
	});

	const run = async (more: Partial<RunOptions> = {}, options = {}): Promise<RunResult> => {
		const [resource = '', operation = ''] = name.split('.');
		const own = (parameters.options ?? {}) as INodeParameters;
		return await runNode({
			node: subject.node,
			credentials: server().credentials(),
			parameters: { ...parameters, resource, operation, options: { ...own, ...options } },
			items: [{ n: 1 }, { n: 2 }],
			executionId: 'E1',
			...more,
		});
	};
	const ids = (): string[] => server().requested.map(({ headers }) => headers[HEADER] ?? 'none');
	const idsOf = async (more: Partial<RunOptions> = {}, options = {}): Promise<string[]> => {
		server().requested.length = 0;
		await run(more, options);
		return ids();
	};

	it('is sent, and differs for each item, execution, node and run', async () => {
		const first = await idsOf();
		expect(first).toHaveLength(2);
		const { maxLength = 38 } =
			declared.get(operations.find((each) => each.name === name)?.call ?? '')?.schema ?? {};
		for (const id of first) {
			expect(id).toMatch(/^[0-9a-f-]{36}$/);
			expect(id.length).toBeLessThanOrEqual(maxLength);
		}
		const execution = await idsOf({ executionId: 'E2' });
		const node = await idsOf({ nodeId: 'another' });
		const runs = await idsOf({ runs: 2 });
		expect(runs.slice(0, 2)).toEqual(first);
		const all = [...runs, ...execution, ...node];
		expect(all).toHaveLength(8);
		expect(new Set(all).size).toBe(8);
		expect(await idsOf()).toEqual(first);
	});

	it('stays the same when the node or Retry On Fail repeats the call', async () => {
		server().respondWith((_, nth) => (nth <= 5 ? { status: 500 } : { body: { id: `A${nth}` } }));
		const { error, items } = await run({ tries: 2 });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(2);
		const [first, ...others] = ids();
		expect(others).toHaveLength(6);
		expect(others.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => first));
		expect(others[5]).not.toBe(first);
	});

	it("stays the same under n8n's Retry button, which creates a new execution", async () => {
		server().respondWith((_, nth) => (nth <= 5 ? { cut: true } : {}));
		const failed = await run({ items: [{ n: 1 }] });
		expect(failed.error?.context.data).toMatchObject({ mayBeDone: true, requestId: ids()[0] });
		const again = await run({ items: [{ n: 1 }], executionId: 'E2', retryOf: failed.run });
		expect(again.error).toBeUndefined();
		expect(new Set(ids()).size).toBe(1);
		expect(ids()).toHaveLength(6);
	});

	it("is the user's own for each item, if there is one", async () => {
		const own = { requestId: '=mine-{{ $json.n }}' };
		expect(await idsOf({}, own)).toEqual(['mine-1', 'mine-2']);
		server().respondWith((_, nth) => (nth === 1 ? { status: 503 } : {}));
		expect(await idsOf({ executionId: 'E9' }, own)).toEqual(['mine-1', 'mine-1', 'mine-2']);
	});

	it('returns the first response again, which is passed on', async () => {
		const responses = new Map<string, object>();
		server().respondWith(({ headers }, nth) => {
			const id = String(headers[HEADER]);
			if (!responses.has(id)) responses.set(id, { id: `RECORD-${nth}`, status: 'DONE' });
			return { status: 200, body: responses.get(id) };
		});
		const [first, second] = [await run(), await run()];
		expect(second.items).toEqual(first.items);
		expect(server().requested).toHaveLength(4);
		expect(responses.size).toBe(2);
	});
});

it('differs between operations on the same item', async () => {
	const { requestIdFor } = await import('../../nodes/shared/transport');
	const made = names.map((name) => {
		const [resource = '', operation = ''] = name.split('.');
		return requestIdFor({
			origin: 'E',
			runIndex: 0,
			content: 'C',
			occurrence: 0,
			resource,
			operation,
		});
	});
	expect(new Set(made).size).toBe(names.length);
});

/** One write, one PayPal-Request-Id, in all ways in which n8n runs a node again. */
import '../support/withoutWaiting.mts';

import fc from 'fast-check';
import { stringify } from 'flatted';
import { ExecuteContext, WorkflowExecute } from 'n8n-core';
import { Workflow, type IDataObject, type INodeParameters } from 'n8n-workflow';

import { PayPal } from '../../nodes/PayPal/PayPal.node.ts';
import '../support/fuzz.mts';
import { OneCredential } from '../support/credentialsHelper.mts';
import { byId } from '../support/payPal.mts';
import { runNode, type RunOptions, type RunResult } from '../support/runNode.mts';
import { additionalDataFor, nodeOf, nodeTypes, sourceOf } from '../support/workflow.mts';
import { useFakeServer } from './reliability/fakeServer.mts';
import { useMemory, type Memory } from './reliability/memory.mts';

/** Number of tries in one run of the node. */
const TRIES = 5;
const HOUR = 3_600_000;

const REFUND = {
	resource: 'payment',
	operation: 'refundCapture',
	captureId: byId('={{ $json.capture }}'),
	amountType: 'partial',
	amount: '={{ $json.amount ?? "1.00" }}',
	currencyCode: 'USD',
};
const ORDER = {
	resource: 'order',
	operation: 'create',
	intent: 'CAPTURE',
	amount: '={{ $json.amount }}',
	currencyCode: 'USD',
};
const REMINDER = {
	resource: 'invoice',
	operation: 'remind',
	invoiceId: byId('={{ $json.invoice }}'),
};
const withMore = (more: INodeParameters): INodeParameters => ({
	...REFUND,
	additionalFields: more,
});
const A = { capture: 'CAPTURE-A' };
const B = { capture: 'CAPTURE-B' };
const C = { capture: 'CAPTURE-C' };

const server = useFakeServer();
let payPal: Memory;
let later = 0;
beforeEach(() => {
	payPal = useMemory(server());
	const now = Date.now.bind(Date);
	later = 0;
	jest.spyOn(Date, 'now').mockImplementation(() => now() + later);
});
afterEach(() => jest.restoreAllMocks());

const run = async (
	items: IDataObject[],
	more: Partial<RunOptions> = {},
	parameters: INodeParameters = REFUND,
): Promise<RunResult> =>
	await runNode({ credentials: server().credentials(), parameters, items, ...more });

const accountOf = (clientId: string, clientSecret = 'secret'): OneCredential =>
	new OneCredential({
		environment: 'custom',
		baseUrl: server().url,
		clientId,
		clientSecret,
		accessToken: 'token',
	});

const captures = (): string[] =>
	payPal.done.map(({ path }) => /CAPTURE-(\w)/.exec(path)?.[1] ?? '');
const issueOf = ({ error }: RunResult): unknown => (error?.context.data as IDataObject).issue;

/** Values that differ in each evaluation, as people write them into notes and references. */
const CHANGING: readonly string[] = [
	'={{ $now }}',
	'={{ $now.toISO() }}',
	'=At {{ $now.toFormat("HH:mm:ss.SSS") }}',
	'={{ $today.plus({ milliseconds: Math.floor(Math.random() * 1e6) }) }}',
	'={{ Date.now() }}',
	'={{ new Date().toISOString() }}',
	'={{ DateTime.now().toMillis() }}',
	'={{ Math.random() }}',
	'={{ [1,2,3,4,5,6,7,8,9].randomItem() }}-{{ $now.toMillis() }}',
	'=Execution {{ $execution.id }}',
	'={{ $execution.id + "-" + $json.capture }}',
	'={{ "n" + $runIndex + $now.toMillis() }}',
	'={{ DateTime.fromISO("2026-01-01").diffToNow().milliseconds }}',
	'={{ $json.capture }} {{ Date.now() }}',
];

describe.each(CHANGING)('a note of %s', (noteToPayer) => {
	const parameters = withMore({ noteToPayer });

	it('does not change the id: Retry On Fail, the Retry button, a job that n8n 1 runs again', async () => {
		payPal.lose(3 * TRIES);
		const failed = await run([A], { tries: 2, executionId: 'E1' }, parameters);
		expect(failed.error).toBeDefined();
		await run([A], { executionId: 'E1' }, parameters);
		later = HOUR;
		const again = await run([A], { executionId: 'E2', retryOf: failed.run }, parameters);
		expect(again.error).toBeUndefined();
		expect(new Set(payPal.ids()).size).toBe(1);
		expect(captures()).toEqual(['A']);
	});

	it('is done once, even if it was done before the Retry button', async () => {
		payPal.lose(0);
		const failed = await run([A, {}], { executionId: 'E1' }, parameters);
		expect(failed.error?.message).toContain('needs a value');
		later = HOUR;
		const again = await run([A, {}], { executionId: 'E2', retryOf: failed.run }, parameters);
		expect(again.error?.message).toContain('needs a value');
		expect(captures()).toEqual(['A']);
	});

	it('does not merge two writes into one', async () => {
		await run([A, B, A], { executionId: 'E1' }, parameters);
		expect(new Set(payPal.ids()).size).toBe(3);
		expect(captures()).toEqual(['A', 'B', 'A']);
	});
});

describe("n8n's Retry button", () => {
	const failure = async (parameters: INodeParameters = REFUND): Promise<RunResult> => {
		const failed = await run([A, B, {}], { executionId: 'E1' }, parameters);
		expect(captures()).toEqual(['A', 'B']);
		return failed;
	};
	const EDITS: ReadonlyArray<[string, INodeParameters]> = [
		['another amount', { ...REFUND, amount: '2.00' }],
		['the whole amount', { ...REFUND, amountType: 'full' }],
		['another currency', { ...REFUND, currencyCode: 'EUR' }],
		['another capture', { ...REFUND, captureId: byId('CAPTURE-X') }],
		['a note', withMore({ noteToPayer: 'Sorry' })],
		['a reference', withMore({ invoiceId: '=R-{{ $execution.id }}' })],
		['another operation', { ...REMINDER, invoiceId: byId('INV2-1') }],
		['another merchant', { ...REFUND, options: { merchantId: '7LFUJ8K3GXY2A' } }],
		['a Request ID', { ...REFUND, options: { requestId: '=new-{{ $itemIndex }}' } }],
		['a body of JSON', { ...REFUND, useJsonBody: true, jsonBody: '{}' }],
	];

	it.each(EDITS)('after %s: refuses, and says what was done', async (_, parameters) => {
		const failed = await failure();
		const again = await run([A, B, {}], { executionId: 'E2', retryOf: failed.run }, parameters);
		expect(issueOf(again)).toBe('CHANGED_SINCE_SENT');
		expect(again.error?.description).toMatch(
			/^Something else was sent for item 0 at \S+Z by execution E1 under the Request ID \S+, and PayPal did that: DONE-1\./,
		);
		expect(again.error?.description).toContain('start a new execution');
		expect(again.error?.context.data).not.toHaveProperty('mayBeDone');
		expect(captures()).toEqual(['A', 'B']);
	});

	it.each(EDITS)('after %s: refuses what is open, too', async (_, parameters) => {
		payPal.lose(TRIES);
		const failed = await run([A], { executionId: 'E1' });
		const again = await run([A], { executionId: 'E2', retryOf: failed.run }, parameters);
		expect(issueOf(again)).toBe('CHANGED_SINCE_SENT');
		expect(again.error?.context.data).toMatchObject({ mayBeDone: true });
		expect(again.error?.description).toContain('it is unknown whether PayPal did that');
		expect(captures()).toEqual(['A']);
	});

	describe('with a credential for another account', () => {
		const another = { credentials: new OneCredential({}) };
		beforeEach(() => {
			another.credentials = accountOf('client-of-somebody-else');
		});

		it('refuses writes that were done', async () => {
			const failed = await failure();
			const more = { executionId: 'E2', retryOf: failed.run, ...another };
			expect(issueOf(await run([A, B, {}], more))).toBe('CHANGED_SINCE_SENT');
			expect(captures()).toEqual(['A', 'B']);
		});

		it.each<[string, INodeParameters]>([
			['a refund', REFUND],
			['a reminder', REMINDER],
			['a refund with a Request ID', { ...REFUND, options: { requestId: 'mine' } }],
		])('refuses writes that may be done: %s', async (_, parameters) => {
			payPal.lose(TRIES);
			const items = [{ ...A, invoice: 'INV2-1' }];
			const failed = await run(items, { executionId: 'E1' }, parameters);
			const sent = payPal.ids().length;
			const more = { executionId: 'E2', retryOf: failed.run, ...another };
			const again = await run(items, more, parameters);
			expect(issueOf(again)).toBe('CHANGED_SINCE_SENT');
			expect(again.error?.context.data).toMatchObject({ mayBeDone: true });
			expect(payPal.ids()).toHaveLength(sent);
		});

		it('sends writes that PayPal refused', async () => {
			payPal.refuse(1);
			const failed = await run([A], { executionId: 'E1' });
			const more = { executionId: 'E2', retryOf: failed.run, ...another };
			expect((await run([A], more)).error).toBeUndefined();
		});

		it('continues with a new secret, or spaces around the client ID', async () => {
			payPal.lose(TRIES);
			const failed = await run([A], { executionId: 'E1' });
			const credentials = accountOf(' client-of-test ', 'another secret');
			const again = await run([A], { executionId: 'E2', retryOf: failed.run, credentials });
			expect(again.error).toBeUndefined();
			expect(new Set(payPal.ids()).size).toBe(1);
		});
	});

	it.each<[string, INodeParameters]>([
		['Max Concurrency', { maxConcurrency: 3 }],
		['Max Wait', { maxWait: 20 }],
		['Response Detail', { prefer: 'return=minimal' }],
	])('%s is not part of a write', async (_, options) => {
		const failed = await failure();
		const again = await run(
			[A, B, {}],
			{ executionId: 'E2', retryOf: failed.run },
			{
				...REFUND,
				options,
			},
		);
		expect(again.error?.message).toContain('needs a value');
		expect(captures()).toEqual(['A', 'B']);
	});

	it('after a refusal by PayPal sends the write with another id', async () => {
		payPal.refuse(1);
		const failed = await run([A], { executionId: 'E1' });
		const [refused] = payPal.ids();
		for (const executionId of ['E2', 'E3']) {
			// Used twice on one failed execution: still one write.
			const again = await run([A], { executionId, retryOf: failed.run });
			expect(again.error).toBeUndefined();
		}
		expect(captures()).toEqual(['A']);
		expect(payPal.ids()[1]).not.toBe(refused);
		const changed = withMore({ noteToPayer: 'Now right' });
		expect((await run([A], { executionId: 'E4', retryOf: failed.run }, changed)).error).toBe(
			undefined,
		);
		expect(captures()).toEqual(['A', 'A']);
	});

	it('used twice on one failed execution sends the remaining items once', async () => {
		payPal.refuse(1);
		const failed = await run([A, B, C], { executionId: 'E1' });
		expect(payPal.ids()).toHaveLength(1);
		await run([A, B, C], { executionId: 'E2', retryOf: failed.run });
		await run([A, B, C], { executionId: 'E3', retryOf: failed.run });
		expect(captures()).toEqual(['A', 'B', 'C']);
	});

	it('takes the Request ID that the error named', async () => {
		payPal.lose(TRIES);
		const failed = await run([A], { executionId: 'E1' });
		const { requestId } = failed.error?.context.data as IDataObject;
		const again = await run([A], { executionId: 'E2', retryOf: failed.run }, {
			...REFUND,
			options: { requestId },
		} as INodeParameters);
		expect(again.error).toBeUndefined();
		expect(captures()).toEqual(['A']);
	});

	it('of a retried execution that failed again knows the results of both', async () => {
		payPal.lose(TRIES);
		const first = await run([A, B], { executionId: 'E1' });
		payPal.lose(TRIES);
		const second = await run([A, B], { executionId: 'E2', retryOf: first.run });
		const third = await run([A, B], { executionId: 'E3', retryOf: second.run });
		expect(third.error).toBeUndefined();
		expect(captures()).toEqual(['A', 'B']);
		expect(new Set(payPal.ids()).size).toBe(2);
	});
});

describe('what PayPal has forgotten', () => {
	const KEPT: ReadonlyArray<[string, INodeParameters, number, string]> = [
		['an order', ORDER, 6, '6 hours'],
		['a refund', REFUND, 45 * 24, '45 days'],
		[
			'a payout',
			{
				resource: 'payout',
				operation: 'create',
				items: { values: [{ receiver: 'a@example.com', amount: '1' }] },
			},
			30 * 24,
			'30 days',
		],
		[
			'a plan',
			{ resource: 'plan', operation: 'create', useJsonBody: true, jsonBody: '{"name":"Tea"}' },
			72,
			'72 hours',
		],
		[
			'a setup token',
			{
				resource: 'setupToken',
				operation: 'create',
				useJsonBody: true,
				jsonBody: '{"payment_source":{"paypal":{}}}',
			},
			3,
			'3 hours',
		],
		[
			'a custom call',
			{
				resource: 'customApiCall',
				operation: 'request',
				method: 'POST',
				path: '/v2/checkout/orders',
				jsonBody: '{}',
			},
			6,
			'6 hours',
		],
	];

	it.each(KEPT)('%s: is sent again while PayPal knows it', async (_, parameters, hours) => {
		payPal.lose(TRIES);
		const failed = await run([{ ...A, amount: '1.00' }], { executionId: 'E1' }, parameters);
		later = (hours - 1) * HOUR;
		const again = { executionId: 'E2', retryOf: failed.run };
		const { error } = await run([{ ...A, amount: '1.00' }], again, parameters);
		expect(error).toBeUndefined();
		expect(new Set(payPal.ids()).size).toBe(1);
	});

	it.each(KEPT)('%s: is not sent again after that', async (_, parameters, hours, asText) => {
		payPal.lose(TRIES);
		const failed = await run([{ ...A, amount: '1.00' }], { executionId: 'E1' }, parameters);
		const sent = payPal.ids().length;
		later = hours * HOUR;
		const again = { executionId: 'E2', retryOf: failed.run };
		const result = await run([{ ...A, amount: '1.00' }], again, parameters);
		expect(issueOf(result)).toBe('NOT_SENT_AGAIN');
		expect(result.error?.description).toContain(`for ${asText} only`);
		expect(payPal.ids()).toHaveLength(sent);
	});

	it('is not sent again within a run either, however long the run waits', async () => {
		const retryAfter = String(4 * 3_600);
		server().respondWith(() => ({ status: 503, headers: { 'retry-after': retryAfter } }));
		const [, parameters] = KEPT.find(([name]) => name === 'a setup token') ?? [];
		const options = { maxWait: 100_000 };
		const { error } = await run([{}], {}, { ...parameters, options });
		expect(server().requested).toHaveLength(1);
		expect(error?.context.data).toMatchObject({ mayBeDone: true });
	});

	it('counts from the first sending, not from the last', async () => {
		payPal.lose(2 * TRIES);
		const first = await run([{ amount: '1.00' }], { executionId: 'E1' }, ORDER);
		later = 4 * HOUR;
		const second = await run(
			[{ amount: '1.00' }],
			{ executionId: 'E2', retryOf: first.run },
			ORDER,
		);
		later = 7 * HOUR;
		const third = await run(
			[{ amount: '1.00' }],
			{ executionId: 'E3', retryOf: second.run },
			ORDER,
		);
		expect(issueOf(third)).toBe('NOT_SENT_AGAIN');
		expect(new Set(payPal.ids()).size).toBe(1);
	});
});

describe('a refusal after an attempt without a response', () => {
	it.each([401, 408, 429, 500, 503])('%s leaves it open', async (status) => {
		payPal.lose(TRIES);
		const first = await run([A], { executionId: 'E1' });
		server().respondWith(() => ({ status, headers: { 'retry-after': '9999' } }));
		const second = await run([A], { executionId: 'E2', retryOf: first.run });
		expect(second.error?.context.data).toMatchObject({ mayBeDone: true });
		const changed = { ...REFUND, amount: '2.00' };
		const third = await run([A], { executionId: 'E3', retryOf: second.run }, changed);
		expect(issueOf(third)).toBe('CHANGED_SINCE_SENT');
	});
});

describe('the log', () => {
	/** A response of payments_payment_v2.json, with properties that differ from one to the next. */
	const refundOf = (n: number): IDataObject => {
		const usd = (value: string) => ({ currency_code: 'USD', value });
		const link = (rel: string, path: string) => ({
			href: `https://api-m.sandbox.paypal.com/v2/payments/${path}`,
			rel,
			method: 'GET',
		});
		return {
			id: `1JU08902781691${n}`,
			amount: usd('10.99'),
			note_to_payer: 'DefectiveProduct',
			seller_payable_breakdown: {
				gross_amount: usd('10.99'),
				paypal_fee: usd('0.33'),
				net_amount: usd('10.66'),
				total_refunded_amount: usd('10.99'),
			},
			invoice_id: `INVOICE-${n}`,
			status: 'COMPLETED',
			create_time: '2022-04-21T19:24:26.000Z',
			update_time: '2022-04-21T19:24:26.000Z',
			links: [
				link('self', `refunds/1JU08902781691${n}`),
				link('up', `captures/2GG279541U47193${n}`),
			],
		};
	};
	const COUNT = 1_000;
	/** As n8n stores it in its database. */
	const stored = (value: unknown): number => stringify(value).length;
	const logOf = ({ run: { data } }: RunResult): unknown => data.executionData?.contextData;

	it('of a thousand refunds, the last of which failed, is smaller than their results', async () => {
		server().respondWith((_, nth) =>
			nth < COUNT ? { body: refundOf(nth) } : { status: 422, body: { name: 'NO' } },
		);
		const items = Array.from({ length: COUNT }, (_, n) => ({ capture: `C${n}` }));
		const parameters = { ...REFUND, options: { maxConcurrency: 20 }, simplify: false };
		const failed = await run(items, {}, parameters);
		expect(failed.error).toBeDefined();
		const results = items.map((_, n) => ({ json: refundOf(n + 1) }));
		expect(stored(logOf(failed))).toBeLessThan(0.75 * stored(results));
		server().respondWith(() => ({ body: { id: 'LAST' } }));
		const again = await run(items, { retryOf: failed.run }, parameters);
		expect(again.items.slice(0, -1).map(({ json }) => json)).toHaveLength(COUNT - 1);
		expect(new Set(again.items.map(({ json }) => json.id)).size).toBe(COUNT);
		expect(again.items[7].json).toEqual(
			refundOf(Number(/\d+$/.exec(String(again.items[7].json.invoice_id)))),
		);
		expect(stored(logOf(again))).toBeLessThan(200);
	}, 60_000);

	it.each([1, 5, 50])('of a successful loop of %i rounds is empty', async (runs) => {
		expect(stored(logOf(await run([A, B], { runs })))).toBeLessThan(50);
	});

	it('of a loop does not grow with its rounds', async () => {
		const sizeAfter = async (runs: number): Promise<number> => {
			payPal = useMemory(server());
			// With Continue On Fail and Retry On Fail, n8n may run each round again.
			const more = { runs, continueOnFail: true, tries: 2 };
			return stored(logOf(await run([A, {}], more)));
		};
		expect(await sizeAfter(9)).toBe(await sizeAfter(2));
	});
});

it('two nodes that share an ID, as in generated workflows, send two writes', async () => {
	const source = nodeOf('Source', 'test.source');
	const twins = ['First', 'Second'].map((name) =>
		nodeOf(name, 'n8n-nodes-paypal.payPal', {
			id: '1',
			parameters: REFUND,
			credentials: { payPalRestApi: { id: '1', name: 'PayPal' } },
		}),
	);
	const workflow = new Workflow({
		id: 'workflow',
		nodes: [source, ...twins],
		connections: {
			Source: { main: [twins.map(({ name }) => ({ node: name, type: 'main', index: 0 }))] },
		},
		active: false,
		nodeTypes: nodeTypes({
			'test.source': sourceOf([{ json: A }]),
			'n8n-nodes-paypal.payPal': new PayPal(),
		}),
	});
	const additionalData = additionalDataFor(server().credentials(), 'E1');
	await new WorkflowExecute(additionalData, 'trigger').run({ workflow, startNode: source });
	expect(new Set(payPal.ids()).size).toBe(2);
	expect(captures()).toEqual(['A', 'A']);
});

/** Simulates an n8n with this instance id, which n8n derives from its encryption key. */
const ofInstance = async <T,>(id: string, work: () => Promise<T>): Promise<T> => {
	const spy = jest.spyOn(ExecuteContext.prototype, 'getInstanceId').mockReturnValue(id);
	try {
		return await work();
	} finally {
		spy.mockRestore();
	}
};

describe('any two writes', () => {
	const write = fc.record({
		instance: fc.constantFrom('i1', 'i2'),
		workflowId: fc.constantFrom('w1', 'w2'),
		executionId: fc.constantFrom('1042', '1043'),
		nodeId: fc.constantFrom('n1', 'n2'),
		buyer: fc.constantFrom('Ann', 'Bob'),
		capture: fc.constantFrom('CAPTURE-A', 'CAPTURE-B'),
		amount: fc.constantFrom('1.00', '2.00'),
	});
	type WriteOf = typeof write extends fc.Arbitrary<infer T> ? T : never;
	const idOf = async ({ instance, workflowId, executionId, nodeId, ...item }: WriteOf) => {
		const before = payPal.ids().length;
		await ofInstance(instance, async () => {
			const parameters = withMore({ noteToPayer: '={{ $now.toMillis() }}' });
			await run([item], { workflowId, executionId, nodeId }, parameters);
		});
		return payPal.ids()[before];
	};

	it('have the same id if and only if they are the same', async () => {
		// Mostly writes that differ in one detail, since those are the ones that could be confused.
		const pair = write.chain((first) =>
			fc.tuple(
				fc.constant(first),
				write.chain((other) =>
					fc
						.subarray(Object.keys(first) as Array<keyof WriteOf>, { maxLength: 2 })
						.map((names) => ({
							...first,
							...Object.fromEntries(names.map((name) => [name, other[name]])),
						})),
				),
			),
		);
		await fc.assert(
			fc.asyncProperty(pair, async ([first, second]) => {
				const same = JSON.stringify(first) === JSON.stringify(second);
				expect((await idOf(first)) === (await idOf(second))).toBe(same);
			}),
			{ numRuns: 150 },
		);
	}, 120_000);
});

/**
 * PayPal as a tool in a real n8n: for each caller, be it an AI Agent or an MCP client, each call is one
 * write, and no write is done twice. Counted by the requests that reached the sandbox.
 */
import type { LogEntry } from '../../sandbox/index.mts';
import { formOf, submit } from '../../scripts/start/check/form.mts';
import { executionsOf, outputOf, untilStatus } from '../../scripts/start/executions.mts';
import { activate, deactivate, type Saved } from '../../scripts/start/provision.mts';
import { until } from '../../scripts/start/wait.mts';
import { byId, make } from '../support/payPal.mts';
import { withCalls } from '../support/sandbox.mts';
import { startScriptedModel, type ScriptedModel, type ToolCall } from './support/scriptedModel.mts';
import { useStage } from './support/stage.mts';
import {
	agent,
	agentOfAgents,
	exampleWith,
	executeStep,
	fromAi,
	mcpServer,
	toolName,
	toolsOf,
	type Conversation,
	type ToolCaller,
} from './support/toolCallers.mts';
import { VERSIONS, type Version } from './support/versions.mts';
import type { NodeSpec } from './support/workflows.mts';

/** The ways in which this n8n calls tools. */
function callersOf({ typeVersions }: Version): ReadonlyArray<readonly [string, ToolCaller]> {
	const { agent: agents, agentTool: agentTools, mcpTrigger: mcpTriggers } = typeVersions;
	// The first agent processes items one by one.
	const [first = 0, ...later] = agents;
	return [
		[`AI Agent ${first}`, agent({ typeVersion: first })],
		...later.flatMap(
			(typeVersion): Array<[string, ToolCaller]> => [
				[`AI Agent ${typeVersion}`, agent({ typeVersion })],
				[`AI Agent ${typeVersion}, two items at once`, agent({ typeVersion, batchSize: 2 })],
				// An older agent cannot have a newer one as its tool.
				...agentTools
					.filter((inner) => Math.floor(inner) <= Math.floor(typeVersion))
					.map((inner): [string, ToolCaller] => [
						`AI Agent ${typeVersion} with AI Agent Tool ${inner}`,
						agentOfAgents({ typeVersion }, inner),
					]),
			],
		),
		['Execute Step', executeStep({ typeVersion: agents.at(-1) ?? first })],
		...mcpTriggers.map((typeVersion): [string, ToolCaller] => {
			const transport = typeVersion < 2 ? 'sse' : 'http';
			return [`MCP Server Trigger ${typeVersion}, ${transport}`, mcpServer(typeVersion, transport)];
		}),
	];
}

/**
 * Ways to lose the response to a call that PayPal has processed. If an error names a longer wait than the
 * node's own, the node does not wait, so that the tool fails, and n8n tries again.
 */
const LOST = {
	error: { kind: 'after-commit', status: 503, retryAfter: 3600 },
	connection: { kind: 'reset', commit: true },
};

const INVOICE = {
	detail: { currency_code: 'USD', note: '{{NOTE}}' },
	primary_recipients: [{ billing_info: { email_address: 'ada@example.com' } }],
	items: [{ name: 'Hours', quantity: '1', unit_amount: { currency_code: 'USD', value: '10.00' } }],
};

/** The items in a tool's response to its model, which n8n wraps in a list or not. */
const itemsIn = (response: string): ReadonlyArray<Readonly<Record<string, unknown>>> => {
	const parsed = JSON.parse(response) as unknown;
	return (Array.isArray(parsed) ? parsed : [parsed]) as ReadonlyArray<Record<string, unknown>>;
};

const requestIdOf = ({ headers }: LogEntry) => headers['paypal-request-id'];

describe.each(VERSIONS)('n8n $version', (n8n) => {
	const { pins, env } = n8n;
	const stage = useStage({ pins, env });
	let model: ScriptedModel;
	let modelCredential: Saved;
	beforeAll(async () => {
		model = await startScriptedModel();
		modelCredential = await stage().client.call('POST', '/credentials', {
			name: 'Scripted model',
			type: 'openAiApi',
			data: { apiKey: 'none', url: model.url },
		});
	});
	afterAll(() => model.close());
	beforeEach(async () => {
		await stage().sandbox.admin('DELETE', 'faults');
		await stage().sandbox.admin('DELETE', 'requests');
	});

	const sandbox = () => withCalls(stage().sandbox);

	/** A PayPal tool configured to hide lost responses. */
	const tool = (name: string, parameters: NodeSpec['parameters']): NodeSpec => ({
		name,
		type: 'n8n-nodes-paypal.payPalTool',
		parameters,
		credentials: { payPalRestApi: stage().credential },
		retryOnFail: true,
		waitBetweenTries: 100,
	});

	const call = ({ name }: Pick<NodeSpec, 'name'>, args: ToolCall['args']): ToolCall => ({
		tool: toolName({ name }),
		args,
	});

	const refund = () =>
		tool('Refund', {
			resource: 'payment',
			operation: 'refundCapture',
			captureId: byId(fromAi('capture')),
			amountType: 'partial',
			amount: fromAi('amount'),
			currencyCode: 'USD',
		});
	const createOrder = () =>
		tool('Create Order', {
			resource: 'order',
			operation: 'create',
			intent: 'CAPTURE',
			currencyCode: 'USD',
			amount: fromAi('amount'),
		});
	const getOrder = () =>
		tool('Get Order', { resource: 'order', operation: 'get', orderId: byId(fromAi('order')) });
	const recordPayment = () =>
		tool('Record Payment', {
			resource: 'invoice',
			operation: 'recordPayment',
			invoiceId: byId(fromAi('invoice')),
			method: 'CASH',
			amountType: 'partial',
			amount: fromAi('amount'),
			currencyCode: 'USD',
		});
	const createInvoice = () =>
		tool('Create Invoice', {
			resource: 'invoice',
			operation: 'create',
			useJsonBody: true,
			jsonBody: `=${JSON.stringify(INVOICE).replace('{{NOTE}}', "{{ $fromAI('note', ``, 'string') }}")}`,
			options: { sendAfterCreating: false },
		});

	/** The calls that reached this path, given without IDs. */
	const callsTo = (path: RegExp) =>
		stage()
			.sandbox.requests()
			.filter(({ method, path: called }) => method === 'POST' && path.test(called));

	/** The calls that PayPal has processed, without those that got a stored response. */
	const doneAt = (path: RegExp) => callsTo(path).filter(({ replayed }) => replayed !== true);
	const REFUNDS = /^\/v2\/payments\/captures\/[^/]+\/refund$/;
	const ORDERS = /^\/v2\/checkout\/orders$/;
	const PAYMENTS = /^\/v2\/invoicing\/invoices\/[^/]+\/payments$/;
	const INVOICES = /^\/v2\/invoicing\/invoices$/;

	/**
	 * Captures to be refunded, and the amounts refunded according to the sandbox's records.
	 * @param buyers given names of the buyers
	 */
	async function captures(count: number, buyers: readonly string[] = []) {
		const made: Array<Awaited<ReturnType<typeof make.capturedOrder>>> = [];
		for (let n = 0; n < count; n++) made.push(await make.capturedOrder(sandbox(), buyers[n]));
		const refundsOf = async (order: string): Promise<readonly string[]> => {
			const { body } = await sandbox().call('GET', `/v2/checkout/orders/${order}`);
			const [unit] = body.purchase_units as unknown as Array<{
				payments: { refunds?: Array<{ amount: { value: string } }> };
			}>;
			return (unit?.payments.refunds ?? []).map(({ amount }) => amount.value);
		};
		return {
			ids: made.map(({ capture }) => capture),
			refunded: () => Promise.all(made.map(({ order }) => refundsOf(order))),
		};
	}

	const lose = (by: keyof typeof LOST, path: string, times = 1) =>
		stage().sandbox.admin('POST', 'faults', { ...LOST[by], method: 'POST', path, times });

	describe.each(callersOf(n8n))('%s', (_, caller) => {
		const run = async (tools: readonly NodeSpec[], conversations: readonly Conversation[]) => {
			const { client, url } = stage();
			return await caller({ client, url, model, modelCredential }, tools, conversations);
		};

		it('sends each call as a separate write, and again in the next run', async () => {
			const { ids, refunded } = await captures(4);
			const [a, b, c, d] = ids.map((capture) => call(refund(), { capture, amount: '2.00' }));
			const order = call(createOrder(), { amount: '7.00' });
			const conversations = [
				[[a, b], [c, order], [order]],
				[[d], [order]],
			] as readonly Conversation[];
			const before = callsTo(ORDERS).length;
			await run([refund(), createOrder()], conversations);
			expect(await refunded()).toEqual([['2.00'], ['2.00'], ['2.00'], ['2.00']]);
			await run([refund(), createOrder()], conversations);
			const twice = ['2.00', '2.00'];
			expect(await refunded()).toEqual([twice, twice, twice, twice]);
			const orders = callsTo(ORDERS).slice(before);
			expect(orders).toHaveLength(6);
			const sent = [...callsTo(REFUNDS), ...orders];
			expect(sent.filter(({ replayed }) => replayed)).toEqual([]);
			expect(new Set(sent.map(requestIdOf)).size).toBe(sent.length);
		});

		it("returns PayPal's data to the model", async () => {
			const order = await make.order(sandbox());
			const said = await run([getOrder()], [[[call(getOrder(), { order })]]]);
			expect(said.join('\n')).toContain(order);
		});

		it('refunds once when responses are lost, alongside refunds that succeed', async () => {
			const { ids, refunded } = await captures(3);
			await lose('error', `/v2/payments/captures/${ids[1]}/refund`, 2);
			const [a, b, c] = ids.map((capture) => call(refund(), { capture, amount: '3.00' }));
			await run([refund()], [[[a, b]], [[c]]] as readonly Conversation[]);
			expect(await refunded()).toEqual([['3.00'], ['3.00'], ['3.00']]);
			const ofB = callsTo(REFUNDS).filter(({ path }) => path.includes(ids[1] ?? ''));
			expect(ofB.map(({ replayed }) => replayed === true)).toEqual([false, true, true]);
			expect(new Set(ofB.map(requestIdOf)).size).toBe(1);
			expect(new Set(callsTo(REFUNDS).map(requestIdOf)).size).toBe(3);
		});

		it.each([
			[
				'records a payment',
				recordPayment,
				PAYMENTS,
				async () => ({ invoice: await make.sentInvoice(sandbox(), '10.00'), amount: '4.00' }),
			],
			['creates an invoice', createInvoice, INVOICES, async () => ({ note: 'Thank you' })],
		])('%s once when the response is lost, and says so', async (_what, spec, path, argsFor) => {
			const args = await argsFor();
			const before = doneAt(path).length;
			await lose('connection', '/v2/invoicing/invoices*');
			const said = await run([spec()], [[[call(spec(), args)]]]);
			expect(doneAt(path).length - before).toBe(1);
			expect(said.join('\n')).toMatch(/sent before|sent only once|may be done/);
		});

		it('tells the model what is wrong, that no money moved, and what to correct', async () => {
			const asItComes = tool('Give Back', { resource: 'payment', operation: 'refundCapture' });
			const { ids, refunded } = await captures(1);
			const args = { capture_id: ids[0], amount_type: 'partial', currency_code: 'USD' };
			const said = await run(
				[{ ...asItComes, retryOnFail: false }],
				[[[call(asItComes, { ...args, amount: 'three' })]]],
			);
			const text = said.join('\n');
			expect(text).toContain('is your argument amount.');
			expect(text).toContain('No money moved.');
			expect(await refunded()).toEqual([[]]);
			await run([asItComes], [[[call(asItComes, { ...args, amount: '3.00' })]]]);
			expect(await refunded()).toEqual([['3.00']]);
		});
	});

	describe('a model that chooses', () => {
		const FIVE = [
			['Find Transactions', 'transaction', 'getAll'],
			['Get Payment', 'payment', 'getCapture'],
			['Refund Payment', 'payment', 'refundCapture'],
			['Get Order', 'order', 'get'],
			['Pay Out', 'payout', 'get'],
		] as const;

		it('reads what each tool does, needs and moves, with nothing set but the operation', async () => {
			const typeVersion = n8n.typeVersions.mcpTrigger.at(-1) ?? 2;
			const tools = FIVE.map(([name, resource, operation]) => tool(name, { resource, operation }));
			const listed = await toolsOf(stage(), tools, typeVersion);
			const said = Object.fromEntries(listed.map(({ name, ...each }) => [name, each]));
			expect(Object.keys(said).sort()).toEqual(tools.map(toolName).sort());
			expect(said.Refund_Payment?.description).toMatch(
				/^Refund .* in PayPal\. .*Moves money: .*Best for: .*Not for: .*Find the payment first.*Returns refundId/,
			);
			expect(said.Refund_Payment?.inputSchema.properties).toEqual({
				capture_id: { type: 'string', description: expect.stringContaining('ID of the payment') },
				amount_type: { type: 'string', description: expect.stringContaining('partial (') },
				amount: { type: 'string', description: expect.stringContaining('Only with amount_type') },
				currency_code: { type: 'string', description: expect.stringContaining('three letters') },
			});
			for (const name of ['Find_Transactions', 'Get_Payment', 'Get_Order', 'Pay_Out']) {
				expect(said[name]?.description).toContain('Only reads.');
			}
			expect(Object.keys(said.Find_Transactions?.inputSchema.properties ?? {}).sort()).toEqual([
				'end_date',
				'start_date',
			]);
		});
	});

	it('refunds part of the right payment by the name of its buyer: reads first, asks a person, pays once', async () => {
		const { client } = stage();
		const { ids, refunded } = await captures(2, ['Ada', 'Grace']);
		// PayPal's reports show a payment three hours after it was made.
		await stage().sandbox.clock.advance(4 * 3_600_000);
		const now = +stage().sandbox.clock.now();
		const span = {
			start_date: new Date(now - 86_400_000).toISOString(),
			end_date: new Date(now).toISOString(),
		};
		const wanted = 'Grace Buyer wants 3.00 USD back: it came torn';
		/** What a model finds in the list: the payment by that name. */
		const ofGrace = ([list = '[]']: readonly string[]): string => {
			const rows = itemsIn(list).filter(({ payerName }) => payerName === 'Grace Buyer');
			return rows.length === 1 ? String(rows[0]?.id) : '';
		};
		model.script(wanted, [
			[{ tool: 'List_Transactions', args: span }],
			(responses) => [{ tool: 'Look_Up_Payment', args: { capture_id: ofGrace(responses) } }],
			(responses) => [
				{
					tool: 'format_final_json_response',
					args: {
						output: { captureId: ofGrace(responses), amount: '3.00', reason: 'It came torn' },
					},
				},
			],
		]);
		const example = await exampleWith(
			{ ...stage(), model, modelCredential },
			stage().credential,
			'refund-assistant',
			'Assistant',
		);
		await activate(client, example);
		await submit(await formOf({ n8n: stage(), client }, example.id), [wanted, 'Kim']);
		const id = await until('the request to arrive', 30_000, async () => {
			const [execution] = await executionsOf(client, example.id);
			return execution?.id;
		});
		const [requested] = outputOf(await untilStatus(client, id, 'waiting'), 'Ask for Approval');
		expect(requested?.text).toContain(`3.00 USD of payment ${ids[1]}`);
		const tools = model.toolsFor(wanted).map(({ name }) => name);
		expect(tools).not.toContain('Refund_Payment');
		expect(model.responsesTo(wanted).join('\n')).toContain(ids[0]);
		expect(callsTo(REFUNDS)).toEqual([]);
		await submit(String(requested?.link), ['Refund', 'Sam']);
		const [done] = outputOf(await untilStatus(client, id, 'success'), 'Refunded');
		expect(done).toMatchObject({ decidedBy: 'Sam' });
		expect(await refunded()).toEqual([[], ['3.00']]);
		expect(callsTo(REFUNDS)).toHaveLength(1);
		await deactivate(client, example);
	});
});

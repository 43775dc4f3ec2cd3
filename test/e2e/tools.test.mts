/**
 * PayPal as a tool, in real n8n: whoever calls it, an AI Agent or an MCP client, each call is one
 * write, and no write is done twice. Counted by what reached the sandbox.
 */
import type { LogEntry } from '../../sandbox/index.mts';
import type { Saved } from '../../scripts/start/provision.mts';
import { byId, make } from '../support/payPal.mts';
import { withCalls } from '../support/sandbox.mts';
import { startScriptedModel, type ScriptedModel, type ToolCall } from './support/scriptedModel.mts';
import { useStage } from './support/stage.mts';
import {
	agent,
	agentOfAgents,
	executeStep,
	fromAi,
	mcpServer,
	toolName,
	type Conversation,
	type ToolCaller,
} from './support/toolCallers.mts';
import { VERSIONS, type Version } from './support/versions.mts';
import type { NodeSpec } from './support/workflows.mts';

/** The ways in which this n8n calls tools. */
function callersOf({ typeVersions }: Version): ReadonlyArray<readonly [string, ToolCaller]> {
	const { agent: agents, agentTool: agentTools, mcpTrigger: mcpTriggers } = typeVersions;
	// The first agent works on items one by one.
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
 * Ways to lose an answer to what PayPal has done. An error that names a longer wait than the node's
 * own is not waited out, so that the tool fails, and it is n8n that tries again.
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

	/** A tool of PayPal as somebody sets it up who does not want to hear of lost answers. */
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

	/** The calls that reached this path, whose IDs are left out. */
	const callsTo = (path: RegExp) =>
		stage()
			.sandbox.requests()
			.filter(({ method, path: called }) => method === 'POST' && path.test(called));

	/** What PayPal has done, and not answered from memory. */
	const doneAt = (path: RegExp) => callsTo(path).filter(({ replayed }) => replayed !== true);
	const REFUNDS = /^\/v2\/payments\/captures\/[^/]+\/refund$/;
	const ORDERS = /^\/v2\/checkout\/orders$/;
	const PAYMENTS = /^\/v2\/invoicing\/invoices\/[^/]+\/payments$/;
	const INVOICES = /^\/v2\/invoicing\/invoices$/;

	/** Captures to be refunded, with the amounts that the sandbox's books say were. */
	async function captures(count: number) {
		const made: Array<Awaited<ReturnType<typeof make.capturedOrder>>> = [];
		for (let n = 0; n < count; n++) made.push(await make.capturedOrder(sandbox()));
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

		it('sends each call as a write of its own, and again in the next run', async () => {
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

		it('gives the model what PayPal has', async () => {
			const order = await make.order(sandbox());
			const said = await run([getOrder()], [[[call(getOrder(), { order })]]]);
			expect(said.join('\n')).toContain(order);
		});

		it('refunds once when answers get lost, beside refunds that go well', async () => {
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
		])('%s once when the answer gets lost, and says so', async (_what, spec, path, argsFor) => {
			const args = await argsFor();
			const before = doneAt(path).length;
			await lose('connection', '/v2/invoicing/invoices*');
			const said = await run([spec()], [[[call(spec(), args)]]]);
			expect(doneAt(path).length - before).toBe(1);
			expect(said.join('\n')).toMatch(/sent before|sent only once|may be done/);
		});
	});
});

/** Examples in which a model calls PayPal tools, and who decides whether money moves. */
import { catalogue } from '../../../nodes/PayPal/operations';
import { effectOf } from '../../../nodes/PayPal/operations/effect';
import { callsOf, itemOf, run, useShop } from '../../support/examples/kit.mts';
import { readExample } from '../../support/examples/runWorkflow.mts';
import { make } from '../../support/payPal.mts';

const sandbox = useShop();

/** The operation of each tool of an example. */
const effectsIn = (file: string) =>
	readExample(file)
		.nodes.filter(({ type }) => type.endsWith('.payPalTool'))
		.map(({ parameters: { resource, operation } }) => {
			const found = catalogue
				.find(({ value }) => value === resource)
				?.operations.find(({ value }) => value === operation);
			if (!found) throw new Error(`There is no ${String(resource)}.${String(operation)}`);
			return effectOf(found);
		});

const refunds = () => callsOf(sandbox(), 'POST', /\/refund$/);
const day = 86_400_000;
const span = () => ({
	start_date: new Date(Date.now() - day).toISOString(),
	end_date: new Date(Date.now() + day).toISOString(),
});

describe('refund-assistant', () => {
	const FILE = 'refund-assistant';
	const REQUEST = { 'What is to be refunded': '3.00 USD to Ada: it came torn', 'Your name': 'Kim' };

	const prepare = async (agentOutput: Record<string, string>, capture = '') =>
		await run(sandbox(), FILE, 'Refund Wanted', REQUEST, {
			toolCalls: [
				{ tool: 'List_Transactions', args: span() },
				...(capture === '' ? [] : [{ tool: 'Look_Up_Payment', args: { capture_id: capture } }]),
			],
			agentOutput,
		});

	it('gives its model no tool that moves money', () => {
		expect(effectsIn(FILE)).toEqual(['reads', 'reads']);
	});

	it('reads, asks a person, and refunds once', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		const reason = 'It came torn';
		const waiting = await prepare({ captureId: capture, amount: '3.00', reason }, capture);
		expect(waiting.status).toBe('waiting');
		expect(refunds()).toEqual([]);
		const [{ text, link }] = waiting.output('Ask for Approval');
		// It shows PayPal's data, not the model's account of them.
		expect(text).toContain(
			`3.00 USD of payment ${capture}, which PayPal has as 10.00 USD, COMPLETED`,
		);
		expect(text).toContain('It came torn');
		expect(String(link)).toContain('http');
		const done = await waiting.resume([itemOf({ Decision: 'Refund', 'Your name': 'Sam' })]);
		expect(done.output('Refunded')[0]).toMatchObject({
			outcome: expect.stringMatching(/^Refund \w+ over 3\.00 USD is COMPLETED$/),
			decidedBy: 'Sam',
		});
		expect(refunds()).toHaveLength(1);
	});

	it('refunds nothing when the person declines, or nobody decides', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		for (const answer of [[itemOf({ Decision: 'Do not refund', 'Your name': 'Sam' })], undefined]) {
			const waiting = await prepare({ captureId: capture, amount: '3.00', reason: 'Torn' });
			const done = await waiting.resume(answer);
			expect(done.output('Not Refunded')[0].outcome).toMatch(/declined|nobody decided/);
		}
		expect(refunds()).toEqual([]);
	});

	it('asks nobody when the assistant has found no payment', async () => {
		const done = await prepare({ captureId: '', amount: '', reason: 'Two payments fit' });
		expect(done.status).toBe('success');
		expect(done.output('Not Refunded')[0].outcome).toBe('Not refunded: Two payments fit');
		expect(refunds()).toEqual([]);
	});

	it('refunds nothing if the assistant has given no amount, and never the full payment', async () => {
		const { capture } = await make.capturedOrder(sandbox());
		const waiting = await prepare({ captureId: capture, amount: '', reason: 'Torn' });
		const done = await waiting.resume([itemOf({ Decision: 'Refund', 'Your name': 'Sam' })]);
		expect(done.output('Refused by PayPal')[0].outcome).toMatch(/^Not refunded\..*Amount/);
		expect(refunds()).toEqual([]);
	});
});

describe('mcp-server', () => {
	const FILE = 'mcp-server';

	it('only reads', () => {
		expect(new Set(effectsIn(FILE))).toEqual(new Set(['reads']));
	});

	it('finds a payment and its details', async () => {
		const { capture, order } = await make.capturedOrder(sandbox());
		const done = await run(
			sandbox(),
			FILE,
			'PayPal for MCP Clients',
			{},
			{
				toolCalls: [
					{ tool: 'find_transactions', args: span() },
					{ tool: 'get_payment', args: { capture_id: capture } },
					{ tool: 'get_order', args: { order_id: order } },
					{ tool: 'search_invoices', args: {} },
					{ tool: 'list_disputes', args: {} },
					{ tool: 'get_balances', args: {} },
				],
			},
		);
		expect(done.error).toBeUndefined();
		const [found, payment] = done.tools.map(({ response }) => JSON.stringify(response));
		expect(payment).toContain(capture);
		expect(found).not.toContain('invoiceId');
		for (const { description } of done.tools) expect(description).toContain('Only reads.');
		const others = sandbox()
			.requests()
			.filter(({ method, path }) => method === 'POST' && !/oauth2|search-invoices/.test(path))
			.filter(({ path }) => /refund|payout|dispute|invoic/.test(path));
		expect(others).toEqual([]);
	});
});

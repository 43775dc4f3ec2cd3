import { catalogue } from '../../../nodes/PayPal/operations';
import { run, useShop } from '../../support/examples/kit.mts';
import { readExample } from '../../support/examples/runWorkflow.mts';
import { make } from '../../support/payPal.mts';

const sandbox = useShop();
const FILE = 'assistant';
const tools = readExample(FILE).nodes.filter(({ type }) => type.endsWith('.payPalTool'));

/** The name by which a model calls a tool. */
const called = (name: string) => name.replaceAll(' ', '_');

const operationOf = ({ resource, operation }: Record<string, unknown>) =>
	catalogue
		.find(({ value }) => value === resource)
		?.operations.find(({ value }) => value === operation);

it.each(tools.map((node) => [node.name, node] as const))('%s only reads', (_, { parameters }) => {
	expect(operationOf(parameters)?.method).toBe('GET');
});

it('each tool is connected to the assistant', () => {
	const { connections } = readExample(FILE);
	const connected = Object.entries(connections).filter(
		([, { ai_tool }]) => ai_tool?.[0]?.[0]?.node === 'Assistant',
	);
	expect(connected.map(([name]) => name).sort()).toEqual(tools.map(({ name }) => name).sort());
	expect(tools.length).toBeGreaterThan(5);
});

/** A record in the sandbox to look up for each tool, and what the response must contain. */
async function cases(): Promise<Record<string, { args: Record<string, string>; holds: string }>> {
	const shop = sandbox();
	const { order, capture } = await make.capturedOrder(shop);
	const created = async (path: string, body: object) => (await shop.call('POST', path, body)).body;
	const invoice = await created('/v2/invoicing/invoices', { detail: { currency_code: 'USD' } });
	const invoiceId = /INV2-[-\w]+/.exec(JSON.stringify(invoice))?.[0] ?? '';
	await shop.admin('POST', 'disputes', { captureId: capture });
	const { body: found } = await shop.call('GET', '/v1/customer/disputes');
	const disputeId = found.items[0].dispute_id as string;
	const product = await created('/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' });
	const price = { fixed_price: { value: '10', currency_code: 'USD' } };
	const cycle = {
		frequency: { interval_unit: 'MONTH' },
		tenure_type: 'REGULAR',
		sequence: 1,
		pricing_scheme: price,
	};
	const plan = await created('/v1/billing/plans', {
		product_id: product.id,
		name: 'Tea',
		billing_cycles: [cycle],
		payment_preferences: {},
	});
	const subscription = await created('/v1/billing/subscriptions', { plan_id: plan.id });
	const payout = await created('/v1/payments/payouts', {
		sender_batch_header: { sender_batch_id: 'B-1' },
		items: [
			{
				recipient_type: 'EMAIL',
				receiver: 'ann@example.com',
				amount: { value: '1', currency: 'USD' },
			},
		],
	});
	const payoutId = payout.batch_header.payout_batch_id as string;
	const span = {
		start_date: new Date(Date.now() - 86_400_000).toISOString(),
		end_date: new Date().toISOString(),
	};
	return {
		'Look Up Order': { args: { order_id: order }, holds: order },
		'Look Up Payment': { args: { capture_id: capture }, holds: capture },
		'List Transactions': { args: span, holds: capture },
		'Get Balances': { args: {}, holds: 'USD' },
		'Look Up Invoice': { args: { invoice_id: invoiceId }, holds: invoiceId },
		'List Invoices': { args: {}, holds: invoiceId },
		'List Disputes': { args: {}, holds: disputeId },
		'Look Up Dispute': { args: { dispute_id: disputeId }, holds: disputeId },
		'Look Up Subscription': { args: { subscription_id: subscription.id }, holds: subscription.id },
		'Look Up Payout': { args: { payout_id: payoutId }, holds: payoutId },
	};
}

it('every tool looks up what the model requests, and describes its purpose', async () => {
	const all = await cases();
	expect(Object.keys(all).sort()).toEqual(tools.map(({ name }) => name).sort());
	const toolCalls = Object.entries(all).map(([name, { args }]) => ({ tool: called(name), args }));
	await sandbox().admin('DELETE', 'requests');
	const done = await run(
		sandbox(),
		FILE,
		'When Someone Asks',
		{ chatInput: 'Has it been paid?', sessionId: '1' },
		{ toolCalls },
	);
	expect(done.error).toBeUndefined();
	expect(done.tools).toHaveLength(tools.length);
	done.tools.forEach(({ response, takes, description }, index) => {
		const [name, { args, holds }] = Object.entries(all)[index];
		expect({ name, takes: [...takes].sort() }).toEqual({ name, takes: Object.keys(args).sort() });
		expect({ name, response: JSON.stringify(response) }).toEqual({
			name,
			response: expect.stringContaining(holds),
		});
		expect(description).toMatch(/ in PayPal\. .*Only reads\./);
	});
	const methods = sandbox()
		.requests()
		.filter(({ path }) => !path.startsWith('/v1/oauth2/'))
		.map(({ method }) => method);
	expect(new Set(methods)).toEqual(new Set(['GET']));
});

it('a tool explains to the model what it could not find', async () => {
	const toolCalls = [{ tool: 'Look_Up_Order', args: { order_id: '5O190127TN364715T' } }];
	const done = await run(sandbox(), FILE, 'When Someone Asks', {}, { toolCalls });
	expect(JSON.stringify(done.tools[0].response)).toMatch(/order/i);
	expect(JSON.stringify(done.tools[0].response)).toMatch(/not|no /i);
});

import { apiCalls, byId, credentialFor, make, runPayPal } from '../support/payPal.mts';
import { runNode } from '../support/runNode.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandboxNow = useSandbox();
const orderId = byId('={{ $json.order }}');

const tokenRequests = () =>
	sandboxNow()
		.requests()
		.filter(({ path }) => path.startsWith('/v1/oauth2/token')).length;

describe('tokens', () => {
	it('takes one token request for 100 items, cold start included', async () => {
		const sandbox = sandboxNow();
		const order = await make.order(sandbox);
		await sandbox.admin('DELETE', 'requests');
		const items = Array.from({ length: 100 }, () => ({ order }));
		const result = await runPayPal(sandbox, 'order.get', { orderId }, { items });
		expect(result.items).toHaveLength(100);
		expect(tokenRequests()).toBe(1);
	});

	it('renews a token that PayPal revoked in the middle of a run, with one more request', async () => {
		const sandbox = sandboxNow();
		const order = await make.order(sandbox);
		await sandbox.admin('DELETE', 'requests');
		await sandbox.admin('POST', 'faults', {
			method: 'GET',
			path: '/v2/checkout/orders/*',
			kind: 'expire-token',
			times: 1,
		});
		const items = Array.from({ length: 30 }, () => ({ order }));
		const result = await runPayPal(sandbox, 'order.get', { orderId }, { items });
		expect(result.error).toBeUndefined();
		expect(result.items).toHaveLength(30);
		expect(tokenRequests()).toBe(2);
	});

	it('says that the secret is wrong, without revealing it', async () => {
		const sandbox = sandboxNow();
		const credentials = credentialFor(sandbox, { clientSecret: 'wrong-and-secret' });
		const { error } = await runNode({
			credentials,
			parameters: { resource: 'order', operation: 'get', orderId: byId('5O190127TN364715T') },
		});
		expect(error?.message).toBe('PayPal does not know this Client ID and Client Secret');
		expect(error?.description).toContain('developer.paypal.com');
		expect(JSON.stringify(error)).not.toContain('wrong-and-secret');
	});
});

describe('payments', () => {
	it('captures once when the same execution runs twice', async () => {
		const sandbox = sandboxNow();
		const order = await make.approvedOrder(sandbox);
		const run = async () =>
			await runPayPal(
				sandbox,
				'order.capture',
				{ orderId },
				{ items: [{ order }], executionId: '4711' },
			);
		const [first, second] = [await run(), await run()];
		expect(second.items[0].json).toEqual(first.items[0].json);
		const captures = apiCalls(sandbox).filter(({ path }) => path.endsWith('/capture'));
		expect(captures).toHaveLength(2);
		expect(captures[0].headers['paypal-request-id']).toBe(captures[1].headers['paypal-request-id']);
	});

	it('does not pay twice when PayPal breaks down after it has paid', async () => {
		const sandbox = sandboxNow();
		const order = await make.approvedOrder(sandbox);
		await sandbox.admin('POST', 'faults', {
			method: 'POST',
			path: '/v2/checkout/orders/*/capture',
			kind: 'after-commit',
			status: 500,
			times: 1,
		});
		const result = await runPayPal(sandbox, 'order.capture', { orderId }, { items: [{ order }] });
		expect(result.items[0].json).toMatchObject({ id: order, status: 'COMPLETED' });
	});

	it("keeps a user's own Request ID", async () => {
		const sandbox = sandboxNow();
		const order = await make.approvedOrder(sandbox);
		await runPayPal(
			sandbox,
			'order.capture',
			{ orderId, options: { requestId: '=capture-{{ $json.order }}' } },
			{ items: [{ order }] },
		);
		const call = apiCalls(sandbox).at(-1);
		expect(call?.headers['paypal-request-id']).toBe(`capture-${order}`);
	});

	it('stops at the first payment that fails, and says how far it got', async () => {
		const sandbox = sandboxNow();
		const [good, bad, unsent] = [
			await make.approvedOrder(sandbox),
			await make.order(sandbox),
			await make.approvedOrder(sandbox),
		];
		const items = [good, bad, unsent].map((order) => ({ order }));
		const { error } = await runPayPal(sandbox, 'order.capture', { orderId }, { items });
		expect(error?.message).toBe('The buyer has not approved this order yet');
		expect(error?.description).toContain(
			'Of 3 items, 1 was done (item 0), 1 failed (item 1), and 1 was not sent (item 2).',
		);
		const state = await sandbox.call('GET', `/v2/checkout/orders/${unsent}`);
		expect(state.body.status).toBe('APPROVED');
	});

	it('continues under Continue On Fail, with the whole error in the item', async () => {
		const sandbox = sandboxNow();
		const items = [
			{ order: await make.approvedOrder(sandbox) },
			{ order: await make.order(sandbox) },
			{ order: await make.approvedOrder(sandbox) },
		];
		const result = await runPayPal(
			sandbox,
			'order.capture',
			{ orderId },
			{ items, continueOnFail: true },
		);
		expect(result.items.map(({ json }) => json.status)).toEqual([
			'COMPLETED',
			undefined,
			'COMPLETED',
		]);
		const refused = result.items[1];
		expect(refused.pairedItem).toEqual({ item: 1 });
		expect(Object.keys(refused.json).sort()).toEqual(['details', 'error', 'message']);
		expect(refused.json.details).toMatchObject({ issue: 'ORDER_NOT_APPROVED', httpStatus: 422 });
	});
});

describe('input that PayPal would refuse', () => {
	const createOrder = (more: object) => ({
		intent: 'CAPTURE',
		currencyCode: 'USD',
		amount: '10',
		...more,
	});

	it.each([
		[
			'three decimals in USD',
			'order.create',
			createOrder({ amount: '10.505' }),
			"'Amount' can be read in two ways: 10.505",
		],
		[
			'decimals in JPY',
			'order.create',
			createOrder({ amount: '10.50', currencyCode: 'JPY' }),
			"'Amount' has decimals: 10.50",
		],
		[
			'an amount in words',
			'order.create',
			createOrder({ amount: '=ten dollars' }),
			'\'Amount\' is not an amount: "ten dollars"',
		],
		[
			'an empty required field of the second row',
			'order.create',
			createOrder({
				additionalFields: {
					purchaseUnits: { values: [{ amount: '1' }, { amount: '={{ "" }}' }] },
				},
			}),
			"'More Purchase Units 2 > Amount' needs a value",
		],
		['no amount', 'order.create', createOrder({ amount: '={{ "" }}' }), "'Amount' needs a value"],
		[
			'JSON that does not parse',
			'order.create',
			{ useJsonBody: true, jsonBody: '={"intent": "CAPTURE"' },
			"'JSON Body' is not valid JSON",
		],
		[
			'JSON that is a list',
			'order.create',
			{ useJsonBody: true, jsonBody: '=[]' },
			"'JSON Body' is not an object",
		],
		['an ID of dots', 'order.get', { orderId: byId('=..') }, `'Order' can't be ".."`],
		[
			'an object as ID',
			'order.get',
			{ orderId: { __rl: true, mode: 'id', value: '={{ ({ id: 1 }) }}' } },
			"'Order' contains an object instead of text",
		],
		[
			'a way to pay that is none',
			'order.capture',
			{ orderId: byId('X'), paymentSource: '={{ "PayPal" }}' },
			`'Payment Source' can't be "PayPal"`,
		],
		[
			'no way to pay where one is needed',
			'order.confirm',
			{ orderId: byId('X'), paymentSource: '={{ $json.missing }}' },
			"'Payment Source' needs a value",
		],
		[
			'a partial refund whose amount came out empty',
			'payment.refundCapture',
			{
				captureId: byId('X'),
				amountType: 'partial',
				amount: '={{ $json.missing }}',
				currencyCode: 'USD',
			},
			"'Amount' needs a value",
		],
		[
			'a custom call to another host',
			'customApiCall.request',
			{ method: 'GET', path: '=https://example.com/v2/checkout/orders' },
			"'Path' is not a path on PayPal",
		],
		[
			'a custom call to another host without scheme',
			'customApiCall.request',
			{ method: 'GET', path: '=//example.com/v2' },
			"'Path' is not a path on PayPal",
		],
		[
			'a custom call that sets the token',
			'customApiCall.request',
			{
				method: 'GET',
				path: '=/v2/x',
				additionalFields: { headers: { values: [{ name: 'Authorization', value: 'Bearer x' }] } },
			},
			"'Headers' sets Authorization",
		],
	])('%s: names the field, and sends nothing', async (_, operation, parameters, message) => {
		const sandbox = sandboxNow();
		const { error } = await runPayPal(sandbox, operation, parameters as never);
		expect(error?.message).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(apiCalls(sandbox)).toEqual([]);
	});

	it('names the field that PayPal refused', async () => {
		const { error } = await runPayPal(
			sandboxNow(),
			'order.create',
			createOrder({
				additionalFields: { payee: { values: { merchantId: 'abc' } } },
			}) as never,
		);
		expect(error?.message).toMatch(/'Payee > Payee Merchant ID'/);
	});

	it('keeps slashes, question marks, hashes, spaces and umlauts in an ID', async () => {
		const sandbox = sandboxNow();
		const id = 'a/b?c#d e%ü';
		await runPayPal(sandbox, 'order.get', { orderId: byId(`=${id}`) });
		expect(apiCalls(sandbox).map(({ path }) => path)).toEqual([
			`/v2/checkout/orders/${encodeURIComponent(id)}`,
		]);
	});

	it('finds the ID in an approve link that was pasted', async () => {
		const sandbox = sandboxNow();
		const order = await make.order(sandbox);
		const result = await runPayPal(sandbox, 'order.get', {
			orderId: byId(`https://www.sandbox.paypal.com/checkoutnow?token=${order}`),
		});
		expect(result.items[0].json.id).toBe(order);
	});
});

/** Captures and authorizations that are identified by their order, which is looked up first. */
import { apiCalls, byId, make, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const byOrder = (value: string) => ({ __rl: true, mode: 'order', value });

const pathsOf = () => apiCalls(sandbox()).map(({ method, path }) => `${method} ${path}`);

/** An order with goods of two sellers, and a capture for each. */
const twoCaptures = async () => {
	const unit = (reference_id: string, value: string) => ({
		reference_id,
		amount: { currency_code: 'USD', value },
	});
	const { body } = await sandbox().call('POST', '/v2/checkout/orders', {
		intent: 'CAPTURE',
		purchase_units: [unit('a', '10.00'), unit('b', '4.00')],
	});
	await sandbox().admin('POST', `orders/${body.id}/approve`);
	await sandbox().call('POST', `/v2/checkout/orders/${body.id}/capture`, {});
	return String(body.id);
};

test('the capture of an order is refunded', async () => {
	const { order, capture } = await make.capturedOrder(sandbox());
	const { items, error } = await runPayPal(sandbox(), 'payment.refundCapture', {
		captureId: byOrder(order),
	});
	expect(error).toBeUndefined();
	expect(items[0].json).toMatchObject({ status: 'COMPLETED', amount: '10.00' });
	expect(pathsOf().slice(-2)).toEqual([
		`GET /v2/checkout/orders/${order}`,
		`POST /v2/payments/captures/${capture}/refund`,
	]);
});

test('an approve link identifies its order', async () => {
	const { order, capture } = await make.capturedOrder(sandbox());
	const { items } = await runPayPal(sandbox(), 'payment.getCapture', {
		captureId: byOrder(`https://www.sandbox.paypal.com/checkoutnow?token=${order}`),
	});
	expect(items[0].json.id).toBe(capture);
});

test('the authorization of an order is voided', async () => {
	const authorization = await make.authorization(sandbox());
	const { body } = await sandbox().call('GET', `/v2/payments/authorizations/${authorization}`);
	const order = String(body.supplementary_data?.related_ids?.order_id);
	const { items } = await runPayPal(sandbox(), 'payment.voidAuthorization', {
		authorizationId: byOrder(order),
	});
	expect(items[0].json).toMatchObject({ id: authorization, status: 'VOIDED' });
});

test('of several captures none is chosen; all are listed with their amounts', async () => {
	const order = await twoCaptures();
	const { error } = await runPayPal(sandbox(), 'payment.refundCapture', {
		captureId: byOrder(order),
	});
	expect(error?.message).toBe("'Payment (Capture ID)' is not clear: the order has 2 of them");
	expect(error?.description).toMatch(/10\.00 USD, COMPLETED.*4\.00 USD, COMPLETED/);
	expect(pathsOf().filter((path) => path.endsWith('/refund'))).toEqual([]);
});

test('an order without a capture says so', async () => {
	const order = await make.approvedOrder(sandbox());
	const { error } = await runPayPal(sandbox(), 'payment.refundCapture', {
		captureId: byOrder(order),
	});
	expect(error?.message).toBe("'Payment (Capture ID)' was not found: the order has none");
});

test('under Retry On Fail the refund is made once', async () => {
	const { order } = await make.capturedOrder(sandbox());
	await sandbox().admin('POST', 'faults', {
		method: 'POST',
		path: '/v2/payments/captures/*',
		kind: 'reset',
		times: 9,
	});
	const first = await runPayPal(
		sandbox(),
		'payment.refundCapture',
		{ captureId: byOrder(order) },
		{ executionId: '7' },
	);
	expect(first.error).toBeDefined();
	await sandbox().admin('DELETE', 'faults');
	await runPayPal(
		sandbox(),
		'payment.refundCapture',
		{ captureId: byOrder(order) },
		{ executionId: '7' },
	);
	const { body } = await sandbox().call('GET', `/v2/checkout/orders/${order}`);
	const payments = body.purchase_units[0].payments;
	expect(payments.refunds).toHaveLength(1);
});

test('other modes look nothing up, and an empty value is refused', async () => {
	const capture = await make.capture(sandbox());
	await runPayPal(sandbox(), 'payment.getCapture', { captureId: byId(capture) });
	expect(pathsOf().at(-1)).toBe(`GET /v2/payments/captures/${capture}`);
	const { error } = await runPayPal(sandbox(), 'payment.getCapture', {
		captureId: byOrder('={{ "" }}'),
	});
	expect(error?.message).toBe("'Payment (Capture ID)' needs a value");
});

describe('the capture that tracking is added to', () => {
	const add = async (order: string, more: object = {}) =>
		await runPayPal(sandbox(), 'order.addTracking', {
			orderId: byId(order),
			trackingNumber: '1Z999',
			carrier: 'UPS',
			...more,
		});
	const tracked = () => apiCalls(sandbox()).filter(({ path }) => path.endsWith('/track'));

	test("is the order's, also if an approve link identifies the order", async () => {
		const { order, capture } = await make.capturedOrder(sandbox());
		const { error } = await add(`https://www.sandbox.paypal.com/checkoutnow?token=${order}`);
		expect(error).toBeUndefined();
		expect(tracked()).toMatchObject([
			{ status: 201, body: { capture_id: capture, transaction_id: capture } },
		]);
	});

	test('is the one that was entered, and then nothing is looked up', async () => {
		const { order, capture } = await make.capturedOrder(sandbox());
		const before = apiCalls(sandbox()).length;
		const link = `https://api-m.paypal.com/v2/payments/captures/${capture}`;
		const { error } = await add(order, { additionalFields: { captureId: byId(link) } });
		expect(error).toBeUndefined();
		expect(pathsOf().slice(before)).toEqual([`POST /v2/checkout/orders/${order}/track`]);
	});

	test('has to be chosen if the order has several', async () => {
		const { error } = await add(await twoCaptures());
		expect(error?.message).toBe("'Payment (Capture ID)' is not clear: the order has 2 of them");
		expect(tracked()).toEqual([]);
	});

	test('is missing in an order that is not paid', async () => {
		const { error } = await add(await make.approvedOrder(sandbox()));
		expect(error?.message).toBe("'Payment (Capture ID)' was not found: the order has none");
	});

	test('cannot be looked up without an order', async () => {
		const { error } = await add('={{ "" }}');
		expect(error?.message).toBe("'Order' needs a value");
		expect(apiCalls(sandbox())).toEqual([]);
	});

	test('is that of a body given as JSON', async () => {
		const { order, capture } = await make.capturedOrder(sandbox());
		const before = apiCalls(sandbox()).length;
		const jsonBody = JSON.stringify({ capture_id: capture, tracking_number: '1Z', carrier: 'UPS' });
		const { error } = await add(order, { useJsonBody: true, jsonBody });
		expect(error).toBeUndefined();
		expect(pathsOf().slice(before)).toEqual([`POST /v2/checkout/orders/${order}/track`]);
	});
});

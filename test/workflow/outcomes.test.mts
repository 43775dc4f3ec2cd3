// The outcome of a payment is at the top level of the output, and a failed one is not reported as done.
import { byId, make, runPayPal } from '../support/payPal.mts';
import { CARD, orderCalls } from '../support/sandbox/orders.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const namesOf = (json: object): string[] => Object.keys(json);

const TOP = ['status', 'statusReason', 'amount', 'currency', 'fee', 'net'];

test('a captured order', async () => {
	const id = await make.approvedOrder(sandbox());
	const { items } = await runPayPal(sandbox(), 'order.capture', { orderId: byId(id) });
	const { json } = items[0];
	expect(namesOf(json).slice(0, 7)).toEqual(['captureId', ...TOP]);
	expect(json).toMatchObject({
		captureId: expect.stringMatching(/^[A-Z0-9]{17}$/) as string,
		status: 'COMPLETED',
		statusReason: null,
		amount: '10.00',
		currency: 'USD',
		fee: '0.84',
		net: '9.16',
		orderStatus: 'COMPLETED',
		id,
	});
});

test('a captured order as PayPal returns it', async () => {
	const id = await make.approvedOrder(sandbox());
	const { items } = await runPayPal(sandbox(), 'order.capture', {
		orderId: byId(id),
		simplify: false,
	});
	expect(items[0].json).toMatchObject({
		id,
		purchase_units: [{ payments: { captures: [{ status: 'COMPLETED' }] } }],
	});
	expect(items[0].json).not.toHaveProperty('captureId');
});

test('an authorized order', async () => {
	const id = await make.approvedOrder(sandbox(), 'AUTHORIZE');
	const { items } = await runPayPal(sandbox(), 'order.authorize', { orderId: byId(id) });
	expect(namesOf(items[0].json)[0]).toBe('authorizationId');
	expect(items[0].json).toMatchObject({ status: 'CREATED', amount: '10.00' });
});

test('a captured authorization, and a refund of it', async () => {
	const authorization = await make.authorization(sandbox());
	const captured = await runPayPal(sandbox(), 'payment.captureAuthorization', {
		authorizationId: byId(authorization),
	});
	const { captureId } = captured.items[0].json;
	expect(namesOf(captured.items[0].json).slice(0, 7)).toEqual(['captureId', ...TOP]);
	expect(captured.items[0].json).toMatchObject({ status: 'COMPLETED', fee: '0.84', net: '9.16' });
	const refunded = await runPayPal(sandbox(), 'payment.refundCapture', {
		captureId: byId(String(captureId)),
	});
	expect(namesOf(refunded.items[0].json).slice(0, 7)).toEqual(['refundId', ...TOP]);
	expect(refunded.items[0].json).toMatchObject({
		status: 'COMPLETED',
		amount: '10.00',
		fee: '0.00',
		net: '10.00',
		totalRefunded: '10.00',
	});
});

/** Cardholder names that PayPal's sandbox declines, with its code and the node's text for it. */
const DECLINED: ReadonlyArray<readonly [name: string, reason: string]> = [
	['CCREJECT-REFUSED', '0500, do not honor'],
	['CCREJECT-SF', '9500, suspected fraud'],
	['CCREJECT-EC', '5400, expired card'],
	['CCREJECT-IRC', '5180, invalid or restricted card'],
	['CCREJECT-IF', '5120, insufficient funds'],
	['CCREJECT-LS', '9520, lost or stolen'],
	['CCREJECT-IA', '1330, invalid account'],
	['CCREJECT-BANK_ERROR', '5100, generic decline'],
	['CCREJECT-CVV_F', '00N7, CVV2 failure possible retry with CVV'],
];

test.each(DECLINED)('a capture of the card %s is declined: %s', async (name, reason) => {
	const order = await make.order(sandbox());
	const { items, hints } = await runPayPal(sandbox(), 'order.capture', {
		orderId: byId(order),
		useJsonBody: true,
		jsonBody: JSON.stringify({ payment_source: { card: { ...CARD, name } } }),
	});
	expect(items[0].json).toMatchObject({
		status: 'DECLINED',
		statusReason: reason,
		fee: null,
		net: null,
		orderStatus: 'COMPLETED',
	});
	const said = hints.map(({ message }) => message).join();
	expect(said).toContain(`${String(items[0].json.captureId)} is DECLINED (${reason})`);
});

test('a raw declined capture is reported as well', async () => {
	const order = await make.order(sandbox());
	const { hints } = await runPayPal(sandbox(), 'order.capture', {
		orderId: byId(order),
		useJsonBody: true,
		jsonBody: JSON.stringify({ payment_source: { card: { ...CARD, name: 'CCREJECT-IF' } } }),
		simplify: false,
	});
	expect(hints.map(({ message }) => message).join()).toMatch(
		/is DECLINED \(5120, insufficient funds\)/,
	);
});

test('one pending capture among several decides the reported outcome', async () => {
	const unit = (reference_id: string, value: string) => ({
		reference_id,
		amount: { currency_code: 'USD', value },
	});
	const { body } = await orderCalls(sandbox).create({
		intent: 'CAPTURE',
		purchase_units: [unit('a', '10.00'), unit('b', '20.00')],
	});
	await sandbox().admin('POST', `orders/${body.id}/approve`);
	await sandbox().admin('POST', 'captures/pending', {});
	const { items } = await runPayPal(sandbox(), 'order.capture', { orderId: byId(body.id) });
	const { json } = items[0];
	expect(json).toMatchObject({
		status: 'PENDING',
		amount: '10.00',
		statusReason: 'PENDING_REVIEW',
	});
	expect(json.captures).toMatchObject([
		{ status: 'PENDING', amount: '10.00', net: null },
		{ status: 'COMPLETED', amount: '20.00', net: '18.81' },
	]);
});

test.each([
	['captures', 'order.capture', 'captureId'],
	['refunds', 'payment.refundCapture', 'refundId'],
] as const)('pending %s are said to be pending', async (kind, operation, id) => {
	await sandbox().admin('POST', `${kind}/pending`, { reason: 'ECHECK' });
	const parameters =
		kind === 'captures'
			? { orderId: byId(await make.approvedOrder(sandbox())) }
			: { captureId: byId(await make.capture(sandbox())) };
	const { items } = await runPayPal(sandbox(), operation, parameters);
	expect(items[0].json).toMatchObject({
		status: 'PENDING',
		statusReason: 'ECHECK',
	});
	expect(items[0].json[id]).toMatch(/^[A-Z0-9]{17}$/);
});

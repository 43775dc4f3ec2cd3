import {
	authorizedOrder,
	orderCalls,
	outcome,
	paidOrder,
	relsOf,
	usd,
} from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const { create, get, approve, capture: captureOrder } = orderCalls(sandbox);
const FULL = { prefer: 'return=representation' };

const authorization = (id: Json): Promise<SandboxResponse> =>
	sandbox().call('GET', `/v2/payments/authorizations/${id}`);
const call = (id: Json, action: string, body?: object, headers = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', `/v2/payments/authorizations/${id}/${action}`, body, headers);
const refund = (id: Json, body?: object, headers = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', `/v2/payments/captures/${id}/refund`, body, headers);

describe('an authorization', () => {
	it('is captured in parts, the last one being final', async () => {
		const { id, authorizationId } = await authorizedOrder(sandbox);
		const first = await call(authorizationId, 'capture', { amount: usd('40.00') }, FULL);
		expect([first.status, first.body.amount, first.body.final_capture]).toEqual([
			201,
			usd('40.00'),
			false,
		]);
		expect((await authorization(authorizationId)).body.status).toBe('PARTIALLY_CAPTURED');
		await call(authorizationId, 'capture', { amount: usd('10.00'), final_capture: true });
		const closed = await authorization(authorizationId);
		expect([closed.body.status, relsOf(closed)]).toEqual(['CAPTURED', ['self', 'up']]);
		expect(outcome(await call(authorizationId, 'capture'))).toEqual([
			422,
			'AUTHORIZATION_ALREADY_CAPTURED',
		]);
		const order = await get(id);
		expect(order.body.purchase_units[0].payments.captures).toHaveLength(2);
	});

	it('is captured for all that is left if no amount is given', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		await call(authorizationId, 'capture', { amount: usd('40.00') });
		const rest = await call(authorizationId, 'capture', {}, FULL);
		expect(rest.body.amount).toEqual(usd('60.00'));
		expect((await authorization(authorizationId)).body.status).toBe('CAPTURED');
	});

	it('returns a minimal response by default', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		const minimal = await call(authorizationId, 'capture');
		expect(Object.keys(minimal.body)).toEqual(['id', 'status', 'links']);
		expect(relsOf(minimal)).toEqual(['self', 'refund', 'up']);
	});

	it.each<[string, string, readonly unknown[]]>([
		['115 % of it', '115.00', [201]],
		['more than that', '115.01', [422, 'MAX_CAPTURE_AMOUNT_EXCEEDED']],
		['nothing', '0.00', [422, 'CANNOT_BE_ZERO_OR_NEGATIVE']],
		['a tenth of a cent', '1.001', [422, 'DECIMAL_PRECISION']],
	])('of 100.00 can be captured for %s: %s', async (_what, value, expected) => {
		const { authorizationId } = await authorizedOrder(sandbox);
		const response = await call(authorizationId, 'capture', { amount: usd(value) });
		expect(outcome(response)).toEqual(expected);
	});

	it('of a large amount can be exceeded by 75 at most', async () => {
		const { authorizationId } = await authorizedOrder(sandbox, { amount: usd('10000.00') });
		const response = await call(authorizationId, 'capture', { amount: usd('10075.01') });
		expect(outcome(response)).toEqual([422, 'MAX_CAPTURE_AMOUNT_EXCEEDED']);
		expect((await call(authorizationId, 'capture', { amount: usd('10075.00') })).status).toBe(201);
	});

	it('is captured in its own currency', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		const euro = { amount: { currency_code: 'EUR', value: '1.00' } };
		expect(outcome(await call(authorizationId, 'capture', euro))).toEqual([
			422,
			'AUTH_CAPTURE_CURRENCY_MISMATCH',
		]);
	});

	it('is captured ten times at most', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		for (let i = 0; i < 10; i++) {
			expect((await call(authorizationId, 'capture', { amount: usd('1.00') })).status).toBe(201);
		}
		expect(outcome(await call(authorizationId, 'capture', { amount: usd('1.00') }))).toEqual([
			422,
			'MAX_CAPTURE_COUNT_EXCEEDED',
		]);
	});

	it('is voided, and the order with it', async () => {
		const { id, authorizationId } = await authorizedOrder(sandbox);
		expect([(await call(authorizationId, 'void')).status]).toEqual([204]);
		expect((await authorization(authorizationId)).body.status).toBe('VOIDED');
		expect((await get(id)).body.status).toBe('VOIDED');
		expect(outcome(await call(authorizationId, 'void'))).toEqual([422, 'PREVIOUSLY_VOIDED']);
		expect(outcome(await call(authorizationId, 'capture'))).toEqual([422, 'AUTHORIZATION_VOIDED']);
	});

	it('is shown when voided, if the caller prefers that', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		const voided = await call(authorizationId, 'void', undefined, FULL);
		expect([voided.status, voided.body.status]).toEqual([200, 'VOIDED']);
	});

	it('is not voided once it is captured', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		await call(authorizationId, 'capture');
		expect(outcome(await call(authorizationId, 'void'))).toEqual([422, 'PREVIOUSLY_CAPTURED']);
	});

	it('expires after 29 days', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		const { body } = await authorization(authorizationId);
		await sandbox().clock.set(new Date(Date.parse(body.expiration_time) - 1000));
		expect((await authorization(authorizationId)).body.status).toBe('CREATED');
		await sandbox().clock.advance('PT1S');
		expect((await authorization(authorizationId)).body.status).toBe('VOIDED');
		expect(outcome(await call(authorizationId, 'capture'))).toEqual([422, 'AUTHORIZATION_EXPIRED']);
	});

	it('is renewed after three days, for what is left of the 29', async () => {
		const { id, authorizationId } = await authorizedOrder(sandbox);
		const { expiration_time } = (await authorization(authorizationId)).body;
		await sandbox().clock.advance('P2DT23H59M59S');
		expect(outcome(await call(authorizationId, 'reauthorize'))).toEqual([
			422,
			'REAUTHORIZATION_TOO_SOON',
		]);
		await sandbox().clock.advance('PT1S');
		const renewed = await call(authorizationId, 'reauthorize', { amount: usd('115.00') }, FULL);
		expect([renewed.status, renewed.body.status, renewed.body.expiration_time]).toEqual([
			201,
			'CREATED',
			expiration_time,
		]);
		const renewal = renewed.body.id;
		expect(outcome(await call(renewal, 'reauthorize'))).toEqual([
			422,
			'REAUTHORIZATION_NOT_SUPPORTED',
		]);
		expect(outcome(await call(renewal, 'void'))).toEqual([422, 'CANNOT_BE_VOIDED']);

		await call(renewal, 'capture', { amount: usd('60.00') });
		const rest = await call(authorizationId, 'capture', {}, FULL);
		expect(rest.body.amount).toEqual(usd('40.00'));
		const { payments } = (await get(id)).body.purchase_units[0];
		expect([payments.authorizations.length, payments.captures.length]).toEqual([2, 2]);
	});

	it('is not found under an unknown ID', async () => {
		expect(outcome(await authorization('NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});
});

describe('a refund', () => {
	it('gives back part, then the rest, and no more', async () => {
		const { captureId } = await paidOrder(sandbox);
		const part = await refund(captureId, { amount: usd('4.00'), note_to_payer: 'Sorry' }, FULL);
		expect([part.status, part.body]).toEqual([
			201,
			expect.objectContaining({
				status: 'COMPLETED',
				amount: usd('4.00'),
				note_to_payer: 'Sorry',
				seller_payable_breakdown: {
					gross_amount: usd('4.00'),
					paypal_fee: usd('0.00'),
					net_amount: usd('4.00'),
					total_refunded_amount: usd('4.00'),
				},
			}),
		]);
		const capture = await sandbox().call('GET', `/v2/payments/captures/${captureId}`);
		expect(capture.body.status).toBe('PARTIALLY_REFUNDED');
		expect(outcome(await refund(captureId, { amount: usd('6.01') }))).toEqual([
			422,
			'REFUND_AMOUNT_EXCEEDED',
		]);
		const rest = await refund(captureId, {}, FULL);
		expect(rest.body.seller_payable_breakdown.total_refunded_amount).toEqual(usd('10.00'));
		expect(outcome(await refund(captureId))).toEqual([422, 'CAPTURE_FULLY_REFUNDED']);
		const shown = await sandbox().call('GET', `/v2/payments/refunds/${String(rest.body.id)}`);
		expect(shown.body).toEqual(rest.body);
	});

	it.each<[string, object, readonly unknown[]]>([
		[
			'another currency',
			{ amount: { currency_code: 'EUR', value: '1.00' } },
			[422, 'REFUND_CAPTURE_CURRENCY_MISMATCH'],
		],
		['nothing', { amount: usd('0') }, [422, 'CANNOT_BE_ZERO_OR_NEGATIVE']],
		['a number', { amount: { currency_code: 'USD', value: 1 } }, [400, 'INVALID_PARAMETER_SYNTAX']],
	])('is refused for %s', async (_what, body, expected) => {
		const { captureId } = await paidOrder(sandbox);
		expect(outcome(await refund(captureId, body))).toEqual(expected);
	});

	it('has an invoice id of its own, once', async () => {
		const { captureId } = await paidOrder(sandbox);
		const body = { amount: usd('1.00'), invoice_id: 'R-1' };
		expect(outcome(await refund(captureId, body))).toEqual([201]);
		expect(outcome(await refund(captureId, body))).toEqual([422, 'DUPLICATE_INVOICE_ID']);
	});

	it('is possible for 180 days', async () => {
		const { captureId } = await paidOrder(sandbox);
		await sandbox().clock.advance('P180D');
		expect((await refund(captureId, { amount: usd('1.00') })).status).toBe(201);
		await sandbox().clock.advance('PT1S');
		expect(outcome(await refund(captureId))).toEqual([422, 'REFUND_TIME_LIMIT_EXCEEDED']);
	});
});

it('keeps yen free of decimals all the way', async () => {
	const yen = (value: string) => ({ currency_code: 'JPY', value });
	const { id } = (await create({ intent: 'CAPTURE', purchase_units: [{ amount: yen('1000') }] }))
		.body;
	await approve(id);
	const { body } = await captureOrder(id);
	const [capture] = body.purchase_units[0].payments.captures;
	expect(capture?.seller_receivable_breakdown).toEqual({
		gross_amount: yen('1000'),
		paypal_fee: yen('84'),
		net_amount: yen('916'),
	});
	expect(outcome(await refund(capture?.id, { amount: yen('0.5') }))).toEqual([
		422,
		'DECIMALS_NOT_SUPPORTED',
	]);
});

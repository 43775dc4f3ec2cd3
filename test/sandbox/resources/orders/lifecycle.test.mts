import {
	orderCalls,
	orderOf,
	outcome,
	relsOf,
	simple,
	usd,
} from '../../../support/sandbox/orders.mts';
import { useSandbox } from '../../../support/sandbox.mts';

const sandbox = useSandbox();
const { approve, capture, create, get } = orderCalls(sandbox);

describe('the life of an order', () => {
	it('is created, approved, captured and refunded', async () => {
		const created = await create(simple);
		expect([created.status, created.body.status]).toEqual([201, 'CREATED']);
		expect(relsOf(created)).toEqual(['self', 'approve', 'update', 'capture']);
		const id = created.body.id;
		expect(outcome(await capture(id))).toEqual([422, 'ORDER_NOT_APPROVED']);

		await approve(id);
		expect(relsOf(await get(id))).toEqual(['self', 'update', 'capture']);
		const captured = await capture(id);
		expect([captured.status, captured.body.status]).toEqual([201, 'COMPLETED']);
		const payment = captured.body.purchase_units[0]?.payments.captures[0];
		expect(payment?.seller_receivable_breakdown).toEqual({
			gross_amount: usd('10.00'),
			paypal_fee: usd('0.84'),
			net_amount: usd('9.16'),
		});
		expect(outcome(await capture(id))).toEqual([422, 'ORDER_ALREADY_CAPTURED']);
		expect(relsOf(await get(id))).toEqual(['self']);

		const refund = () => sandbox().call('POST', `/v2/payments/captures/${payment?.id}/refund`);
		expect([(await refund()).status, outcome(await refund())]).toEqual([
			201,
			[422, 'CAPTURE_FULLY_REFUNDED'],
		]);
		const { payments } = (await get(id)).body.purchase_units[0];
		expect([payments.captures[0].status, payments.refunds[0].amount]).toEqual([
			'REFUNDED',
			usd('10.00'),
		]);
	});

	it('cannot be approved twice', async () => {
		const { body } = await create(simple);
		await approve(body.id);
		await expect(approve(body.id)).rejects.toThrow('PAYMENT_ALREADY_APPROVED');
	});

	it('expires if nobody approves it within three hours', async () => {
		const { body } = await create(simple);
		await sandbox().clock.advance('PT2H59M59S');
		expect((await get(body.id)).status).toBe(200);
		await sandbox().clock.advance('PT1S');
		expect(outcome(await get(body.id))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(outcome(await capture(body.id))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});

	it('stays once it is approved', async () => {
		const { body } = await create(simple);
		await approve(body.id);
		await sandbox().clock.advance('P1D');
		expect((await capture(body.id)).status).toBe(201);
	});

	it('follows its intent', async () => {
		const { body } = await create({ ...simple, intent: 'AUTHORIZE' });
		const path = `/v2/checkout/orders/${String(body.id)}`;
		await approve(body.id);
		expect(outcome(await capture(body.id))).toEqual([422, 'ACTION_DOES_NOT_MATCH_INTENT']);
		const authorized = await sandbox().call('POST', `${path}/authorize`);
		expect(authorized.body.purchase_units[0]?.payments.authorizations).toHaveLength(1);
		expect(outcome(await sandbox().call('POST', `${path}/authorize`))).toEqual([
			422,
			'ORDER_ALREADY_AUTHORIZED',
		]);
	});

	it('is returned in full or minimally, as the caller prefers', async () => {
		const minimal = await create(simple);
		expect(Object.keys(minimal.body)).toEqual(['id', 'status', 'links']);
		const full = await create(simple, { prefer: 'return=representation' });
		expect(full.body.purchase_units[0]).toMatchObject({
			reference_id: 'default',
			amount: usd('10.00'),
			payee: { merchant_id: expect.any(String) as string },
		});
	});

	it('writes amounts back with all their decimals', async () => {
		const { body } = await create(
			orderOf({ amount: { ...usd('7.5'), breakdown: { item_total: usd('7.5') } } }),
			{ prefer: 'return=representation' },
		);
		expect(body.purchase_units[0]?.amount).toEqual({
			...usd('7.50'),
			breakdown: { item_total: usd('7.50') },
		});
	});

	it('pays the merchant that the caller acts for', async () => {
		const jwt = [{ alg: 'none' }, { iss: 'test-client', payer_id: 'ACTEDFR7MERCH' }]
			.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
			.join('.');
		const { body } = await create(simple, {
			prefer: 'return=representation',
			'paypal-auth-assertion': `${jwt}.`,
		});
		expect(body.purchase_units[0]?.payee).toEqual({ merchant_id: 'ACTEDFR7MERCH' });
		const bad = await create(simple, { 'paypal-auth-assertion': 'no.jwt' });
		expect(bad.status).toBe(401);
	});
});

describe('several units', () => {
	it('are each captured, with fees of the platform', async () => {
		const { body } = await create(
			orderOf(
				{ reference_id: 'a', amount: usd('10.00') },
				{
					reference_id: 'b',
					amount: usd('20.00'),
					payment_instruction: { platform_fees: [{ amount: usd('2.00') }] },
				},
			),
		);
		await approve(body.id);
		const captured = await capture(body.id);
		const nets = captured.body.purchase_units.map(
			({ payments }) => payments.captures[0]?.seller_receivable_breakdown.net_amount.value,
		);
		expect(nets).toEqual(['9.16', '16.81']);
	});
});

describe('an invoice id', () => {
	it('can be paid once', async () => {
		const unit = { amount: usd('1.00'), invoice_id: 'INV-1' };
		for (const expected of [[201], [422, 'DUPLICATE_INVOICE_ID']]) {
			const { body } = await create(orderOf(unit));
			await approve(body.id);
			expect(outcome(await capture(body.id))).toEqual(expected);
		}
	});
});

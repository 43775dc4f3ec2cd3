import {
	authorizedOrder,
	orderCalls,
	outcome,
	paidOrder,
	simple,
	usd,
} from '../../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-20T00:00:00Z') });

const capture = async (id: Json): Promise<Json> =>
	(await sandbox().call('GET', `/v2/payments/captures/${id}`)).body;
const refundOf = (id: Json, body?: object): Promise<SandboxResponse> =>
	sandbox().call('POST', `/v2/payments/captures/${id}/refund`, body);
const refund = async (id: Json): Promise<Json> =>
	(await sandbox().call('GET', `/v2/payments/refunds/${id}`)).body;
const events = async (): Promise<readonly Json[]> =>
	(await sandbox().call('GET', '/v1/notifications/webhooks-events?page_size=100')).body.events;
const namesOfEvents = async (): Promise<readonly Json[]> =>
	(await events()).map(({ event_type }) => event_type).reverse();
const usdBalance = async (): Promise<unknown> =>
	(await sandbox().call('GET', '/v1/reporting/balances?currency_code=USD')).body.balances[0]
		?.total_balance.value;
const pending = (kind: 'captures' | 'refunds', body: object = {}) =>
	sandbox().admin('POST', `${kind}/pending`, body);

/** Events are only sent to webhooks. */
beforeEach(async () => {
	await sandbox().call('POST', '/v1/notifications/webhooks', {
		url: 'https://127.0.0.1/none',
		event_types: [{ name: '*' }],
	});
});

describe('a pending capture', () => {
	it.each([
		['completes', 'COMPLETED', 'COMPLETED', 'PAYMENT.CAPTURE.COMPLETED', '5009.16'],
		['is denied', 'DENIED', 'DECLINED', 'PAYMENT.CAPTURE.DENIED', '5000.00'],
	])('%s on the clock', async (_, then, status, event, balance) => {
		await pending('captures', { after: 'P3D', reason: 'ECHECK', then });
		const { id, captureId } = await paidOrder(sandbox);
		expect(await capture(captureId)).toMatchObject({
			status: 'PENDING',
			status_details: { reason: 'ECHECK' },
		});
		expect(await capture(captureId)).not.toHaveProperty('seller_receivable_breakdown');
		expect(outcome(await refundOf(captureId))).toEqual([422, 'PENDING_CAPTURE']);
		expect(await usdBalance()).toBe('5000.00');
		await sandbox().clock.advance('P2D');
		expect((await capture(captureId)).status).toBe('PENDING');
		await sandbox().clock.advance('P1D');
		expect((await capture(captureId)).status).toBe(status);
		expect((await capture(captureId)).update_time).toBe('2026-01-23T00:00:00Z');
		expect(await usdBalance()).toBe(balance);
		const order = await orderCalls(sandbox).get(id);
		expect(order.body.purchase_units[0].payments.captures[0].status).toBe(status);
		const names = await namesOfEvents();
		expect(names.filter((name) => name.startsWith('PAYMENT.'))).toEqual([
			'PAYMENT.CAPTURE.PENDING',
			event,
		]);
		await sandbox().clock.set('2026-01-20T00:00:00Z');
	});

	it('stays pending without a time, until it is told', async () => {
		await pending('captures');
		const { captureId } = await paidOrder(sandbox);
		await sandbox().clock.advance('P60D');
		expect((await capture(captureId)).status).toBe('PENDING');
		await sandbox().admin('POST', `captures/${captureId}/complete`);
		expect((await capture(captureId)).status).toBe('COMPLETED');
		expect((await refundOf(captureId)).status).toBe(201);
		await expect(sandbox().admin('POST', `captures/${captureId}/deny`)).rejects.toThrow();
		await sandbox().clock.set('2026-01-20T00:00:00Z');
	});

	it('that was ended by hand is not ended again by the clock', async () => {
		await pending('captures', { after: 'PT1H', then: 'COMPLETED' });
		const { captureId } = await paidOrder(sandbox);
		await sandbox().admin('POST', `captures/${captureId}/deny`);
		await sandbox().clock.advance('PT2H');
		expect((await capture(captureId)).status).toBe('DECLINED');
		expect(outcome(await refundOf(captureId))).toEqual([422, 'REFUND_NOT_ALLOWED']);
		await sandbox().clock.set('2026-01-20T00:00:00Z');
	});

	it('applies to the requested number', async () => {
		await pending('captures', { times: 2 });
		const statuses = [];
		for (let n = 0; n < 3; n++) {
			const { captureId } = await paidOrder(sandbox);
			statuses.push((await capture(captureId)).status);
		}
		expect(statuses).toEqual(['PENDING', 'PENDING', 'COMPLETED']);
	});

	it('may be one of an authorization', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		await pending('captures');
		const captured = await sandbox().call(
			'POST',
			`/v2/payments/authorizations/${authorizationId}/capture`,
		);
		expect(captured.body.status).toBe('PENDING');
	});

	it('that was denied leaves its invoice number to another order', async () => {
		const body = { ...simple, purchase_units: [{ amount: usd('10.00'), invoice_id: 'INV-P' }] };
		await pending('captures');
		const { captureId } = await paidOrder(sandbox, body);
		await sandbox().admin('POST', `captures/${captureId}/deny`);
		const again = await paidOrder(sandbox, body);
		expect((await capture(again.captureId)).status).toBe('COMPLETED');
	});
});

describe('a pending refund', () => {
	it.each([
		['completes', 'COMPLETED', 'REFUNDED', 'PAYMENT.CAPTURE.REFUNDED', '4999.16'],
		['fails', 'FAILED', 'COMPLETED', 'PAYMENT.REFUND.FAILED', '5009.16'],
	])('%s on the clock', async (_, then, status, event, balance) => {
		const { captureId } = await paidOrder(sandbox);
		await pending('refunds', { after: 'P3D', then });
		const { id } = (await refundOf(captureId)).body;
		expect(await refund(id)).toMatchObject({
			status: 'PENDING',
			status_details: { reason: 'ECHECK' },
		});
		// A pending refund can't be refunded again.
		expect(outcome(await refundOf(captureId, { amount: usd('1.00') }))).toEqual([
			422,
			'REFUND_AMOUNT_EXCEEDED',
		]);
		await sandbox().clock.advance('P3D');
		expect((await refund(id)).status).toBe(then);
		expect((await capture(captureId)).status).toBe(status);
		expect(await usdBalance()).toBe(balance);
		expect((await namesOfEvents()).slice(-2)).toEqual(['PAYMENT.REFUND.PENDING', event]);
		await sandbox().clock.set('2026-01-20T00:00:00Z');
	});

	it('is ended by hand, once', async () => {
		const { captureId } = await paidOrder(sandbox);
		await pending('refunds');
		const { id } = (await refundOf(captureId, { amount: usd('4.00') })).body;
		await sandbox().admin('POST', `refunds/${id}/complete`);
		expect((await capture(captureId)).status).toBe('PARTIALLY_REFUNDED');
		await expect(sandbox().admin('POST', `refunds/${id}/fail`)).rejects.toThrow();
		expect((await refundOf(captureId)).body.status).toBe('COMPLETED');
		expect((await capture(captureId)).status).toBe('REFUNDED');
	});
});

it.each([
	['captures', { then: 'FAILED' }],
	['refunds', { then: 'DENIED' }],
	['captures', { reason: 'NONE' }],
	['refunds', { reason: 'PENDING_REVIEW' }],
	['captures', { times: 1.5 }],
	['captures', { times: 'two' }],
	['refunds', { times: -1 }],
	['captures', { after: 'soon' }],
] as const)('%s take no plan %j', async (kind, body) => {
	await expect(pending(kind, body)).rejects.toThrow();
});

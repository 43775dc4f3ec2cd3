import {
	authorizedOrder,
	orderCalls,
	outcome,
	paidOrder,
	simple,
	usd,
} from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const { approve, capture, create, get } = orderCalls(sandbox);

const withId = (id: string) => ({ 'paypal-request-id': id });
const refund = (captureId: Json, id: string, body: object = { amount: usd('1.00') }) =>
	sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, body, withId(id));
const refunded = async (orderId: Json): Promise<number> =>
	(await get(orderId)).body.purchase_units[0].payments.refunds?.length ?? 0;

describe('a repeated PayPal-Request-Id', () => {
	it('gets the first response again, and nothing is done twice', async () => {
		const { id, captureId } = await paidOrder(sandbox);
		const first = await refund(captureId, 'r-1');
		const second = await refund(captureId, 'r-1');
		// PayPal's file has 200 for the same refund once more.
		expect([first.status, second.status, second.body]).toEqual([201, 200, first.body]);
		expect(await refunded(id)).toBe(1);
		expect(sandbox().requests().at(-2)).toMatchObject({ replayed: true, status: 200 });
	});

	it('gets 200 if the API defines that for repetitions', async () => {
		const first = await create(simple, withId('o-1'));
		const second = await create(simple, withId('o-1'));
		expect([first.status, second.status, second.body]).toEqual([201, 200, first.body]);
	});

	it('gets the first response even if the order has changed since', async () => {
		const { body } = await create(simple, withId('o-2'));
		await approve(body.id);
		await capture(body.id);
		expect((await create(simple, withId('o-2'))).body.status).toBe('CREATED');
	});

	it('is refused for another body, or for another resource', async () => {
		const { captureId } = await paidOrder(sandbox);
		const other = await paidOrder(sandbox);
		await refund(captureId, 'r-2');
		expect(outcome(await refund(captureId, 'r-2', { amount: usd('2.00') }))).toEqual([
			422,
			'DUPLICATE_REQUEST_ID',
		]);
		expect(outcome(await refund(other.captureId, 'r-2'))).toEqual([422, 'DUPLICATE_REQUEST_ID']);
	});

	it('is free for another operation', async () => {
		const { captureId } = await paidOrder(sandbox);
		await refund(captureId, 'shared');
		expect((await create(simple, withId('shared'))).status).toBe(201);
	});

	it('is processed again if the request was refused', async () => {
		const { body } = await create(simple);
		const path = `/v2/checkout/orders/${body.id}/capture`;
		const attempt = (): Promise<SandboxResponse> =>
			sandbox().call('POST', path, undefined, withId('c-1'));
		expect(outcome(await attempt())).toEqual([422, 'ORDER_NOT_APPROVED']);
		await approve(body.id);
		expect((await attempt()).status).toBe(201);
	});

	it('is in progress until there is a response, and works once', async () => {
		const { id, captureId } = await paidOrder(sandbox);
		// Held until the faults are removed
		await sandbox().admin('POST', 'faults', { kind: 'slow', path: '*/refund' });
		const first = refund(captureId, 'r-3');
		const isHeld = async (): Promise<boolean> =>
			((await sandbox().admin('GET', 'faults')) as { faults: unknown[] }).faults.length === 0;
		while (!(await isHeld())) await new Promise((resolve) => setImmediate(resolve));
		expect(outcome(await refund(captureId, 'r-3'))).toEqual([409, 'PREVIOUS_REQUEST_IN_PROGRESS']);
		await sandbox().admin('DELETE', 'faults');
		expect((await first).status).toBe(201);
		expect((await refund(captureId, 'r-3')).body).toEqual((await first).body);
		expect(await refunded(id)).toBe(1);
	});

	it('also counts for voids', async () => {
		const { authorizationId } = await authorizedOrder(sandbox);
		const path = `/v2/payments/authorizations/${authorizationId}/void`;
		for (let n = 0; n < 2; n++) {
			expect((await sandbox().call('POST', path, undefined, withId('v-1'))).status).toBe(204);
		}
		expect(outcome(await sandbox().call('POST', path))).toEqual([422, 'PREVIOUSLY_VOIDED']);
	});

	it('does nothing where the API does not take it', async () => {
		const path = '/v1/notifications/webhooks';
		const body = { url: 'https://shop.example/x', event_types: [{ name: '*' }] };
		await sandbox().call('POST', path, body, withId('w-1'));
		const again = await sandbox().call('POST', path, body, withId('w-1'));
		expect(again.body.name).toBe('WEBHOOK_URL_ALREADY_EXISTS');
	});
});

describe('a PayPal-Request-Id is kept', () => {
	it.each<[string, string, () => Promise<SandboxResponse>]>([
		['6 hours for orders', 'PT6H', () => create(simple, withId('kept'))],
		[
			'72 hours for products',
			'PT72H',
			() =>
				sandbox().call(
					'POST',
					'/v1/catalogs/products',
					{ name: 'Tea', type: 'PHYSICAL' },
					withId('kept'),
				),
		],
	])('%s', async (_what, time, attempt) => {
		const first = await attempt();
		await sandbox().clock.set(new Date(sandbox().clock.now() + hours(time) - 1000));
		expect((await attempt()).body.id).toBe(first.body.id);
		await sandbox().clock.advance('PT1S');
		expect((await attempt()).body.id).not.toBe(first.body.id);
	});

	it('45 days for payments', async () => {
		const { id, captureId } = await paidOrder(sandbox);
		await refund(captureId, 'kept');
		await sandbox().clock.advance('P44DT23H59M59S');
		await refund(captureId, 'kept');
		expect(await refunded(id)).toBe(1);
		await sandbox().clock.advance('PT1S');
		await refund(captureId, 'kept');
		expect(await refunded(id)).toBe(2);
	});
});

const hours = (duration: string): number => Number(/\d+/.exec(duration)?.[0]) * 3_600_000;

import { outcome, paidOrder, relsOf } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-03-01T12:00:00Z') });
const TRACKERS = '/v1/shipping/trackers';
const BATCH = '/v1/shipping/trackers-batch';

const tracker = (transaction_id: Json, more: object = {}) => ({
	transaction_id,
	tracking_number: '4438-1',
	status: 'SHIPPED',
	carrier: 'UPS',
	...more,
});
const addBatch = (...trackers: readonly object[]): Promise<SandboxResponse> =>
	sandbox().call('POST', BATCH, { trackers });
const add = (...trackers: readonly object[]): Promise<SandboxResponse> =>
	sandbox().call('POST', TRACKERS, { trackers });
const get = (id: string): Promise<SandboxResponse> => sandbox().call('GET', `${TRACKERS}/${id}`);
const put = (id: string, body: object): Promise<SandboxResponse> =>
	sandbox().call('PUT', `${TRACKERS}/${id}`, body);

describe('a tracker', () => {
	it('is added, shown, moved on and cancelled', async () => {
		const { captureId } = await paidOrder(sandbox);
		const { status, body } = await addBatch(tracker(captureId, { notify_buyer: true }));
		const [identifier] = body.tracker_identifiers;
		expect([status, identifier?.transaction_id, identifier?.tracking_number]).toEqual([
			200,
			captureId,
			'4438-1',
		]);
		const id = `${captureId}-4438-1`;
		expect(identifier?.links[0]?.href).toBe(`${sandbox().url}${TRACKERS}/${id}`);
		const shown = await get(id);
		expect(shown.body).toMatchObject({
			...tracker(captureId),
			notify_buyer: true,
			last_updated_time: '2026-03-01T12:00:00Z',
		});
		expect(relsOf(shown)).toEqual(['self', 'replace']);

		await sandbox().clock.advance('PT1H');
		const delivered = tracker(captureId, { status: 'DELIVERED', carrier: 'DHL' });
		expect((await put(id, delivered)).status).toBe(204);
		expect((await get(id)).body).toMatchObject({
			status: 'DELIVERED',
			carrier: 'DHL',
			notify_buyer: false,
			last_updated_time: '2026-03-01T13:00:00Z',
		});
		await put(id, { transaction_id: captureId, status: 'CANCELLED' });
		expect((await get(id)).body.status).toBe('CANCELLED');
	});

	it('has an id of its transaction, and of its number if it has one', async () => {
		const { captureId } = await paidOrder(sandbox);
		await add({ transaction_id: captureId, status: 'ON_HOLD' });
		const id = `${captureId}-NOTRACKER`;
		expect((await get(id)).body.status).toBe('ON_HOLD');
		await put(id, tracker(captureId, { tracking_number: '99' }));
		expect((await get(id)).status).toBe(404);
		expect((await get(`${captureId}-99`)).body.status).toBe('SHIPPED');
	});

	it("has the name of a carrier that is not on PayPal's list", async () => {
		const { id, captureId } = await paidOrder(sandbox);
		const other = { carrier: 'OTHER', carrier_name_other: 'Bike Messengers' };
		expect((await add(tracker(captureId, other))).status).toBe(200);
		expect((await get(`${captureId}-4438-1`)).body).toMatchObject(other);
		const ofOrder = { capture_id: captureId, tracking_number: '8', ...other };
		const { status } = await sandbox().call('POST', `/v2/checkout/orders/${id}/track`, ofOrder);
		expect(status).toBe(201);
		expect((await get(`${captureId}-8`)).body).toMatchObject(other);
	});

	it('is found by its transaction, and by its number if there are several', async () => {
		const { captureId } = await paidOrder(sandbox);
		await add(tracker(captureId), tracker(captureId, { tracking_number: '2' }));
		const find = (query: string) =>
			sandbox().call('GET', `${TRACKERS}?transaction_id=${captureId}${query}`);
		expect((await find('')).body.tracking_number).toBe('2');
		expect((await find('&tracking_number=4438-1')).body.tracking_number).toBe('4438-1');
		expect((await find('&tracking_number=3')).status).toBe(404);
		expect((await sandbox().call('GET', TRACKERS)).status).toBe(400);
	});

	it.each<[string, object, readonly unknown[]]>([
		['of no payment', { transaction_id: '8MC585209K746392H' }, [404, 'INVALID_TRANSACTION_ID']],
		['of a carrier that is none', { carrier: 'BOB' }, [400]],
		['in a state that is none', { status: 'LOST' }, [400]],
	])('%s is refused, and with it all others of the call', async (_what, more, expected) => {
		const { captureId } = await paidOrder(sandbox);
		const response = await add(tracker(captureId), tracker(captureId, more));
		expect(outcome(response).slice(0, expected.length)).toEqual(expected);
		expect((await get(`${captureId}-4438-1`)).status).toBe(404);
	});

	it('stays with its transaction', async () => {
		const { captureId } = await paidOrder(sandbox);
		const other = await paidOrder(sandbox);
		await add(tracker(captureId));
		expect(outcome(await put(`${captureId}-4438-1`, tracker(other.captureId)))).toEqual([
			400,
			'INVALID_PARAMETER_VALUE',
		]);
		expect(outcome(await put(`${captureId}-none`, tracker(captureId)))).toEqual([
			404,
			'INVALID_RESOURCE_ID',
		]);
	});

	it('that came with an order is the same one', async () => {
		const { id, captureId } = await paidOrder(sandbox);
		await sandbox().call('POST', `/v2/checkout/orders/${id}/track`, {
			capture_id: captureId,
			tracking_number: '7',
			carrier: 'UPS',
		});
		expect((await get(`${captureId}-7`)).body).toMatchObject({ status: 'SHIPPED', carrier: 'UPS' });
		await put(`${captureId}-7`, { transaction_id: captureId, status: 'CANCELLED' });
		const order = await sandbox().call('GET', `/v2/checkout/orders/${id}`);
		expect(order.body.purchase_units[0].shipping.trackers[0].status).toBe('CANCELLED');
	});
});

describe('a batch of trackers', () => {
	it('adds those that are right, and tells of the others', async () => {
		const { captureId } = await paidOrder(sandbox);
		const { status, body } = await addBatch(
			tracker('8MC585209K746392H' as Json),
			tracker(captureId),
			tracker(captureId, { tracking_number: '5', carrier_name_other: 'UPS Ground' }),
		);
		expect([status, body.tracker_identifiers.length]).toEqual([200, 2]);
		expect(body.errors.map(({ name, details }) => [name, details[0]?.field])).toEqual([
			['RESOURCE_NOT_FOUND', '/trackers/0/transaction_id'],
		]);
		expect((await get(`${captureId}-4438-1`)).status).toBe(200);
		expect((await get(`${captureId}-5`)).body.carrier_name_other).toBe('UPS Ground');
	});

	it('has an empty list of what is not there', async () => {
		const { captureId } = await paidOrder(sandbox);
		expect((await addBatch(tracker(captureId))).body.errors).toEqual([]);
		const { body } = await addBatch(tracker('8MC585209K746392H' as Json));
		expect(body.tracker_identifiers).toEqual([]);
	});

	it('has 20 at most, and one at least', async () => {
		const { captureId } = await paidOrder(sandbox);
		const many = [...Array(21).keys()].map((n) =>
			tracker(captureId, { tracking_number: String(n) }),
		);
		expect((await addBatch(...many)).status).toBe(400);
		expect((await addBatch(...many.slice(1))).body.tracker_identifiers).toHaveLength(20);
		expect(outcome(await sandbox().call('POST', BATCH, {}))).toEqual([
			400,
			'MISSING_REQUIRED_PARAMETER',
		]);
	});
});

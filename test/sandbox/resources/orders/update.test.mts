import {
	orderCalls,
	orderOf,
	outcome,
	paidOrder,
	simple,
	usd,
} from '../../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox();
const { approve, capture, create, get } = orderCalls(sandbox);

describe('patching', () => {
	const UNIT = "/purchase_units/@reference_id=='default'";
	const patch = (id: Json, ...operations: readonly object[]): Promise<SandboxResponse> =>
		sandbox().call('PATCH', `/v2/checkout/orders/${id}`, operations);

	it('changes what may be changed, before and after the approval', async () => {
		const { body } = await create(simple);
		const changed = await patch(
			body.id,
			{ op: 'replace', path: `${UNIT}/amount`, value: usd('12.00') },
			{ op: 'add', path: `${UNIT}/invoice_id`, value: 'INV-9' },
			{
				op: 'add',
				path: `${UNIT}/shipping/address`,
				value: { country_code: 'DE', postal_code: '10115', admin_area_2: 'Berlin' },
			},
		);
		expect([changed.status, changed.body]).toEqual([204, '']);
		await approve(body.id);
		await patch(body.id, { op: 'add', path: `${UNIT}/custom_id`, value: 'C' });
		const captured = await capture(body.id);
		expect(captured.body.purchase_units[0]).toMatchObject({
			shipping: { address: { admin_area_2: 'Berlin' } },
			payments: {
				captures: [{ amount: usd('12.00'), invoice_id: 'INV-9', custom_id: 'C' }],
			},
		});
	});

	it.each<[object, readonly unknown[]]>([
		[{ op: 'replace', path: '/status', value: 'COMPLETED' }, [422, 'NOT_PATCHABLE']],
		[{ op: 'remove', path: `${UNIT}/amount` }, [400, 'INVALID_PATCH_OPERATION']],
		[{ op: 'replace', path: `${UNIT}/custom_id`, value: 'x' }, [400, 'INVALID_PATCH_OPERATION']],
		[{ op: 'replace', path: `${UNIT}/amount` }, [422, 'PATCH_VALUE_REQUIRED']],
		[{ op: 'replace', value: 1 }, [422, 'PATCH_PATH_REQUIRED']],
		[{ op: 'replace', path: 'intent', value: 'CAPTURE' }, [422, 'INVALID_JSON_POINTER_FORMAT']],
		[
			{ op: 'replace', path: "/purchase_units/@reference_id=='b'/amount", value: usd('1') },
			[422, 'REFERENCE_ID_NOT_FOUND'],
		],
		[
			{
				op: 'replace',
				path: `${UNIT}/amount`,
				value: { ...usd('9'), breakdown: { item_total: usd('8') } },
			},
			[422, 'AMOUNT_MISMATCH'],
		],
	])('%p: %p', async (operation, expected) => {
		const { body } = await create(simple);
		expect(outcome(await patch(body.id, operation))).toEqual(expected);
		expect((await get(body.id)).body.purchase_units[0]?.amount).toEqual(usd('10.00'));
	});

	it('is too late for a paid order', async () => {
		const { body } = await create(simple);
		await approve(body.id);
		await capture(body.id);
		expect(
			outcome(await patch(body.id, { op: 'add', path: `${UNIT}/custom_id`, value: 'C' })),
		).toEqual([422, 'ORDER_ALREADY_COMPLETED']);
	});
});

describe('tracking', () => {
	const teaOrder = () =>
		paidOrder(
			sandbox,
			orderOf({
				amount: { ...usd('10.00'), breakdown: { item_total: usd('10.00') } },
				items: [{ name: 'Tea', quantity: '1', unit_amount: usd('10.00'), sku: 'TEA' }],
			}),
		);
	const track = (id: Json, body: object): Promise<SandboxResponse> =>
		sandbox().call('POST', `/v2/checkout/orders/${id}/track`, body);

	it('is added to a captured order, changed and cancelled', async () => {
		const { id, captureId } = await teaOrder();
		const added = await track(id, {
			capture_id: captureId,
			tracking_number: '123',
			carrier: 'UPS',
			items: [{ name: 'Tea', quantity: '1', sku: 'TEA' }],
		});
		expect(added.status).toBe(201);
		const tracker = added.body.purchase_units[0]?.shipping.trackers[0];
		expect(tracker).toMatchObject({ id: `${captureId}-123`, status: 'SHIPPED' });
		const path = `/v2/checkout/orders/${id}/trackers/${String(tracker?.id)}`;
		const patch = (value: string): Promise<SandboxResponse> =>
			sandbox().call('PATCH', path, [{ op: 'replace', path: '/status', value }]);
		expect(outcome(await patch('SHIPPED_TWICE'))).toEqual([400, 'INVALID_PARAMETER_VALUE']);
		expect((await patch('CANCELLED')).status).toBe(204);
		const order = await get(id);
		expect(order.body.purchase_units[0]?.shipping.trackers[0]?.status).toBe('CANCELLED');
	});

	it('is refused for what was not captured, or not ordered', async () => {
		const { id, captureId } = await teaOrder();
		expect(outcome(await track(id, { capture_id: 'X1', tracking_number: '1' }))).toEqual([
			422,
			'CAPTURE_ID_NOT_FOUND',
		]);
		expect(outcome(await track(id, { capture_id: captureId, items: [{ sku: 'COFFEE' }] }))).toEqual(
			[422, 'ITEM_SKU_MISMATCH'],
		);
		await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`);
		expect(outcome(await track(id, { capture_id: captureId }))).toEqual([
			422,
			'CAPTURE_STATUS_NOT_VALID',
		]);
	});
});

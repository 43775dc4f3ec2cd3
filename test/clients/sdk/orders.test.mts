import {
	CheckoutPaymentIntent,
	CustomError,
	OrdersController,
	OrderStatus,
	PatchOp,
	PaypalExperienceUserAction,
	PaypalPaymentTokenUsageType,
	ShipmentCarrier,
	StoreInVaultInstruction,
	type OrderRequest,
} from '@paypal/paypal-server-sdk';

import { useSandbox } from '../../support/sandbox.mts';
import { refusal, usd, useController } from './client.mts';

const sandbox = useSandbox();
const { sdk, everyOperation } = useController(sandbox, OrdersController);

const FULL = 'return=representation';
const approve = (id: string | undefined) => sandbox().admin('POST', `orders/${id}/approve`);

const orderOf = (
	intent: CheckoutPaymentIntent,
	more: Partial<OrderRequest> = {},
): OrderRequest => ({
	intent,
	purchaseUnits: [
		{
			referenceId: 'basket',
			amount: {
				...usd('25.50'),
				breakdown: { itemTotal: usd('20.00'), shipping: usd('5.00'), taxTotal: usd('0.50') },
			},
			items: [
				{ name: 'Mug', quantity: '2', unitAmount: usd('10.00'), tax: usd('0.25'), sku: 'M1' },
			],
		},
	],
	...more,
});

it('creates an order, changes it, has it approved, captures and tracks it', async () => {
	const orders = sdk();
	const created = await orders.createOrder({
		body: orderOf(CheckoutPaymentIntent.Capture, {
			paymentSource: {
				paypal: {
					experienceContext: {
						userAction: PaypalExperienceUserAction.PayNow,
						returnUrl: 'https://shop.example/return',
						cancelUrl: 'https://shop.example/cancel',
					},
				},
			},
		}),
		paypalRequestId: 'sdk-order-1',
		prefer: FULL,
	});
	const { id = '' } = created.result;
	expect([created.statusCode, created.result.status]).toEqual([
		200,
		OrderStatus.PayerActionRequired,
	]);
	expect(created.result.links?.map(({ rel }) => rel)).toEqual(['self', 'payer-action']);
	expect(created.result.purchaseUnits?.[0]?.items?.[0]?.unitAmount).toEqual(usd('10.00'));

	const patched = await orders.patchOrder({
		id,
		body: [
			{
				op: PatchOp.Add,
				path: "/purchase_units/@reference_id=='basket'/custom_id",
				value: 'basket-7',
			},
		],
	});
	expect([patched.statusCode, patched.result]).toEqual([204, undefined]);
	expect(await refusal(orders.captureOrder({ id }))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'ORDER_NOT_APPROVED',
	]);
	await approve(id);
	expect((await orders.getOrder({ id })).result).toMatchObject({
		status: OrderStatus.Approved,
		payer: { emailAddress: 'buyer@sandbox.example' },
		purchaseUnits: [{ customId: 'basket-7' }],
	});

	const { result: paid } = await orders.captureOrder({ id, prefer: FULL });
	const capture = paid.purchaseUnits?.[0]?.payments?.captures?.[0];
	expect(paid.status).toBe(OrderStatus.Completed);
	expect(capture).toMatchObject({
		status: 'COMPLETED',
		amount: usd('25.50'),
		finalCapture: true,
		sellerReceivableBreakdown: { grossAmount: usd('25.50'), netAmount: usd('24.12') },
	});

	const tracked = await orders.createOrderTracking({
		id,
		body: {
			captureId: capture?.id ?? '',
			trackingNumber: 'TRACK1',
			carrier: ShipmentCarrier.Other,
			carrierNameOther: 'Bike Messengers',
			items: [{ name: 'Mug', sku: 'M1', quantity: '2' }],
		},
	});
	const tracker = tracked.result.purchaseUnits?.[0]?.shipping?.trackers?.[0];
	expect([tracked.statusCode, tracker?.status]).toEqual([201, 'SHIPPED']);
	await orders.updateOrderTracking({
		id,
		trackerId: tracker?.id ?? '',
		body: [{ op: PatchOp.Replace, path: '/status', value: 'CANCELLED' }],
	});
	const { result: shown } = await orders.getOrder({ id });
	expect(shown.purchaseUnits?.[0]?.shipping?.trackers?.[0]?.status).toBe('CANCELLED');
});

it('confirms the payment source of an order, authorizes and saves it', async () => {
	const orders = sdk();
	const { result: created } = await orders.createOrder({
		body: orderOf(CheckoutPaymentIntent.Authorize),
	});
	const id = created.id ?? '';
	expect(created.status).toBe(OrderStatus.Created);
	const { result: confirmed } = await orders.confirmOrder({
		id,
		body: {
			paymentSource: {
				paypal: {
					attributes: {
						vault: {
							storeInVault: StoreInVaultInstruction.OnSuccess,
							usageType: PaypalPaymentTokenUsageType.Merchant,
						},
					},
				},
			},
		},
	});
	expect(confirmed.status).toBe(OrderStatus.PayerActionRequired);
	await approve(id);
	const { result: authorized } = await orders.authorizeOrder({ id, prefer: FULL });
	expect(authorized.purchaseUnits?.[0]?.payments?.authorizations?.[0]).toMatchObject({
		status: 'CREATED',
		amount: usd('25.50'),
	});
	expect(authorized.paymentSource?.paypal?.attributes?.vault).toMatchObject({
		status: 'VAULTED',
	});
});

it('returns the same response for the same request ID', async () => {
	const ask = { body: orderOf(CheckoutPaymentIntent.Capture), paypalRequestId: 'sdk-order-2' };
	const [first, second] = [await sdk().createOrder(ask), await sdk().createOrder(ask)];
	expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
	expect(second.result.id).toBe(first.result.id);
});

describe('an error response', () => {
	it("throws an error of the SDK, with PayPal's name, issue and debug id", async () => {
		const { purchaseUnits } = orderOf(CheckoutPaymentIntent.Capture);
		const body = {
			intent: CheckoutPaymentIntent.Capture,
			purchaseUnits: purchaseUnits.map((unit) => ({
				...unit,
				amount: { ...unit.amount, value: '25.49' },
			})),
		};
		const error: unknown = await sdk()
			.createOrder({ body })
			.catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(CustomError);
		expect((error as CustomError).result).toMatchObject({
			name: 'UNPROCESSABLE_ENTITY',
			debug_id: expect.stringMatching(/^[0-9a-f]{13}$/) as string,
			details: [
				{ issue: 'AMOUNT_MISMATCH', field: "/purchase_units/@reference_id=='basket'/amount/value" },
			],
		});
	});

	it.each<[string, () => Promise<unknown>, readonly unknown[]]>([
		[
			'no such order',
			() => sdk().getOrder({ id: '5O190127TN364715T' }),
			[404, 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID'],
		],
		[
			'too many decimals',
			() =>
				sdk().createOrder({
					body: {
						intent: CheckoutPaymentIntent.Capture,
						purchaseUnits: [{ amount: usd('1.005') }],
					},
				}),
			[422, 'UNPROCESSABLE_ENTITY', 'DECIMAL_PRECISION'],
		],
		[
			'nothing to pay',
			() =>
				sdk().createOrder({
					body: { intent: CheckoutPaymentIntent.Capture, purchaseUnits: [] },
				}),
			[400, 'INVALID_REQUEST', 'INVALID_ARRAY_MIN_ITEMS'],
		],
		[
			'the error that PayPal-Mock-Response requests',
			() =>
				sdk().createOrder({
					body: orderOf(CheckoutPaymentIntent.Capture),
					paypalMockResponse: '{"mock_application_codes":"INTERNAL_SERVER_ERROR"}',
				}),
			[500, 'INTERNAL_SERVER_ERROR'],
		],
	])('for %s', async (_what, call, expected) => expect(await refusal(call())).toEqual(expected));
});

it('calls every operation of the controller', everyOperation);

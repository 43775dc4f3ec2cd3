import {
	CheckoutPaymentIntent,
	OrdersController,
	PaymentsController,
} from '@paypal/paypal-server-sdk';

import { useSandbox } from '../../support/sandbox.mts';
import { refusal, sdkClient, usd, useController } from './client.mts';

const sandbox = useSandbox();
const { sdk, everyOperation } = useController(sandbox, PaymentsController);

const FULL = 'return=representation';

/** An authorized order for 100.00. @returns the authorization's id */
async function authorized(): Promise<string> {
	const orders = new OrdersController(sdkClient(sandbox()));
	const { result } = await orders.createOrder({
		body: {
			intent: CheckoutPaymentIntent.Authorize,
			purchaseUnits: [{ amount: usd('100.00') }],
		},
	});
	await sandbox().admin('POST', `orders/${result.id}/approve`);
	const { result: order } = await orders.authorizeOrder({ id: result.id ?? '' });
	return order.purchaseUnits?.[0]?.payments?.authorizations?.[0]?.id ?? '';
}

it('captures an authorization in parts, and refunds in parts', async () => {
	const payments = sdk();
	const authorizationId = await authorized();
	const { result: first } = await payments.captureAuthorizedPayment({
		authorizationId,
		body: { amount: usd('30.00'), invoiceId: 'SDK-1' },
		prefer: FULL,
		paypalRequestId: 'sdk-capture-1',
	});
	expect(first).toMatchObject({ status: 'COMPLETED', amount: usd('30.00'), invoiceId: 'SDK-1' });
	const { result: authorization } = await payments.getAuthorizedPayment({ authorizationId });
	expect(authorization.status).toBe('PARTIALLY_CAPTURED');
	expect(authorization.links?.map(({ rel }) => rel)).toContain('capture');

	await payments.captureAuthorizedPayment({
		authorizationId,
		body: { amount: usd('70.00'), finalCapture: true },
	});
	expect((await payments.getAuthorizedPayment({ authorizationId })).result.status).toBe('CAPTURED');
	expect(await refusal(payments.captureAuthorizedPayment({ authorizationId }))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'AUTHORIZATION_ALREADY_CAPTURED',
	]);

	const captureId = first.id ?? '';
	const refund = (value: string) =>
		payments.refundCapturedPayment({ captureId, body: { amount: usd(value) }, prefer: FULL });
	const { result: part } = await refund('10.00');
	expect(part).toMatchObject({
		status: 'COMPLETED',
		amount: usd('10.00'),
		sellerPayableBreakdown: { totalRefundedAmount: usd('10.00') },
	});
	expect((await payments.getCapturedPayment({ captureId })).result.status).toBe(
		'PARTIALLY_REFUNDED',
	);
	expect(await refusal(refund('20.01'))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'REFUND_AMOUNT_EXCEEDED',
	]);
	await refund('20.00');
	expect((await payments.getCapturedPayment({ captureId })).result.status).toBe('REFUNDED');
	expect((await payments.getRefund({ refundId: part.id ?? '' })).result).toMatchObject({
		id: part.id,
		amount: usd('10.00'),
	});
});

it('reauthorizes after the honor period, and voids the authorization', async () => {
	const authorizationId = await authorized();
	const renew = () =>
		sdk().reauthorizePayment({ authorizationId, body: { amount: usd('100.00') }, prefer: FULL });
	expect(await refusal(renew())).toEqual([422, 'UNPROCESSABLE_ENTITY', 'REAUTHORIZATION_TOO_SOON']);
	await sandbox().clock.advance('P4D');
	const { statusCode, result } = await renew();
	expect([statusCode, result.status, result.amount]).toEqual([201, 'CREATED', usd('100.00')]);

	const renewed = { authorizationId: result.id ?? '' };
	expect(await refusal(sdk().voidPayment(renewed))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'CANNOT_BE_VOIDED',
	]);
	const voided = await sdk().voidPayment({ authorizationId, paypalRequestId: 'sdk-void-1' });
	expect([voided.statusCode, voided.result]).toEqual([204, null]);
	expect((await sdk().getAuthorizedPayment(renewed)).result.status).toBe('VOIDED');
	expect(await refusal(sdk().captureAuthorizedPayment(renewed))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'AUTHORIZATION_VOIDED',
	]);
});

it('shows the voided authorization on request', async () => {
	const { statusCode, result } = await sdk().voidPayment({
		authorizationId: await authorized(),
		prefer: FULL,
	});
	expect([statusCode, result?.status]).toEqual([200, 'VOIDED']);
});

it.each<[string, () => Promise<unknown>]>([
	['authorization', () => sdk().getAuthorizedPayment({ authorizationId: '0VF52814937998046' })],
	['capture', () => sdk().getCapturedPayment({ captureId: '2GG279541U471931P' })],
	['refund', () => sdk().getRefund({ refundId: '1JU08902781691411' })],
])('refuses an unknown %s', async (_what, call) =>
	expect(await refusal(call())).toEqual([404, 'RESOURCE_NOT_FOUND', 'INVALID_RESOURCE_ID']),
);

it('calls every operation of the controller', everyOperation);

import { firstOf, unknown, type OperationCase } from '../support/operationCases.mts';
import { byId, make, runPayPal } from '../support/payPal.mts';
import { CLIENT_SECRET, useSandbox } from '../support/sandbox.mts';

const sandboxNow = useSandbox();

const orderId = byId('={{ $json.order }}');
const captureId = byId('={{ $json.capture }}');
const authorizationId = byId('={{ $json.authorization }}');
const refundId = byId('={{ $json.refund }}');
const webhookId = byId('={{ $json.webhook }}');
const eventId = byId('={{ $json.event }}');

let count = 0;
const fresh = (prefix: string): string => `${prefix}${++count}`;
const webhookUrl = (): string => `https://example.com/${fresh('hook')}`;

const CASES: OperationCase[] = [
	{
		operation: 'order.create',
		prepare: async () => ({ customId: fresh('ORDER-') }),
		parameters: {
			intent: 'CAPTURE',
			currencyCode: 'USD',
			amount: '22',
			additionalFields: {
				customId: '={{ $json.customId }}',
				lineItems: { values: [{ name: 'Shirt', unitAmount: 10, quantity: '2' }] },
				breakdown: { values: { itemTotal: '20', shipping: '2' } },
				shipping: {
					values: {
						name: { values: { fullName: 'Ada Byron' } },
						address: {
							values: {
								countryCode: 'GB',
								addressLine1: '1 Dorset St',
								adminArea2: 'London',
								postalCode: 'W1U 4EG',
							},
						},
					},
				},
			},
		},
		expected: { status: 'CREATED', intent: 'CAPTURE' },
		refused: {
			parameters: {
				intent: 'CAPTURE',
				currencyCode: 'USD',
				amount: '21',
				additionalFields: { breakdown: { values: { itemTotal: '20', shipping: '2' } } },
			},
			message: /^'Amount' does not match its breakdown$/,
		},
	},
	{
		operation: 'order.get',
		prepare: async (sandbox) => ({ order: await make.order(sandbox) }),
		parameters: { orderId },
		expected: { status: 'CREATED', amount: '10.00', currency: 'USD' },
		refused: unknown('order'),
	},
	{
		operation: 'order.update',
		prepare: async (sandbox) => ({ order: await make.order(sandbox) }),
		parameters: {
			orderId,
			changes: {
				amount: [
					{
						referenceId: 'default',
						value: { values: { currencyCode: 'USD', value: '12' } },
					},
				],
				description: [{ op: 'add', referenceId: 'default', value: 'Two shirts' }],
			},
		},
		expected: { success: true },
		refused: unknown('order'),
	},
	{
		operation: 'order.capture',
		prepare: async (sandbox) => ({ order: await make.approvedOrder(sandbox) }),
		parameters: { orderId },
		expected: {
			status: 'COMPLETED',
			orderStatus: 'COMPLETED',
			amount: '10.00',
			currency: 'USD',
			fee: '0.84',
			net: '9.16',
		},
		refused: { again: true, message: /^This order has already been captured$/ },
	},
	{
		operation: 'order.authorize',
		prepare: async (sandbox) => ({ order: await make.approvedOrder(sandbox, 'AUTHORIZE') }),
		parameters: { orderId },
		expected: { status: 'CREATED', orderStatus: 'COMPLETED', amount: '10.00' },
		refused: { again: true, message: /^This order has already been authorized$/ },
	},
	{
		operation: 'order.confirm',
		prepare: async (sandbox) => ({ order: await make.order(sandbox) }),
		parameters: {
			orderId,
			paymentSource: 'paypal',
			returnUrl: 'https://example.com/thanks',
			cancelUrl: 'https://example.com/cart',
		},
		expected: { status: 'PAYER_ACTION_REQUIRED' },
		refused: unknown('order'),
	},
	{
		operation: 'order.addTracking',
		prepare: async (sandbox) => ({ ...(await make.capturedOrder(sandbox)) }),
		parameters: {
			orderId,
			trackingNumber: '443844607820',
			carrier: 'FEDEX',
			status: 'SHIPPED',
		},
		expected: { status: 'COMPLETED' },
		refused: unknown('order'),
	},
	{
		operation: 'order.updateTracking',
		prepare: async (sandbox) => {
			const { order, capture } = await make.capturedOrder(sandbox);
			await sandbox.call('POST', `/v2/checkout/orders/${order}/track`, {
				capture_id: capture,
				tracking_number: '443844607820',
				carrier: 'FEDEX',
			});
			return { order, tracker: `${capture}-443844607820` };
		},
		parameters: {
			orderId,
			trackerId: byId('={{ $json.tracker }}'),
			changes: { status: [{ value: 'CANCELLED' }] },
		},
		expected: { success: true },
		refused: { ...unknown('order'), message: /no such record|tracker/i },
	},
	{
		operation: 'payment.getAuthorization',
		prepare: async (sandbox) => ({ authorization: await make.authorization(sandbox) }),
		parameters: { authorizationId },
		expected: { status: 'CREATED', amount: '10.00' },
		refused: unknown('authorization'),
	},
	{
		operation: 'payment.captureAuthorization',
		prepare: async (sandbox) => ({ authorization: await make.authorization(sandbox) }),
		parameters: {
			authorizationId,
			amountType: 'partial',
			amount: '4',
			currencyCode: 'USD',
			additionalFields: { finalCapture: false, noteToPayer: 'First part' },
		},
		expected: { status: 'COMPLETED', amount: '4.00', currency: 'USD' },
		refused: {
			parameters: { authorizationId, amountType: 'partial', amount: '9999', currencyCode: 'USD' },
			message: /^'Amount' is more than the authorization allows$/,
		},
	},
	{
		operation: 'payment.reauthorize',
		prepare: async (sandbox) => {
			const authorization = await make.authorization(sandbox);
			await sandbox.clock.advance('P4D');
			return { authorization };
		},
		parameters: { authorizationId, amountType: 'full' },
		expected: { status: 'CREATED' },
		refused: unknown('authorization'),
	},
	{
		operation: 'payment.voidAuthorization',
		prepare: async (sandbox) => ({ authorization: await make.authorization(sandbox) }),
		parameters: { authorizationId },
		expected: { status: 'VOIDED' },
		refused: { again: true, message: /^This authorization has already been voided$/ },
	},
	{
		operation: 'payment.getCapture',
		prepare: async (sandbox) => ({ capture: await make.capture(sandbox) }),
		parameters: { captureId },
		expected: { status: 'COMPLETED', amount: '10.00' },
		refused: unknown('capture'),
	},
	{
		operation: 'payment.refundCapture',
		prepare: async (sandbox) => ({ capture: await make.capture(sandbox) }),
		parameters: {
			captureId,
			amountType: 'partial',
			amount: '2.5',
			currencyCode: 'USD',
			additionalFields: { noteToPayer: 'Sorry' },
		},
		expected: { status: 'COMPLETED', amount: '2.50', currency: 'USD' },
		refused: {
			parameters: { captureId, amountType: 'partial', amount: '11', currencyCode: 'USD' },
			message: /^'Amount' is more than the amount left to refund$/,
		},
	},
	{
		operation: 'payment.getRefund',
		prepare: async (sandbox) => ({ refund: await make.refund(sandbox) }),
		parameters: { refundId },
		expected: { status: 'COMPLETED', amount: '10.00' },
		refused: unknown('refund'),
	},
	{
		operation: 'authentication.generateAccessToken',
		prepare: async () => ({}),
		parameters: {},
		expected: { token_type: 'Bearer' },
		refused: {
			parameters: { additionalFields: { scope: '={{ [1] }}' } },
			message: /^'Scope' contains a list/,
		},
	},
	{
		operation: 'authentication.terminateAccessToken',
		prepare: async (sandbox) => ({ token: await sandbox.token() }),
		parameters: { token: '={{ $json.token }}' },
		expected: { success: true },
		refused: {
			parameters: { token: '={{ "" }}' },
			message: /^'Access Token' needs a value$/,
		},
	},
	{
		operation: 'authentication.getUserInfo',
		prepare: async () => ({}),
		parameters: {},
		expected: {},
		refused: {
			parameters: { options: { merchantId: '={{ $json.none }}' } },
			message: /^'Act for Merchant' is empty: its expression returned nothing/,
		},
	},
	{
		operation: 'authentication.generateClientToken',
		prepare: async () => ({ customer: fresh('customer_') }),
		parameters: { additionalFields: { customerId: '={{ $json.customer }}' } },
		expected: { expires_in: 3600 },
		refused: {
			parameters: { useJsonBody: true, jsonBody: '{"customer_id": 12}' },
			message: /^'JSON Body > \/customer_id' /,
		},
	},
	{
		operation: 'webhook.create',
		prepare: async () => ({ url: webhookUrl() }),
		parameters: { url: '={{ $json.url }}', eventTypes: ['PAYMENT.CAPTURE.COMPLETED'] },
		expected: { event_types: [{ name: 'PAYMENT.CAPTURE.COMPLETED' }] },
		refused: { again: true, message: /^This app already has a webhook with this URL$/ },
	},
	{
		operation: 'webhook.get',
		prepare: async (sandbox) => ({ webhook: await make.webhook(sandbox, webhookUrl()) }),
		parameters: { webhookId },
		expected: { event_types: [{ name: '*' }] },
		refused: unknown('webhook'),
	},
	{
		operation: 'webhook.getAll',
		prepare: async (sandbox) => {
			const url = webhookUrl();
			await make.webhook(sandbox, url);
			return { anchor: 'APPLICATION' };
		},
		parameters: { returnAll: false, limit: 1, filters: { anchorType: '={{ $json.anchor }}' } },
		expected: { event_types: [{ name: '*' }] },
		refused: { input: { anchor: 'NO_SUCH_ANCHOR' }, message: /Registered By|anchor/i },
	},
	{
		operation: 'webhook.getEventTypes',
		prepare: async (sandbox) => ({ webhook: await make.webhook(sandbox, webhookUrl()) }),
		parameters: { webhookId, returnAll: false, limit: 1 },
		expected: { name: '*' },
		refused: unknown('webhook'),
	},
	{
		operation: 'webhook.update',
		prepare: async (sandbox) => ({ webhook: await make.webhook(sandbox, webhookUrl()) }),
		parameters: {
			webhookId,
			changes: { eventTypes: [{ value: ['PAYMENT.CAPTURE.REFUNDED'] }] },
		},
		expected: { event_types: [{ name: 'PAYMENT.CAPTURE.REFUNDED' }] },
		refused: unknown('webhook'),
	},
	{
		operation: 'webhook.delete',
		prepare: async (sandbox) => ({ webhook: await make.webhook(sandbox, webhookUrl()) }),
		parameters: { webhookId },
		expected: { deleted: true },
		refused: { again: true, message: /^PayPal has no such record$/ },
	},
	{
		operation: 'webhookEvent.getTypes',
		prepare: async () => ({ limit: 1 }),
		parameters: { returnAll: false, limit: '={{ $json.limit }}' },
		expected: {},
		refused: { input: { limit: 'many' }, message: /^'Limit' is not a number/ },
	},
	{
		operation: 'webhookEvent.getAll',
		prepare: async (sandbox) => {
			await makeEvent(sandbox);
			return { type: 'CHECKOUT.ORDER.APPROVED' };
		},
		parameters: { returnAll: false, limit: 1, filters: { eventType: '={{ $json.type }}' } },
		expected: { eventType: 'CHECKOUT.ORDER.APPROVED' },
		refused: {
			parameters: { returnAll: false, limit: 1, filters: { startTime: 'yesterday' } },
			message: /^'Start Date' is not a date: yesterday$/,
		},
	},
	{
		operation: 'webhookEvent.get',
		prepare: async (sandbox) => ({ event: await makeEvent(sandbox) }),
		parameters: { eventId },
		expected: { eventType: 'CHECKOUT.ORDER.APPROVED' },
		refused: unknown('event'),
	},
	{
		operation: 'webhookEvent.resend',
		prepare: async (sandbox) => ({ event: await makeEvent(sandbox) }),
		parameters: { eventId },
		expected: { event_type: 'CHECKOUT.ORDER.APPROVED' },
		refused: unknown('event'),
	},
	{
		operation: 'webhookEvent.simulate',
		prepare: async (sandbox) => ({ webhook: await make.webhook(sandbox, webhookUrl()) }),
		parameters: {
			eventType: 'PAYMENT.CAPTURE.COMPLETED',
			additionalFields: { webhookId: '={{ $json.webhook }}' },
		},
		expected: { event_type: 'PAYMENT.CAPTURE.COMPLETED' },
		refused: {
			parameters: {
				eventType: 'NO.SUCH.EVENT',
				additionalFields: { url: 'https://example.com/simulated' },
			},
			message: /event/i,
		},
	},
	{
		operation: 'webhookEvent.triggerSample',
		prepare: async () => ({ id: fresh('SAMPLE-') }),
		parameters: { id: '={{ $json.id }}', name: 'Sample', type: 'SERVICE' },
		expected: { name: 'Sample' },
		refused: { again: true, message: /^A record with this ID already exists$/ },
	},
	{
		operation: 'webhookEvent.verifySignature',
		prepare: async (sandbox) => ({ webhook: await make.webhook(sandbox, webhookUrl()) }),
		parameters: {
			webhookId: '={{ $json.webhook }}',
			transmissionId: 'a8b7d3f0-69b1-11ee-8f1b-d9f8b8e1c3aa',
			transmissionTime: '2026-11-21T10:00:00Z',
			transmissionSig: 'bm90IGEgc2lnbmF0dXJl',
			certUrl: 'https://api.paypal.com/v1/notifications/certs/CERT-1',
			authAlgo: 'SHA256withRSA',
			webhookEvent: '{"id": "WH-1", "amount": 1.0}',
		},
		expected: { verification_status: 'FAILURE' },
		refused: {
			parameters: {
				webhookId: 'x',
				transmissionId: 'a8b7d3f0-69b1-11ee-8f1b-d9f8b8e1c3aa',
				transmissionTime: '2026-11-21T10:00:00Z',
				transmissionSig: 'bm90IGEgc2lnbmF0dXJl',
				certUrl: 'https://api.paypal.com/v1/notifications/certs/CERT-1',
				authAlgo: 'SHA256withRSA',
				webhookEvent: '{"id": "WH-1"',
			},
			message: /^'Event' is not valid JSON$/,
		},
	},
	{
		operation: 'customApiCall.request',
		prepare: async (sandbox) => ({ order: await make.order(sandbox) }),
		parameters: { method: 'GET', path: '=/v2/checkout/orders/{{ $json.order }}' },
		expected: { status: 'CREATED' },
		refused: unknown('order'),
	},
];

async function makeEvent(sandbox: ReturnType<typeof sandboxNow>): Promise<string> {
	// PayPal keeps events only for apps that have a webhook.
	await make.webhook(sandbox, webhookUrl());
	await make.approvedOrder(sandbox);
	const { body } = await sandbox.call('GET', '/v1/notifications/webhooks-events');
	return String(body.events[0].id);
}

describe.each(CASES)('$operation', (operationCase) => {
	const { operation, prepare, parameters, expected, refused } = operationCase;

	it('does what its name says', async () => {
		const sandbox = sandboxNow();
		const result = await runPayPal(sandbox, operation, parameters, {
			items: [await prepare(sandbox)],
		});
		expect(firstOf(result)).toMatchObject(expected);
		expect(result.items[0].pairedItem).toEqual({ item: 0 });
	});

	it('explains a refusal by PayPal', async () => {
		const sandbox = sandboxNow();
		const prepared = await prepare(sandbox);
		const items = ['input' in refused ? { ...prepared, ...refused.input } : prepared];
		if ('again' in refused) firstOf(await runPayPal(sandbox, operation, parameters, { items }));
		const result = await runPayPal(
			sandbox,
			operation,
			'parameters' in refused ? refused.parameters : parameters,
			{ items },
		);
		expect(result.error?.message).toMatch(refused.message);
		expect(result.error?.description).toBeTruthy();
		expect(JSON.stringify(result.error)).not.toContain(CLIENT_SECRET);
	});

	it('processes two items, each with its own values, and pairs the results', async () => {
		const sandbox = sandboxNow();
		const items = [await prepare(sandbox), await prepare(sandbox)];
		const result = await runPayPal(sandbox, operation, parameters, { items });
		if (result.error !== undefined) throw result.error;
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		for (const { json } of result.items) expect(json).toMatchObject(expected);
	});
});

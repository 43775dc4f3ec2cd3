/** Money moves once, however PayPal's response is lost, according to the sandbox's records. */
import '../support/withoutWaiting.mts';

import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, credentialFor, make, runPayPal } from '../support/payPal.mts';
import { usd } from '../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxUnderTest } from '../support/sandbox.mts';

const sandboxNow = useSandbox({ now: new Date('2026-01-31T00:00:00Z') });
beforeEach(async () => {
	await sandboxNow().clock.set('2026-01-31T00:00:00Z');
});

interface Money {
	operation: string;
	parameters: INodeParameters;
	/** Creates the record that the operation works on. */
	prepare: (sandbox: SandboxUnderTest) => Promise<IDataObject>;
	/** How often PayPal has done it, according to its records. */
	count: (sandbox: SandboxUnderTest, item: IDataObject) => Promise<number>;
}

const paymentsOf = async (
	sandbox: SandboxUnderTest,
	order: unknown,
	kind: 'captures' | 'authorizations' | 'refunds',
): Promise<number> => {
	const { body } = await sandbox.call('GET', `/v2/checkout/orders/${String(order)}`);
	return (body.purchase_units[0].payments?.[kind] as Json | undefined)?.length ?? 0;
};
const json = (body: object): INodeParameters => ({
	useJsonBody: true,
	jsonBody: JSON.stringify(body),
});

/** Calls that PayPal processed, without those that got a stored response. */
const carriedOut = (sandbox: SandboxUnderTest, path: string): number =>
	sandbox.requests().filter((entry) => entry.path === path && entry.replayed !== true).length;

const planIn = async (sandbox: SandboxUnderTest): Promise<string> => {
	const { body: product } = await sandbox.call('POST', '/v1/catalogs/products', {
		name: 'Tea',
		type: 'PHYSICAL',
	});
	const { body } = await sandbox.call('POST', '/v1/billing/plans', {
		product_id: product.id,
		name: 'Tea',
		billing_cycles: [
			{
				frequency: { interval_unit: 'MONTH', interval_count: 1 },
				tenure_type: 'REGULAR',
				sequence: 1,
				total_cycles: 0,
				pricing_scheme: { fixed_price: usd('10') },
			},
		],
		payment_preferences: { payment_failure_threshold: 9 },
	});
	return String(body.id);
};

const OPERATIONS: Money[] = [
	{
		operation: 'order.create',
		parameters: json({
			intent: 'CAPTURE',
			purchase_units: [{ amount: usd('10.00') }],
			// A card is charged immediately, so that this call alone moves money.
			payment_source: { card: { number: '4111111111111111', expiry: '2030-01', name: 'Ann Card' } },
		}),
		prepare: async () => ({}),
		count: async (sandbox) => carriedOut(sandbox, '/v2/checkout/orders'),
	},
	{
		operation: 'order.capture',
		parameters: { orderId: byId('={{ $json.order }}') },
		prepare: async (sandbox) => ({ order: await make.approvedOrder(sandbox) }),
		count: async (sandbox, { order }) => await paymentsOf(sandbox, order, 'captures'),
	},
	{
		operation: 'order.authorize',
		parameters: { orderId: byId('={{ $json.order }}') },
		prepare: async (sandbox) => ({ order: await make.approvedOrder(sandbox, 'AUTHORIZE') }),
		count: async (sandbox, { order }) => await paymentsOf(sandbox, order, 'authorizations'),
	},
	{
		operation: 'payment.captureAuthorization',
		parameters: {
			authorizationId: byId('={{ $json.authorization }}'),
			amountType: 'partial',
			amount: '1',
			currencyCode: 'USD',
			additionalFields: { finalCapture: false },
		},
		prepare: async (sandbox) => {
			const authorization = await make.authorization(sandbox);
			const { body } = await sandbox.call('GET', `/v2/payments/authorizations/${authorization}`);
			return {
				authorization,
				order: String(body.supplementary_data.related_ids.order_id),
			};
		},
		count: async (sandbox, { order }) => await paymentsOf(sandbox, order, 'captures'),
	},
	{
		operation: 'payment.refundCapture',
		parameters: {
			captureId: byId('={{ $json.capture }}'),
			amountType: 'partial',
			amount: '1',
			currencyCode: 'USD',
		},
		prepare: async (sandbox) => ({ ...(await make.capturedOrder(sandbox)) }),
		count: async (sandbox, { order }) => await paymentsOf(sandbox, order, 'refunds'),
	},
	{
		operation: 'payout.create',
		parameters: json({
			sender_batch_header: { email_subject: 'Your money' },
			items: [
				{
					recipient_type: 'EMAIL',
					receiver: 'a@example.com',
					amount: { value: '100.00', currency: 'USD' },
				},
			],
		}),
		prepare: async () => ({}),
		count: async (sandbox) => {
			await sandbox.clock.advance('PT2M');
			const { body } = await sandbox.call('GET', '/v1/reporting/balances?currency_code=USD');
			// The balance starts at 5,000.00; each payout has a fee of 2 %.
			return (5000 - Number(body.balances[0].total_balance.value)) / 102;
		},
	},
	{
		operation: 'subscription.create',
		parameters: { useJsonBody: true, jsonBody: '={{ ({ plan_id: $json.plan }) }}' },
		prepare: async (sandbox) => ({ plan: await planIn(sandbox) }),
		count: async (sandbox, { plan }) => {
			const { body } = await sandbox.call(
				'GET',
				`/v1/billing/subscriptions?plan_ids=${String(plan)}`,
			);
			return body.subscriptions.length;
		},
	},
	{
		operation: 'subscription.capture',
		parameters: {
			subscriptionId: byId('={{ $json.subscription }}'),
			...json({ note: 'Rest', capture_type: 'OUTSTANDING_BALANCE', amount: usd('1.00') }),
		},
		prepare: async (sandbox) => {
			const { body } = await sandbox.call('POST', '/v1/billing/subscriptions', {
				plan_id: await planIn(sandbox),
			});
			const subscription = String(body.id);
			await sandbox.admin('POST', `subscriptions/${subscription}/approve`);
			await sandbox.clock.advance('P1D');
			await sandbox.admin('POST', `subscriptions/${subscription}/fail-payments`, { times: 3 });
			// The payment of February, and both of PayPal's retries.
			await sandbox.clock.advance('P42D');
			return { subscription };
		},
		count: async (sandbox, { subscription }) => {
			const { body } = await sandbox.call(
				'GET',
				`/v1/billing/subscriptions/${String(subscription)}`,
			);
			return 10 - Number(body.billing_info.outstanding_balance.value);
		},
	},
];

const LOST = [
	['500 after the work', { kind: 'after-commit', status: 500 }],
	['no response after the work', { kind: 'timeout', commit: true, delayMs: 1 }],
	['a broken connection after the work', { kind: 'reset', commit: true }],
	['half a response', { kind: 'truncate' }],
] as const;

/** Number of tries in one run of the node. */
const TRIES = 5;

describe.each(OPERATIONS)('$operation', ({ operation, parameters, prepare, count }) => {
	it.each(
		LOST.flatMap(
			([name, fault]) =>
				[
					[name, 'the node sends it again', fault, 1],
					[name, 'Retry On Fail runs the node again', fault, TRIES],
				] as const,
		),
	)('%s: %s', async (_, __, fault, times) => {
		const sandbox = sandboxNow();
		const item = await prepare(sandbox);
		const accessToken = await sandbox.token();
		await sandbox.admin('DELETE', 'requests');
		await sandbox.admin('POST', 'faults', { method: 'POST', path: '/v*', ...fault, times });
		const result = await runPayPal(sandbox, operation, parameters, {
			credentials: credentialFor(sandbox, { accessToken }),
			items: [item],
			tries: 2,
		});
		if (result.error !== undefined) throw result.error;
		expect(result.items).toHaveLength(1);
		const calls = sandbox.requests().filter(({ method }) => method === 'POST');
		expect(calls.map(({ replayed }) => replayed === true)).toEqual(
			Array.from({ length: times + 1 }, (_each, nth) => nth > 0),
		);
		expect(await count(sandbox, item)).toBe(1);
	});
});

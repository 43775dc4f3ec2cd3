import {
	CaptureType,
	IntervalUnit,
	PatchOp,
	SubscriptionsController,
	TenureType,
	type SubscriptionBillingCycle,
} from '@paypal/paypal-server-sdk';

import { useSandbox } from '../../support/sandbox.mts';
import { refusal, usd, useController } from './client.mts';

const START = '2026-01-31T00:00:00Z';
const sandbox = useSandbox({ now: new Date(START) });
const { sdk, everyOperation } = useController(sandbox, SubscriptionsController);
beforeEach(() => sandbox().clock.set(START));

const FULL = 'return=representation';
const approve = (id: string) => sandbox().admin('POST', `subscriptions/${id}/approve`);

const cycle = (
	sequence: number,
	tenureType: TenureType,
	value: string,
	totalCycles: number,
): SubscriptionBillingCycle => ({
	sequence,
	tenureType,
	totalCycles,
	frequency: { intervalUnit: IntervalUnit.Month, intervalCount: 1 },
	pricingScheme: { fixedPrice: usd(value) },
});

/** A plan for 10.00 a month after one month for 1.00. @returns its id */
async function newPlan(name: string, productId?: string): Promise<string> {
	productId ??= String(
		(await sandbox().call('POST', '/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' })).body
			.id,
	);
	const { result } = await sdk().createBillingPlan({
		body: {
			productId,
			name,
			billingCycles: [
				cycle(1, TenureType.Trial, '1.00', 1),
				cycle(2, TenureType.Regular, '10.00', 0),
			],
			paymentPreferences: { autoBillOutstanding: false, paymentFailureThreshold: 3 },
		},
		paypalRequestId: `sdk-plan-${name}`,
		prefer: FULL,
	});
	expect(result).toMatchObject({ status: 'ACTIVE', name, productId });
	return result.id ?? '';
}

/** A subscription that its buyer approved. @returns its id */
async function subscribed(planId: string): Promise<string> {
	const { statusCode, result } = await sdk().createSubscription({
		body: { planId, customId: 'customer-7', subscriber: { emailAddress: 'ann@example.com' } },
		paypalRequestId: `sdk-subscription-${planId}`,
	});
	expect([statusCode, result.status]).toEqual([201, 'APPROVAL_PENDING']);
	expect(result.links?.map(({ rel }) => rel)).toContain('approve');
	const id = result.id ?? '';
	await approve(id);
	return id;
}

it('creates plans, changes their price, and deactivates and activates them', async () => {
	const id = await newPlan('Tea');
	await sdk().patchBillingPlan({
		id,
		body: [{ op: PatchOp.Replace, path: '/description', value: 'Every month' }],
	});
	await sdk().updateBillingPlanPricingSchemes({
		id,
		body: {
			pricingSchemes: [{ billingCycleSequence: 2, pricingScheme: { fixedPrice: usd('12.00') } }],
		},
	});
	const { result: plan } = await sdk().getBillingPlan(id);
	expect(plan.description).toBe('Every month');
	expect(plan.billingCycles?.[1]?.pricingScheme).toMatchObject({
		version: 2,
		fixedPrice: usd('12.00'),
	});

	expect((await sdk().deactivateBillingPlan(id)).statusCode).toBe(204);
	expect((await sdk().getBillingPlan(id)).result.status).toBe('INACTIVE');
	expect(await refusal(sdk().createSubscription({ body: { planId: id } }))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		expect.any(String),
	]);
	await sdk().activateBillingPlan(id);

	const other = await newPlan('Coffee', plan.productId);
	const { result: listed } = await sdk().listBillingPlans({
		productId: plan.productId ?? '',
		totalRequired: true,
		pageSize: 20,
	});
	expect([listed.totalItems, listed.plans?.map((each) => each.id)]).toEqual([2, [other, id]]);
	expect(await refusal(sdk().getBillingPlan('P-5ML4271244454362WXNWU5NQ'))).toEqual([
		404,
		'RESOURCE_NOT_FOUND',
		'INVALID_RESOURCE_ID',
	]);
});

it('bills a subscription month by month, and captures the outstanding balance', async () => {
	const id = await subscribed(await newPlan('Tea'));
	await sandbox().clock.advance('P31D');
	await sandbox().admin('POST', `subscriptions/${id}/fail-payments`);
	await sandbox().clock.advance('P41D');
	const { result: shown } = await sdk().getSubscription({ id, fields: 'last_failed_payment,plan' });
	expect(shown).toMatchObject({
		customId: 'customer-7',
		plan: { name: 'Tea' },
		billingInfo: { outstandingBalance: usd('10.00') },
	});

	const capture = (value: string) =>
		sdk().captureSubscription({
			id,
			paypalRequestId: `sdk-outstanding-${value}`,
			body: { note: 'Due', captureType: CaptureType.OutstandingBalance, amount: usd(value) },
		});
	expect(await refusal(capture('10.01'))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE',
	]);
	const taken = await capture('10.00');
	expect([taken.statusCode, taken.result?.status]).toEqual([200, 'COMPLETED']);
	expect((await sdk().getSubscription({ id })).result.billingInfo?.outstandingBalance).toEqual(
		usd('0.00'),
	);
	const { result: paid } = await sdk().listSubscriptionTransactions({
		id,
		startTime: START,
		endTime: '2026-12-31T00:00:00Z',
	});
	expect(paid.transactions?.map((each) => each.amountWithBreakdown.grossAmount.value)).toEqual([
		'10.00',
		'10.00',
		'1.00',
	]);
});

it('updates, revises, suspends, activates and cancels a subscription', async () => {
	const plan = await newPlan('Tea');
	const { result } = await sdk().getBillingPlan(plan);
	const other = await newPlan('Coffee', result.productId);
	const id = await subscribed(plan);
	await sdk().patchSubscription({
		id,
		body: [{ op: PatchOp.Replace, path: '/custom_id', value: 'customer-8' }],
	});
	const { result: revised } = await sdk().reviseSubscription({ id, body: { planId: other } });
	expect(revised.planId).toBe(other);
	const reason = 'Travelling';
	const statusOf = async () => (await sdk().getSubscription({ id })).result.status;
	expect(await refusal(sdk().activateSubscription({ id, body: { reason } }))).toEqual([
		422,
		'UNPROCESSABLE_ENTITY',
		'SUBSCRIPTION_STATUS_INVALID',
	]);
	await sdk().suspendSubscription({ id, body: { reason } });
	expect(await statusOf()).toBe('SUSPENDED');
	await sdk().activateSubscription({ id, body: { reason } });
	expect(await statusOf()).toBe('ACTIVE');

	const listed = async (by: Parameters<SubscriptionsController['listSubscriptions']>[0]) =>
		(await sdk().listSubscriptions(by)).result.subscriptions?.map((each) => each.id);
	expect(await listed({ statuses: 'ACTIVE', pageSize: 10 })).toEqual([id]);
	expect(await listed({ planIds: `${other},P-1`, createdAfter: '2026-01-30T00:00:00Z' })).toEqual([
		id,
	]);
	expect(await listed({ createdBefore: '2026-01-30T00:00:00Z' })).toEqual([]);
	expect(await listed({ customerIds: ['NOBODYHERE'] })).toEqual([]);
	expect(await listed({ customerIds: ['NOBODYHERE', 'SANDB2XBUYER8'] })).toEqual([id]);
	await sdk().cancelSubscription({ id, body: { reason } });
	expect(await statusOf()).toBe('CANCELLED');
	expect(await listed({ statuses: 'ACTIVE' })).toEqual([]);
});

it('calls every operation of the controller', everyOperation);

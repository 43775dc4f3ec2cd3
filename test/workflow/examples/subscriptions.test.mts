import { callsOf, eventOf, run, useShop } from '../../support/examples/kit.mts';
import type { SandboxUnderTest } from '../../support/sandbox.mts';

const sandbox = useShop();
const FILE = 'failed-subscription-payments';
const API = '/v1/billing';

/** A new subscription for 10.00 USD a month. */
async function subscribe(shop: SandboxUnderTest): Promise<string> {
	const product = await shop.call('POST', '/v1/catalogs/products', {
		name: 'Tea',
		type: 'PHYSICAL',
	});
	const plan = await shop.call('POST', `${API}/plans`, {
		product_id: product.body.id,
		name: 'Tea',
		billing_cycles: [
			{
				frequency: { interval_unit: 'MONTH', interval_count: 1 },
				tenure_type: 'REGULAR',
				sequence: 1,
				total_cycles: 0,
				pricing_scheme: { fixed_price: { value: '10', currency_code: 'USD' } },
			},
		],
		payment_preferences: { payment_failure_threshold: 9 },
	});
	const made = await shop.call('POST', `${API}/subscriptions`, { plan_id: plan.body.id });
	await shop.admin('POST', `subscriptions/${made.body.id}/approve`);
	return made.body.id;
}

const billing = async (id: string) =>
	(await sandbox().call('GET', `${API}/subscriptions/${id}`)).body;

/** Lets payments fail until PayPal has counted this many failures. @returns the last event */
async function failed(times: number) {
	const id = await subscribe(sandbox());
	await sandbox().admin('POST', `subscriptions/${id}/fail-payments`, { times });
	const count = async () => Number((await billing(id)).billing_info.failed_payments_count);
	for (let days = 0; (await count()) < times; days += 1) {
		if (days > 60) throw new Error('The payments do not fail');
		await sandbox().clock.advance('P1D');
	}
	return { id, event: await eventOf(sandbox(), 'BILLING.SUBSCRIPTION.PAYMENT.FAILED') };
}
const react = async (event: object) =>
	await run(sandbox(), FILE, 'When a Payment Fails', event as never);
const collected = () => callsOf(sandbox(), 'POST', /\/capture$/);

it('sends a friendly email first, and collects three days later', async () => {
	const { id, event } = await failed(1);
	const waiting = await react(event);
	expect(waiting.status).toBe('waiting');
	const [mail] = waiting.output('Write a Friendly Mail');
	expect(mail).toMatchObject({ to: expect.stringContaining('@'), subscriptionId: id });
	expect(mail.text).toMatch(/^Hello \w+, PayPal could not collect 10\.00 USD /);
	expect(collected()).toEqual([]);

	await sandbox().clock.advance('P3D');
	const done = await waiting.resume();
	expect(done.error).toBeUndefined();
	expect(collected()).toMatchObject([
		{
			body: {
				amount: { value: '10.00', currency_code: 'USD' },
				capture_type: 'OUTSTANDING_BALANCE',
			},
		},
	]);
	expect((await billing(id)).billing_info.outstanding_balance.value).toBe('0.00');
});

it('does not collect what was paid meanwhile', async () => {
	const { event } = await failed(1);
	const waiting = await react(event);
	await sandbox().clock.advance('P6D');
	const done = await waiting.resume();
	expect(done.error).toBeUndefined();
	expect(done.ran.at(-1)).toBe('Still Owed?');
	expect(collected()).toEqual([]);
});

it('warns after the second failure', async () => {
	const { event } = await failed(2);
	const waiting = await react(event);
	expect(waiting.status).toBe('waiting');
	expect(waiting.output('Write a Warning')[0].subject).toBe(
		'Your subscription is about to be paused',
	);
	expect(waiting.ran).not.toContain('Write a Friendly Mail');
});

it('suspends the subscription after the third failure', async () => {
	const { id, event } = await failed(3);
	const done = await react(event);
	expect(done.error).toBeUndefined();
	expect((await billing(id)).status).toBe('SUSPENDED');
	expect(done.output('Write That It Is Paused')[0]).toMatchObject({
		to: expect.stringContaining('@'),
		subscriptionId: id,
	});
});

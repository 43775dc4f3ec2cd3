import { jsonParse, type IDataObject } from 'n8n-workflow';

import { callsOf, eventOf, run, useShop } from '../../support/examples/kit.mts';
import type { Outcome } from '../../support/examples/runWorkflow.mts';

const sandbox = useShop();
const MINUTE_MS = 60_000;
const SHOP = 'shop-in-one-workflow';
const SHOP_URL = 'https://n8n.example.com/webhook/paypal-shop';

interface Page {
	readonly statusCode: number;
	readonly body: string;
	readonly headers: { readonly location?: string };
}

const pageOf = (done: Outcome): Page => {
	expect(done.error).toBeUndefined();
	expect(done.responses).toHaveLength(1);
	return done.responses[0] as unknown as Page;
};

const visit = async (json: IDataObject = {}) =>
	await run(sandbox(), SHOP, 'When Somebody Opens the Shop', { webhookUrl: SHOP_URL, ...json });
const buy = async () => {
	const done = await run(sandbox(), SHOP, 'When Somebody Buys', {
		webhookUrl: SHOP_URL,
		body: { buy: 'yes' },
	});
	const [{ id }] = done.output('Create Order');
	return { id: String(id), page: pageOf(done) };
};
const comeBack = async (query: IDataObject) =>
	pageOf(await run(sandbox(), SHOP, 'When the Buyer Comes Back', { query }));
const approve = async (id: string) => await sandbox().admin('POST', `orders/${id}/approve`);
const captures = () => callsOf(sandbox(), 'POST', /\/capture$/);
const statusOf = async (id: string): Promise<unknown> =>
	(await sandbox().call('GET', `/v2/checkout/orders/${id}`)).body.status;
const captureIds = async (id: string): Promise<string[]> => {
	const { body } = await sandbox().call('GET', `/v2/checkout/orders/${id}`);
	const { purchase_units: units } = jsonParse<{
		purchase_units: Array<{ payments?: { captures?: Array<{ id: string }> } }>;
	}>(JSON.stringify(body));
	return units.flatMap(({ payments }) => (payments?.captures ?? []).map((each) => each.id));
};
/** An approved order of another workflow with the same account. */
const foreignOrder = async (): Promise<string> => {
	const unit = { amount: { currency_code: 'USD', value: '99.00' }, custom_id: 'another' };
	const order = { intent: 'CAPTURE', purchase_units: [unit] };
	const { body } = await sandbox().call('POST', '/v2/checkout/orders', order);
	await approve(String(body.id));
	return String(body.id);
};

describe(SHOP, () => {
	it('shows the page with the price without creating an order', async () => {
		const { body, statusCode } = pageOf(await visit());
		expect(statusCode).toBe(200);
		expect(body).toContain('12.00 USD');
		expect(body).toMatch(/<form method="post"><button id="buy" name="buy" value="yes">/);
		expect(callsOf(sandbox(), 'POST', /orders/)).toEqual([]);
	});

	it('sends the buyer to PayPal, and from there back to this n8n', async () => {
		const { id, page } = await buy();
		expect(page).toMatchObject({
			statusCode: 303,
			headers: { location: expect.stringContaining(id) },
		});
		const [{ body }] = callsOf(sandbox(), 'POST', /orders$/);
		expect(body).toMatchObject({
			purchase_units: [{ amount: { value: '12.00', currency_code: 'USD' }, custom_id: 'shop' }],
			payment_source: {
				paypal: {
					experience_context: { return_url: `${SHOP_URL}-thanks`, cancel_url: SHOP_URL },
				},
			},
		});
	});

	it('captures when the buyer comes back, once, however often that is', async () => {
		const { id } = await buy();
		await approve(id);
		const pages = [];
		for (let time = 0; time < 3; time += 1) pages.push(await comeBack({ token: id }));
		expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
		expect(pages[0].body).toContain('Your payment of 12.00 USD has arrived.');
		const [capture, ...more] = await captureIds(id);
		expect(pages[0].body).toContain(`Payment ${capture}`);
		expect(more).toEqual([]);
		expect(captures()).toHaveLength(1);
	});

	it('captures two minutes later for a buyer who never comes back', async () => {
		const { id } = await buy();
		await approve(id);
		const event = await eventOf(sandbox(), 'CHECKOUT.ORDER.APPROVED');
		const waiting = await run(sandbox(), SHOP, 'When a Buyer Has Approved', event);
		expect(waiting.status).toBe('waiting');
		expect(captures()).toEqual([]);
		const done = await waiting.resume();
		expect(done.error).toBeUndefined();
		expect(await statusOf(id)).toBe('COMPLETED');
		// If the buyer returns after all, a page is shown, without a second capture.
		expect((await comeBack({ token: id })).body).toContain('12.00 USD has arrived');
		expect(await captureIds(id)).toHaveLength(1);
	});

	it('captures once when the buyer came back first, and the event is handled later', async () => {
		const { id } = await buy();
		await approve(id);
		const event = await eventOf(sandbox(), 'CHECKOUT.ORDER.APPROVED');
		const waiting = await run(sandbox(), SHOP, 'When a Buyer Has Approved', event);
		await comeBack({ token: id });
		const done = await waiting.resume();
		expect(done.error).toBeUndefined();
		expect(new Set(captures().map(({ headers }) => headers['paypal-request-id']))).toEqual(
			new Set([`capture-${id}`]),
		);
		const [capture, ...more] = await captureIds(id);
		expect(more).toEqual([]);
		expect(done.output('Capture Without the Buyer')[0]).toMatchObject({ captureId: capture });
	});

	it.each<[string, () => Promise<IDataObject>]>([
		['who did not approve', async () => ({ token: (await buy()).id })],
		['with an order that is not there', async () => ({ token: '5O190127TN364715T' })],
		['without an order', async () => ({})],
		['with something else', async () => ({ token: '../../v1/oauth2/token' })],
		['with an order of another workflow', async () => ({ token: await foreignOrder() })],
	])('takes nothing from a visitor %s', async (_, query) => {
		const { statusCode, body } = await comeBack(await query());
		expect(statusCode).toBe(402);
		expect(body).toContain('nothing was taken');
		expect(captures()).toEqual([]);
	});

	it('leaves the orders of other workflows alone when their buyers approve', async () => {
		await foreignOrder();
		const event = await eventOf(sandbox(), 'CHECKOUT.ORDER.APPROVED');
		const done = await run(sandbox(), SHOP, 'When a Buyer Has Approved', event);
		expect(done.status).toBe('success');
		expect(done.ran).not.toContain('Wait for the Buyer');
	});
});

describe('payments-safety-net', () => {
	const look = async () => await run(sandbox(), 'payments-safety-net', 'Every Hour');
	const later = async (minutes: number) => {
		await sandbox().clock.settled();
		jest.useFakeTimers({
			now: Date.now() + minutes * MINUTE_MS,
			doNotFake: ['setTimeout', 'setImmediate', 'setInterval', 'nextTick', 'queueMicrotask'],
		});
	};
	afterEach(() => jest.useRealTimers());

	const approved = async () => {
		const { id } = await buy();
		await approve(id);
		return id;
	};

	it('captures approved orders that were not captured, and no others, once', async () => {
		const lost = [await approved(), await approved()];
		const paid = await approved();
		await comeBack({ token: paid });
		const foreign = await foreignOrder();
		const { id: open } = await buy();
		await later(20);
		const done = await look();
		expect(done.error).toBeUndefined();
		expect(
			done
				.output('What Was Missing')
				.map(({ orderId }) => orderId)
				.sort(),
		).toEqual([...lost].sort());
		expect(done.output('What Was Missing')[0]).toMatchObject({
			amount: '12.00',
			currency: 'USD',
			status: 'COMPLETED',
		});
		for (const id of [...lost, paid]) expect(await captureIds(id)).toHaveLength(1);
		expect(await statusOf(foreign)).toBe('APPROVED');
		expect(await statusOf(open)).not.toBe('COMPLETED');

		const again = await look();
		expect(again.ran).not.toContain('Capture Order');
	});

	it('leaves orders of the last ten minutes to the workflow that waits for the buyer', async () => {
		await approved();
		await sandbox().clock.settled();
		const done = await look();
		expect(done.status).toBe('success');
		expect(captures()).toEqual([]);
	});

	it('does not capture an order again that another execution captured meanwhile', async () => {
		const id = await approved();
		// With the same Request ID, as the shop does, after this execution has read the order.
		const first = await sandbox().call('POST', `/v2/checkout/orders/${id}/capture`, undefined, {
			'paypal-request-id': `capture-${id}`,
		});
		expect(first.status).toBe(201);
		await later(20);
		await look();
		expect(await captureIds(id)).toHaveLength(1);
	});

	it('reports an order whose capture PayPal refuses, and captures the others', async () => {
		const [one, other] = [await approved(), await approved()];
		await sandbox().admin('POST', 'faults', {
			kind: 'status',
			status: 422,
			issue: 'INSTRUMENT_DECLINED',
			method: 'POST',
			path: '/v2/checkout/orders/*/capture',
		});
		await later(20);
		const done = await look();
		const [{ orderId, reason }] = done.output('What Could Not Be Captured');
		expect([one, other]).toContain(orderId);
		expect(reason).toMatch(/\w+ \w+/);
		const [missing] = done.output('What Was Missing');
		expect([one, other].filter((id) => id !== orderId)).toEqual([missing.orderId]);
	});
});

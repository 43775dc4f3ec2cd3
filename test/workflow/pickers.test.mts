/** Lists of records that PayPal's API cannot list: made from transactions and events, against the sandbox. */
import { randomUUID } from 'node:crypto';

import { contract, settableProperties } from '../../contract/index.mts';
import {
	searchAuthorizations,
	searchCaptures,
	searchCarriers,
	searchDisputeCarriers,
	searchDisputes,
	searchManagedAccounts,
	searchOrders,
	searchOrderTrackers,
	searchPartners,
	searchPaymentTokens,
	searchPayoutItems,
	searchPayouts,
	searchRefunds,
	searchSellers,
	searchSubscriptions,
	searchTrackerCarriers,
	searchTrackers,
} from '../../nodes/PayPal/methods/listSearch';
import { editorOn, scroll } from '../support/editor.mts';
import { byId, make } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

/** A call that must succeed. */
const post = async (path: string, body?: object) => {
	const response = await sandbox().call('POST', path, body, { 'paypal-request-id': randomUUID() });
	if (response.status >= 300) throw new Error(`${path}: ${JSON.stringify(response.body)}`);
	return response.body;
};

/** Nothing listens on this port, but events are kept all the same. */
const listen = async () => await make.webhook(sandbox(), 'http://127.0.0.1:9/hook');

const history = async (count: number, seed = 1) => {
	const now = sandbox().clock.now();
	await sandbox().admin('POST', 'transactions', {
		count,
		seed,
		from: new Date(now - 31 * 86_400_000).toISOString(),
		to: new Date(now).toISOString(),
	});
};

describe('captures', () => {
	it('are none in a new account', async () => {
		expect(await scroll(searchCaptures, editorOn(sandbox()))).toEqual({
			names: [],
			values: [],
			pages: 1,
		});
	});

	it('are shown with day, amount, buyer and ID', async () => {
		const id = await make.capture(sandbox());
		const { names, values } = await scroll(searchCaptures, editorOn(sandbox()));
		expect(values).toEqual([id]);
		expect(names[0]).toMatch(
			new RegExp(`^\\d{4}-\\d\\d-\\d\\d – 10\\.00 USD – \\S+@\\S+ – ${id}$`),
		);
	});

	it('that were refunded in full are not offered for refunds, but for Get', async () => {
		const refund = await make.refund(sandbox());
		const toRefund = editorOn(sandbox(), { operation: 'refundCapture' });
		const toGet = editorOn(sandbox(), { operation: 'getCapture' });
		expect((await scroll(searchCaptures, toRefund)).values).toEqual([]);
		expect((await scroll(searchCaptures, toGet)).values).toHaveLength(1);
		expect((await scroll(searchRefunds, toGet)).values).toEqual([refund]);
	});

	it('of a month with thousands are all listed once, newest first', async () => {
		await history(4_000);
		const { names, values, pages } = await scroll(searchCaptures, editorOn(sandbox()));
		expect(pages).toBeGreaterThan(3);
		expect(new Set(values).size).toBe(values.length);
		const days = names.map((name) => name.slice(0, 10));
		expect(days).toEqual([...days].sort().reverse());
		// 72 of 100 lines are sales and 8 are payments of subscriptions; some refunds are sales, too.
		expect(values.length).toBeGreaterThan(0.78 * 4_000);
	});

	it('are found by several words, anywhere in the month', async () => {
		await history(4_000);
		const all = await scroll(searchCaptures, editorOn(sandbox()));
		const oldest = String(all.names.at(-1));
		const [day = '', , buyer = ''] = oldest.split(' – ');
		const { names } = await scroll(searchCaptures, editorOn(sandbox()), `${buyer} ${day}`);
		expect(names).toContain(oldest);
		expect(names.length).toBeLessThan(20);
	});

	it('are read in shorter ranges if PayPal finds a month too large', async () => {
		await history(12_000);
		const first = await searchCaptures.call(editorOn(sandbox()));
		expect(first.results.length).toBeGreaterThan(20);
		expect(first.paginationToken).toBeDefined();
	});

	it('have an error that says why there is no list', async () => {
		await sandbox().admin('POST', 'faults', {
			method: 'GET',
			path: '/v1/reporting/transactions',
			kind: 'status',
			status: 403,
		});
		await expect(searchCaptures.call(editorOn(sandbox()))).rejects.toMatchObject({
			message: "Turn on 'Transaction search' for your app",
			description: expect.stringContaining('9 hours') as string,
		});
	});
});

test('authorizations: for Capture those that still hold money, for Get all', async () => {
	const [open, voided] = [await make.authorization(sandbox()), await make.authorization(sandbox())];
	await post(`/v2/payments/authorizations/${voided}/void`);
	const toCapture = editorOn(sandbox(), { operation: 'captureAuthorization' });
	const toGet = editorOn(sandbox(), { operation: 'getAuthorization' });
	expect((await scroll(searchAuthorizations, toCapture)).values).toEqual([open]);
	expect((await scroll(searchAuthorizations, toGet)).values.sort()).toEqual([open, voided].sort());
});

describe('orders', () => {
	it('to be captured are those that the buyer has approved', async () => {
		await listen();
		await make.order(sandbox());
		const approved = await make.approvedOrder(sandbox());
		const { order: captured } = await make.capturedOrder(sandbox());
		const toCapture = editorOn(sandbox(), { operation: 'capture' });
		const toGet = editorOn(sandbox(), { operation: 'get' });
		expect((await scroll(searchOrders, toCapture)).values).toEqual([approved]);
		expect((await scroll(searchOrders, toGet)).values.sort()).toEqual([approved, captured].sort());
	});

	it('are read from the reports only if there is no webhook', async () => {
		const { order } = await make.capturedOrder(sandbox());
		expect((await scroll(searchOrders, editorOn(sandbox()))).values).toEqual([order]);
	});

	it('are read from events only if the app may not search transactions', async () => {
		await listen();
		const approved = await make.approvedOrder(sandbox());
		await sandbox().admin('POST', 'faults', {
			path: '/v1/reporting/transactions',
			kind: 'status',
			status: 403,
		});
		expect((await scroll(searchOrders, editorOn(sandbox()))).values).toEqual([approved]);
	});

	it('come in pages where there are many', async () => {
		await listen();
		for (let count = 0; count < 120; count += 1) await make.approvedOrder(sandbox());
		const { values, pages } = await scroll(
			searchOrders,
			editorOn(sandbox(), { operation: 'capture' }),
		);
		expect([new Set(values).size, pages]).toEqual([120, 2]);
	});
});

const plan = async () => {
	const product = await post('/v1/catalogs/products', { name: 'Box', type: 'PHYSICAL' });
	const response = await post('/v1/billing/plans', {
		product_id: product.id,
		name: 'Monthly',
		billing_cycles: [
			{
				tenure_type: 'REGULAR',
				sequence: 1,
				frequency: { interval_unit: 'MONTH' },
				pricing_scheme: { fixed_price: { currency_code: 'USD', value: '10.00' } },
			},
		],
		payment_preferences: { auto_bill_outstanding: true },
	});
	return String(response.id);
};

const subscription = async (planId: string) => {
	const { id } = await post('/v1/billing/subscriptions', { plan_id: planId });
	return String(id);
};

describe('subscriptions', () => {
	const started = async () => {
		const planId = await plan();
		const [pending, active, paused] = [
			await subscription(planId),
			await subscription(planId),
			await subscription(planId),
		];
		for (const id of [active, paused]) await sandbox().admin('POST', `subscriptions/${id}/approve`);
		await sandbox().clock.settled();
		await post(`/v1/billing/subscriptions/${paused}/suspend`, { reason: 'x' });
		return { pending, active, paused };
	};

	it('are those that the operation is possible for', async () => {
		const { pending, active, paused } = await started();
		const values = async (operation: string) =>
			(await scroll(searchSubscriptions, editorOn(sandbox(), { operation }))).values.sort();
		expect(await values('get')).toEqual([pending, active, paused].sort());
		expect(await values('suspend')).toEqual([active]);
		expect(await values('activate')).toEqual([paused]);
		expect(await values('cancel')).toEqual([active, paused].sort());
	});

	it('are read from events and payments if PayPal does not list them', async () => {
		await listen();
		const { active, paused } = await started();
		await sandbox().admin('POST', 'faults', {
			path: '/v1/billing/subscriptions',
			kind: 'status',
			status: 404,
			times: 100,
		});
		const values = async (operation: string) =>
			(await scroll(searchSubscriptions, editorOn(sandbox(), { operation }))).values;
		expect(await values('get')).toEqual(expect.arrayContaining([active, paused]));
		expect(await values('suspend')).toEqual([active]);
		expect(await values('activate')).toEqual([paused]);
	});

	it('come in pages where there are many', async () => {
		const planId = await plan();
		for (let count = 0; count < 45; count += 1) await subscription(planId);
		const { values, pages } = await scroll(searchSubscriptions, editorOn(sandbox()));
		expect([new Set(values).size, pages]).toEqual([45, 3]);
	});
});

describe('payouts', () => {
	const pay = async (...receivers: string[]) => {
		const { batch_header: batch } = await post('/v1/payments/payouts', {
			sender_batch_header: { sender_batch_id: `batch-${receivers.join()}` },
			items: receivers.map((receiver) => ({
				recipient_type: 'EMAIL',
				receiver,
				amount: { currency: 'USD', value: '5.00' },
			})),
		});
		await sandbox().clock.advance('PT1H');
		return String(batch?.payout_batch_id);
	};

	it('are none without a webhook', async () => {
		await pay('ada@example.com');
		expect((await scroll(searchPayouts, editorOn(sandbox()))).values).toEqual([]);
	});

	it('are shown by their last event, once each', async () => {
		await listen();
		const id = await pay('ada@example.com');
		const { names, values } = await scroll(searchPayouts, editorOn(sandbox()));
		expect(values).toEqual([id]);
		expect(names[0]).toContain('5.00 USD – Success – batch-ada@example.com');
	});

	it('have items: of all payouts from events, of one by its ID', async () => {
		await listen();
		await pay('ada@example.com');
		const second = await pay('ben@example.com', 'cleo@example.com');
		const all = await scroll(searchPayoutItems, editorOn(sandbox()));
		expect(all.names).toHaveLength(3);
		const own = await scroll(searchPayoutItems, editorOn(sandbox()), second);
		expect(own.names.map((name) => name.split(' – ')[0])).toEqual([
			'ben@example.com',
			'cleo@example.com',
		]);
	});

	it('that nobody has claimed are offered for Cancel', async () => {
		await listen();
		await pay('ada@example.com', 'unclaimed@example.com');
		const { names } = await scroll(searchPayoutItems, editorOn(sandbox(), { operation: 'cancel' }));
		expect(names.every((name) => name.includes('Unclaimed'))).toBe(true);
	});
});

describe('disputes', () => {
	const open = async (stage: string) => {
		const captureId = await make.capture(sandbox());
		const { dispute_id: id } = (await sandbox().admin('POST', 'disputes', {
			captureId,
			stage,
			reason: 'MERCHANDISE_OR_SERVICE_NOT_RECEIVED',
		})) as { dispute_id: string };
		return id;
	};
	const listed = async (operation: string, filter?: string) =>
		(await scroll(searchDisputes, editorOn(sandbox(), { operation }), filter)).values;

	it('are those that the operation is possible for', async () => {
		const [inquiry, chargeback] = [await open('INQUIRY'), await open('CHARGEBACK')];
		expect((await listed('get')).sort()).toEqual([inquiry, chargeback].sort());
		expect((await listed('provideEvidence')).sort()).toEqual([inquiry, chargeback].sort());
		expect(await listed('makeOffer')).toEqual([inquiry]);
		expect(await listed('provideSupportingInfo')).toEqual([chargeback]);
		expect(await listed('appeal')).toEqual([]);
		await post(`/v1/customer/disputes/${inquiry}/escalate`, { note: 'Please decide' });
		expect(await listed('makeOffer')).toEqual([]);
		expect(await listed('settle')).toEqual([inquiry]);
		expect(await listed('provideEvidence')).toEqual([chargeback]);
	});

	it('are still only those when a state is typed', async () => {
		await open('INQUIRY');
		expect(await listed('appeal', 'needs your')).toEqual([]);
	});
});

test('payment tokens: of one customer, or of all from events', async () => {
	await listen();
	const card = { number: '4111111111111111', expiry: '2035-12' };
	const save = async (customer: string) => {
		const setup = await post('/v3/vault/setup-tokens', {
			customer: { id: customer },
			payment_source: { card },
		});
		const token = await post('/v3/vault/payment-tokens', {
			payment_source: { token: { id: setup.id, type: 'SETUP_TOKEN' } },
		});
		return String(token.id);
	};
	const [ada, ben] = [await save('customer_ada'), await save('customer_ben')];
	expect((await scroll(searchPaymentTokens, editorOn(sandbox()))).values.sort()).toEqual(
		[ada, ben].sort(),
	);
	expect((await scroll(searchPaymentTokens, editorOn(sandbox()), 'customer_ben')).values).toEqual([
		ben,
	]);
	await sandbox().call('DELETE', `/v3/vault/payment-tokens/${ada}`);
	await sandbox().clock.advance('PT1M');
	expect((await scroll(searchPaymentTokens, editorOn(sandbox()))).values).toEqual([ben]);
});

test('trackers: of the payment whose ID is typed', async () => {
	const capture = await make.capture(sandbox());
	await post('/v1/shipping/trackers', {
		trackers: [
			{
				transaction_id: capture,
				tracking_number: '443844607820',
				status: 'SHIPPED',
				carrier: 'FEDEX',
			},
		],
	});
	expect(await scroll(searchTrackers, editorOn(sandbox()))).toMatchObject({ values: [] });
	expect(await scroll(searchTrackers, editorOn(sandbox()), capture)).toEqual({
		names: ['FedEx – 443844607820 – Shipped'],
		values: [`${capture}-443844607820`],
		pages: 1,
	});
});

test('trackers of an order: those of the order that is chosen', async () => {
	const { order, capture } = await make.capturedOrder(sandbox());
	const other = await make.capturedOrder(sandbox());
	for (const [number, shipped] of Object.entries({
		A1: { order, capture },
		'B-2': { order, capture },
		C3: other,
	})) {
		await post(`/v2/checkout/orders/${shipped.order}/track`, {
			capture_id: shipped.capture,
			tracking_number: number,
			carrier: 'FEDEX',
		});
	}
	await sandbox().call('PATCH', `/v2/checkout/orders/${order}/trackers/${capture}-A1`, [
		{ op: 'replace', path: '/status', value: 'CANCELLED' },
	]);
	const trackersOf = (orderId: string) =>
		scroll(searchOrderTrackers, editorOn(sandbox(), { orderId: byId(orderId) }));
	const day = new Date(sandbox().clock.now()).toISOString().slice(0, 10);
	expect(await trackersOf(order)).toEqual({
		names: [`${day} – Cancelled – ${capture}-A1`, `${day} – Shipped – ${capture}-B-2`],
		values: [`${capture}-A1`, `${capture}-B-2`],
		pages: 1,
	});
	expect((await trackersOf('')).values).toEqual([]);
	expect((await trackersOf('={{ $json.id }}')).values).toEqual([]);
	await expect(trackersOf('5O190127TN364715T')).rejects.toThrow(/no such record/);
});

describe('carriers', () => {
	it.each([
		['orders', searchCarriers, 'orders.track.create', 'carrier'],
		['payments', searchTrackerCarriers, 'trackers.post', 'trackers[].carrier'],
		[
			'disputes',
			searchDisputeCarriers,
			'disputes.provide-evidence',
			'evidences[].evidence_info.tracking_info[].carrier_name',
		],
	])('of %s are all listed once, a hundred at a time', async (_, search, id, path) => {
		const operation = contract.operations.find((each) => each.id === id);
		const place = operation && settableProperties(operation).find((each) => each.path === path);
		const codes = place?.enum ?? [];
		expect(codes.length).toBeGreaterThan(800);
		const { names, values, pages } = await scroll(search, editorOn(sandbox()));
		expect([...values].sort()).toEqual([...codes].sort());
		expect(pages).toBe(Math.ceil(codes.length / 100));
		expect(names.slice(0, 4)).toEqual(['UPS', 'FedEx', 'USPS', 'DHL']);
	});

	it('are found by words in their names, and by their codes', async () => {
		const found = async (filter: string) =>
			await scroll(searchCarriers, editorOn(sandbox()), filter);
		expect((await found('dpd uk')).names).toContain('DPD UK');
		expect((await found('DPD_UK')).values).toContain('DPD_UK');
		expect((await found('no such carrier')).values).toEqual([]);
	});
});

describe('the partner', () => {
	it("is the credential's own account, named as in the user profile", async () => {
		const { names, values } = await scroll(searchPartners, editorOn(sandbox()));
		const { body } = await sandbox().call('GET', '/v1/identity/oauth2/userinfo?schema=paypalv1.1');
		expect(values).toEqual([body.payer_id]);
		expect(names).toEqual([`Your own account – ${String(body.payer_id)}`]);
	});

	it('is found by a part of its ID, and not by another', async () => {
		const [id] = (await scroll(searchPartners, editorOn(sandbox()))).values;
		const byPart = await scroll(searchPartners, editorOn(sandbox()), String(id).slice(2, 8));
		expect(byPart.values).toEqual([id]);
		expect((await scroll(searchPartners, editorOn(sandbox()), 'nobody')).values).toEqual([]);
	});

	it('is not listed for an app without reports; the error says to turn them on', async () => {
		await sandbox().admin('POST', 'faults', {
			kind: 'status',
			method: 'GET',
			path: '/v1/reporting/balances',
			status: 403,
		});
		await expect(scroll(searchPartners, editorOn(sandbox()))).rejects.toThrow(
			"Turn on 'Transaction search' for your app",
		);
	});
});

test('sellers and managed accounts: nothing to list in a new account', async () => {
	expect((await scroll(searchSellers, editorOn(sandbox()))).values).toEqual([]);
	expect((await scroll(searchManagedAccounts, editorOn(sandbox()))).values).toEqual([]);
});

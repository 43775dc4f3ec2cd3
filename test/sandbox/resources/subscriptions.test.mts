import { useListener } from '../../support/listener.mts';
import { CARD, outcome, relsOf, usd } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-31T00:00:00Z') });
const listener = useListener();
const PATH = '/v1/billing/subscriptions';
const WHOLE = { prefer: 'return=representation' };

const regular = (sequence: number, value: string, more: object = {}) => ({
	frequency: { interval_unit: 'MONTH', interval_count: 1 },
	tenure_type: 'REGULAR',
	sequence,
	total_cycles: 0,
	pricing_scheme: { fixed_price: usd(value) },
	...more,
});
const trial = (sequence: number, total_cycles = 1, more: object = {}) => ({
	frequency: { interval_unit: 'WEEK', interval_count: 1 },
	tenure_type: 'TRIAL',
	sequence,
	total_cycles,
	...more,
});

let product: Json | undefined;
beforeEach(async () => {
	await sandbox().clock.set('2026-01-31T00:00:00Z');
	product = undefined;
});
const plan = async (body: object = {}): Promise<Json> => {
	product ??= (
		await sandbox().call('POST', '/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' })
	).body.id;
	const { body: made } = await sandbox().call('POST', '/v1/billing/plans', {
		product_id: product,
		name: 'Tea',
		billing_cycles: [regular(1, '10')],
		payment_preferences: {},
		...body,
	});
	return made.id;
};
const create = (plan_id: Json, body: object = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', PATH, { plan_id, ...body }, WHOLE);
const get = (id: Json, query = ''): Promise<SandboxResponse> =>
	sandbox().call('GET', `${PATH}/${id}${query}`);
const approve = (id: Json) => sandbox().admin('POST', `subscriptions/${id}/approve`);
const fail = (id: Json, body: object = {}) =>
	sandbox().admin('POST', `subscriptions/${id}/fail-payments`, body);
const call = (
	id: Json,
	action: string,
	body: object = { reason: 'Why not' },
): Promise<SandboxResponse> => sandbox().call('POST', `${PATH}/${id}/${action}`, body);
const patch = (id: Json, ...operations: readonly object[]): Promise<SandboxResponse> =>
	sandbox().call('PATCH', `${PATH}/${id}`, operations);
const advance = (by: string) => sandbox().clock.advance(by);
const billing = async (id: Json) => (await get(id)).body.billing_info;

/** An approved subscription. */
const active = async (planBody: object = {}, body: object = {}): Promise<Json> => {
	const { id } = (await create(await plan(planBody), body)).body;
	await approve(id);
	return id;
};
/** The payments, newest first. */
const paid = async (id: Json): Promise<readonly Json[]> => {
	const range = 'start_time=2025-01-01T00:00:00Z&end_time=2036-01-01T00:00:00Z';
	return (await get(id, `/transactions?${range}`)).body.transactions;
};
const amounts = async (id: Json): Promise<readonly unknown[]> =>
	(await paid(id)).map((each) => each.amount_with_breakdown.gross_amount.value);
const listen = () =>
	sandbox().call('POST', '/v1/notifications/webhooks', {
		url: listener().url,
		event_types: [{ name: '*' }],
	});
const heard = async (): Promise<readonly Json[]> => {
	await sandbox().clock.settled();
	return listener()
		.received.map(({ body }) => JSON.parse(body) as Json)
		.filter(({ event_type }) => /^(BILLING\.SUB|PAYMENT)/.test(event_type));
};
const heardTypes = async () => (await heard()).map(({ event_type }) => event_type);

it('waits for the buyer, and then bills setup fee, trials and regular cycles until it expires', async () => {
	await listen();
	const id0 = await plan({
		billing_cycles: [
			trial(1, 2),
			trial(2, 1, { pricing_scheme: { fixed_price: usd('3') } }),
			regular(3, '10', { total_cycles: 2 }),
		],
		payment_preferences: { setup_fee: usd('5') },
		taxes: { percentage: '10', inclusive: false },
	});
	const made = await create(id0, { shipping_amount: usd('2'), custom_id: 'mine' });
	expect([made.status, made.body.status, relsOf(made)]).toEqual([
		201,
		'APPROVAL_PENDING',
		['approve', 'edit', 'self'],
	]);
	expect([made.body.billing_info, made.body.quantity]).toEqual([undefined, '1']);
	const { id } = made.body;
	expect(id).toMatch(/^I-[0-9A-Z]{12}$/);
	for (const action of ['suspend', 'cancel', 'activate']) {
		expect(outcome(await call(id, action))).toEqual([422, 'SUBSCRIPTION_STATUS_INVALID']);
	}

	await approve(id);
	const { body: begun } = await get(id);
	expect(begun).toMatchObject({ status: 'ACTIVE', subscriber: { payer_id: 'SANDB2XBUYER8' } });
	expect(begun.billing_info).toMatchObject({
		next_billing_time: '2026-02-07T00:00:00Z',
		final_payment_time: '2026-03-21T00:00:00Z',
		failed_payments_count: 0,
		last_payment: { amount: usd('5.00') },
	});
	expect(begun.billing_info.cycle_executions.map((each) => each.cycles_completed)).toEqual([
		1, 0, 0,
	]);
	await expect(approve(id)).rejects.toThrow('SUBSCRIPTION_STATUS_INVALID');

	// A free week, a week for 3.00 and a month for 10.00; with 10 % tax and 2.00 for shipping.
	await advance('P7D');
	expect(await amounts(id)).toEqual(['5.00']);
	await advance('P7D');
	expect(await amounts(id)).toEqual(['5.30', '5.00']);
	await advance('P7D');
	expect(await amounts(id)).toEqual(['13.00', '5.30', '5.00']);
	expect((await paid(id))[0]).toMatchObject({
		status: 'COMPLETED',
		amount_with_breakdown: {
			tax_amount: usd('1.00'),
			shipping_amount: usd('2.00'),
			fee_amount: usd('0.94'),
			net_amount: usd('12.06'),
		},
	});
	await advance('P1M');
	expect(await amounts(id)).toEqual(['13.00', '13.00', '5.30', '5.00']);
	expect((await get(id)).body.status).toBe('ACTIVE');
	await advance('P1M');
	expect((await get(id)).body.status).toBe('EXPIRED');
	expect(await amounts(id)).toHaveLength(4);

	expect(await heardTypes()).toEqual([
		'BILLING.SUBSCRIPTION.CREATED',
		'BILLING.SUBSCRIPTION.ACTIVATED',
		...Array<string>(4).fill('PAYMENT.SALE.COMPLETED'),
		'BILLING.SUBSCRIPTION.EXPIRED',
	]);
	expect((await heard())[2]).toMatchObject({
		resource_type: 'sale',
		resource: {
			billing_agreement_id: id,
			custom: 'mine',
			state: 'completed',
			amount: { total: '5.00', currency: 'USD' },
		},
	});
});

it('keeps to the day of the month', async () => {
	const id = await active();
	const next = async () => (await billing(id)).next_billing_time.slice(0, 10);
	expect(await next()).toBe('2026-02-28');
	await advance('P28D');
	expect(await next()).toBe('2026-03-31');
	expect(await amounts(id)).toEqual(['10.00', '10.00']);
});

it.each<[string, object, readonly unknown[]]>([
	['an unknown plan', { plan_id: 'P-NONE' }, [404, 'INVALID_RESOURCE_ID']],
	['no plan', { plan_id: undefined }, [400, 'MISSING_REQUIRED_PARAMETER']],
	['a quantity', { quantity: '2' }, [422, 'SUBSCRIPTION_CANNOT_HAVE_QUANTITY']],
	['a quantity of none', { quantity: '0' }, [400, 'INVALID_PARAMETER_VALUE']],
	['a start in the past', { start_time: '2020-01-01T00:00:00Z' }, [400, 'INVALID_PARAMETER_VALUE']],
	[
		'another currency',
		{ shipping_amount: { currency_code: 'EUR', value: '1' } },
		[422, 'CURRENCY_MISMATCH'],
	],
	[
		'an override of a cycle that is not there',
		{ plan: { billing_cycles: [{ sequence: 2, total_cycles: 1 }] } },
		[422, 'INVALID_BILLING_CYCLE_SEQUENCE'],
	],
	[
		'a price of another kind',
		{
			plan: {
				billing_cycles: [
					{
						sequence: 1,
						pricing_scheme: {
							pricing_model: 'VOLUME',
							tiers: [{ starting_quantity: '1', amount: usd('1') }],
						},
					},
				],
			},
		},
		[422, 'INVALID_PRICING_SCHEME'],
	],
])('refuses %s', async (_what, body, expected) => {
	expect(outcome(await create(await plan(), body))).toEqual(expected);
});

it('needs a plan that is active', async () => {
	const id = await plan({ status: 'CREATED' });
	expect(outcome(await create(id))).toEqual([422, 'PLAN_STATUS_INVALID']);
});

it('begins when it is to, or when the merchant says so', async () => {
	const later = await active({}, { start_time: '2026-02-10T00:00:00Z' });
	expect(await amounts(later)).toEqual([]);
	expect((await billing(later)).next_billing_time).toBe('2026-02-10T00:00:00Z');
	const start = { op: 'replace', path: '/start_time', value: '2026-02-05T00:00:00Z' };
	expect((await patch(later, start)).status).toBe(204);
	const waiting = await active(
		{},
		{
			application_context: {
				return_url: 'https://shop.example/return',
				cancel_url: 'https://shop.example/cancel',
				user_action: 'CONTINUE',
			},
		},
	);
	expect([(await get(waiting)).body.status, relsOf(await get(waiting))]).toEqual([
		'APPROVED',
		['edit', 'self', 'activate'],
	]);
	expect((await call(waiting, 'activate')).status).toBe(204);
	expect(await amounts(waiting)).toEqual(['10.00']);
	await advance('P5D');
	expect(await amounts(later)).toEqual(['10.00']);
	expect(outcome(await patch(later, start))).toEqual([204]);
	expect(outcome(await patch(later, { ...start, value: '2026-03-01T00:00:00Z' }))).toEqual([
		422,
		'INVALID_START_TIME',
	]);
});

it('is paid by card without the buyer, and never shows the number', async () => {
	const card = { subscriber: { payment_source: { card: CARD } } };
	const { body } = await create(await plan(), card);
	expect([body.status, body.subscriber.payment_source.card.last_digits]).toEqual([
		'ACTIVE',
		'1111',
	]);
	expect(JSON.stringify((await get(body.id)).body)).not.toContain(CARD.number);
	expect(await amounts(body.id)).toEqual(['10.00']);
	const declined = {
		subscriber: { payment_source: { card: { ...CARD, name: 'CCREJECT-REFUSED' } } },
	};
	const refused = await create(await plan(), declined);
	expect((await billing(refused.body.id)).outstanding_balance).toEqual(usd('10.00'));
	const source = { op: 'replace', path: '/subscriber/payment_source', value: { card: CARD } };
	expect((await patch(refused.body.id, source)).status).toBe(204);
	await advance('P5D');
	expect((await billing(refused.body.id)).outstanding_balance).toEqual(usd('0.00'));
});

describe('failed payments', () => {
	it('are tried again, become outstanding, and are billed with the next cycle', async () => {
		await listen();
		const id = await active();
		await fail(id, { times: 2, reason: 'PAYER_CANNOT_PAY' });
		await advance('P28D');
		expect(await billing(id)).toMatchObject({
			outstanding_balance: usd('10.00'),
			failed_payments_count: 1,
		});
		expect((await billing(id)).last_failed_payment).toBeUndefined();
		const shown = await get(id, '?fields=last_failed_payment,plan');
		expect(shown.body.billing_info.last_failed_payment).toEqual({
			amount: usd('10.00'),
			time: '2026-02-28T00:00:00Z',
			reason_code: 'PAYER_CANNOT_PAY',
			next_payment_retry_time: '2026-03-05T00:00:00Z',
		});
		expect(shown.body.plan.billing_cycles).toHaveLength(1);
		await advance('P5D');
		expect((await billing(id)).failed_payments_count).toBe(2);
		await advance('P5D');
		expect(await billing(id)).toMatchObject({
			outstanding_balance: usd('0.00'),
			failed_payments_count: 0,
		});
		expect(await amounts(id)).toEqual(['10.00', '10.00']);

		await fail(id, { times: 3 });
		await advance('P22D');
		expect((await billing(id)).outstanding_balance).toEqual(usd('10.00'));
		await advance('P10D');
		expect((await billing(id)).failed_payments_count).toBe(3);
		await advance('P20D');
		expect(await amounts(id)).toEqual(['20.00', '10.00', '10.00']);
		expect((await heardTypes()).filter((type) => type.endsWith('FAILED'))).toHaveLength(5);
	});

	it('suspend it when there are too many, until what is outstanding is paid', async () => {
		await listen();
		const id = await active({
			payment_preferences: { payment_failure_threshold: 2, auto_bill_outstanding: false },
		});
		expect(outcome(await call(id, 'capture', captured('1')))).toEqual([
			422,
			'ZERO_OUTSTANDING_BALANCE',
		]);
		await fail(id, { times: 2 });
		await advance('P1M');
		expect((await get(id)).body.status).toBe('ACTIVE');
		await advance('P31D');
		expect((await get(id)).body.status).toBe('SUSPENDED');
		expect((await billing(id)).outstanding_balance).toEqual(usd('20.00'));
		expect(await heardTypes()).toEqual([
			'BILLING.SUBSCRIPTION.CREATED',
			'BILLING.SUBSCRIPTION.ACTIVATED',
			'PAYMENT.SALE.COMPLETED',
			'BILLING.SUBSCRIPTION.PAYMENT.FAILED',
			'BILLING.SUBSCRIPTION.PAYMENT.FAILED',
			'BILLING.SUBSCRIPTION.SUSPENDED',
		]);

		expect(outcome(await call(id, 'activate'))).toEqual([422, 'SUBSCRIPTION_CANNOT_BE_ACTIVATED']);
		expect(outcome(await call(id, 'capture', captured('20.01')))).toEqual([
			422,
			'AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE',
		]);
		expect(outcome(await call(id, 'capture', captured('1', 'EUR')))).toEqual([
			422,
			'CURRENCY_MISMATCH',
		]);
		await fail(id);
		expect((await call(id, 'capture', captured('5'))).body.status).toBe('DECLINED');
		expect((await call(id, 'capture', captured('5'))).body).toMatchObject({
			status: 'COMPLETED',
			amount_with_breakdown: { gross_amount: usd('5.00') },
		});
		expect((await billing(id)).outstanding_balance).toEqual(usd('15.00'));
		const forgive = (value: string) =>
			patch(id, { op: 'replace', path: '/billing_info/outstanding_balance', value: usd(value) });
		expect(outcome(await forgive('16'))).toEqual([422, 'AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE']);
		expect(outcome(await forgive('0'))).toEqual([204]);
		expect((await call(id, 'activate')).status).toBe(204);
		expect((await get(id)).body.status).toBe('ACTIVE');
	});

	it('of the setup fee cancel it, or leave the fee outstanding', async () => {
		const begin = async (setup_fee_failure_action: string) => {
			const preferences = { setup_fee: usd('7'), setup_fee_failure_action };
			const { id } = (await create(await plan({ payment_preferences: preferences }))).body;
			await fail(id);
			await approve(id);
			return (await get(id)).body;
		};
		expect((await begin('CANCEL')).status).toBe('CANCELLED');
		const going = await begin('CONTINUE');
		expect([going.status, await amounts(going.id)]).toEqual(['ACTIVE', ['17.00']]);
	});

	it('of the setup fee are tried again where billing starts later', async () => {
		const preferences = { setup_fee: usd('7'), setup_fee_failure_action: 'CONTINUE' };
		const start_time = '2026-03-01T00:00:00Z';
		const { id } = (await create(await plan({ payment_preferences: preferences }), { start_time }))
			.body;
		await fail(id);
		await approve(id);
		await advance('P5D');
		expect(await amounts(id)).toEqual(['7.00']);
	});
});

const captured = (value: string, currency_code = 'USD') => ({
	note: 'Please',
	capture_type: 'OUTSTANDING_BALANCE',
	amount: { currency_code, value },
});

it('is suspended, goes on at the next date without what was left out, and is cancelled', async () => {
	await listen();
	const id = await active();
	expect(outcome(await call(id, 'suspend', {}))).toEqual([400, 'MISSING_REQUIRED_PARAMETER']);
	expect((await call(id, 'suspend')).status).toBe(204);
	expect((await get(id)).body).toMatchObject({
		status: 'SUSPENDED',
		status_change_note: 'Why not',
	});
	expect(relsOf(await get(id))).toEqual(['cancel', 'edit', 'self', 'activate', 'capture']);
	expect(outcome(await call(id, 'suspend'))).toEqual([422, 'SUBSCRIPTION_STATUS_INVALID']);
	await advance('P65D');
	expect(await amounts(id)).toEqual(['10.00']);
	expect((await call(id, 'activate')).status).toBe(204);
	expect((await billing(id)).next_billing_time).toBe('2026-04-28T00:00:00Z');
	expect(outcome(await call(id, 'activate'))).toEqual([422, 'SUBSCRIPTION_STATUS_INVALID']);
	await advance('P25D');
	expect(await amounts(id)).toEqual(['10.00', '10.00']);
	expect((await call(id, 'cancel')).status).toBe(204);
	expect(relsOf(await get(id))).toEqual(['edit', 'self']);
	for (const action of ['cancel', 'suspend', 'activate']) {
		expect(outcome(await call(id, action))).toEqual([422, 'SUBSCRIPTION_STATUS_INVALID']);
	}
	expect(outcome(await patch(id))).toEqual([422, 'SUBSCRIPTION_STATUS_INVALID']);
	await advance('P1Y');
	expect(await amounts(id)).toHaveLength(2);
	expect((await heardTypes()).filter((type) => type.startsWith('BILLING'))).toEqual([
		'BILLING.SUBSCRIPTION.CREATED',
		'BILLING.SUBSCRIPTION.ACTIVATED',
		'BILLING.SUBSCRIPTION.SUSPENDED',
		'BILLING.SUBSCRIPTION.RE-ACTIVATED',
		'BILLING.SUBSCRIPTION.CANCELLED',
	]);
});

describe('a revision', () => {
	it('waits for the buyer if it costs more, and is done at once if not', async () => {
		const id = await active({ quantity_supported: true });
		const more = await call(id, 'revise', { quantity: '3' });
		expect([more.status, relsOf(more)[0], more.body.quantity]).toEqual([200, 'approve', '3']);
		expect((await get(id)).body.quantity).toBe('1');
		await approve(id);
		expect((await get(id)).body.quantity).toBe('3');
		await advance('P1M');
		expect(await amounts(id)).toEqual(['30.00', '10.00']);
		const less = await call(id, 'revise', { quantity: '2' });
		expect(relsOf(less)).not.toContain('approve');
		expect((await get(id)).body.quantity).toBe('2');
	});

	it('leads to another plan of the product, from the next payment on', async () => {
		const id = await active();
		const cheaper = await plan({ billing_cycles: [trial(1), regular(2, '6')] });
		const other = await plan();
		expect((await call(id, 'revise', { plan_id: cheaper })).body.plan_id).toBe(cheaper);
		await advance('P1M');
		expect(await amounts(id)).toEqual(['6.00', '10.00']);
		expect(relsOf(await call(id, 'revise', { plan_id: other }))).toContain('approve');
		product = undefined;
		const foreign = await plan();
		expect(outcome(await call(id, 'revise', { plan_id: foreign }))).toEqual([
			422,
			'PLAN_PRODUCT_NOT_COMPATIBLE',
		]);
		expect(outcome(await call(id, 'revise', { plan_id: 'P-NONE' }))).toEqual([
			404,
			'INVALID_RESOURCE_ID',
		]);
		expect(outcome(await call(id, 'revise', { quantity: '2' }))).toEqual([
			422,
			'SUBSCRIPTION_CANNOT_HAVE_QUANTITY',
		]);
	});
});

it('pays a new price of its plan after ten days, and its own price whatever the plan does', async () => {
	const plan_id = await plan({ billing_cycles: [regular(1, '10'), trial(2)].slice(0, 1) });
	const overrides = {
		plan: { billing_cycles: [{ sequence: 1, pricing_scheme: { fixed_price: usd('8') } }] },
	};
	const { id } = (await create(plan_id)).body;
	const { id: own, plan_overridden } = (await create(plan_id, overrides)).body;
	expect(plan_overridden).toBe(true);
	await approve(id);
	await approve(own);
	await advance('P20D');
	await sandbox().call('POST', `/v1/billing/plans/${plan_id}/update-pricing-schemes`, {
		pricing_schemes: [{ billing_cycle_sequence: 1, pricing_scheme: { fixed_price: usd('12') } }],
	});
	await advance('P8D');
	expect(await amounts(id)).toEqual(['10.00', '10.00']);
	await advance('P31D');
	expect(await amounts(id)).toEqual(['12.00', '10.00', '10.00']);
	expect(await amounts(own)).toEqual(['8.00', '8.00', '8.00']);
});

it('counts tiers of the quantity', async () => {
	const pricing = (pricing_model: string) => ({
		pricing_scheme: {
			pricing_model,
			tiers: [
				{ starting_quantity: '1', ending_quantity: '10', amount: usd('3') },
				{ starting_quantity: '11', amount: usd('2') },
			],
		},
	});
	const pay = async (model: string, quantity: string) =>
		amounts(await active({ billing_cycles: [regular(1, '0', pricing(model))] }, { quantity }));
	expect(await pay('TIERED', '15')).toEqual(['40.00']);
	expect(await pay('VOLUME', '15')).toEqual(['30.00']);
	expect(await pay('VOLUME', '10')).toEqual(['30.00']);
});

it.each<[object, readonly unknown[], object]>([
	[{ op: 'add', path: '/custom_id', value: 'new' }, [204], { custom_id: 'new' }],
	[
		{
			op: 'replace',
			path: '/plan/billing_cycles/@sequence==1/pricing_scheme/fixed_price',
			value: usd('9'),
		},
		[204],
		{ plan_overridden: true },
	],
	[
		{ op: 'replace', path: '/plan/billing_cycles/@sequence==1/total_cycles', value: 1 },
		[204],
		{ plan_overridden: true },
	],
	[
		{ op: 'replace', path: '/plan/billing_cycles/@sequence==4/total_cycles', value: 1 },
		[400, 'INVALID_PATCH_PATH'],
		{ plan_overridden: false },
	],
	[
		{
			op: 'replace',
			path: '/plan/billing_cycles/@sequence==1/pricing_scheme/fixed_price',
			value: { currency_code: 'EUR', value: '9' },
		},
		[422, 'CURRENCY_MISMATCH'],
		{},
	],
	[
		{ op: 'replace', path: '/plan/payment_preferences/payment_failure_threshold', value: 'x' },
		[400, 'INVALID_PARAMETER_VALUE'],
		{},
	],
	[{ op: 'replace', path: '/quantity', value: '2' }, [400, 'INVALID_PATCH_PATH'], {}],
	[{ op: 'remove', path: '/custom_id' }, [400, 'UNSUPPORTED_PATCH_OPERATION'], {}],
	[
		{ op: 'replace', path: '/subscriber/payment_source', value: { card: CARD } },
		[400, 'INVALID_PATCH_PATH'],
		{},
	],
])('patches by %j: %j', async (operation, expected, after) => {
	const id = await active();
	expect(outcome(await patch(id, operation))).toEqual(expected);
	expect((await get(id)).body).toMatchObject(after);
});

it('does not patch a cycle that is over', async () => {
	const id = await active({ billing_cycles: [trial(1), regular(2, '10')] });
	const total = (sequence: number, value: number) =>
		patch(id, {
			op: 'replace',
			path: `/plan/billing_cycles/@sequence==${sequence}/total_cycles`,
			value,
		});
	expect(outcome(await total(1, 3))).toEqual([422, 'BILLING_CYCLE_EXECUTION_COMPLETED']);
	await advance('P2M');
	expect(outcome(await total(2, 1))).toEqual([422, 'INVALID_BILLING_TOTAL_CYCLES']);
	expect(outcome(await total(2, 3))).toEqual([204]);
	await advance('P1Y');
	expect([await amounts(id), (await get(id)).body.status]).toEqual([
		['10.00', '10.00', '10.00'],
		'EXPIRED',
	]);
});

it('lists with all filters, the newest first', async () => {
	const [a, b] = [await plan(), await plan()];
	const ids: Json[] = [];
	for (let n = 0; n < 12; n++) {
		ids.push((await create(n % 2 === 0 ? a : b)).body.id);
		await advance('PT10M');
	}
	await approve(ids[0]);
	await approve(ids[1]);
	const list = async (query: string) => sandbox().call('GET', `${PATH}?${query}`);
	const found = async (query: string) =>
		(await list(query)).body.subscriptions.map(({ id }) => ids.indexOf(id));
	expect(await found('')).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
	expect(await found('page=2')).toEqual([1, 0]);
	expect(relsOf(await list(''))).toEqual(['self', 'first', 'next', 'last']);
	expect(await found(`plan_ids=${a}&page_size=20`)).toEqual([10, 8, 6, 4, 2, 0]);
	expect(await found('statuses=ACTIVE,CANCELLED')).toEqual([1, 0]);
	expect(await found('customer_ids=SANDB2XBUYER8')).toEqual([1, 0]);
	const created = (n: number) => sandbox().clock.now() - (12 - n) * 600_000;
	const at = (n: number) => new Date(created(n)).toISOString();
	expect(await found(`created_after=${at(9)}&created_before=${at(10)}`)).toEqual([10, 9]);
	expect(await found(`status_updated_after=${at(12)}`)).toEqual([1, 0]);
	const filter = (text: string) => found(`filter=${encodeURIComponent(text)}`);
	expect(await filter(`status eq ACTIVE and plan_id eq ${b}`)).toEqual([1]);
	expect(await filter(`create_time ge ${at(11).slice(0, 19)}Z or status eq 'ACTIVE'`)).toEqual([
		11, 1, 0,
	]);
	expect(outcome(await list('filter=constructor%20eq%20x'))).toEqual([
		400,
		'INVALID_PARAMETER_VALUE',
	]);
	expect((await list('page_size=21')).status).toBe(400);
});

it('shows the payments of some time only', async () => {
	const id = await active();
	await advance('P2M');
	const between = async (from: string, to: string) =>
		get(id, `/transactions?start_time=${from}T00:00:00Z&end_time=${to}T00:00:00Z`);
	const march = await between('2026-03-01', '2026-12-31');
	expect([march.body.transactions.length, march.body.total_items]).toEqual([1, 1]);
	expect(outcome(await between('2026-03-02', '2026-03-01'))).toEqual([
		400,
		'INVALID_PARAMETER_VALUE',
	]);
	expect((await get(id, '/transactions')).status).toBe(400);
	expect((await get('I-NONE' as Json)).status).toBe(404);
});

it('refuses admin calls that make no sense', async () => {
	await expect(approve('I-NONE' as Json)).rejects.toThrow();
	const id = await active();
	await expect(fail(id, { times: 'often' })).rejects.toThrow('INVALID_PARAMETER_VALUE');
	await expect(fail('I-NONE' as Json)).rejects.toThrow('INVALID_RESOURCE_ID');
});

import { useListener } from '../../support/listener.mts';
import { outcome, relsOf, usd } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-01T00:00:00Z') });
const listener = useListener();
const PATH = '/v1/billing/plans';
const WHOLE = { prefer: 'return=representation' };

const month = { interval_unit: 'MONTH', interval_count: 1 };
const regular = (sequence = 1, more: object = {}) => ({
	frequency: month,
	tenure_type: 'REGULAR',
	sequence,
	total_cycles: 0,
	pricing_scheme: { fixed_price: usd('10') },
	...more,
});
const trial = (sequence = 1, more: object = {}) => ({
	frequency: month,
	tenure_type: 'TRIAL',
	sequence,
	total_cycles: 1,
	...more,
});
const tiers = (...rows: ReadonlyArray<readonly [string, string | undefined, string]>) => ({
	pricing_model: 'TIERED',
	tiers: rows.map(([starting_quantity, ending_quantity, value]) => ({
		starting_quantity,
		...(ending_quantity !== undefined && { ending_quantity }),
		amount: usd(value),
	})),
});

const product = async (): Promise<Json> =>
	(await sandbox().call('POST', '/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' })).body
		.id;
const create = async (body: object = {}, headers: Readonly<Record<string, string>> = WHOLE) =>
	sandbox().call(
		'POST',
		PATH,
		{
			product_id: await product(),
			name: 'Tea every month',
			billing_cycles: [regular()],
			payment_preferences: {},
			...body,
		},
		headers,
	);
const get = (id: Json): Promise<SandboxResponse> => sandbox().call('GET', `${PATH}/${id}`);
const call = (id: Json, action: string, body?: object): Promise<SandboxResponse> =>
	sandbox().call('POST', `${PATH}/${id}/${action}`, body);

it('creates a plan, with defaults filled in, once for a request id', async () => {
	const headers = { 'paypal-request-id': 'plan-1' };
	const body = {
		product_id: await product(),
		name: 'Tea',
		billing_cycles: [regular()],
		payment_preferences: { setup_fee: usd('5') },
		taxes: { percentage: '10' },
	};
	const first = await sandbox().call('POST', PATH, body, headers);
	expect([first.status, first.body.id, Object.keys(first.body)]).toEqual([
		201,
		expect.stringMatching(/^P-[0-9A-Z]{24}$/),
		['id', 'product_id', 'name', 'status', 'usage_type', 'create_time', 'links'],
	]);
	const again = await sandbox().call('POST', PATH, body, headers);
	expect([again.status, again.body.id]).toEqual([200, first.body.id]);
	const { body: plan } = await get(first.body.id);
	expect(plan).toMatchObject({
		status: 'ACTIVE',
		quantity_supported: false,
		payment_preferences: {
			auto_bill_outstanding: true,
			setup_fee: usd('5.00'),
			setup_fee_failure_action: 'CANCEL',
			payment_failure_threshold: 0,
		},
		taxes: { percentage: '10', inclusive: true },
	});
	expect(plan.billing_cycles[0].pricing_scheme).toMatchObject({
		version: 1,
		fixed_price: usd('10.00'),
	});
	expect(relsOf({ body: plan })).toEqual(['self', 'edit', 'deactivate', 'edit']);
	expect(outcome(await get('P-NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
});

it.each<[object, number, string]>([
	[{ product_id: 'PROD-NONE' }, 404, 'INVALID_RESOURCE_ID'],
	[{ name: '' }, 400, 'INVALID_STRING_MIN_LENGTH'],
	[{ billing_cycles: [trial()] }, 422, 'MISSING_REGULAR_BILLING_CYCLE'],
	[
		{ billing_cycles: [regular(), regular(2)] },
		422,
		'MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED',
	],
	[{ billing_cycles: [regular(2)] }, 422, 'INVALID_BILLING_CYCLE_SEQUENCE'],
	[{ billing_cycles: [regular(), trial(2)] }, 422, 'INVALID_BILLING_CYCLE_SEQUENCE'],
	[
		{ billing_cycles: [trial(1), trial(2), regular(3)] },
		422,
		'MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED',
	],
	[
		{
			billing_cycles: [
				...[1, 2, 3].map((n) => trial(n, { pricing_scheme: { fixed_price: usd('1') } })),
				regular(4),
			],
		},
		422,
		'MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED',
	],
	[
		{ billing_cycles: [trial(1, { total_cycles: 0 }), regular(2)] },
		422,
		'INVALID_TRIAL_BILLING_TOTAL_CYCLES',
	],
	[
		{ payment_preferences: { setup_fee: { currency_code: 'EUR', value: '1' } } },
		422,
		'CURRENCY_MISMATCH',
	],
	[
		{
			billing_cycles: [
				regular(1, { pricing_scheme: tiers(['1', '5', '3'], ['7', undefined, '2']) }),
			],
		},
		422,
		'MISSING_PRICING_SCHEME_TIERS',
	],
	[
		{
			billing_cycles: [
				regular(1, { pricing_scheme: tiers(['1', '5', '3'], ['4', undefined, '2']) }),
			],
		},
		422,
		'OVERLAPPING_PRICING_SCHEME_TIERS',
	],
	[
		{ billing_cycles: [regular(1, { pricing_scheme: tiers(['1', undefined, '0']) })] },
		422,
		'INVALID_PRICING_TIER_AMOUNT',
	],
	[
		{
			billing_cycles: [
				regular(1, { pricing_scheme: tiers(['1', '1', '2'], ['2', undefined, '1']) }),
			],
		},
		422,
		'INVALID_PRICING_TIER_QUANTITY',
	],
	[
		{
			billing_cycles: [trial(1, { pricing_scheme: tiers(['1', undefined, '2']) }), regular(2)],
		},
		422,
		'INVALID_PRICING_MODEL',
	],
	[
		{
			billing_cycles: [
				regular(1, {
					pricing_scheme: { ...tiers(['1', undefined, '2']), fixed_price: usd('1') },
				}),
			],
		},
		422,
		'FIXED_PRICE_NOT_SUPPORTED',
	],
	[
		{
			billing_cycles: [regular(1, { pricing_scheme: tiers(['1', undefined, '2']) })],
			quantity_supported: false,
		},
		422,
		'INVALID_QUANTITY_SUPPORTED',
	],
])('refuses %j: %d %s', async (body, status, issue) => {
	expect(outcome(await create(body))).toEqual([status, issue]);
});

it('lists by product and by id, page by page, short unless everything is requested', async () => {
	expect((await sandbox().call('GET', PATH)).body.plans).toEqual([]);
	const ids: Json[] = [];
	for (let n = 0; n < 12; n++) ids.push((await create({ name: `Plan ${n}` })).body.id);
	const first = await sandbox().call('GET', `${PATH}?total_required=true`);
	expect([first.body.plans.length, first.body.total_items, first.body.total_pages]).toEqual([
		10, 12, 2,
	]);
	expect([first.body.plans[0].id, first.body.plans[0].billing_cycles]).toEqual([
		ids[11],
		undefined,
	]);
	expect(relsOf(first)).toEqual(['self', 'first', 'next', 'last']);
	const two = `${PATH}?plan_ids=${ids[3]},${ids[5]}`;
	const whole = await sandbox().call('GET', two, undefined, WHOLE);
	expect(whole.body.plans.map(({ name }) => name)).toEqual(['Plan 5', 'Plan 3']);
	expect(whole.body.plans[0].billing_cycles).toHaveLength(1);
	const { body: plan } = await get(ids[0]);
	const byProduct = await sandbox().call('GET', `${PATH}?product_id=${plan.product_id}`);
	expect(byProduct.body.plans.map(({ id }) => id)).toEqual([ids[0]]);
	expect((await sandbox().call('GET', `${PATH}?page_size=21`)).status).toBe(400);
});

it.each<[object, readonly unknown[], object]>([
	[{ op: 'replace', path: '/name', value: 'New' }, [204], { name: 'New' }],
	[
		{ op: 'replace', path: '/payment_preferences/payment_failure_threshold', value: 3 },
		[204],
		{ payment_preferences: { payment_failure_threshold: 3 } },
	],
	[
		{ op: 'replace', path: '/taxes/percentage', value: '7.5' },
		[204],
		{ taxes: { percentage: '7.5' } },
	],
	[
		{
			op: 'replace',
			path: '/payment_preferences/setup_fee',
			value: { currency_code: 'EUR', value: '1' },
		},
		[422, 'CURRENCY_MISMATCH'],
		{},
	],
	[{ op: 'replace', path: '/name', value: 7 }, [400, 'INVALID_PARAMETER_VALUE'], {}],
	[{ op: 'replace', path: '/status', value: 'ACTIVE' }, [400, 'INVALID_PATCH_PATH'], {}],
	[{ op: 'remove', path: '/name' }, [400, 'UNSUPPORTED_PATCH_OPERATION'], {}],
])('patches by %j: %j', async (operation, expected, after) => {
	const { id } = (await create({ taxes: { percentage: '10' } })).body;
	expect(outcome(await sandbox().call('PATCH', `${PATH}/${id}`, [operation]))).toEqual(expected);
	expect((await get(id)).body).toMatchObject(after);
});

it('is created, activated, priced anew and deactivated, with an event each time', async () => {
	await sandbox().call('POST', '/v1/notifications/webhooks', {
		url: listener().url,
		event_types: [{ name: '*' }],
	});
	const { id } = (await create({ status: 'CREATED' })).body;
	expect(outcome(await call(id, 'deactivate'))).toEqual([422, 'PLAN_STATUS_INVALID']);
	expect((await call(id, 'activate')).status).toBe(204);
	expect(outcome(await call(id, 'activate'))).toEqual([422, 'PLAN_STATUS_INVALID']);

	const price = (pricing_scheme: object, billing_cycle_sequence = 1) =>
		call(id, 'update-pricing-schemes', {
			pricing_schemes: [{ billing_cycle_sequence, pricing_scheme }],
		});
	expect(outcome(await price({ fixed_price: usd('12') }, 2))).toEqual([
		422,
		'INVALID_BILLING_CYCLE_SEQUENCE',
	]);
	expect(outcome(await price({ fixed_price: { currency_code: 'EUR', value: '12' } }))).toEqual([
		422,
		'CURRENCY_MISMATCH',
	]);
	expect(outcome(await price(tiers(['1', undefined, '2'])))).toEqual([
		422,
		'INVALID_PRICING_SCHEME',
	]);
	expect((await price({ fixed_price: usd('12') })).status).toBe(204);
	expect((await get(id)).body.billing_cycles[0].pricing_scheme).toMatchObject({
		version: 2,
		fixed_price: usd('12.00'),
	});

	expect((await call(id, 'deactivate')).status).toBe(204);
	expect(relsOf(await get(id))).toContain('activate');
	expect(outcome(await price({ fixed_price: usd('13') }))).toEqual([
		422,
		'PRICING_SCHEME_UPDATE_NOT_ALLOWED',
	]);
	const rename = [{ op: 'replace', path: '/name', value: 'New' }];
	expect(outcome(await sandbox().call('PATCH', `${PATH}/${id}`, rename))).toEqual([
		422,
		'PLAN_STATUS_INACTIVE',
	]);
	await call(id, 'activate');
	await sandbox().call('PATCH', `${PATH}/${id}`, rename);

	await sandbox().clock.settled();
	const types = listener().received.map(({ body }) => (JSON.parse(body) as Json).event_type);
	expect(types.filter((type) => type.startsWith('BILLING'))).toEqual([
		'BILLING.PLAN.CREATED',
		'BILLING.PLAN.ACTIVATED',
		'BILLING.PLAN.PRICING-CHANGE.ACTIVATED',
		'BILLING.PLAN.DEACTIVATED',
		'BILLING.PLAN.ACTIVATED',
		'BILLING.PLAN.UPDATED',
	]);
});

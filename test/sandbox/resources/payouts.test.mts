import { useListener } from '../../support/listener.mts';
import { outcome, relsOf } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-01T00:00:00Z') });
const listener = useListener();
const PATH = '/v1/payments/payouts';

beforeEach(() => sandbox().clock.set('2026-01-01T00:00:00Z'));

const usd = (value: string) => ({ currency: 'USD', value });
const item = (receiver: string, more: object = {}) => ({ receiver, amount: usd('10'), ...more });
const create = (
	items: readonly object[],
	header: object = {},
	headers: Readonly<Record<string, string>> = {},
): Promise<SandboxResponse> =>
	sandbox().call(
		'POST',
		PATH,
		{ sender_batch_header: { recipient_type: 'EMAIL', ...header }, items },
		headers,
	);
const get = (id: Json, query = ''): Promise<SandboxResponse> =>
	sandbox().call('GET', `${PATH}/${id}${query}`);
const getItem = (id: Json): Promise<SandboxResponse> => sandbox().call('GET', `${PATH}-item/${id}`);
const cancel = (id: Json): Promise<SandboxResponse> =>
	sandbox().call('POST', `${PATH}-item/${id}/cancel`);
const claimItem = (id: Json) => sandbox().admin('POST', `payout-items/${id}/claim`);
const advance = (by: string) => sandbox().clock.advance(by);

/** A completed batch. */
const batch = async (...receivers: readonly string[]): Promise<Json> => {
	const { body } = await create(receivers.map((receiver) => item(receiver)));
	await advance('PT1M');
	return (await get(body.batch_header.payout_batch_id)).body;
};
const statuses = (view: Json): unknown[] => view.items.map((each) => each.transaction_status);
const heard = async (): Promise<readonly Json[]> => {
	await sandbox().clock.settled();
	return listener().received.map(({ body }) => JSON.parse(body) as Json);
};
const listen = () =>
	sandbox().call('POST', '/v1/notifications/webhooks', {
		url: listener().url,
		event_types: [{ name: '*' }],
	});

it('is pending, processing and completed, with an event each time', async () => {
	await listen();
	const made = await create([item('a@shop.example', { sender_item_id: 'one', note: 'Thanks' })], {
		sender_batch_id: 'week-1',
		email_subject: 'Money',
	});
	expect([made.status, made.body.batch_header]).toEqual([
		201,
		{
			payout_batch_id: expect.stringMatching(/^[2-9A-Z]{13}$/),
			batch_status: 'PENDING',
			time_created: '2026-01-01T00:00:00Z',
			sender_batch_header: {
				sender_batch_id: 'week-1',
				recipient_type: 'EMAIL',
				email_subject: 'Money',
			},
		},
	]);
	const { payout_batch_id: id } = made.body.batch_header;
	const pending = (await get(id)).body;
	expect([pending.batch_header.fees, statuses(pending)]).toEqual([usd('0.00'), ['PENDING']]);
	expect(outcome(await cancel(pending.items[0].payout_item_id))).toEqual([400]);
	await advance('PT10S');
	expect((await get(id)).body.batch_header.batch_status).toBe('PROCESSING');
	await advance('PT50S');
	const done = (await get(id)).body;
	expect(done.batch_header).toMatchObject({
		batch_status: 'SUCCESS',
		time_completed: '2026-01-01T00:01:00Z',
		amount: usd('10.00'),
		fees: usd('0.20'),
	});
	expect(done.items[0]).toMatchObject({
		transaction_id: expect.stringMatching(/^[0-9A-Z]{17}$/),
		transaction_status: 'SUCCESS',
		payout_item: { receiver: 'a@shop.example', sender_item_id: 'one', amount: usd('10.00') },
	});
	const { body: single } = await getItem(done.items[0].payout_item_id);
	expect([single.sender_batch_id, relsOf({ body: single })]).toEqual(['week-1', ['self', 'batch']]);
	const events = await heard();
	expect(events.map(({ event_type }) => event_type)).toEqual([
		'PAYMENT.PAYOUTSBATCH.PROCESSING',
		'PAYMENT.PAYOUTS-ITEM.SUCCEEDED',
		'PAYMENT.PAYOUTSBATCH.SUCCESS',
	]);
	expect(events[1]?.resource.payout_item_id).toBe(single.payout_item_id);
	expect(events[2]?.resource.batch_header.payout_batch_id).toBe(id);
});

it('has an outcome that depends on a word in the receiver', async () => {
	await listen();
	const view = await batch(
		'unclaimed@shop.example',
		'failed@shop.example',
		'blocked@shop.example',
		'onhold@shop.example',
		'a@shop.example',
	);
	expect(statuses(view)).toEqual(['UNCLAIMED', 'FAILED', 'BLOCKED', 'ONHOLD', 'SUCCESS']);
	expect([view.items[0].errors.name, view.items[1].transaction_id]).toEqual([
		'RECEIVER_UNREGISTERED',
		undefined,
	]);
	expect(view.batch_header.fees).toEqual(usd('0.60'));
	expect((await heard()).map(({ event_type }) => event_type.split('.')[2])).toEqual([
		'PROCESSING',
		'UNCLAIMED',
		'FAILED',
		'BLOCKED',
		'HELD',
		'SUCCEEDED',
		'SUCCESS',
	]);
});

it('is denied if no item can be paid', async () => {
	await listen();
	expect((await batch('failed@shop.example')).batch_header.batch_status).toBe('DENIED');
	expect((await heard()).at(-1)?.event_type).toBe('PAYMENT.PAYOUTSBATCH.DENIED');
});

it('gives back what is unclaimed when it is cancelled, or after 30 days', async () => {
	const view = await batch(
		'unclaimed1@shop.example',
		'unclaimed2@shop.example',
		'unclaimed3@shop.example',
	);
	const [a, b, c] = view.items.map(({ payout_item_id }) => payout_item_id) as [Json, Json, Json];
	await listen();
	expect(relsOf(await getItem(a))).toContain('cancel');
	expect((await cancel(a)).body.transaction_status).toBe('RETURNED');
	expect((await cancel(a)).body.name).toBe('ITEM_ALREADY_CANCELLED');
	await claimItem(b);
	expect((await getItem(b)).body).toMatchObject({ transaction_status: 'SUCCESS' });
	expect((await cancel(b)).body.name).toBe('ITEM_INCORRECT_STATUS');
	await expect(claimItem(b)).rejects.toThrow('ITEM_INCORRECT_STATUS');
	await advance('P29D');
	expect((await getItem(c)).body.transaction_status).toBe('UNCLAIMED');
	await advance('P1D');
	expect((await getItem(c)).body.transaction_status).toBe('RETURNED');
	await expect(claimItem(c)).rejects.toThrow('ITEM_INCORRECT_STATUS');
	expect((await heard()).map(({ event_type }) => event_type)).toEqual([
		'PAYMENT.PAYOUTS-ITEM.CANCELED',
		'PAYMENT.PAYOUTS-ITEM.SUCCEEDED',
		'PAYMENT.PAYOUTS-ITEM.RETURNED',
	]);
});

it('pays no batch and no item twice', async () => {
	const header = { sender_batch_id: 'week-1' };
	const twice = { sender_item_id: 'one' };
	const items = [item('a@shop.example', twice), item('b@shop.example', twice)];
	const first = (await create(items, header, { 'paypal-request-id': 'r1' })).body.batch_header;
	const replay = await create(items, header, { 'paypal-request-id': 'r1' });
	expect([replay.status, replay.body.batch_header.payout_batch_id]).toEqual([
		201,
		first.payout_batch_id,
	]);
	const again = await create([item('a@shop.example')], header);
	expect([again.status, again.body.name, again.body.details[0].field]).toEqual([
		400,
		'USER_BUSINESS_ERROR',
		'SENDER_BATCH_ID',
	]);
	expect(again.body.links[0].href).toBe(`${sandbox().url}${PATH}/${first.payout_batch_id}`);
	await advance('P30D');
	expect((await create([item('a@shop.example')], header)).status).toBe(201);
	const view = (await get(first.payout_batch_id)).body;
	expect(statuses(view)).toEqual(['SUCCESS', 'FAILED']);
	expect(view.items[1].errors.name).toBe('DUPLICATE_ITEM');
});

it.each<[string, readonly object[], string]>([
	['no items', [], 'INVALID_ARRAY_MIN_ITEMS'],
	[
		'an amount of none',
		[item('a@shop.example', { amount: usd('0') })],
		'CANNOT_BE_ZERO_OR_NEGATIVE',
	],
	['decimals too many', [item('a@shop.example', { amount: usd('1.001') })], 'DECIMAL_PRECISION'],
	[
		'two currencies',
		[item('a@shop.example'), item('b@shop.example', { amount: { currency: 'EUR', value: '1' } })],
		'CURRENCY_MISMATCH',
	],
	['no address', [item('somebody')], 'INVALID_PARAMETER_VALUE'],
	['an unknown type', [item('a', { recipient_type: 'FAX' })], 'INVALID_PARAMETER_VALUE'],
	['no receiver', [{ amount: usd('1') }], 'MISSING_REQUIRED_PARAMETER'],
	['no type', [item('a', { recipient_type: '' })], 'INVALID_PARAMETER_VALUE'],
])('refuses %s', async (_what, items, issue) => {
	const response = await create(items);
	expect([response.status, response.body.name, response.body.details[0].issue]).toEqual([
		400,
		'VALIDATION_ERROR',
		issue,
	]);
});

it('refuses IDs that do not exist', async () => {
	expect(outcome(await get('NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
	expect(outcome(await getItem('NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
	expect(outcome(await cancel('NONE' as Json))).toEqual([404, 'INVALID_RESOURCE_ID']);
	await expect(claimItem('NONE' as Json)).rejects.toThrow('INVALID_RESOURCE_ID');
});

it('shows pages of items, and the requested fields', async () => {
	const receivers = Array.from({ length: 25 }, (_, n) => `a${n}@shop.example`);
	const { payout_batch_id: id } = (await batch(...receivers)).batch_header;
	const page = await get(id, '?page=2&page_size=10&total_required=true');
	expect([page.body.total_items, page.body.total_pages, page.body.items.length]).toEqual([
		25, 3, 10,
	]);
	expect(page.body.items[0].payout_item.receiver).toBe('a10@shop.example');
	expect(relsOf(page)).toEqual(['self', 'first', 'prev', 'next', 'last']);
	const whole = await get(id, '?page=0&page_size=0');
	expect([whole.body.items.length, whole.body.total_items]).toEqual([25, undefined]);
	expect(Object.keys((await get(id, '?fields=batch_header')).body)).toEqual(['batch_header']);
	const some = (await get(id, '?fields=batch_header.fees,items.transaction_status')).body;
	expect([Object.keys(some), Object.keys(some.items[0])]).toEqual([
		['batch_header', 'items'],
		['payout_item_id', 'transaction_status', 'payout_batch_id', 'payout_item'],
	]);
	expect((await get(id, '?page_size=1001')).status).toBe(400);
});

it('takes 15,000 items, and no more', async () => {
	const many = (count: number) =>
		Array.from({ length: count }, (_, n) => item(`unclaimed${n}@shop.example`));
	const { batch_header } = (await create(many(15_000))).body;
	await advance('PT1M');
	const last = await get(batch_header.payout_batch_id, '?page=15&total_required=true');
	expect([last.body.total_items, last.body.items.length]).toEqual([15_000, 1000]);
	expect(last.body.batch_header).toMatchObject({
		batch_status: 'SUCCESS',
		amount: usd('150000.00'),
	});
	await advance('P30D');
	const after = await get(batch_header.payout_batch_id, '?page=15');
	expect(new Set(statuses(after.body))).toEqual(new Set(['RETURNED']));
	expect((await create(many(15_001))).status).toBe(400);
});

import { useListener } from '../../support/listener.mts';
import { heard, listenTo } from '../../support/sandbox/heard.mts';
import { outcome, relsOf, usd } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const NOW = new Date('2026-01-15T12:00:00Z');
const sandbox = useSandbox({ now: NOW });
const listener = useListener();
const PATH = '/v2/invoicing/recurring-invoices';
const FULL = { prefer: 'return=representation' };

beforeEach(() => sandbox().clock.set(NOW));

const series = (plan: object = {}, info: object = {}) => ({
	plan_detail: {
		frequency: { interval_unit: 'MONTH', interval_count: 1 },
		start_series_date: '2026-01-31',
		...plan,
	},
	recurring_info: {
		detail: { currency_code: 'USD', reference: 'R-1' },
		primary_recipients: [
			{
				billing_info: {
					email_address: 'ada@example.com',
					name: { given_name: 'Ada', surname: 'Lee' },
				},
			},
		],
		items: [{ name: 'Rent', quantity: '1', unit_amount: usd('100.00') }],
		...info,
	},
});

const create = (
	body: object = series(),
	headers: Record<string, string> = FULL,
): Promise<SandboxResponse> => sandbox().call('POST', PATH, body, headers);
const get = async (id: string) => (await sandbox().call('GET', `${PATH}/${id}`)).body;
const does = (id: string, action: string): Promise<SandboxResponse> =>
	sandbox().call('POST', `${PATH}/${id}/${action}`, {});
const active = async (body: object = series()): Promise<string> => {
	const { id } = (await create(body)).body;
	expect((await does(id, 'activate')).status).toBe(204);
	return id;
};
const invoices = async () => {
	const { body } = await sandbox().call('GET', '/v2/invoicing/invoices?page_size=100');
	return Array.from<Json>(body.items).reverse();
};
const datesOf = async (): Promise<unknown[]> =>
	(await invoices()).map(({ detail }) => detail.invoice_date);

it('is made as a draft, shown, changed and deleted', async () => {
	const made = await create();
	expect(made.status).toBe(201);
	const { id } = made.body;
	expect(id).toMatch(/^RI-[0-9A-Z]{17}$/);
	expect(made.body).toMatchObject({
		status: 'DRAFT',
		plan_detail: { start_series_date: '2026-01-31', completed_cycles: 0 },
		recurring_info: {
			amount: usd('100.00'),
			items: [{ id: expect.stringMatching(/^ITEM-/) as string, name: 'Rent' }],
			primary_recipients: [{ billing_info: { name: { full_name: 'Ada Lee' } } }],
		},
	});
	expect(made.body.plan_detail).not.toHaveProperty('next_occurrence_date');
	expect(relsOf(made)).toEqual(['self', 'replace', 'activate', 'delete']);
	const other = series({ total_cycles: 3 });
	const changed = await sandbox().call('PUT', `${PATH}/${id}`, other);
	expect([changed.status, changed.body]).toEqual([204, '']);
	expect((await get(id)).plan_detail.total_cycles).toBe(3);
	const shown = await sandbox().call('PUT', `${PATH}/${id}`, other, FULL);
	expect([shown.status, shown.body]).toEqual([200, await get(id)]);
	expect((await sandbox().call('DELETE', `${PATH}/${id}`)).status).toBe(204);
	expect(outcome(await sandbox().call('GET', `${PATH}/${id}`))).toEqual([
		404,
		'INVALID_RESOURCE_ID',
	]);
});

it('is returned as a link, unless the caller prefers to see it', async () => {
	const { status, body } = await create(series(), {});
	expect([status, Object.keys(body)]).toEqual([201, ['href', 'rel', 'method']]);
	expect((await get(String(body.href).split('/').at(-1) ?? '')).status).toBe('DRAFT');
});

it('sends an invoice in each interval, and keeps to the end of the month', async () => {
	await listenTo(sandbox, listener, '*');
	const id = await active(series({ total_cycles: 3 }));
	expect(await invoices()).toEqual([]);
	expect((await get(id)).plan_detail.next_occurrence_date).toBe('2026-01-31');
	await sandbox().clock.advance('P20D');
	expect(await datesOf()).toEqual(['2026-01-31']);
	expect(await get(id)).toMatchObject({
		status: 'ACTIVE',
		plan_detail: { next_occurrence_date: '2026-02-28', completed_cycles: 1 },
	});
	await sandbox().clock.advance('P1Y');
	expect(await datesOf()).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
	expect(await get(id)).toMatchObject({ status: 'EXPIRED', plan_detail: { completed_cycles: 3 } });
	const [first] = await invoices();
	expect(first).toMatchObject({
		status: 'SENT',
		amount: usd('100.00'),
		detail: { reference: 'R-1', payment_term: { due_date: '2026-01-31' } },
	});
	const events = await heard(sandbox, listener);
	expect(events.map(({ type }) => type)).toEqual(Array(3).fill('INVOICING.INVOICE.CREATED'));
});

it.each<[plan: object, days: string, dates: string[]]>([
	[{ frequency: { interval_unit: 'DAY', interval_count: 10 } }, 'P40D', ['31', '10', '20']],
	[{ frequency: { interval_unit: 'WEEK', interval_count: 2 } }, 'P45D', ['31', '14', '28']],
	[{ frequency: { interval_unit: 'MONTH', interval_count: 6 } }, 'P200D', ['31', '31']],
	[{ frequency: { interval_unit: 'YEAR', interval_count: 1 } }, 'P800D', ['31', '31', '31']],
	[{ start_series_date: '2026-01-15', total_cycles: 1 }, 'P90D', ['15']],
])('of %j sends what is due within %s', async (plan, days, dates) => {
	await active(series(plan));
	await sandbox().clock.advance(days);
	expect((await datesOf()).map((date) => String(date).slice(-2))).toEqual(dates);
});

it('sends none after it was cancelled, and none before it was activated', async () => {
	const { id: draft } = (await create()).body;
	const id = await active();
	await sandbox().clock.advance('P17D');
	expect((await does(id, 'cancel')).status).toBe(204);
	await sandbox().clock.advance('P1Y');
	expect(await datesOf()).toEqual(['2026-01-31']);
	expect([(await get(id)).status, (await get(draft)).status]).toEqual(['CANCELLED', 'DRAFT']);
});

it('goes by its new plan once it is changed', async () => {
	const id = await active();
	await sandbox().clock.advance('P17D');
	const plan = { frequency: { interval_unit: 'MONTH', interval_count: 2 } };
	await sandbox().call(
		'PUT',
		`${PATH}/${id}`,
		series(plan, { items: [{ name: 'Rent', quantity: '1', unit_amount: usd('120.00') }] }),
	);
	await sandbox().clock.advance('P60D');
	expect(
		(await invoices()).map(({ detail, amount }) => [detail.invoice_date, amount.value]),
	).toEqual([
		['2026-01-31', '100.00'],
		['2026-03-31', '120.00'],
	]);
});

it('of a draft that waited begins when it is activated', async () => {
	const { id } = (await create()).body;
	await sandbox().clock.set(new Date('2026-03-10T09:00:00Z'));
	await does(id, 'activate');
	await sandbox().clock.settled();
	expect(await datesOf()).toEqual(['2026-03-10']);
});

it.each<[what: string, body: object, issue: string]>([
	['a start in the past', series({ start_series_date: '2026-01-14' }), 'INVALID_PARAMETER_VALUE'],
	[
		'an unknown interval',
		series({ frequency: { interval_unit: 'HOUR', interval_count: 1 } }),
		'INVALID_PARAMETER_VALUE',
	],
	['no interval', series({ frequency: undefined }), 'MISSING_REQUIRED_PARAMETER'],
	[
		'an interval of none',
		series({ frequency: { interval_unit: 'DAY', interval_count: 0 } }),
		'INVALID_INTEGER_MIN_VALUE',
	],
	['no recipient', series({}, { primary_recipients: undefined }), 'MISSING_REQUIRED_PARAMETER'],
	[
		'an item in another currency',
		series(
			{},
			{
				items: [{ name: 'A', quantity: '1', unit_amount: { currency_code: 'EUR', value: '1.00' } }],
			},
		),
		'CURRENCY_MISMATCH',
	],
])('refuses %s', async (_, body, issue) => {
	expect((await create(body)).body.details?.[0]?.issue).toBe(issue);
});

it('cannot be activated, cancelled, changed or deleted at the wrong time', async () => {
	const id = await active();
	const refused = async (call: Promise<SandboxResponse>) => (await call).status;
	expect(await refused(does(id, 'activate'))).toBe(422);
	expect(await refused(sandbox().call('DELETE', `${PATH}/${id}`))).toBe(422);
	await does(id, 'cancel');
	expect(await refused(does(id, 'cancel'))).toBe(422);
	expect(await refused(sandbox().call('PUT', `${PATH}/${id}`, series()))).toBe(422);
	const { id: empty } = (await create(series({}, { items: [] }))).body;
	expect(outcome(await does(empty, 'activate'))).toEqual([422, 'MISSING_REQUIRED_PARAMETER']);
});

describe('search', () => {
	const search = async (body: object, query = '') =>
		(await sandbox().call('POST', `/v2/invoicing/search-recurring-invoices${query}`, body)).body;
	const found = async (body: object) =>
		(await search(body)).recurring_invoices.map(
			({ recurring_info }) => recurring_info.detail.reference,
		);

	beforeEach(async () => {
		await create();
		await sandbox().clock.advance('P1D');
		const other = {
			detail: { currency_code: 'EUR', reference: 'R-2', memo: 'Gift pack' },
			items: [{ name: 'Pen', quantity: '2', unit_amount: { currency_code: 'EUR', value: '6.00' } }],
		};
		await active(series({}, other));
	});

	it.each<[body: object, references: string[]]>([
		[{}, ['R-2', 'R-1']],
		[{ search_text: 'gift' }, ['R-2']],
		[{ search_text: 'ADA@', search_fields: ['ALL'] }, ['R-2', 'R-1']],
		[{ search_text: 'gift', search_fields: ['NOTES', 'ITEM_NAME'] }, []],
		[{ search_text: 'ren', search_fields: ['ITEM_NAME'] }, ['R-1']],
		[{ search_text: 'lee', search_fields: ['BILLING_NAME'] }, ['R-2', 'R-1']],
		[{ search_filters: { status: ['ACTIVE'] } }, ['R-2']],
		[{ search_filters: { currency_code: 'USD' } }, ['R-1']],
		[
			{
				search_filters: { next_occurrence_date_range: { start: '2026-01-01', end: '2026-01-31' } },
			},
			['R-2'],
		],
		[
			{
				search_filters: {
					creation_date_range: { start: '2026-01-15T00:00:00Z', end: '2026-01-16T00:00:00Z' },
				},
			},
			['R-1'],
		],
		[
			{
				search_filters: {
					total_amount_range: { lower_amount: usd('1.00'), upper_amount: usd('100.00') },
				},
			},
			['R-1'],
		],
	])('%j', async (body, references) => {
		expect(await found(body)).toEqual(references);
	});

	it('has pages, and takes one range of dates', async () => {
		const page = await search({}, '?page_size=1&page=2');
		expect(page.recurring_invoices).toHaveLength(1);
		const { name } = await search({
			search_filters: {
				next_occurrence_date_range: { start: '2026-01-01', end: '2026-01-31' },
				creation_date_range: { start: '2026-01-15T00:00:00Z', end: '2026-01-16T00:00:00Z' },
			},
		});
		expect(name).toBe('INVALID_REQUEST');
	});
});

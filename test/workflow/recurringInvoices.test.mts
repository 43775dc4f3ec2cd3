/** Recurring invoices and automatic reminders through n8n-core: two calls in one step, and the properties that an update keeps. */
import type { INodeParameters } from 'n8n-workflow';

import {
	searchInvoiceReminders,
	searchRecurringInvoices,
} from '../../nodes/PayPal/methods/listSearch';
import { editorOn } from '../support/editor.mts';
import { apiCalls, byId, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const NOW = new Date('2026-03-01T12:00:00Z');
const sandbox = useSandbox({ now: NOW });

beforeEach(() => sandbox().clock.set(NOW));

const PATH = '/v2/invoicing/recurring-invoices';
const usd = (value: string) => ({ currency_code: 'USD', value });
const rows = (...values: INodeParameters[]) => ({ values });

/** A series as the editor stores it. */
const SERIES: INodeParameters = {
	intervalCount: 1,
	intervalUnit: 'MONTH',
	startSeriesDate: '2026-03-15',
	currencyCode: 'USD',
	primaryRecipients: rows({ emailAddress: 'ada@example.com' }),
	items: rows({ name: 'Rent', quantity: '1', unitAmount: '100' }),
};

const WRITTEN = {
	plan_detail: {
		frequency: { interval_unit: 'MONTH', interval_count: 1 },
		start_series_date: '2026-03-15',
		total_cycles: 12,
	},
	recurring_info: {
		detail: { currency_code: 'USD', note: 'Thanks', payment_term: { term_type: 'NET_10' } },
		primary_recipients: [{ billing_info: { email_address: 'ada@example.com' } }],
		items: [
			{
				name: 'Rent',
				quantity: '1',
				unit_amount: usd('100.00'),
				tax: { name: 'VAT', percent: '10' },
				discount: { percent: '5' },
			},
			{ name: 'Pen', quantity: '2', unit_amount: usd('3.00'), discount: { amount: usd('1.00') } },
		],
		amount: {
			breakdown: {
				discount: { invoice_discount: { percent: '10' } },
				shipping: { amount: usd('4.00'), tax: { name: 'VAT', percent: '10' } },
			},
		},
	},
};

const make = async (body: object = WRITTEN): Promise<string> => {
	const made = await sandbox().call('POST', PATH, body, { prefer: 'return=representation' });
	expect(made.status).toBe(201);
	return made.body.id;
};
const read = async (id: string) => (await sandbox().call('GET', `${PATH}/${id}`)).body;
const lastBody = (method: string) =>
	apiCalls(sandbox())
		.filter((call) => call.method === method)
		.at(-1)?.body as Record<string, unknown> | undefined;
const update = async (id: string, additionalFields: INodeParameters, more: INodeParameters = {}) =>
	await runPayPal(sandbox(), 'recurringInvoice.update', {
		recurringInvoiceId: byId(id),
		additionalFields,
		...more,
	});

describe('Create', () => {
	it('creates a draft, and sends nothing', async () => {
		const { items, error } = await runPayPal(sandbox(), 'recurringInvoice.create', SERIES);
		expect(error).toBeUndefined();
		const id = String(items[0].json.id);
		expect(await read(id)).toMatchObject({
			status: 'DRAFT',
			plan_detail: { frequency: { interval_unit: 'MONTH', interval_count: 1 } },
			recurring_info: { amount: usd('100.00') },
		});
		await sandbox().clock.advance('P60D');
		expect((await sandbox().call('GET', '/v2/invoicing/invoices')).body.items).toEqual([]);
	});

	it.each([['return=representation'], ['return=minimal']])(
		'activates it in the same step, with the response of %s',
		async (prefer) => {
			const { items, error } = await runPayPal(sandbox(), 'recurringInvoice.create', {
				...SERIES,
				options: { activateAfterCreating: true, prefer },
			});
			expect(error).toBeUndefined();
			expect(Object.keys(items[0].json).slice(0, 2)).toEqual(['activated', 'id']);
			expect((await read(String(items[0].json.id))).status).toBe('ACTIVE');
		},
	);

	it('names the draft that could not be activated', async () => {
		await sandbox().admin('POST', 'faults', {
			method: 'POST',
			path: `${PATH}/*/activate`,
			times: 1,
			kind: 'status',
			status: 422,
		});
		const { error } = await runPayPal(sandbox(), 'recurringInvoice.create', {
			...SERIES,
			options: { activateAfterCreating: true },
		});
		expect(error?.message).toBe('The recurring invoice was created, but not activated');
		expect(error?.description).toMatch(/draft with the ID RI-[0-9A-Z]{17}: activate it/);
	});

	it.each<[what: string, parameters: INodeParameters, label: string]>([
		[
			'a start that an expression fails to give',
			{ startSeriesDate: '={{ $json.none }}' },
			'Start Date',
		],
		['a start that is no date', { startSeriesDate: 'soon' }, 'Start Date'],
		['every 0 months', { intervalCount: 0 }, 'Every'],
		['every 1.5 months', { intervalCount: 1.5 }, 'Every'],
		['every nothing', { intervalCount: '={{ $json.none }}' }, 'Every'],
		['an interval of hours', { intervalUnit: 'HOUR' }, 'Interval'],
		[
			'an interval that an expression fails to give',
			{ intervalUnit: '={{ $json.none }}' },
			'Interval',
		],
		['no recipient', { primaryRecipients: {} }, 'Recipients'],
		['no currency', { currencyCode: '={{ $json.none }}' }, 'Currency'],
		[
			'a price with a sign',
			{ items: rows({ name: 'A', quantity: '1', unitAmount: '$5' }) },
			'Items > Unit Price',
		],
		['no number of invoices', { additionalFields: { totalCycles: 0 } }, 'Number of Invoices'],
	])('%s is refused before anything is sent', async (_, parameters, label) => {
		const { error } = await runPayPal(sandbox(), 'recurringInvoice.create', {
			...SERIES,
			...parameters,
		});
		expect(error?.message).toContain(`'${label}'`);
		expect(apiCalls(sandbox())).toEqual([]);
	});
});

describe('Update', () => {
	it('keeps what it does not change, except values that PayPal calculated', async () => {
		const id = await make();
		const { error } = await update(id, { note: 'Thank you' });
		expect(error).toBeUndefined();
		const { recurring_info: info, plan_detail } = WRITTEN;
		expect(lastBody('PUT')).toMatchObject({
			plan_detail,
			recurring_info: {
				...info,
				detail: { ...info.detail, note: 'Thank you' },
			},
		});
		const sent = JSON.stringify(lastBody('PUT'));
		for (const own of [
			'completed_cycles',
			'item_total',
			'tax_total',
			'item_discount',
			'TAX-',
			'ITEM-',
		]) {
			expect(sent).not.toContain(own);
		}
		// The percentages stay percentages.
		expect(/"discount":\{"percent":"5"\}/.exec(sent)).not.toBeNull();
		expect(sent).toContain('"invoice_discount":{"percent":"10"}');
		expect((await read(id)).recurring_info.amount.value).toBe(
			String(
				(await sandbox().call('POST', PATH, WRITTEN, { prefer: 'return=representation' })).body
					.recurring_info.amount.value,
			),
		);
	});

	it.each<[what: string, fields: INodeParameters, path: string, value: unknown]>([
		[
			'the interval',
			{ intervalUnit: 'WEEK', intervalCount: 2 },
			'plan_detail.frequency',
			{ interval_unit: 'WEEK', interval_count: 2 },
		],
		['how many', { totalCycles: 3 }, 'plan_detail.total_cycles', 3],
		['the start', { startSeriesDate: '2026-04-01' }, 'plan_detail.start_series_date', '2026-04-01'],
		[
			'the terms',
			{ termType: 'NET_30' },
			'recurring_info.detail.payment_term',
			{ term_type: 'NET_30' },
		],
		[
			'the recipient',
			{ primaryRecipients: rows({ emailAddress: 'bob@example.com' }) },
			'recurring_info.primary_recipients',
			[{ billing_info: { email_address: 'bob@example.com' } }],
		],
		[
			'the items, in the currency of the series',
			{ items: rows({ name: 'Desk', quantity: '1', unitAmount: '7' }) },
			'recurring_info.items',
			[{ name: 'Desk', quantity: '1', unit_amount: usd('7.00') }],
		],
		['whether tips are taken', { allowTip: true }, 'recurring_info.configuration.allow_tip', true],
	])('changes %s', async (_, fields, path, value) => {
		const id = await make();
		const { primaryRecipients, items, ...additionalFields } = fields;
		const { error } = await update(id, additionalFields, {
			...(primaryRecipients === undefined ? {} : { primaryRecipients }),
			...(items === undefined ? {} : { items }),
		});
		expect(error).toBeUndefined();
		const changed = path
			.split('.')
			.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], lastBody('PUT'));
		expect(changed).toEqual(value);
	});

	it.each<[name: string, path: string]>([
		['totalCycles', 'plan_detail.total_cycles'],
		['note', 'recurring_info.detail.note'],
		['invoiceDiscount', 'recurring_info.amount.breakdown.discount'],
		['shipping', 'recurring_info.amount.breakdown.shipping'],
	])('removes %s', async (name, path) => {
		const id = await make();
		expect((await update(id, { remove: [name] })).error).toBeUndefined();
		const keys = path.split('.');
		const last = keys.pop() ?? '';
		const around = keys.reduce<unknown>(
			(inner, key) => (inner as Record<string, unknown>)[key],
			lastBody('PUT'),
		);
		expect(around).not.toHaveProperty(last);
	});

	it('does not remove a property that it sets', async () => {
		const { error } = await update(await make(), { note: 'A', remove: ['note'] });
		expect(error?.message).toContain("'Remove' names Note to Recipient");
		expect(lastBody('PUT')).toBeUndefined();
	});
});

it('Activate, Cancel, Delete and Search', async () => {
	const id = await make();
	const run = async (operation: string, more: INodeParameters = { recurringInvoiceId: byId(id) }) =>
		await runPayPal(sandbox(), `recurringInvoice.${operation}`, more);
	expect((await run('activate')).items[0].json).toEqual({ success: true, id });
	expect((await run('get')).items[0].json).toMatchObject({
		id,
		status: 'ACTIVE',
		nextDate: '2026-03-15',
		recipientEmail: 'ada@example.com',
	});
	const found = await run('search', { returnAll: true, filters: { searchText: 'rent' } });
	expect(found.items.map(({ json }) => json.id)).toEqual([id]);
	const none = await run('search', {
		returnAll: true,
		dates: 'next',
		nextOccurrenceDateRange: { values: { start: '2026-04-01', end: '2026-04-30' } },
	});
	expect(none.items).toEqual([]);
	const noText = await run('search', { returnAll: true, filters: { searchFields: ['NOTES'] } });
	expect(noText.error?.message).toContain("'Search Text' needs a value");
	expect((await run('cancel')).items[0].json).toEqual({ success: true, id });
	const draft = await make();
	expect((await run('delete', { recurringInvoiceId: byId(draft) })).items[0].json).toEqual({
		deleted: true,
	});
});

it('series and reminders are picked from lists', async () => {
	const id = await make();
	const editor = editorOn(sandbox());
	const all = await searchRecurringInvoices.call(editor, '');
	expect(all.results).toEqual([
		{
			name: expect.stringMatching(/^ada@example.com – [\d.]+ USD – every month – Draft$/) as string,
			value: id,
		},
	]);
	for (const [text, count] of [
		['rent', 1],
		['ad', 1],
		['zz', 0],
		['nothing', 0],
		[id.slice(0, 9), 1],
	] as const) {
		expect((await searchRecurringInvoices.call(editor, text)).results).toHaveLength(count);
	}
	await runPayPal(sandbox(), 'invoiceReminder.create', {
		configurations: rows({ type: 'BEFORE_DUE', days: 3 }),
	});
	const { results } = await searchInvoiceReminders.call(editor, '');
	expect(results.map(({ name }) => name)).toEqual([
		'3 days before due – Active',
		'2 days after due – Inactive',
	]);
});

describe('Invoice Reminder', () => {
	const create = async (...reminders: INodeParameters[]) =>
		await runPayPal(sandbox(), 'invoiceReminder.create', { configurations: rows(...reminders) });
	const listed = async () =>
		(await runPayPal(sandbox(), 'invoiceReminder.getAll', { returnAll: true })).items.map(
			({ json }) => json,
		);

	it('has one reminder before the due date, which has no repetition field, and several after it', async () => {
		const { error } = await create(
			{ type: 'BEFORE_DUE', days: 3 },
			{ type: 'AFTER_DUE', days: 2, repetition: 4 },
		);
		expect(error).toBeUndefined();
		expect(lastBody('POST')?.configurations).toEqual([
			{ type: 'BEFORE_DUE', interval: { unit: 'DAY', value: 3 }, repetition: 1 },
			{ type: 'AFTER_DUE', interval: { unit: 'DAY', value: 2 }, repetition: 4 },
		]);
		expect(await listed()).toMatchObject([
			{ type: 'BEFORE_DUE', days: 3, repetition: 1, status: 'ACTIVE' },
			{ type: 'AFTER_DUE', days: 2, repetition: 4, status: 'ACTIVE' },
		]);
	});

	it.each<[what: string, reminders: INodeParameters[], label: string]>([
		['eight days', [{ type: 'BEFORE_DUE', days: 8 }], 'Reminders > Days'],
		['no days', [{ type: 'BEFORE_DUE', days: 0 }], 'Reminders > Days'],
		['half a day', [{ type: 'BEFORE_DUE', days: 0.5 }], 'Reminders > Days'],
		[
			'days that an expression fails to give',
			[{ type: 'BEFORE_DUE', days: '={{ $json.none }}' }],
			'Reminders > Days',
		],
		[
			'no reminder at all',
			[{ type: 'AFTER_DUE', days: 1, repetition: 0 }],
			'Reminders > Number of Reminders',
		],
		[
			'two before',
			[
				{ type: 'BEFORE_DUE', days: 1 },
				{ type: 'BEFORE_DUE', days: 2 },
			],
			'Reminders > When',
		],
		[
			'two after',
			[
				{ type: 'AFTER_DUE', days: 1, repetition: 1 },
				{ type: 'AFTER_DUE', days: 2, repetition: 1 },
			],
			'Reminders > When',
		],
		['another time', [{ type: 'ON_DUE', days: 1 }], 'Reminders > When'],
	])('%s is refused before anything is sent', async (_, reminders, label) => {
		const { error } = await create(...reminders);
		expect(error?.message).toContain(label);
		expect(apiCalls(sandbox())).toEqual([]);
	});

	it('is changed, suspended and resumed, and keeps everything else', async () => {
		await create({ type: 'BEFORE_DUE', days: 3 }, { type: 'AFTER_DUE', days: 2, repetition: 4 });
		const [before, after] = await listed();
		const run = async (
			operation: string,
			{ id }: { id?: unknown },
			additionalFields: INodeParameters = {},
		) =>
			await runPayPal(sandbox(), `invoiceReminder.${operation}`, {
				invoiceReminderId: byId(String(id)),
				additionalFields,
			});
		const changed = await run('update', after ?? {}, { days: 5 });
		expect(lastBody('PUT')).toEqual({
			type: 'AFTER_DUE',
			status: 'ACTIVE',
			interval: { unit: 'DAY', value: 5 },
			repetition: 4,
			notification: { send_to_invoicer: false },
		});
		expect(changed.items[0].json).toMatchObject({ days: 5, repetition: 4 });
		const wrong = await run('update', before ?? {}, { repetition: 2 });
		expect(wrong.error?.message).toContain("'Number of Reminders' can't be 2");
		await run('suspend', before ?? {});
		expect((await run('get', before ?? {})).items[0].json.status).toBe('INACTIVE');
		await run('resume', before ?? {});
		expect((await run('get', before ?? {})).items[0].json.status).toBe('ACTIVE');
	});

	it('is cancelled for one invoice', async () => {
		const made = await sandbox().call(
			'POST',
			'/v2/invoicing/invoices',
			{ detail: { currency_code: 'USD' } },
			{ prefer: 'return=representation' },
		);
		const { items } = await runPayPal(sandbox(), 'invoice.cancelReminders', {
			invoiceId: byId(made.body.id),
		});
		expect(items[0].json).toEqual({ success: true, id: made.body.id });
	});
});

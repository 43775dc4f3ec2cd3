import {
	authorizedOrder,
	CARD,
	orderCalls,
	outcome,
	paidOrder,
	relsOf,
	usd,
} from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-20T00:00:00Z') });
const PATH = '/v1/reporting/transactions';

beforeEach(() => sandbox().clock.set('2026-01-20T00:00:00Z'));

const JANUARY = { start_date: '2026-01-01T00:00:00Z', end_date: '2026-01-31T00:00:00Z' };
type Query = Readonly<Record<string, string>>;

const search = (query: Query = {}): Promise<SandboxResponse> =>
	sandbox().call('GET', `${PATH}?${new URLSearchParams({ ...JANUARY, ...query }).toString()}`);
const infos = async (query: Query = {}): Promise<readonly Json[]> =>
	(await search(query)).body.transaction_details.map((each) => each.transaction_info);
const balances = async (query: Query = {}): Promise<SandboxResponse> =>
	sandbox().call('GET', `/v1/reporting/balances?${new URLSearchParams(query).toString()}`);
const total = async (query: Query = {}): Promise<unknown> =>
	(await balances({ currency_code: 'USD', ...query })).body.balances[0]?.total_balance.value;
const generate = (body: object) => sandbox().admin('POST', 'transactions', body);
const cents = (value: unknown): bigint => BigInt(String(value).replace('.', ''));

describe('the history', () => {
	it('has what orders, refunds, authorizations and declined cards moved, and what they did not', async () => {
		expect([(await search()).body.total_items, await total()]).toEqual([0, '5000.00']);
		const { id, captureId } = await paidOrder(sandbox, {
			intent: 'CAPTURE',
			purchase_units: [
				{
					invoice_id: 'R-1',
					custom_id: 'mine',
					amount: {
						...usd('12.00'),
						breakdown: { item_total: usd('10.00'), tax_total: usd('2.00') },
					},
					items: [{ name: 'Té', sku: 'tea', unit_amount: usd('5'), tax: usd('1'), quantity: '2' }],
				},
			],
		});
		await authorizedOrder(sandbox);
		await sandbox().clock.advance('PT1H');
		await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, {
			amount: usd('2.00'),
			note_to_payer: 'Sorry',
		});
		await orderCalls(sandbox).create({
			intent: 'CAPTURE',
			purchase_units: [{ amount: usd('7.00') }],
			payment_source: { card: { ...CARD, name: 'CCREJECT-REFUSED' } },
		});
		const shown = (await search({ fields: 'all' })).body.transaction_details;
		expect(shown.map((each) => each.transaction_info)).toMatchObject([
			{
				transaction_id: captureId,
				paypal_reference_id: id,
				paypal_reference_id_type: 'ODR',
				transaction_event_code: 'T0006',
				transaction_amount: usd('12.00'),
				fee_amount: usd('-0.91'),
				transaction_status: 'S',
				invoice_id: 'R-1',
				custom_field: 'mine',
				ending_balance: usd('5011.09'),
			},
			{
				paypal_reference_id: captureId,
				paypal_reference_id_type: 'TXN',
				transaction_event_code: 'T1107',
				transaction_amount: usd('-2.00'),
				transaction_note: 'Sorry',
				ending_balance: usd('5009.09'),
			},
		]);
		expect(shown[0]).toMatchObject({
			payer_info: {
				email_address: 'buyer@sandbox.example',
				payer_name: { given_name: 'Bea', alternate_full_name: 'Bea Buyer' },
			},
			shipping_info: { name: 'Bea Buyer', address: { city: 'San Jose' } },
			cart_info: {
				item_details: [
					{
						item_code: 'tea',
						item_name: 'T?',
						total_item_amount: usd('12.00'),
						item_quantity: '2',
					},
				],
			},
		});
		expect(await total()).toBe('5009.09');
		const all = await infos({ balance_affecting_records_only: 'N' });
		expect(
			all.map(({ transaction_event_code: code, transaction_status: status }) => [code, status]),
		).toEqual([
			['T0006', 'S'],
			['T1300', 'P'],
			['T0006', 'D'],
			['T1107', 'S'],
		]);
	});

	it('reverses what was refunded wholly', async () => {
		const { captureId } = await paidOrder(sandbox);
		await sandbox().call('POST', `/v2/payments/captures/${captureId}/refund`, {});
		expect((await infos()).map((each) => each.transaction_status)).toEqual(['V', 'S']);
	});

	it('has subscription payments', async () => {
		const { id: product_id } = (
			await sandbox().call('POST', '/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' })
		).body;
		const { id: plan_id } = (
			await sandbox().call('POST', '/v1/billing/plans', {
				product_id,
				name: 'Tea',
				billing_cycles: [
					{
						frequency: { interval_unit: 'DAY' },
						tenure_type: 'REGULAR',
						sequence: 1,
						total_cycles: 2,
						pricing_scheme: { fixed_price: usd('10') },
					},
				],
				payment_preferences: {},
			})
		).body;
		const { id } = (await sandbox().call('POST', '/v1/billing/subscriptions', { plan_id })).body;
		await sandbox().admin('POST', `subscriptions/${id}/approve`);
		await sandbox().clock.advance('P1D');
		expect(await infos()).toMatchObject([
			{ transaction_event_code: 'T0002', paypal_reference_id: id, fee_amount: usd('-0.84') },
			{ transaction_event_code: 'T0002', ending_balance: usd('5018.32') },
		]);
	});

	it('has invoices that were paid with PayPal', async () => {
		const { body: draft } = await sandbox().call(
			'POST',
			'/v2/invoicing/invoices',
			{
				detail: { currency_code: 'USD', invoice_number: 'R-7' },
				primary_recipients: [{ billing_info: { email_address: 'buyer@sandbox.example' } }],
				items: [{ name: 'Tea', quantity: '1', unit_amount: usd('30.00') }],
			},
			{ prefer: 'return=representation' },
		);
		await sandbox().call('POST', `/v2/invoicing/invoices/${draft.id}/send`, {});
		await sandbox().admin('POST', `invoices/${draft.id}/pay`);
		const { transaction_details: shown } = (await search({ fields: 'all' })).body;
		expect(shown).toMatchObject([
			{
				transaction_info: {
					invoice_id: 'R-7',
					transaction_amount: usd('30.00'),
					fee_amount: usd('-1.54'),
					ending_balance: usd('5028.46'),
				},
				cart_info: { paypal_invoice_id: draft.id },
			},
		]);
	});

	it('has payouts, and what came back of them', async () => {
		await sandbox().call('POST', '/v1/payments/payouts', {
			sender_batch_header: { recipient_type: 'EMAIL' },
			items: ['a@shop.example', 'unclaimed@shop.example'].map((receiver, n) => ({
				receiver,
				amount: { currency: 'USD', value: '100' },
				sender_item_id: `item-${n}`,
			})),
		});
		await sandbox().clock.advance('PT1M');
		expect(await total()).toBe('4796.00');
		await sandbox().clock.advance('P30D');
		expect(await total()).toBe('4898.00');
		const february = {
			start_date: '2026-01-20T00:00:00Z',
			end_date: '2026-02-20T00:00:00Z',
		};
		expect(
			(await infos(february)).map((each) => [
				each.transaction_event_code,
				each.transaction_status,
				each.transaction_amount.value,
				each.custom_field,
			]),
		).toEqual([
			['T0001', 'S', '-100.00', 'item-0'],
			['T0001', 'V', '-100.00', 'item-1'],
			['T1114', 'S', '100.00', 'item-1'],
		]);
	});
});

describe('a search', () => {
	it.each(['amount', 'amount,payer_info', 'transaction_info,amount'])(
		'takes the fields %s, as PayPal does',
		async (fields) => {
			await paidOrder(sandbox);
			const [line] = (await search({ fields })).body.transaction_details;
			expect(line).toHaveProperty('transaction_info.transaction_amount', usd('10.00'));
			expect('payer_info' in (line as object)).toBe(fields.includes('payer_info'));
		},
	);

	it('takes ALL for the currency of balances', async () => {
		const all = await balances({ currency_code: 'ALL' });
		expect([all.status, all.body.balances]).toEqual([200, (await balances()).body.balances]);
		expect((await balances({ currency_code: 'XXX' })).status).toBe(400);
	});

	it.each<[string, Query, string]>([
		['more than 31 days', { start_date: '2025-12-30T23:59:59Z' }, 'end_date'],
		['an end before the start', { end_date: '2025-12-31T00:00:00Z' }, 'end_date'],
		['the future', { start_date: '2026-01-21T00:00:00Z' }, 'start_date'],
		[
			'more than three years ago',
			{ start_date: '2023-01-10T00:00:00Z', end_date: '2023-01-30T00:00:00Z' },
			'start_date',
		],
		['no seconds', { start_date: '2026-01-01T00:00Z' }, 'start_date'],
		['a page of more than 500', { page_size: '501' }, 'page_size'],
		['an unknown field', { fields: 'transaction_info,price' }, 'fields'],
		['an unknown status', { transaction_status: 'X' }, 'transaction_status'],
		['an unknown type', { transaction_type: 'sale' }, 'transaction_type'],
		['an amount that is no range', { transaction_amount: '5.00' }, 'transaction_amount'],
		['an unknown currency', { transaction_currency: 'XXX' }, 'transaction_currency'],
		['an unknown instrument', { payment_instrument_type: 'CASH' }, 'payment_instrument_type'],
		[
			'neither yes nor no',
			{ balance_affecting_records_only: 'X' },
			'balance_affecting_records_only',
		],
	])('refuses %s', async (_what, query, field) => {
		const response = await search(query);
		expect([response.status, response.body.name, response.body.details[0].field]).toEqual([
			400,
			'INVALID_REQUEST',
			field,
		]);
	});

	it('needs start and end', async () => {
		expect(outcome(await sandbox().call('GET', PATH))).toEqual([
			400,
			'MISSING_REQUIRED_PARAMETER',
			'MISSING_REQUIRED_PARAMETER',
		]);
	});

	it('shows only the requested fields, and ends where the reports do', async () => {
		await paidOrder(sandbox);
		const { body } = await search({ fields: 'payer_info' });
		expect(Object.keys(body.transaction_details[0])).toEqual(['payer_info']);
		expect([body.end_date, body.last_refreshed_datetime]).toEqual([
			'2026-01-20T00:00:00Z',
			'2026-01-20T00:00:00Z',
		]);
		await sandbox().admin('POST', 'reports', { delay: 'PT3H' });
		expect((await search()).body).toMatchObject({
			last_refreshed_datetime: '2026-01-19T21:00:00Z',
			transaction_details: [],
			total_items: 0,
		});
		expect(await total()).toBe('5000.00');
		await sandbox().clock.advance('PT3H');
		expect((await search()).body.total_items).toBe(1);
		await expect(sandbox().admin('POST', 'reports', { delay: 'soon' })).rejects.toThrow();
	});
});

describe('a generated history', () => {
	const three = { from: '2023-01-20T00:00:00Z', to: '2026-01-20T00:00:00Z' };

	it('is whole in every part', async () => {
		await generate({ count: 12_000, ...three, seed: 7 });
		const ids = new Set<unknown>();
		let balance = 0n;
		let counted = 0;
		let wrong = 0;
		for (
			let start = Date.parse(three.from);
			start < Date.parse(three.to);
			start += 31 * 86_400_000
		) {
			const end = Math.min(start + 31 * 86_400_000 - 1000, Date.parse(three.to));
			for (let page = 1, pages = 1; page <= pages; page++) {
				const { body } = await search({
					start_date: new Date(start).toISOString(),
					end_date: new Date(end).toISOString(),
					balance_affecting_records_only: 'N',
					page_size: '500',
					page: String(page),
				});
				pages = Number(body.total_pages);
				for (const { transaction_info: info } of body.transaction_details) {
					ids.add(info.transaction_id);
					counted++;
					if (info.transaction_amount.currency_code !== 'USD' || !info.ending_balance) continue;
					balance += cents(info.transaction_amount.value) + cents(info.fee_amount?.value ?? '0');
					if (cents(info.ending_balance.value) !== 500_000n + balance) wrong++;
				}
			}
		}
		expect([counted, ids.size, wrong]).toEqual([12_000, 12_000, 0]);
		expect(cents(await total())).toBe(500_000n + balance);
	});

	it('is as long as three years of 100,000 lines, on as many pages as it takes', async () => {
		await generate({ count: 100_000, ...three });
		const ids = new Set<unknown>();
		const first = await search({ balance_affecting_records_only: 'N', page_size: '500' });
		for (let page = 1; page <= Number(first.body.total_pages); page++) {
			const query = { balance_affecting_records_only: 'N', page_size: '500', page: String(page) };
			for (const { transaction_id } of await infos(query)) ids.add(transaction_id);
		}
		// 19 days of 1,096
		expect(Math.abs(ids.size - 1733)).toBeLessThan(3);
		expect(ids.size).toBe(Number(first.body.total_items));
		const suffix = first.body.transaction_details[0].transaction_info;
		expect(suffix.transaction_initiation_date >= JANUARY.start_date).toBe(true);
	});

	it('is the same for the same seed, and another for another', async () => {
		const made = async (seed: number) => {
			sandbox().reset();
			await generate({ count: 200, from: JANUARY.start_date, to: '2026-01-20T00:00:00Z', seed });
			return infos({ page_size: '500' });
		};
		const first = await made(1);
		expect(await made(1)).toEqual(first);
		expect(await made(2)).not.toEqual(first);
	});

	it('is refused where there are more than 10,000 results, and pages up to there', async () => {
		await generate({ count: 31_000, from: '2025-12-20T00:00:00Z', to: '2026-01-20T00:00:00Z' });
		const days = (end_date: string) =>
			search({ start_date: '2026-01-01T00:00:00Z', end_date, balance_affecting_records_only: 'N' });
		const large = await days('2026-01-11T01:00:00Z');
		expect([large.status, large.body.name]).toEqual([400, 'RESULTSET_TOO_LARGE']);
		const fits = await days('2026-01-10T12:00:00Z');
		expect([fits.status, fits.body.transaction_details.length, relsOf(fits)]).toEqual([
			200,
			100,
			['self', 'first', 'next', 'last'],
		]);
		const narrow = await search({ transaction_type: 'T0400' });
		expect(narrow.status).toBe(200);
	});

	it('is filtered, and then shows no balances', async () => {
		await generate({ count: 3000, from: JANUARY.start_date, to: '2026-01-20T00:00:00Z' });
		const all = (
			await search({ fields: 'all', page_size: '500', balance_affecting_records_only: 'N' })
		).body.transaction_details;
		const sample = all[0].transaction_info;
		expect(await infos({ transaction_id: sample.transaction_id })).toMatchObject([
			{ transaction_id: sample.transaction_id },
		]);
		const rest = { page_size: '500', balance_affecting_records_only: 'N' };
		const every = async (query: Query, fits: (info: Json) => boolean) => {
			const found = await infos({ ...rest, ...query });
			expect([found.length > 0, found.every(fits)]).toEqual([true, true]);
			expect(found.some((info) => 'ending_balance' in info)).toBe(false);
		};
		await every(
			{ transaction_type: 'T1107' },
			(it) => it.transaction_event_code === ('T1107' as Json),
		);
		await every({ transaction_status: 'V' }, (it) => it.transaction_status === ('V' as Json));
		await every({ transaction_status: 'D' }, (it) => it.transaction_status === ('D' as Json));
		await every(
			{ transaction_currency: 'JPY', transaction_amount: '300 TO 9000' },
			({ transaction_amount: { currency_code, value } }) =>
				currency_code === ('JPY' as Json) && Number(value) >= 300 && Number(value) <= 9000,
		);
		await every(
			{ transaction_amount: '500 TO 1005', transaction_currency: 'USD' },
			({ transaction_amount: { value } }) => Number(value) >= 5 && Number(value) <= 10.05,
		);
		for (const type of ['CREDITCARD', 'DEBITCARD']) {
			await every(
				{ payment_instrument_type: type },
				(it) => it.instrument_type !== ('PAYPAL' as Json),
			);
		}
		const stores = (
			await search({ ...rest, store_id: 'S1', terminal_id: 'T2', fields: 'store_info' })
		).body.transaction_details;
		expect(stores[0].store_info).toEqual({ store_id: 'S1', terminal_id: 'T2' });
	});

	it('can be requested by the query, too', async () => {
		const response = await fetch(`${sandbox().url}/__sandbox__/transactions?count=500&seed=3`, {
			method: 'POST',
		});
		expect([response.status, await response.json()]).toMatchObject([200, { count: 500, seed: 3 }]);
		expect((await search()).body.total_items).not.toBe(0);
	});

	it.each([[{ count: 0 }], [{ count: 1_000_001 }], [{ from: 'then' }], [{ seed: 'x' }]])(
		'is not made of %j',
		async (body) => {
			await expect(generate(body)).rejects.toThrow('INVALID_PARAMETER_VALUE');
		},
	);
});

describe('balances', () => {
	it('are of a time, and of a currency', async () => {
		await paidOrder(sandbox);
		await sandbox().clock.advance('P1D');
		await paidOrder(sandbox, {
			intent: 'CAPTURE',
			purchase_units: [{ amount: { currency_code: 'EUR', value: '20.00' } }],
		});
		const { body } = await balances();
		expect(body.balances).toMatchObject([
			{ currency: 'USD', primary: true, total_balance: usd('5009.16') },
			{
				currency: 'EUR',
				primary: false,
				available_balance: { currency_code: 'EUR', value: '18.91' },
				withheld_balance: { currency_code: 'EUR', value: '0.00' },
			},
		]);
		expect(await total({ as_of_time: '2026-01-19T00:00:00Z' })).toBe('5000.00');
		expect((await balances({ as_of_time: '2026-01-20T12:00:00Z' })).body.balances).toHaveLength(1);
		expect((await balances({ currency_code: 'GBP' })).body.balances).toEqual([]);
	});

	it.each([
		[{ as_of_time: '2027-01-01T00:00:00Z' }],
		[{ as_of_time: '2020-01-01T00:00:00Z' }],
		[{ currency_code: 'XXX' }],
	])('are not there for %j', async (query) => {
		expect((await balances(query)).status).toBe(400);
	});
});

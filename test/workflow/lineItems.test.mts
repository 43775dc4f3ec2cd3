/** Line items as n8n's items, through n8n-core: invoices, orders and transactions. */
import type { INodeParameters } from 'n8n-workflow';

import { apiCalls, byId, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-03-01T12:00:00Z') });

const usd = (value: string) => ({ currency_code: 'USD', value });
const line = (name: string, value = '10.00', quantity = '1') => ({
	name,
	quantity,
	unit_amount: usd(value),
});

const post = async (path: string, body: object) => {
	const response = await sandbox().call('POST', path, body, {
		prefer: 'return=representation',
		'paypal-request-id': `lines-${Math.random()}`,
	});
	expect(response.status).toBeLessThan(300);
	return response.body;
};
const invoice = async (number: string, ...items: object[]): Promise<string> =>
	(
		await post('/v2/invoicing/invoices', {
			detail: { currency_code: 'USD', invoice_number: number },
			items,
		})
	).id;

const run = async (operation: string, parameters: INodeParameters, items = 1) => {
	const done = await runPayPal(
		sandbox(),
		operation,
		{ splitOutLineItems: true, ...parameters },
		{ items: Array.from({ length: items }, (_, n) => ({ n })) },
	);
	expect(done.error).toBeUndefined();
	return done.items;
};
const json = async (operation: string, parameters: INodeParameters) =>
	(await run(operation, parameters)).map((item) => item.json);

describe('Invoice', () => {
	it('Get returns a row for each line item, with its invoice', async () => {
		const id = await invoice(
			'A-1',
			{ ...line('Hat', '20.00'), tax: { name: 'VAT', percent: '10' } },
			line('Pen', '1.50', '4'),
		);
		const of = { invoiceId: id, invoiceNumber: 'A-1', invoiceDate: '2026-03-01', currency: 'USD' };
		expect(await json('invoice.get', { invoiceId: byId(id) })).toEqual([
			{
				...of,
				lineNumber: 1,
				name: 'Hat',
				description: null,
				quantity: '1',
				unitAmount: '20.00',
				taxName: 'VAT',
				taxPercent: '10',
				taxAmount: '2.00',
				discountPercent: null,
				discountAmount: null,
				itemDate: null,
			},
			{
				...of,
				lineNumber: 2,
				name: 'Pen',
				description: null,
				quantity: '4',
				unitAmount: '1.50',
				taxName: null,
				taxPercent: null,
				taxAmount: null,
				discountPercent: null,
				discountAmount: null,
				itemDate: null,
			},
		]);
		const raw = await json('invoice.get', { invoiceId: byId(id), simplify: false });
		expect(raw).toMatchObject([
			{ ...of, lineNumber: 1, unit_amount: usd('20.00'), tax: { percent: '10' } },
			{ ...of, lineNumber: 2, unit_amount: usd('1.50') },
		]);
		expect(raw[0]).not.toHaveProperty('unitAmount');
	});

	it('it stays one item by default', async () => {
		const id = await invoice('A-1', line('Hat'), line('Pen'));
		const [item, ...more] = await json('invoice.get', {
			invoiceId: byId(id),
			splitOutLineItems: false,
		});
		expect([item?.invoiceNumber, more]).toEqual(['A-1', []]);
	});

	it.each([[true], [false]])(
		'one without lines does not get lost (simplified: %s)',
		async (simplify) => {
			const id = await invoice('EMPTY');
			const rows = await json('invoice.get', { invoiceId: byId(id), simplify });
			expect(rows).toMatchObject([{ invoiceId: id, invoiceNumber: 'EMPTY', lineNumber: null }]);
			expect('name' in (rows[0] ?? {})).toBe(simplify);
		},
	);

	it('are not requested if the user chooses no details', async () => {
		await invoice('A-1', line('Hat'), line('Pen'));
		const rows = await json('invoice.getAll', { returnAll: true, filters: { fields: 'none' } });
		expect(rows).toMatchObject([{ lineNumber: null }]);
	});

	it.each<[operation: string, parameters: INodeParameters]>([
		['invoice.getAll', {}],
		['invoice.search', {}],
		['invoice.search', { filters: { currencyCode: 'USD', fields: ['payments'] } }],
	])('%s requests lines: %j', async (operation, parameters) => {
		await invoice('A-1', line('Hat'), line('Pen'));
		await invoice('A-2', line('Cup'));
		const rows = await json(operation, { returnAll: true, ...parameters });
		expect(
			rows.map(({ invoiceNumber, lineNumber, name }) => [invoiceNumber, lineNumber, name]),
		).toEqual([
			['A-2', 1, 'Cup'],
			['A-1', 1, 'Hat'],
			['A-1', 2, 'Pen'],
		]);
	});

	it('the limit counts complete invoices, over all pages', async () => {
		for (let n = 0; n < 103; n += 1) await invoice(`N-${n}`, line('Hat'), line('Pen'), line('Cup'));
		const all = await json('invoice.getAll', { returnAll: true });
		expect([all.length, new Set(all.map(({ invoiceId }) => invoiceId)).size]).toEqual([309, 103]);
		const few = await json('invoice.getAll', { returnAll: false, limit: 2 });
		expect(few.map(({ invoiceNumber }) => invoiceNumber)).toEqual([
			...Array<string>(3).fill('N-102'),
			...Array<string>(3).fill('N-101'),
		]);
	});

	it('each row is paired with the item that requested it', async () => {
		const ids = [await invoice('A-1', line('Hat'), line('Pen')), await invoice('A-2', line('Cup'))];
		const rows = await run(
			'invoice.get',
			{ invoiceId: byId(`={{ ${JSON.stringify(ids)}[$json.n] }}`) },
			2,
		);
		expect(rows.map((item) => [item.json.name, item.pairedItem])).toEqual([
			['Hat', { item: 0 }],
			['Pen', { item: 0 }],
			['Cup', { item: 1 }],
		]);
	});
});

describe('Order', () => {
	it('returns the items of all purchase units, numbered consecutively', async () => {
		const unit = (reference_id: string, invoice_id: string, ...items: object[]) => ({
			reference_id,
			invoice_id,
			amount: { ...usd('10.00'), breakdown: { item_total: usd('10.00') } },
			items,
		});
		const { id } = await post('/v2/checkout/orders', {
			intent: 'CAPTURE',
			purchase_units: [
				unit('one', 'I-1', { ...line('Hat', '4.00'), sku: 'H' }, line('Pen', '6.00')),
				unit('two', 'I-2', line('Cup')),
			],
		});
		const rows = await json('order.get', { orderId: byId(id) });
		expect(
			rows.map(({ orderId, referenceId, invoiceNumber, currency, lineNumber, name, sku }) => [
				orderId,
				referenceId,
				invoiceNumber,
				currency,
				lineNumber,
				name,
				sku,
			]),
		).toEqual([
			[id, 'one', 'I-1', 'USD', 1, 'Hat', 'H'],
			[id, 'one', 'I-1', 'USD', 2, 'Pen', null],
			[id, 'two', 'I-2', 'USD', 3, 'Cup', null],
		]);
		expect(rows[0]?.orderDate).toMatch(/^2026-03-01T/);
	});

	it('without line items is one row', async () => {
		const { id } = await post('/v2/checkout/orders', {
			intent: 'CAPTURE',
			purchase_units: [{ amount: usd('10.00') }],
		});
		expect(await json('order.get', { orderId: byId(id) })).toMatchObject([
			{ orderId: id, currency: 'USD', lineNumber: null, name: null },
		]);
	});
});

describe('Transaction', () => {
	it.each([[['transaction_info', 'payer_info']], [['cart_info']], [['all']], [[]]])(
		'returns the purchased items, whatever else is requested: %j',
		async (fields) => {
			const { id } = await post('/v2/checkout/orders', {
				intent: 'CAPTURE',
				purchase_units: [
					{
						invoice_id: 'I-1',
						amount: { ...usd('10.00'), breakdown: { item_total: usd('10.00') } },
						items: [line('Hat', '4.00'), line('Pen', '6.00')],
					},
				],
			});
			await sandbox().admin('POST', `orders/${id}/approve`);
			await post(`/v2/checkout/orders/${id}/capture`, {});
			const rows = await json('transaction.getAll', {
				startDate: '2026-02-01',
				endDate: '2026-03-02',
				fields,
				returnAll: true,
			});
			const requested = apiCalls(sandbox()).at(-1);
			expect(requested?.query.fields).toMatch(/all|cart_info/);
			const lines = rows.filter(({ lineNumber }) => lineNumber !== null);
			expect(lines.map(({ name }) => name)).toEqual(['Hat', 'Pen']);
		},
	);
});

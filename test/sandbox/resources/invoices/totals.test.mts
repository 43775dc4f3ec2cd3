import fc from 'fast-check';

import { times } from '../../../../sandbox/resources/invoices/totals.mts';
import { invoiceCalls } from '../../../support/sandbox/invoices.mts';
import { outcome, usd } from '../../../support/sandbox/orders.mts';
import { useSandbox, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox();
const { create } = invoiceCalls(sandbox);

const VAT = { name: 'VAT', percent: '20' };
const item = (value: string, more: object = {}) => ({
	name: 'Thing',
	quantity: '1',
	unit_amount: usd(value),
	...more,
});
const priced = (items: readonly object[], breakdown?: object, configuration?: object) =>
	create({
		detail: { currency_code: 'USD' },
		items,
		...(breakdown && { amount: { breakdown } }),
		...(configuration && { configuration }),
	});
const valueOf = ({ body }: SandboxResponse): unknown => body.amount.value;

it("comes to the cent to what PayPal's reference works out for the same invoice", async () => {
	const salesTax = { name: 'Sales Tax', percent: '7.25' };
	const { body } = await priced(
		[
			item('50.00', { tax: salesTax, discount: { percent: '5' } }),
			item('10.00', { tax: salesTax, discount: { amount: usd('5.00') } }),
		],
		{
			custom: { label: 'Packing', amount: usd('10.00') },
			shipping: { amount: usd('10.00'), tax: salesTax },
			discount: { invoice_discount: { percent: '5' } },
		},
	);
	expect(body.items.map(({ tax, discount }) => [tax.amount, discount.amount])).toEqual([
		[usd('3.27'), usd('2.50')],
		[usd('0.34'), usd('5.00')],
	]);
	expect(body.amount).toEqual({
		...usd('74.21'),
		breakdown: {
			item_total: usd('60.00'),
			custom: { label: 'Packing', amount: usd('10.00') },
			shipping: {
				amount: usd('10.00'),
				tax: { ...salesTax, id: expect.stringMatching(/^TAX-/) as string, amount: usd('0.73') },
			},
			discount: {
				item_discount: usd('-7.50'),
				invoice_discount: { percent: '5', amount: usd('-2.63') },
			},
			tax_total: usd('4.34'),
		},
	});
});

it.each<[string, readonly object[], object | undefined, object | undefined, string]>([
	['no items', [], undefined, undefined, '0.00'],
	['a part of a thing', [item('3.33', { quantity: '1.5' })], undefined, undefined, '5.00'],
	['half a cent', [item('0.01', { quantity: '0.5' })], undefined, undefined, '0.01'],
	[
		'something taken back',
		[item('10.00'), item('3.00', { quantity: '-1' })],
		undefined,
		undefined,
		'7.00',
	],
	[
		'tax after discounts',
		[item('100.00', { tax: VAT, discount: { percent: '10' } })],
		undefined,
		undefined,
		'108.00',
	],
	[
		'tax before discounts',
		[item('100.00', { tax: VAT, discount: { percent: '10' } })],
		undefined,
		{ tax_calculated_after_discount: false },
		'110.00',
	],
	[
		'tax in the price',
		[item('120.00', { tax: VAT })],
		undefined,
		{ tax_inclusive: true },
		'120.00',
	],
	[
		'an amount as discount, whatever the percentage beside it',
		[item('100.00')],
		{ discount: { invoice_discount: { percent: '50', amount: usd('1.00') } } },
		undefined,
		'99.00',
	],
	[
		'a discount that all lines share, taxed or not',
		[item('60.00', { tax: VAT }), item('40.00')],
		{ discount: { invoice_discount: { amount: usd('10.00') } } },
		undefined,
		'100.80',
	],
	[
		'a custom amount below zero',
		[item('10.00')],
		{ custom: { label: 'Credit', amount: usd('-4.00') } },
		undefined,
		'6.00',
	],
])('counts %s', async (_what, items, breakdown, configuration, expected) => {
	expect(valueOf(await priced(items, breakdown, configuration))).toBe(expected);
});

it('tells the tax that is in a price', async () => {
	const { body } = await priced([item('120.00', { tax: VAT })], undefined, { tax_inclusive: true });
	expect(body.amount.breakdown.tax_total).toEqual(usd('20.00'));
});

it('is the same when its own response is sent back', async () => {
	const { body } = await priced([item('33.33', { tax: VAT, discount: { percent: '7.5' } })], {
		discount: { invoice_discount: { percent: '5' } },
	});
	const { id } = body;
	const again = await sandbox().call('PUT', `/v2/invoicing/invoices/${id}`, body);
	expect([again.status, again.body.amount]).toEqual([200, body.amount]);
});

it('keeps yen free of decimals', async () => {
	const { body } = await create({
		detail: { currency_code: 'JPY' },
		items: [
			{
				name: 'Thing',
				quantity: '1.5',
				unit_amount: { currency_code: 'JPY', value: '333' },
				tax: { name: 'Tax', percent: '10' },
			},
		],
	});
	expect([body.amount.value, body.amount.breakdown.tax_total.value]).toEqual(['550', '50']);
});

it.each<[string, object, readonly unknown[]]>([
	['a tenth of a cent', item('1.001'), [400, 'INVALID_DECIMAL_VALUE']],
	['more than a million', item('1000000.01'), [400, 'INVALID_DECIMAL_VALUE']],
	['a quantity in words', item('1.00', { quantity: 'two' }), [400, 'INVALID_PARAMETER_SYNTAX']],
	['six decimals', item('1.00', { quantity: '1.123456' }), [400, 'INVALID_PARAMETER_SYNTAX']],
	['101 %', item('1.00', { discount: { percent: '101' } }), [400, 'INVALID_PARAMETER_VALUE']],
	[
		'less than 0 %',
		item('1.00', { tax: { ...VAT, percent: '-1' } }),
		[400, 'INVALID_PARAMETER_VALUE'],
	],
	[
		'less than nothing',
		item('1.00', { discount: { amount: usd('2.00') } }),
		[422, 'CANNOT_BE_NEGATIVE'],
	],
	[
		'two currencies',
		item('1.00', { discount: { amount: { currency_code: 'EUR', value: '1.00' } } }),
		[422, 'CURRENCY_MISMATCH'],
	],
	['no name', { quantity: '1', unit_amount: usd('1.00') }, [400, 'MISSING_REQUIRED_PARAMETER']],
])('is refused for %s', async (_what, line, expected) => {
	expect(outcome(await priced([line]))).toEqual(expected);
});

it('says where it is wrong', async () => {
	const { body } = await priced([item('1.00')], { shipping: { amount: usd('1.001') } });
	expect(body.details[0]?.field).toBe('/amount/breakdown/shipping/amount/value');
});

it.each<[string, object, readonly unknown[]]>([
	['a currency that PayPal does not take', { currency_code: 'XTS' }, [400, 'NOT_SUPPORTED']],
	[
		'a date to pay by that is past',
		{ currency_code: 'USD', invoice_date: '2026-03-02', payment_term: { due_date: '2026-03-01' } },
		[400, 'INVALID_PARAMETER_VALUE'],
	],
	[
		'a date to pay by that is missing',
		{ currency_code: 'USD', payment_term: { term_type: 'DUE_ON_DATE_SPECIFIED' } },
		[400, 'MISSING_REQUIRED_PARAMETER'],
	],
])('is refused for %s', async (_what, detail, expected) => {
	expect(outcome(await create({ detail }))).toEqual(expected);
});

it('is never a smallest unit off, whatever the amount and the percentage', () => {
	fc.assert(
		fc.property(
			fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
			fc.bigInt({ min: 0n, max: 10_000_000n }),
			(amount, share) => {
				const scale = 10_000_000n;
				const off = times(amount, [share, scale]) * scale - amount * share;
				return (off < 0n ? -off : off) * 2n <= scale;
			},
		),
	);
});

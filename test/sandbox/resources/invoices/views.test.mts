/**
 * The sandbox's responses compared with PayPal's (an invoice and a template of PayPal's sandbox, as
 * clients of the API keep them in their tests): no key of PayPal's is missing.
 */
import { useSandbox } from '../../../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-03-01T12:00:00Z') });

const usd = (value: string) => ({ currency_code: 'USD', value });
const NAME = { given_name: 'David', surname: 'Larusso' };
const ADDRESS = {
	address_line_1: '1234 First Street',
	admin_area_2: 'Anytown',
	country_code: 'US',
};
const TAX = { name: 'Sales Tax', percent: '7.25' };

const INFO = {
	detail: { currency_code: 'USD', reference: 'ref', memo: 'memo', note: 'note' },
	invoicer: { name: NAME, address: ADDRESS, email_address: 'merchant@example.com' },
	primary_recipients: [
		{
			billing_info: { name: NAME, address: ADDRESS, email_address: 'bill-me@example.com' },
			shipping_info: { name: NAME, address: ADDRESS },
		},
	],
	items: [
		{
			name: 'Mat',
			description: 'Elastic',
			quantity: '1',
			unit_amount: usd('50.00'),
			tax: TAX,
			discount: { percent: '5' },
			unit_of_measure: 'QUANTITY',
		},
		{ name: 'Shirt', quantity: '1', unit_amount: usd('10.00'), tax: TAX },
	],
	configuration: { allow_tip: true },
	amount: {
		breakdown: {
			custom: { label: 'Packing', amount: usd('10.00') },
			shipping: { amount: usd('10.00'), tax: TAX },
			discount: { invoice_discount: { percent: '5' } },
		},
	},
};

/** Places of PayPal's response, by their parents. */
const PAYPALS: Readonly<Record<string, readonly string[]>> = {
	'': [
		'amount',
		'configuration',
		'detail',
		'due_amount',
		'id',
		'invoicer',
		'items',
		'links',
		'primary_recipients',
		'status',
		'unilateral',
	],
	amount: ['breakdown', 'currency_code', 'value'],
	'amount.breakdown': ['custom', 'discount', 'item_total', 'shipping', 'tax_total'],
	'amount.breakdown.discount': ['invoice_discount', 'item_discount'],
	'amount.breakdown.shipping.tax': ['amount', 'id', 'name', 'percent'],
	configuration: ['allow_tip', 'tax_calculated_after_discount', 'tax_inclusive'],
	detail: [
		'archived',
		'category_code',
		'currency_code',
		'group_draft',
		'invoice_date',
		'invoice_number',
		'memo',
		'metadata',
		'note',
		'payment_term',
		'reference',
		'viewed_by_recipient',
	],
	'detail.metadata': [
		'caller_type',
		'create_time',
		'created_by_flow',
		'invoicer_view_url',
		'last_update_time',
		'recipient_view_url',
	],
	'invoicer.name': ['full_name', 'given_name', 'surname'],
	'items.0': [
		'description',
		'discount',
		'id',
		'name',
		'quantity',
		'tax',
		'unit_amount',
		'unit_of_measure',
	],
	'items.0.discount': ['amount', 'percent'],
	'items.0.tax': ['amount', 'id', 'name', 'percent'],
	'primary_recipients.0.billing_info.name': ['full_name', 'given_name', 'surname'],
	'primary_recipients.0.shipping_info.name': ['full_name', 'given_name', 'surname'],
};

const at = (value: unknown, path: string): object =>
	path
		.split('.')
		.reduce<unknown>(
			(inner, key) => (key === '' ? inner : (inner as Record<string, unknown>)[key]),
			value,
		) as object;

const RELS = ['self', 'send', 'replace', 'delete', 'record-payment'];

it('a new invoice has everything that PayPal returns', async () => {
	const { body } = await sandbox().call('POST', '/v2/invoicing/invoices', INFO, {
		prefer: 'return=representation',
	});
	const lacking = Object.entries(PAYPALS).flatMap(([path, names]) => {
		const there = Object.keys(at(body, path) ?? {});
		return names.filter((name) => !there.includes(name)).map((name) => `${path}.${name}`);
	});
	expect(lacking).toEqual([]);
	expect(body.links.map(({ rel }) => rel)).toEqual(RELS);
	// PayPal gives a tax the same id wherever it is used.
	const ids = [body.items[0]?.tax.id, body.items[1]?.tax.id, body.amount.breakdown.shipping.tax.id];
	expect(new Set(ids).size).toBe(1);
	expect(body.items.map(({ id }) => id)).toEqual([
		expect.stringMatching(/^ITEM-[0-9A-Z]{17}$/),
		expect.stringMatching(/^ITEM-[0-9A-Z]{17}$/),
	]);
	expect(body.invoicer.name.full_name).toBe('David Larusso');
});

it('a draft is paid where its link for that leads', async () => {
	const { body } = await sandbox().call('POST', '/v2/invoicing/invoices', INFO, {
		prefer: 'return=representation',
	});
	const href = body.links.find(({ rel }) => rel === 'record-payment')?.href ?? '';
	const paid = await sandbox().call('POST', new URL(href).pathname, { method: 'CASH' });
	expect(paid.status).toBe(200);
	const now = await sandbox().call('GET', `/v2/invoicing/invoices/${body.id}`);
	expect(now.body.status).toBe('MARKED_AS_PAID');
});

it.each([
	['items.date', 'custom'],
	['items.description', 'discount'],
	['items.discount', 'shipping'],
	['items.quantity', 'CUSTOM'],
	['items.tax', 'DISCOUNT'],
	['ITEMS_DATE', 'SHIPPING'],
	['ITEMS_TAX', 'custom'],
])('a template has the fields %s and %s as they were written', async (item, subtotal) => {
	const display_preference = { hidden: true };
	const settings = {
		template_item_settings: [{ field_name: item, display_preference }],
		template_subtotal_settings: [{ field_name: subtotal, display_preference }],
	};
	const made = await sandbox().call('POST', '/v2/invoicing/templates', {
		name: 'Hourly',
		template_info: INFO,
		settings,
	});
	expect([made.status, made.body.settings]).toEqual([201, settings]);
	expect(made.body.template_info.items[0]?.id).toMatch(/^ITEM-/);
	expect(made.body.template_info.invoicer.name.full_name).toBe('David Larusso');
});

it('a number is returned with an ID on request', async () => {
	const path = '/v2/invoicing/generate-next-invoice-number';
	const with_id = await sandbox().call('POST', path, { fetch_id: true });
	expect(with_id.body).toEqual({
		invoice_number: '0001',
		invoice_id: expect.stringMatching(/^INV2-/) as string,
	});
	expect((await sandbox().call('POST', path, {})).body).toEqual({ invoice_number: '0001' });
});

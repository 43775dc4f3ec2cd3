/** Payment links through n8n-core on the sandbox: what an update keeps, and what prices can be. */
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { searchPaymentLinks } from '../../nodes/PayPal/methods/listSearch';
import { editorOn, scroll } from '../support/editor.mts';
import { byId, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const PATH = '/v1/checkout/payment-resources';

const usd = (value: string) => ({ currency_code: 'USD', value });

const LINE = {
	name: 'Mug',
	description: 'Made by hand',
	product_id: 'MUG-1',
	unit_amount: usd('12.00'),
	taxes: [{ name: 'VAT', type: 'PERCENTAGE', value: '19' }],
	shipping: [{ type: 'FLAT', value: '4.00', additional_unit_value: '1.00' }],
	collect_shipping_address: true,
	customer_notes: [{ label: 'Engraving', required: true }],
	adjustable_quantity: { maximum: 5 },
};

const LINK = {
	integration_mode: 'LINK',
	type: 'BUY_NOW',
	reusable: 'MULTIPLE',
	return_url: 'https://example.com/thanks',
	line_items: [LINE],
};

const PER_OPTION = {
	...LINK,
	line_items: [
		{
			...LINE,
			unit_amount: undefined,
			variants: {
				dimensions: [
					{
						name: 'Size',
						primary: true,
						options: [
							{ label: 'M', unit_amount: usd('10.00') },
							{ label: 'L', unit_amount: usd('12.00') },
						],
					},
				],
			},
		},
	],
};

const make = async (body: object = LINK): Promise<string> => {
	const { status, body: made } = await sandbox().call('POST', PATH, body);
	expect(status).toBe(201);
	return made.id;
};

const read = async (id: string) => (await sandbox().call('GET', `${PATH}/${id}`)).body;

/** A link without the properties that PayPal sets itself. */
const settable = async (id: string) => {
	const { integration_mode, type, reusable, return_url, line_items } = await read(id);
	return { integration_mode, type, reusable, return_url, line_items };
};

const update = async (id: string, additionalFields: INodeParameters, more: INodeParameters = {}) =>
	await runPayPal(sandbox(), 'paymentLink.update', {
		paymentLinkId: byId(id),
		additionalFields,
		...more,
	});

const rows = (...values: INodeParameters[]) => ({ values });

/** Number of calls for links, by method. */
const calls = async (): Promise<string[]> => {
	const { requests } = (await sandbox().admin('GET', 'requests')) as {
		requests: Array<{ method: string; path: string }>;
	};
	return requests.filter(({ path }) => path.startsWith(PATH)).map(({ method }) => method);
};

const forget = async () => await sandbox().admin('DELETE', 'requests');

describe('Create', () => {
	it('needs a name, a price and a currency', async () => {
		const { items, error } = await runPayPal(sandbox(), 'paymentLink.create', {
			name: 'Mug',
			unitAmount: '12.5',
			currencyCode: 'EUR',
		});
		expect(error).toBeUndefined();
		const { json } = items[0];
		expect(Object.keys(json)[0]).toBe('paymentLink');
		expect(json).toMatchObject({
			paymentLink: `${sandbox().url}/ncp/payment/${String(json.id)}`,
			name: 'Mug',
			price: '12.50',
			currency: 'EUR',
			status: 'ACTIVE',
		});
		expect((await read(String(json.id))).line_items).toEqual([
			{ name: 'Mug', unit_amount: { currency_code: 'EUR', value: '12.50' } },
		]);
	});

	it('also has the link at the top level of the raw record', async () => {
		const { items } = await runPayPal(sandbox(), 'paymentLink.create', {
			name: 'Mug',
			unitAmount: '12',
			currencyCode: 'EUR',
			simplify: false,
		});
		const { json } = items[0];
		expect(Object.keys(json)[0]).toBe('paymentLink');
		expect(json.paymentLink).toBe(json.payment_link);
	});

	const size = (...prices: string[]) =>
		rows({
			name: 'Size',
			primary: true,
			options: rows(...prices.map((unitAmount, n) => ({ label: `L${n}`, unitAmount }))),
		});

	it.each<[what: string, parameters: INodeParameters, label: string]>([
		['no price', { name: 'Mug' }, 'Price'],
		['an expression without a price', { name: 'Mug', unitAmount: '={{ $json.none }}' }, 'Price'],
		['an expression without a name', { name: '={{ $json.none }}', unitAmount: '12' }, 'Name'],
		['a price with a sign', { name: 'Mug', unitAmount: '$12' }, 'Price'],
		['a negative price', { name: 'Mug', unitAmount: '-12' }, 'Price'],
		[
			'prices per option, but no variants',
			{ name: 'Mug', pricing: 'perOption' },
			'Variants > Price',
		],
		[
			'prices per option, but none there',
			{ name: 'Mug', pricing: 'perOption', additionalFields: { variants: size('', '') } },
			'Variants > Price',
		],
		[
			'options in two currencies',
			{
				name: 'Mug',
				pricing: 'perOption',
				additionalFields: { variants: size('12 EUR', '12 USD') },
			},
			'Variants > Price',
		],
		[
			'a fee in another currency',
			{
				name: 'Mug',
				unitAmount: '12 EUR',
				additionalFields: { shipping: rows({ type: 'FLAT', amount: '5' }) },
			},
			'Shipping Fees',
		],
		[
			'a handling fee in another currency',
			{
				name: 'Mug',
				unitAmount: '12 EUR',
				additionalFields: { handling: rows({ type: 'FLAT', value: '5' }) },
			},
			'Handling Fees',
		],
		[
			'a discount in another currency',
			{
				name: 'Mug',
				unitAmount: '12 EUR',
				additionalFields: { discounts: rows({ type: 'FLAT', value: '5' }) },
			},
			'Discounts',
		],
		[
			'a tax above all',
			{
				name: 'Mug',
				unitAmount: '12',
				additionalFields: { taxes: rows({ type: 'PERCENTAGE', percentage: '190' }) },
			},
			'Taxes > Percentage',
		],
		[
			'a tax of nothing',
			{
				name: 'Mug',
				unitAmount: '12',
				additionalFields: { taxes: rows({ type: 'PERCENTAGE', percentage: '' }) },
			},
			'Taxes > Percentage',
		],
		[
			'an added amount that is empty',
			{
				name: 'Mug',
				unitAmount: '12',
				additionalFields: { shipping: rows({ type: 'FLAT', amount: '' }) },
			},
			'Shipping Fees > Amount',
		],
	])('sends nothing with %s', async (_, parameters, label) => {
		await forget();
		const { error } = await runPayPal(sandbox(), 'paymentLink.create', {
			currencyCode: 'USD',
			...parameters,
		});
		expect(error?.message).toContain(`'${label}'`);
		expect(await calls()).toEqual([]);
	});

	it("accepts prices per option, and the account's own settings", async () => {
		const { items, error } = await runPayPal(sandbox(), 'paymentLink.create', {
			name: 'Mug',
			pricing: 'perOption',
			currencyCode: 'USD',
			additionalFields: {
				variants: size('10', '12'),
				taxes: rows({ type: 'PREFERENCE' }),
				shipping: rows({ type: 'PREFERENCE' }),
			},
		});
		expect(error).toBeUndefined();
		const { line_items } = await read(String(items[0].json.id));
		expect(line_items[0]).toMatchObject({
			taxes: [{ type: 'PREFERENCE', value: 'PROFILE' }],
			shipping: [{ type: 'PREFERENCE', value: 'PROFILE' }],
			variants: {
				dimensions: [{ options: [{ unit_amount: usd('10.00') }, { unit_amount: usd('12.00') }] }],
			},
		});
		expect(line_items[0]).not.toHaveProperty('unit_amount');
	});
});

describe('Update', () => {
	it('keeps everything that it does not change', async () => {
		const id = await make();
		const { items, error } = await update(id, {});
		expect(error).toBeUndefined();
		expect(items[0].json).toEqual({ success: true, id });
		expect(await settable(id)).toEqual(LINK);
	});

	const EUR = { pricing: 'one', currencyCode: 'EUR' };
	const changed = (line: object, more: object = {}) => ({
		...LINK,
		...more,
		line_items: [{ ...LINE, ...line }],
	});

	it.each<[what: string, fields: INodeParameters, parameters: INodeParameters, expected: object]>([
		['the name', { name: 'Cup' }, {}, changed({ name: 'Cup' })],
		[
			'the price',
			{},
			{ pricing: 'one', currencyCode: 'USD', unitAmount: '15' },
			changed({ unit_amount: usd('15.00') }),
		],
		[
			'the price, in the currency of the link',
			{},
			{ pricing: 'one', unitAmount: '15' },
			changed({ unit_amount: usd('15.00') }),
		],
		['the description', { description: 'New' }, {}, changed({ description: 'New' })],
		[
			'the return URL',
			{ returnUrl: 'https://example.com/new' },
			{},
			changed({}, { return_url: 'https://example.com/new' }),
		],
		[
			'the taxes, as a whole',
			{ taxes: rows({ type: 'PERCENTAGE', percentage: '7' }) },
			{},
			changed({ taxes: [{ type: 'PERCENTAGE', value: '7' }] }),
		],
		[
			'the fees, in the currency of the link',
			{ shipping: rows({ type: 'FLAT', amount: '5' }) },
			{},
			changed({ shipping: [{ type: 'FLAT', value: '5.00' }] }),
		],
		[
			'the fees and the currency',
			{ shipping: rows({ type: 'FLAT', amount: '5' }) },
			{ ...EUR, unitAmount: '9' },
			changed({
				unit_amount: { currency_code: 'EUR', value: '9.00' },
				shipping: [{ type: 'FLAT', value: '5.00' }],
			}),
		],
		[
			'the questions',
			{ customerNotes: rows({ label: 'Color', required: false }) },
			{},
			changed({ customer_notes: [{ label: 'Color', required: false }] }),
		],
		['the most', { adjustableQuantity: 2 }, {}, changed({ adjustable_quantity: { maximum: 2 } })],
		[
			'whether an address is required',
			{ collectShippingAddress: false },
			{},
			changed({ collect_shipping_address: false }),
		],
		['the product', { productId: 'CUP' }, {}, changed({ product_id: 'CUP' })],
		[
			'variants without prices',
			{ variants: rows({ name: 'Color', primary: false, options: rows({ label: 'red' }) }) },
			{},
			changed({
				variants: { dimensions: [{ name: 'Color', primary: false, options: [{ label: 'red' }] }] },
			}),
		],
		[
			'prices per option in place of one',
			{
				variants: rows({
					name: 'Size',
					primary: true,
					options: rows({ label: 'M', unitAmount: '8' }),
				}),
			},
			{ pricing: 'perOption', currencyCode: 'USD' },
			changed({
				unit_amount: undefined,
				variants: {
					dimensions: [
						{ name: 'Size', primary: true, options: [{ label: 'M', unit_amount: usd('8.00') }] },
					],
				},
			}),
		],
	])('changes %s', async (_, fields, parameters, expected) => {
		const id = await make();
		const { error } = await update(id, fields, parameters);
		expect(error).toBeUndefined();
		expect(await settable(id)).toEqual(JSON.parse(JSON.stringify(expected)));
		expect((await read(id)).id).toBe(id);
	});

	it('replaces the prices per option with one price', async () => {
		const id = await make(PER_OPTION);
		const { error } = await update(
			id,
			{},
			{ pricing: 'one', currencyCode: 'USD', unitAmount: '9' },
		);
		expect(error).toBeUndefined();
		const { line_items } = await read(id);
		expect(line_items[0]).toMatchObject({
			unit_amount: usd('9.00'),
			variants: { dimensions: [{ name: 'Size', options: [{ label: 'M' }, { label: 'L' }] }] },
		});
		expect(JSON.stringify(line_items[0]?.variants)).not.toContain('unit_amount');
	});

	it('removes the chosen properties', async () => {
		const id = await make();
		const remove = ['description', 'taxes', 'shipping', 'customer_notes', 'return_url'];
		expect((await update(id, { remove })).error).toBeUndefined();
		const { name, product_id, unit_amount, collect_shipping_address, adjustable_quantity } = LINE;
		expect(await settable(id)).toEqual({
			...LINK,
			return_url: undefined,
			line_items: [
				{ name, product_id, unit_amount, collect_shipping_address, adjustable_quantity },
			],
		});
	});

	it.each<
		[
			what: string,
			body: object,
			fields: INodeParameters,
			parameters: INodeParameters,
			label: string,
		]
	>([
		[
			'removes what is filled in',
			LINK,
			{ remove: ['taxes'], taxes: rows({ type: 'PREFERENCE' }) },
			{},
			'Remove',
		],
		[
			'takes the prices away with the variants',
			PER_OPTION,
			{ remove: ['variants'] },
			{},
			'Pricing',
		],
		[
			'replaces the variants that had prices',
			PER_OPTION,
			{ variants: rows({ name: 'Size', primary: true, options: rows({ label: 'S' }) }) },
			{},
			'Pricing',
		],
		[
			'leaves fees in the currency of before',
			LINK,
			{},
			{ ...EUR, unitAmount: '9' },
			'Shipping Fees',
		],
		['has no price where it says one', LINK, {}, { pricing: 'one', currencyCode: 'USD' }, 'Price'],
		[
			'has an expression without a price',
			LINK,
			{},
			{ pricing: 'one', currencyCode: 'USD', unitAmount: '={{ $json.none }}' },
			'Price',
		],
		[
			'has an expression without a choice',
			LINK,
			{},
			{ pricing: '={{ $json.none }}', unitAmount: '9' },
			'Pricing',
		],
		[
			'has a fee in another currency',
			LINK,
			{ shipping: rows({ type: 'FLAT', amount: '5 EUR' }) },
			{},
			'Shipping Fees > Amount',
		],
		[
			'has decimals of yen',
			LINK,
			{},
			{ pricing: 'one', currencyCode: 'JPY', unitAmount: '9.5' },
			'Price',
		],
		[
			'has a currency that is none',
			LINK,
			{},
			{ pricing: 'one', currencyCode: 'money', unitAmount: '9.5' },
			'Currency',
		],
	])('changes nothing that %s', async (_, body, fields, parameters, label) => {
		const id = await make(body);
		const before = await read(id);
		await forget();
		const { error } = await update(id, fields, parameters);
		expect(error?.message).toContain(`'${label}'`);
		expect(await calls()).not.toContain('PUT');
		expect(await read(id)).toEqual(before);
	});

	it('does not use the currency of a choice that is no longer shown', async () => {
		const id = await make({
			...LINK,
			line_items: [{ name: 'Mug', unit_amount: { currency_code: 'JPY', value: '900' } }],
		});
		const fields = { shipping: rows({ type: 'FLAT', amount: '100' }) };
		const { error } = await update(id, fields, { pricing: 'keep', currencyCode: 'USD' });
		expect(error).toBeUndefined();
		expect((await read(id)).line_items[0]?.shipping).toEqual([{ type: 'FLAT', value: '100' }]);
	});

	it('replaces the whole link with a JSON body, without fetching it first', async () => {
		const id = await make();
		const body = { ...LINK, line_items: [{ name: 'Cup', unit_amount: usd('3.00') }] };
		await forget();
		const { error } = await runPayPal(sandbox(), 'paymentLink.update', {
			paymentLinkId: byId(id),
			useJsonBody: true,
			jsonBody: JSON.stringify(body),
		});
		expect(error).toBeUndefined();
		expect(await calls()).toEqual(['PUT']);
		expect(await settable(id)).toEqual(body);
	});

	it('reports a link that does not exist', async () => {
		await forget();
		const { error } = await update('PLB-NOTTHERE0000', { name: 'Cup' });
		expect(error?.message).toBe('PayPal has no such record');
		expect(await calls()).toEqual(['GET']);
	});

	it('sends nothing twice under Retry On Fail, after a truncated response', async () => {
		const id = await make();
		await sandbox().admin('POST', 'faults', { kind: 'reset', method: 'PUT', commit: true });
		await forget();
		const { error } = await runPayPal(
			sandbox(),
			'paymentLink.update',
			{ paymentLinkId: byId(id), additionalFields: { name: 'Cup' } },
			{ tries: 3 },
		);
		expect(error).toBeDefined();
		expect((await calls()).filter((method) => method === 'PUT')).toHaveLength(1);
	});
});

describe('Get, Get Many and Delete', () => {
	it('read all pages with only the page token', async () => {
		for (let n = 0; n < 205; n += 1)
			await make({ ...LINK, line_items: [{ ...LINE, name: `L${n}` }] });
		const all = await runPayPal(sandbox(), 'paymentLink.getAll', { returnAll: true });
		expect(all.error).toBeUndefined();
		expect(all.items).toHaveLength(205);
		expect(new Set(all.items.map(({ json }) => json.id)).size).toBe(205);
		const some = await runPayPal(sandbox(), 'paymentLink.getAll', { returnAll: false, limit: 3 });
		expect(some.items.map(({ json }) => json.name)).toEqual(['L204', 'L203', 'L202']);
	});

	it("find a link by its ID, its page's URL and its API URL", async () => {
		const id = await make();
		const urls = [
			`https://www.paypal.com/ncp/payment/${id}`,
			`https://www.sandbox.paypal.com/ncp/payment/${id}?locale.x=de_DE&country.x=DE`,
			`https://api-m.paypal.com${PATH}/${id}`,
			(await read(id)).payment_link,
		];
		const chosen: IDataObject[] = [
			{ __rl: true, mode: 'id', value: id },
			...urls.map((value) => ({ __rl: true, mode: 'url', value })),
		];
		for (const paymentLinkId of chosen) {
			const { items, error } = await runPayPal(sandbox(), 'paymentLink.get', {
				paymentLinkId: paymentLinkId as INodeParameters,
			});
			expect(error).toBeUndefined();
			expect(items[0].json).toMatchObject({ id, price: '12.00', currency: 'USD' });
		}
	});

	it('show the currency of prices per option', async () => {
		const { items } = await runPayPal(sandbox(), 'paymentLink.get', {
			paymentLinkId: byId(await make(PER_OPTION)),
		});
		expect(items[0].json).toMatchObject({ price: null, currency: 'USD' });
	});

	it('delete a link', async () => {
		const id = await make();
		const { items } = await runPayPal(sandbox(), 'paymentLink.delete', { paymentLinkId: byId(id) });
		expect(items[0].json).toEqual({ deleted: true });
		expect((await sandbox().call('GET', `${PATH}/${id}`)).status).toBe(404);
	});
});

describe('the lists of the editor', () => {
	it('show the links by product, beyond one page', async () => {
		for (let n = 0; n < 101; n += 1)
			await make({ ...LINK, line_items: [{ ...LINE, name: `L${n}` }] });
		// Its ID could have a short name in it by chance.
		const [line] = PER_OPTION.line_items;
		const id = await make({ ...PER_OPTION, line_items: [{ ...line, name: 'Large enamel mug' }] });
		const { names, values } = await scroll(searchPaymentLinks, editorOn(sandbox()));
		expect(values).toHaveLength(102);
		expect([values[0], names[0], names[1]]).toEqual([id, 'Large enamel mug', 'L100 – 12.00 USD']);
		const found = await scroll(searchPaymentLinks, editorOn(sandbox()), 'enamel mug');
		expect(found.values).toEqual([id]);
	});
});

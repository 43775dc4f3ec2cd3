import { useListener } from '../../support/listener.mts';
import { outcome, relsOf, usd } from '../../support/sandbox/orders.mts';
import { useSandbox, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();
const listener = useListener();
const PATH = '/v1/checkout/payment-resources';

const link = (line: object = {}, more: object = {}) => ({
	integration_mode: 'LINK',
	type: 'BUY_NOW',
	line_items: [{ name: 'Mug', unit_amount: usd('12.00'), ...line }],
	...more,
});

const create = (body: object = link(), headers = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', PATH, body, headers);
const get = (id: string): Promise<SandboxResponse> => sandbox().call('GET', `${PATH}/${id}`);
const list = (query = ''): Promise<SandboxResponse> => sandbox().call('GET', `${PATH}${query}`);
const pay = async (id: string, body?: object) => {
	const order = await sandbox().admin('POST', `payment-links/${id}/pay`, body);
	return order as SandboxResponse['body'];
};
const namesIn = ({ body }: SandboxResponse): unknown[] =>
	body.resources.map(({ line_items: [line] }) => line?.name);

describe('a payment link', () => {
	it('is created, shown, replaced and deleted', async () => {
		const made = await create(link({}, { return_url: 'https://example.com/thanks' }));
		expect(made.status).toBe(201);
		const { id } = made.body;
		expect(id).toMatch(/^PLB-[0-9A-Z]{12}$/);
		expect(made.body).toMatchObject({
			reusable: 'MULTIPLE',
			status: 'ACTIVE',
			payment_link: `${sandbox().url}/ncp/payment/${id}`,
		});
		expect(relsOf(made)).toEqual(['self', 'replace', 'delete', 'payment_link']);
		expect((await get(id)).body).toEqual(made.body);

		const replaced = await sandbox().call('PUT', `${PATH}/${id}`, link({ name: 'Cup' }));
		expect([replaced.status, replaced.body]).toEqual([204, '']);
		const { body } = await get(id);
		// The whole link is replaced: the return URL was removed.
		expect([body.line_items[0]?.name, body.return_url]).toEqual(['Cup', undefined]);

		expect((await sandbox().call('DELETE', `${PATH}/${id}`)).status).toBe(204);
		for (const [method, sent] of [['GET'], ['PUT', link()], ['DELETE']] as const) {
			const gone = await sandbox().call(method, `${PATH}/${id}`, sent);
			expect([gone.status, gone.body.name]).toEqual([404, 'RESOURCE_NOT_FOUND']);
		}
	});

	it('is made once under one request id, for six hours', async () => {
		const headers = { 'paypal-request-id': 'link-1' };
		const first = await create(link(), headers);
		expect((await create(link(), headers)).body.id).toBe(first.body.id);
		expect(outcome(await create(link({ name: 'Cup' }), headers))).toEqual([
			422,
			'DUPLICATE_REQUEST_ID',
		]);
		await sandbox().clock.advance('PT6H1M');
		expect((await create(link(), headers)).body.id).not.toBe(first.body.id);
	});

	it('takes a request without an id, and what only other programs know', async () => {
		const line = {
			discounts: [{ type: 'PERCENTAGE', value: '10' }],
			handling: [{ type: 'FLAT', value: '1.00' }],
			shipping: [{ type: 'SOMETHING_NEW', value: '2.00' }],
		};
		expect((await create(link(line, { reusable: 'SINGLE' }))).status).toBe(201);
	});

	const variant = (options: readonly object[], primary = true) => ({
		variants: { dimensions: [{ name: 'Size', primary, options }] },
	});
	const large = { label: 'L', unit_amount: usd('14.00') };

	it.each<[problem: string, line: object, expected: unknown[]]>([
		['no name', { name: undefined }, [422, 'MISSING_REQUIRED_PARAMETER']],
		['no price', { unit_amount: undefined }, [422, 'MISSING_REQUIRED_PARAMETER']],
		['prices at both places', variant([large]), [422]],
		[
			'two currencies',
			{
				unit_amount: undefined,
				...variant([large, { label: 'M', unit_amount: { currency_code: 'EUR', value: '1.00' } }]),
			},
			[422],
		],
		[
			'prices beside the primary dimension',
			{ unit_amount: undefined, ...variant([large], false) },
			[422],
		],
		['a price of nothing', { unit_amount: usd('0.00') }, [422, 'CANNOT_BE_ZERO_OR_NEGATIVE']],
		['a negative price', { unit_amount: usd('-1.00') }, [422, 'CANNOT_BE_ZERO_OR_NEGATIVE']],
		[
			'decimals of yen',
			{ unit_amount: { currency_code: 'JPY', value: '1.50' } },
			[422, 'DECIMALS_NOT_SUPPORTED'],
		],
		[
			'a tax that is no number',
			{ taxes: [{ type: 'PERCENTAGE', value: 'much' }] },
			[422, 'INVALID_PARAMETER_VALUE'],
		],
		[
			'a fee that is no amount',
			{ shipping: [{ type: 'FLAT', value: '1,00' }] },
			[422, 'INVALID_PARAMETER_VALUE'],
		],
		[
			'a tax without a value',
			{ taxes: [{ type: 'PERCENTAGE' }] },
			[400, 'MISSING_REQUIRED_PARAMETER'],
		],
		[
			'too many options',
			{
				unit_amount: undefined,
				...variant(Array.from({ length: 11 }, (_, n) => ({ label: `L${n}` }))),
			},
			[400, 'INVALID_ARRAY_MAX_ITEMS'],
		],
		['a long name', { name: 'x'.repeat(128) }, [400, 'INVALID_STRING_MAX_LENGTH']],
	])('is refused with %s', async (_, line, expected) => {
		expect(outcome(await create(link(line)))).toEqual(expected);
		expect((await list()).body.resources).toEqual([]);
	});
});

it('a link with two things is refused', async () => {
	const [line] = link().line_items;
	expect(outcome(await create({ ...link(), line_items: [line, line] }))).toEqual([422]);
});

describe('the list', () => {
	it('goes on by a token alone, the newest first', async () => {
		for (let n = 1; n <= 25; n++) await create(link({ name: `L${n}` }));
		const first = await list('?page_size=10&total_required=true');
		expect([namesIn(first)[0], first.body.total_items, first.body.total_pages]).toEqual([
			'L25',
			25,
			3,
		]);
		const names = namesIn(first);
		let page = first;
		for (;;) {
			const next = page.body.links.find(({ rel }) => rel === 'next')?.href;
			if (next === undefined) break;
			const { search, searchParams } = new URL(next);
			expect([...searchParams.keys()]).toEqual(['page_token']);
			page = await list(search);
			names.push(...namesIn(page));
			const both = await list(`${search}&page_size=10`);
			expect(outcome(both)).toEqual([400, 'INVALID_PARAMETER_VALUE']);
		}
		expect(names).toEqual(Array.from({ length: 25 }, (_, n) => `L${25 - n}`));
	});

	it('keeps its place when a link is made in between', async () => {
		for (let n = 1; n <= 3; n++) await create(link({ name: `L${n}` }));
		const first = await list('?page_size=2');
		await create(link({ name: 'new' }));
		const next = first.body.links.find(({ rel }) => rel === 'next')?.href ?? '';
		expect(namesIn(await list(new URL(next).search))).toEqual(['L1']);
	});

	it('refuses a token that it did not give', async () => {
		for (const token of ['abc', Buffer.from('{}').toString('base64url')]) {
			expect(outcome(await list(`?page_token=${token}`))).toEqual([400, 'INVALID_PARAMETER_VALUE']);
		}
	});
});

describe('a buyer', () => {
	it('pays: an order, a capture, and the events of both', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: listener().url,
			event_types: [{ name: '*' }],
		});
		const { id } = (await create(link({ product_id: 'MUG-1' }))).body;
		const order = await pay(id);
		await sandbox().clock.settled();
		expect(order).toMatchObject({
			status: 'COMPLETED',
			purchase_units: [{ amount: usd('12.00'), items: [{ name: 'Mug', sku: 'MUG-1' }] }],
		});
		const [capture] = order.purchase_units[0].payments.captures;
		expect(capture).toMatchObject({ status: 'COMPLETED', amount: usd('12.00') });
		expect((await sandbox().call('GET', `/v2/checkout/orders/${order.id}`)).status).toBe(200);
		const events = listener().received.map(
			({ body }) => (JSON.parse(body) as { event_type: string }).event_type,
		);
		expect(events.sort()).toEqual([
			'CHECKOUT.ORDER.APPROVED',
			'CHECKOUT.ORDER.COMPLETED',
			'PAYMENT.CAPTURE.COMPLETED',
		]);
	});

	const size = {
		name: 'Size',
		primary: true,
		options: [
			{ label: 'M', unit_amount: usd('10.00') },
			{ label: 'L', unit_amount: usd('12.50') },
		],
	};
	const color = { name: 'Color', primary: false, options: [{ label: 'red' }, { label: 'blue' }] };
	const variants = { unit_amount: undefined, variants: { dimensions: [size, color] } };
	const many = { adjustable_quantity: { maximum: 5 } };

	it.each<[what: string, line: object, choices: object, total: string]>([
		['one', {}, {}, '12.00'],
		['several', many, { quantity: 3 }, '36.00'],
		['the first options', variants, {}, '10.00'],
		['other options', variants, { options: { Size: 'L', Color: 'blue' } }, '12.50'],
		[
			'a tax, rounded half up',
			{ unit_amount: usd('0.50'), taxes: [{ type: 'PERCENTAGE', value: '5' }] },
			{},
			'0.53',
		],
		['a tax with decimals', { taxes: [{ type: 'PERCENTAGE', value: '8.25' }] }, {}, '12.99'],
		['what the account says', { taxes: [{ type: 'PREFERENCE', value: 'PROFILE' }] }, {}, '12.00'],
		['a fee', { shipping: [{ type: 'FLAT', value: '4.00' }] }, {}, '16.00'],
		[
			'a fee for each further unit',
			{ ...many, shipping: [{ type: 'FLAT', value: '4.00', additional_unit_value: '1.50' }] },
			{ quantity: 3 },
			'43.00',
		],
		[
			'handling and a discount',
			{
				handling: [{ type: 'FLAT', value: '1.00' }],
				discounts: [{ type: 'PERCENTAGE', value: '10' }],
			},
			{},
			'11.80',
		],
	])('pays for %s', async (_, line, choices, total) => {
		const { id } = (await create(link(line))).body;
		const order = await pay(id, choices);
		expect(order.purchase_units[0].amount).toMatchObject(usd(total));
	});

	it.each<[what: string, choices: object]>([
		['more than the link offers', { quantity: 6 }],
		['none', { quantity: 0 }],
		['a part', { quantity: 1.5 }],
		['no number', { quantity: 'many' }],
		['an unknown option', { options: { Size: 'XXL' } }],
	])('does not get %s', async (_, choices) => {
		const { id } = (await create(link({ ...variants, ...many }))).body;
		await expect(pay(id, choices)).rejects.toThrow();
		expect((await list()).body.resources[0]?.status).toBe('ACTIVE');
	});

	it('uses a link for one payment once', async () => {
		const { id } = (await create(link({}, { reusable: 'SINGLE' }))).body;
		await pay(id);
		expect((await get(id)).body.status).toBe('INACTIVE');
		await expect(pay(id)).rejects.toThrow();
		expect(namesIn(await list('?status=ACTIVE'))).toEqual([]);
	});

	const submit = (id: string, fields: Readonly<Record<string, string>>) =>
		fetch(`${sandbox().url}/ncp/payment/${id}`, {
			method: 'POST',
			redirect: 'manual',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams(fields),
		});

	it('pays at the page, and goes to the page of the seller', async () => {
		const line = { ...variants, ...many, customer_notes: [{ label: 'Engraving', required: true }] };
		const made = await create(link(line, { return_url: 'https://example.com/thanks?a=1' }));
		const page = await (await fetch(made.body.payment_link)).text();
		for (const text of ['Mug', 'Size', 'L (12.50 USD)', 'Color', 'blue', 'Quantity', 'Engraving']) {
			expect(page.replace(/\s+/g, ' ')).toContain(text);
		}
		const paid = await submit(made.body.id, { 'option:Size': 'L', quantity: '2', 'note:0': 'Ann' });
		expect([paid.status, paid.headers.get('location')]).toEqual([
			303,
			'https://example.com/thanks?a=1',
		]);
	});

	it('is thanked where the seller has no page, and told of a link that has gone', async () => {
		const { id } = (await create()).body;
		expect(await (await submit(id, {})).text()).toContain('12.00 USD');
		await sandbox().call('DELETE', `${PATH}/${id}`);
		const gone = await fetch(`${sandbox().url}/ncp/payment/${id}`);
		expect([gone.status, await gone.text()]).toEqual([404, expect.stringContaining('expired')]);
		expect((await submit(id, {})).status).toBe(404);
	});
});

import { orderCalls, paidOrder, simple, usd } from '../support/sandbox/orders.mts';
import { useSandbox, type Json } from '../support/sandbox.mts';

const sandbox = useSandbox();
const { create, get } = orderCalls(sandbox);

const page = async (path = '/'): Promise<string> => (await fetch(`${sandbox().url}${path}`)).text();

interface Form {
	readonly action: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** The forms of a page with the values of their inputs, as a browser would send them. */
const formsIn = (text: string): readonly Form[] =>
	[...text.matchAll(/<form method="post" action="([^"]*)">([\s\S]*?)<\/form>/g)].map(
		([, action = '', inner = '']) => ({
			action: action.replaceAll('&amp;', '&'),
			fields: Object.fromEntries(
				[...inner.matchAll(/<(?:input|select|textarea)\b([^>]*)>/g)].map(([, attributes = '']) => [
					/name="([^"]*)"/.exec(attributes)?.[1] ?? '',
					/value="([^"]*)"/.exec(attributes)?.[1] ?? '',
				]),
			),
		}),
	);

/** Submits the form whose action starts with `call`. @returns where the browser goes next */
async function submit(
	call: string,
	fields: Readonly<Record<string, string>> = {},
	headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly location: string }> {
	const form = formsIn(await page()).find(({ action }) => action.startsWith(`/forms/${call}?`));
	if (!form) throw new Error(`The page has no form for ${call}`);
	const response = await fetch(`${sandbox().url}${form.action}`, {
		method: 'POST',
		redirect: 'manual',
		headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
		body: new URLSearchParams({ ...form.fields, ...fields }),
	});
	return { status: response.status, location: response.headers.get('location') ?? '' };
}

const admin = (method: 'GET' | 'POST', call: string, body?: object) =>
	sandbox().admin(method, call, body);

describe('the page', () => {
	it('shows an empty sandbox, and the received requests', async () => {
		expect(await page()).toContain('None yet.');
		await create({ ...simple, payment_source: { card: { number: '4111111111111111' } } });
		const text = await page();
		expect(text).toContain('POST /v2/checkout/orders');
		expect(text).not.toContain('4111111111111111');
	});

	it('shows requests and responses, without secrets', async () => {
		const token = await sandbox().token();
		const card = { number: '4111111111111111', expiry: '2031-07', security_code: '987' };
		const { body } = await create({ ...simple, payment_source: { card } });
		const text = await page();
		const responses = [...text.matchAll(/<h3>Response<\/h3>\s*<pre>([^<]*)<\/pre>/g)].map(
			([, it]) => it,
		);
		expect(responses).toHaveLength(3);
		expect(responses[0]).toContain(`&quot;id&quot;: &quot;${body.id}&quot;`);
		expect(responses[1]).toContain('&quot;access_token&quot;: &quot;***&quot;');
		expect(text).toContain('&quot;expiry&quot;: &quot;2031-07&quot;');
		for (const secret of [token, card.number, '987', 'test-secret']) {
			expect(text).not.toContain(secret);
		}
	});

	it('shows balance and transactions', async () => {
		await paidOrder(sandbox);
		await admin('POST', 'transactions', { count: 7 });
		const text = await page();
		expect(text).toMatch(/<strong>\d+\.\d\d<\/strong> USD/);
		expect(text).toContain('T0006');
		expect(text).toMatch(/<strong>8<\/strong>\s*Transactions/);
		const { balances } = (await sandbox().call('GET', '/v1/reporting/balances?currency_code=USD'))
			.body as unknown as { balances: Array<{ total_balance: { value: string } }> };
		expect(text).toContain(`<strong>${balances[0]?.total_balance.value}</strong> USD`);
	});

	it('shows deliveries with every attempt', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: `${sandbox().url}/no-listener`,
			event_types: [{ name: '*' }],
		});
		await submit('events', { event_type: 'PAYMENT.SALE.COMPLETED' });
		await sandbox().clock.advance('PT10S');
		const text = await page();
		expect(text).toContain('2 attempts');
		expect([
			...text.matchAll(/<li>\s*<time>[^<]+<\/time>\s*<span class="status bad">/g),
		]).toHaveLength(2);
		expect(text).toMatch(/next\s+<time>/);
	});

	it('escapes what callers send', async () => {
		await create({
			intent: 'CAPTURE',
			purchase_units: [{ amount: usd('1.00'), description: '<script>alert(1)</script>' }],
		});
		const text = await page('/?problem=%3Cscript%3E');
		expect(text).not.toContain('<script>');
		expect(text).toContain('&lt;script&gt;alert(1)');
	});

	it('approves an order as the buyer', async () => {
		const { id } = (await create(simple)).body;
		expect(await submit(`orders/${id}/approve`)).toEqual({ status: 303, location: '/#orders' });
		expect((await get(id)).body.status).toBe('APPROVED');
	});

	it('opens a dispute about a payment, and carries the words of the buyer', async () => {
		await paidOrder(sandbox);
		expect(await submit('disputes', { reason: 'DUPLICATE_TRANSACTION' })).toMatchObject({
			location: '/#disputes',
		});
		const [dispute] = (await sandbox().call('GET', '/v1/customer/disputes')).body.items;
		expect(dispute?.reason).toBe('DUPLICATE_TRANSACTION');
		await submit(`disputes/${dispute?.dispute_id}/message`, { content: 'Twice!' });
		expect(await page()).toContain('BUYER: Twice!');
		await submit(`disputes/${dispute?.dispute_id}/cancel`);
		expect(await page()).toContain('CANCELED BY BUYER');
	});

	it('pays an invoice', async () => {
		const { body } = await sandbox().call('POST', '/v2/invoicing/invoices', {
			detail: { currency_code: 'USD' },
			primary_recipients: [{ billing_info: { email_address: 'ann@example.com' } }],
			items: [{ name: 'Tea', quantity: '2', unit_amount: usd('3.00') }],
		});
		const path = body.href.toString().slice(sandbox().url.length);
		await sandbox().call('POST', `${path}/send`, {});
		await submit(`invoices/${path.split('/').at(-1)}/pay`);
		expect((await sandbox().call('GET', path)).body.status).toBe('PAID');
	});

	it('leads to a page for each invoice, and so does the link for the invoicer', async () => {
		const { body } = await sandbox().call(
			'POST',
			'/v2/invoicing/invoices',
			{
				detail: { currency_code: 'USD', note: 'Thanks <b>' },
				primary_recipients: [{ billing_info: { email_address: 'ann@example.com' } }],
				items: [
					{
						name: '<script>tea</script>',
						quantity: '2',
						unit_amount: usd('3.00'),
						tax: { name: 'VAT', percent: '20' },
					},
				],
			},
			{ prefer: 'return=representation' },
		);
		const link = String(body.detail.metadata.invoicer_view_url);
		expect(await page()).toContain(`href="${link.slice(sandbox().url.length)}"`);
		const response = await fetch(link);
		const text = await response.text();
		expect(response.status).toBe(200);
		for (const part of ['ann@example.com', '20 % VAT', '7.20 USD', 'DRAFT', 'Thanks &lt;b&gt;']) {
			expect(text).toContain(part);
		}
		expect(text).toContain('&lt;script&gt;tea');
		expect(text).not.toContain('<script');
		expect((await fetch(`${link.slice(0, -4)}ZZZZ`)).status).toBe(404);
	});

	it('claims a payout as its receiver', async () => {
		await sandbox().call('POST', '/v1/payments/payouts', {
			sender_batch_header: { sender_batch_id: 'page' },
			items: [
				{
					recipient_type: 'EMAIL',
					receiver: 'unclaimed@example.com',
					amount: { currency: 'USD', value: '5.00' },
				},
			],
		});
		await sandbox().clock.advance('PT1H');
		const call = /\/forms\/(payout-items\/\w+\/claim)/.exec(await page())?.[1] ?? 'none';
		expect(await submit(call)).toEqual({ status: 303, location: '/#payouts' });
		expect(await page()).not.toContain(call);
	});

	it('moves the clock', async () => {
		await admin('POST', 'clock', { set: '2027-03-01T00:00:00Z' });
		await submit('clock');
		expect(await page()).toContain('2027-03-01T01:00:00Z');
	});

	it('fires an event with a resource', async () => {
		await sandbox().call('POST', '/v1/notifications/webhooks', {
			url: 'http://127.0.0.1:9/nobody',
			event_types: [{ name: '*' }],
		});
		const event_type = 'PAYMENT.SALE.COMPLETED';
		expect(await submit('events', { event_type, resource: '{"id":"S-1"}' })).toEqual({
			status: 303,
			location: '/#deliveries',
		});
		expect(await page()).toContain('&quot;S-1&quot;');
		const wrong = await submit('events', { event_type, resource: '{' });
		expect(await page(wrong.location.split('#')[0])).toContain('Refused: This is no JSON.');
	});

	it('adds a fault and removes it', async () => {
		await submit('faults', { kind: 'status', status: '503', path: '/v2/*', times: '2' });
		expect((await create(simple)).status).toBe(503);
		await submit('faults/clear');
		expect((await create(simple)).status).toBe(201);
	});

	it('says why a call was refused', async () => {
		const { location } = await submit('clock', { advance: 'soon' });
		expect(await page(location.split('#')[0])).toContain('Refused: An ISO 8601 duration');
	});

	it('accepts no forms from other sites', async () => {
		const response = await submit('reset', {}, { origin: 'https://evil.example' });
		expect(response.status).toBe(403);
	});
});

describe('the pages that approve links lead to', () => {
	const post = async (path: string, body: object): Promise<Json> => {
		const headers = { 'paypal-request-id': path };
		const response = await sandbox().call('POST', path, body, headers);
		expect(response).toMatchObject({ status: 201 });
		return response.body;
	};
	const approveLink = ({ links }: Json): string =>
		String(links.find(({ rel }) => (rel as string) === 'approve')?.href);
	const follow = async (href: string) => {
		expect(await (await fetch(href)).text()).toContain('id="approve"');
		return fetch(href, { method: 'POST', redirect: 'manual' });
	};

	it('save a payment method', async () => {
		const body = await post('/v3/vault/setup-tokens', {
			payment_source: { paypal: { usage_type: 'MERCHANT' } },
		});
		const link = approveLink(body);
		expect((await follow(link)).status).toBe(303);
		const token = await sandbox().call('GET', `/v3/vault/setup-tokens/${body.id}`);
		expect(token.body.status).toBe('APPROVED');
		expect(await (await fetch(link)).text()).toContain('nothing to approve');
	});

	it('begin a subscription, and lead back to the shop', async () => {
		const product = await post('/v1/catalogs/products', { name: 'Tea', type: 'PHYSICAL' });
		const plan = await post('/v1/billing/plans', {
			product_id: product.id,
			name: 'Monthly tea',
			billing_cycles: [
				{
					frequency: { interval_unit: 'MONTH' },
					tenure_type: 'REGULAR',
					sequence: 1,
					pricing_scheme: { fixed_price: usd('5.00') },
				},
			],
			payment_preferences: {},
		});
		const body = await post('/v1/billing/subscriptions', {
			plan_id: plan.id,
			application_context: {
				return_url: 'https://shop.example/back',
				cancel_url: 'https://shop.example/no',
			},
		});
		const link = approveLink(body);
		const response = await follow(link);
		const target = new URL(response.headers.get('location') ?? '');
		expect([target.host, target.searchParams.get('subscription_id')]).toEqual([
			'shop.example',
			body.id,
		]);
		const subscription = await sandbox().call('GET', `/v1/billing/subscriptions/${body.id}`);
		expect(subscription.body.status).toBe('ACTIVE');
	});
});

// PayPal's tables as items, client tokens for browsers, quotes and eligible methods, through n8n-core.
import { activitiesOf, balancesOf, daysOf } from '../../nodes/PayPal/operations/balance/summary';
import { runPayPal } from '../support/payPal.mts';
import { paidOrder } from '../support/sandbox/orders.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox({ now: new Date('2026-01-11T12:00:00Z') });

const DAYS = { fromDate: '2026-01-10', toDate: '2026-01-11' };

const jsonOf = async (operation: string, parameters: object) => {
	const { items, error } = await runPayPal(sandbox(), operation, parameters as never);
	if (error !== undefined) throw error;
	return items.map(({ json }) => json);
};

describe('a daily summary', () => {
	it('is an item for each day', async () => {
		await paidOrder(sandbox);
		expect(await jsonOf('balance.getDailySummary', DAYS)).toEqual([
			{
				currency: 'USD',
				timePeriod: '2026-01-10',
				openingBalance: '5000.00',
				sales: '0.00',
				fee: '0.00',
				refund: '0.00',
				dispute: '0.00',
				withdrawal: '0.00',
				closingBalance: '5000.00',
			},
			expect.objectContaining({
				timePeriod: '2026-01-11',
				sales: '10.00',
				fee: '-0.84',
				closingBalance: '5009.16',
			}),
		]);
		const [raw, ...more] = await jsonOf('balance.getDailySummary', { ...DAYS, simplify: false });
		expect([Object.keys(raw), more]).toEqual([['currencies', 'summaries'], []]);
	});

	it.each([
		['a locale that is none', { locale: 'english' }, /Locale/],
		['a day that is none', { fromDate: 'yesterday' }, /Start Date/],
		['no day', { toDate: '={{ $json.none }}' }, /End Date/],
	])('refuses %s before anything is sent', async (_, wrong, message) => {
		const { error } = await runPayPal(sandbox(), 'balance.getDailySummary', { ...DAYS, ...wrong });
		expect(error?.message).toMatch(message);
		expect(sandbox().requests()).toEqual([]);
	});
});

it('a net summary has balances and activities by currency', async () => {
	await paidOrder(sandbox);
	expect(await jsonOf('balance.getNetSummary', DAYS)).toEqual([
		{
			lastRefreshDate: '2026-01-11',
			reconciled: true,
			balances: [
				{
					currency: 'USD',
					openingBalance: '5000.00',
					netActivity: '9.16',
					closingBalance: '5009.16',
				},
			],
			activities: [
				{
					currency: 'USD',
					netActivity: '9.16',
					fees: '-0.84',
					details: expect.arrayContaining([
						{ activity: 'sales', count: '1', amount: '10.00' },
					]) as unknown,
				},
			],
		},
	]);
});

describe('a table that differs from the documentation', () => {
	it.each<[string, object, object[]]>([
		['nothing', {}, []],
		['null', { currencies: null, summaries: null }, []],
		[
			'no currencies',
			{ summaries: [{ activity: ['a'], data: [['1']] }] },
			[{ currency: null, a: '1' }],
		],
		[
			'no columns',
			{ currencies: ['USD'], summaries: [{ data: [['1']] }] },
			[{ currency: 'USD', column1: '1' }],
		],
		[
			'a row that is too long',
			{ currencies: ['USD'], summaries: [{ activity: ['a'], data: [['1', '2']] }] },
			[{ currency: 'USD', a: '1', column2: '2' }],
		],
		[
			'a row that is too short',
			{ currencies: ['USD'], summaries: [{ activity: ['a', 'b'], data: [['1']] }] },
			[{ currency: 'USD', a: '1' }],
		],
		[
			'rows that are none',
			{ currencies: ['USD'], summaries: [{ activity: ['a'], data: ['x', 1] }] },
			[],
		],
		['a text', { summaries: 'none' }, []],
		['no data', { currencies: ['USD'], summaries: [{ activity: ['a'] }] }, []],
		['a summary that is none', { currencies: ['USD'], summaries: ['x'] }, []],
	])('%s', (_, record, expected) => {
		expect(daysOf(record as never)).toEqual(expected);
		expect(() => [balancesOf(record as never), activitiesOf(record as never)]).not.toThrow();
	});
});

describe('quotes', () => {
	const quote = (baseCurrency: string, quoteCurrency: string, more: object = {}) => ({
		baseCurrency,
		quoteCurrency,
		...more,
	});
	const requested = (...quotes: object[]) => ({ quoteItems: { values: quotes } });

	it('are an item each', async () => {
		const quotes = requested(
			quote('USD', 'EUR', { additionalFields: { baseAmount: '100' } }),
			quote('USD', 'JPY', { additionalFields: { baseAmount: '1.00 USD', markupPercent: '10' } }),
		);
		expect(await jsonOf('exchangeRate.getQuotes', quotes)).toMatchObject([
			{
				baseCurrency: 'USD',
				quoteCurrency: 'EUR',
				exchangeRate: '0.86000000',
				quoteAmount: '86.00',
			},
			{ quoteCurrency: 'JPY', baseAmount: '1.00', quoteAmount: '169' },
		]);
	});

	it.each([
		[
			'an amount in another currency',
			quote('USD', 'EUR', { additionalFields: { baseAmount: '1 GBP' } }),
			/Amount/,
		],
		['no currency', quote('={{ $json.none }}', 'EUR'), /From/],
		['no other currency', quote('USD', '={{ $json.none }}'), /To/],
		['no code', quote('dollars', 'EUR'), /From/],
		[
			'a markup that is no number',
			quote('USD', 'EUR', { additionalFields: { markupPercent: '5%' } }),
			/Markup/,
		],
	])('refuse %s before anything is sent', async (_, wrong, message) => {
		const { error } = await runPayPal(
			sandbox(),
			'exchangeRate.getQuotes',
			requested(wrong) as never,
		);
		expect(error?.message).toMatch(message);
		expect(sandbox().requests()).toEqual([]);
	});
});

it('eligible methods are listed by name', async () => {
	const [found] = await jsonOf('paymentMethod.findEligible', {
		additionalFields: { countryCode: 'US' },
	});
	expect(found).toEqual({
		eligibleMethods: ['paypal', 'venmo', 'paypal_credit', 'paypal_pay_later'],
		payPalRecommended: true,
		venmoRecommended: false,
		payLaterProduct: 'PAYLATER',
		creditProduct: 'CREDIT',
		paymentTokens: null,
	});
});

describe('a client token for browsers', () => {
	it('is valid for the given domains only, and for 15 minutes', async () => {
		const [token] = await jsonOf('authentication.generateBrowserClientToken', {
			domains: 'example.com, shop.example.com',
		});
		expect(token).toMatchObject({ expires_in: 900, token_type: 'Bearer' });
		const sent = sandbox()
			.requests()
			.filter(({ path }) => path === '/v1/oauth2/token');
		expect(sent.at(-1)?.body).toMatchObject({
			grant_type: 'client_credentials',
			response_type: 'client_token',
			'domains[]': 'example.com,shop.example.com',
		});
		const calls = JSON.stringify(sandbox().requests());
		expect(calls).not.toContain(String(token.access_token));
		const response = await sandbox().call('GET', '/v1/reporting/balances', undefined, {
			authorization: `Bearer ${String(token.access_token)}`,
		});
		expect(response.status).toBe(401);
	});

	it('is never issued if an expression for the domains returns nothing', async () => {
		const { error } = await runPayPal(sandbox(), 'authentication.generateBrowserClientToken', {
			domains: '={{ $json.none }}',
		});
		expect(error?.message).toMatch(/Domains/);
		expect(sandbox().requests()).toEqual([]);
	});
});

it('an ID token for a customer is returned with an access token', async () => {
	const [token] = await jsonOf('authentication.generateAccessToken', {
		additionalFields: { responseType: 'id_token', targetCustomerId: 'C-1' },
	});
	const [, claims = ''] = String(token.id_token).split('.');
	expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
		customer: 'C-1',
	});
	expect(JSON.stringify(sandbox().requests())).not.toContain(String(token.id_token));
});

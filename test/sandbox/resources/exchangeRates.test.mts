import { outcome } from '../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();

const quote = (...quote_items: object[]): Promise<SandboxResponse> =>
	sandbox().call('POST', '/v2/pricing/quote-exchange-rates', { quote_items });
const only = async (item: object): Promise<Json> =>
	(await quote(item)).body.exchange_rate_quotes[0] as Json;

const money = (currency_code: string, value: string) => ({ currency_code, value });

it.each([
	['USD', 'EUR', '100.00', '86.00'],
	['EUR', 'USD', '86.00', '100.00'],
	['USD', 'USD', '12.34', '12.34'],
	['USD', 'JPY', '1.00', '154'],
	['JPY', 'USD', '154', '1.00'],
	['GBP', 'EUR', '75.00', '86.00'],
	['HUF', 'TWD', '335', '31'],
	['USD', 'EUR', '0.01', '0.01'],
	['USD', 'EUR', '0', '0.00'],
	['USD', 'GBP', '999999999999999.99', '749999999999999.99'],
])('%s in %s', async (from, to, amount, expected) => {
	const quoted = await only({ base_currency: from, quote_currency: to, base_amount: amount });
	expect(quoted.quote_amount).toEqual(money(to, expected));
});

it('adds the markup to the rate, and says until when it holds', async () => {
	const quoted = await only({
		base_currency: 'USD',
		quote_currency: 'EUR',
		base_amount: '100',
		markup_percent: '2.5',
	});
	expect(quoted).toMatchObject({
		exchange_rate: '0.88150000',
		base_amount: money('USD', '100.00'),
		quote_amount: money('EUR', '88.15'),
	});
	expect(Date.parse(quoted.expiry_time) - Date.parse(quoted.update_time)).toBe(86_400_000);
	const less = await only({ base_currency: 'USD', quote_currency: 'EUR', markup_percent: '-.5' });
	expect([less.exchange_rate, less.base_amount]).toEqual(['0.85570000', money('USD', '1.00')]);
});

it('returns several in order', async () => {
	const { body } = await quote(
		{ base_currency: 'USD', quote_currency: 'EUR' },
		{ base_currency: 'USD', quote_currency: 'GBP' },
	);
	expect(body.exchange_rate_quotes.map((each) => each.exchange_rate)).toEqual([
		'0.86000000',
		'0.75000000',
	]);
});

it.each([
	[{ base_currency: 'XYZ', quote_currency: 'EUR' }],
	[{ base_currency: 'USD', quote_currency: 'eur' }],
	[{ quote_currency: 'EUR' }],
	[{ base_currency: 'USD' }],
	[{ base_currency: 'USD', quote_currency: 'EUR', base_amount: 'ten' }],
	[{ base_currency: 'USD', quote_currency: 'EUR', base_amount: '-1' }],
	[{ base_currency: 'USD', quote_currency: 'EUR', base_amount: '1.234' }],
	[{ base_currency: 'JPY', quote_currency: 'EUR', base_amount: '1.5' }],
	[{ base_currency: 'USD', quote_currency: 'EUR', markup_percent: '5%' }],
	[{ base_currency: 'USD', quote_currency: 'EUR', markup_percent: '' }],
])('refuses %j', async (item) => {
	expect(outcome(await quote(item))).toEqual([400, 'INVALID_PARAMETER_SYNTAX']);
});

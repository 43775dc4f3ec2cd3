import { outcome, usd } from '../../support/sandbox/orders.mts';
import { useSandbox, type SandboxResponse } from '../../support/sandbox.mts';

const sandbox = useSandbox();

const find = (body: object = {}): Promise<SandboxResponse> =>
	sandbox().call('POST', '/v2/payments/find-eligible-methods', body);
const methods = async (body: object = {}): Promise<readonly string[]> =>
	Object.keys((await find(body)).body.eligible_methods).sort();

const ALL = ['paypal', 'paypal_credit', 'paypal_pay_later', 'venmo'];

it.each<[object, readonly string[]]>([
	[{}, ALL],
	[{ customer: { country_code: 'US' }, purchase_units: [{ amount: usd('10.00') }] }, ALL],
	[
		{ purchase_units: [{ amount: { currency_code: 'EUR', value: '10.00' } }] },
		['paypal', 'paypal_pay_later'],
	],
	[{ customer: { country_code: 'DE' } }, ['paypal', 'paypal_pay_later']],
	[{ customer: { country_code: 'JP' } }, ['paypal']],
	[{ preferences: { payment_flow: 'VAULT_WITHOUT_PAYMENT' } }, ['paypal', 'venmo']],
	[{ preferences: { payment_flow: 'RECURRING_PAYMENT' } }, ['paypal', 'venmo']],
	[
		{
			preferences: {
				payment_source_constraint: { constraint_type: 'INCLUDE', payment_sources: ['VENMO'] },
			},
		},
		['venmo'],
	],
	[
		{
			preferences: {
				payment_source_constraint: {
					constraint_type: 'EXCLUDE',
					payment_sources: ['VENMO', 'PAYPAL'],
				},
			},
		},
		['paypal_credit', 'paypal_pay_later'],
	],
])('%j finds %j', async (body, expected) => {
	expect(await methods(body)).toEqual(expected);
});

it("lists the customer's saved payment methods on request", async () => {
	const setup = await sandbox().call('POST', '/v3/vault/setup-tokens', {
		customer: { id: 'C-1' },
		payment_source: {
			paypal: {
				usage_type: 'MERCHANT',
				experience_context: {
					return_url: 'https://example.com/r',
					cancel_url: 'https://example.com/c',
				},
			},
		},
	});
	await sandbox().admin('POST', `setup-tokens/${setup.body.id}/approve`);
	const saved = await sandbox().call('POST', '/v3/vault/payment-tokens', {
		payment_source: { token: { id: setup.body.id, type: 'SETUP_TOKEN' } },
	});
	const preferences = { include_vault_tokens: true };
	const found = await find({ customer: { id: 'C-1' }, preferences });
	expect(found.body.payment_tokens).toMatchObject([
		{ id: saved.body.id, payment_source: { paypal: { email_address: 'buyer@sandbox.example' } } },
	]);
	for (const body of [
		{ customer: { id: 'C-1' } },
		{ customer: { id: 'C-2' }, preferences },
		{ preferences },
	]) {
		expect((await find(body)).body).not.toHaveProperty('payment_tokens');
	}
});

it.each([
	[{ currency_code: 'XYZ', value: '1.00' }, 'INVALID_CURRENCY_CODE'],
	[{ currency_code: 'USD', value: '0' }, 'CANNOT_BE_ZERO_OR_NEGATIVE'],
	[{ currency_code: 'JPY', value: '1.50' }, 'DECIMALS_NOT_SUPPORTED'],
])('refuses %j', async (amount, issue) => {
	expect(outcome(await find({ purchase_units: [{ amount }] }))).toEqual([422, issue]);
});

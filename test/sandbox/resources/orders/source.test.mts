import {
	CARD,
	orderCalls,
	outcome,
	relsOf,
	simple,
	usd,
} from '../../../support/sandbox/orders.mts';
import { useSandbox, type Json, type SandboxResponse } from '../../../support/sandbox.mts';

const sandbox = useSandbox();
const { approve, capture, create, get } = orderCalls(sandbox);

describe('what PayPal added in 2026', () => {
	it('an item, its shipping and the buyer’s device come back as they were sent', async () => {
		const item = {
			name: 'Tea',
			quantity: '1',
			unit_amount: usd('10.00'),
			url: 'https://example.com/tea',
			image_url: 'https://example.com/tea.jpg',
			upc: { type: 'UPC-A', code: '123456789012' },
			billing_plan: {
				name: 'Monthly tea',
				billing_cycles: [
					{
						tenure_type: 'REGULAR',
						pricing_scheme: { pricing_model: 'FIXED', price: usd('10.00') },
						frequency: { interval_unit: 'MONTH', interval_count: 1 },
					},
				],
			},
		};
		const shipping = {
			email_address: 'ann@example.com',
			phone_number: { country_code: '1', national_number: '4085551234' },
			name: { full_name: 'Ann Buyer' },
		};
		const risk = { customer: { ip_address: '203.0.113.7' } };
		const { body } = await create({
			intent: 'CAPTURE',
			purchase_units: [
				{
					amount: { ...usd('10.00'), breakdown: { item_total: usd('10.00') } },
					custom_id: 'c'.repeat(255),
					items: [item],
					shipping,
					supplementary_data: { risk },
				},
			],
		});
		const response = await get(body.id);
		expect(response.body.purchase_units[0]).toMatchObject({
			custom_id: 'c'.repeat(255),
			items: [item],
			shipping,
			supplementary_data: { risk },
		});
	});

	it.each<[string, object, object]>([
		[
			'paypal',
			{
				experience_context: {
					contact_preference: 'UPDATE_CONTACT_INFO',
					landing_page: 'BILLING',
					app_switch_context: {
						mobile_web: { return_flow: 'AUTO', buyer_user_agent: 'Mozilla/5.0' },
						native_app: { os_type: 'IOS', os_version: '19.1' },
					},
					order_update_callback_config: {
						callback_events: ['SHIPPING_ADDRESS'],
						callback_url: 'https://example.com/shipping',
					},
				},
				stored_credential: { payment_initiator: 'CUSTOMER', usage_pattern: 'UNSCHEDULED_POSTPAID' },
			},
			{
				stored_credential: { payment_initiator: 'CUSTOMER', usage_pattern: 'UNSCHEDULED_POSTPAID' },
			},
		],
		[
			'crypto',
			{
				country_code: 'US',
				name: { given_name: 'Ann', surname: 'Buyer' },
				experience_context: {
					return_url: 'https://example.com/thanks',
					cancel_url: 'https://example.com/cart',
				},
			},
			{ country_code: 'US', name: { given_name: 'Ann', surname: 'Buyer' } },
		],
		['card', { single_use_token: 'tok-1' }, { last_digits: '1111', brand: 'VISA' }],
		[
			'google_pay',
			{ card: { number: '4111111111111111', expiry: '2030-01', name: 'Ann Card' } },
			{ card: { last_digits: '1111', name: 'Ann Card' } },
		],
	])('%s is taken and shown', async (kind, source, shown) => {
		const response = await create({ ...simple, payment_source: { [kind]: source } });
		expect([200, 201]).toContain(response.status);
		expect(response.body.payment_source[kind]).toMatchObject(shown);
		expect(JSON.stringify(response.body)).not.toContain('4111111111111111');
	});

	it.each([
		['AVS_CVV', 'COMPLETED'],
		['3D_SECURE', 'PAYER_ACTION_REQUIRED'],
		['SCA_ALWAYS', 'PAYER_ACTION_REQUIRED'],
	])('a card that is verified by %s is %s', async (method, status) => {
		const card = { ...CARD, attributes: { verification: { method } } };
		const { body } = await create({ ...simple, payment_source: { card } });
		expect(body.status).toBe(status);
	});
});

describe('cards', () => {
	it('are charged immediately, and shown without their number', async () => {
		const response = await create({
			...simple,
			payment_source: { card: { ...CARD, security_code: '123' } },
		});
		expect([response.status, response.body.status]).toEqual([201, 'COMPLETED']);
		expect(response.body.payment_source.card).toEqual({
			name: 'Ann Card',
			last_digits: '1111',
			expiry: '2030-01',
			brand: 'VISA',
			type: 'CREDIT',
		});
		expect(response.body.purchase_units[0]?.payments.captures[0]).toMatchObject({
			status: 'COMPLETED',
			processor_response: { response_code: '0000' },
		});
		expect(JSON.stringify(sandbox().requests())).not.toMatch(/4111111111111111|"123"/);
	});

	it('need a request id', async () => {
		const response = await sandbox().call('POST', '/v2/checkout/orders', {
			...simple,
			payment_source: { card: CARD },
		});
		expect(outcome(response)).toEqual([400, 'PAYPAL_REQUEST_ID_REQUIRED']);
	});

	it.each<[object, string]>([
		[{ ...CARD, expiry: '2020-01' }, 'CARD_EXPIRED'],
		[{ expiry: '2030-01' }, 'CARD_NUMBER_REQUIRED'],
		[{ number: CARD.number }, 'CARD_EXPIRY_REQUIRED'],
		[{ vault_id: 'unknown' }, 'TOKEN_ID_NOT_FOUND'],
	])('%p: %s', async (card, issue) =>
		expect(outcome(await create({ ...simple, payment_source: { card } }))).toEqual([422, issue]),
	);

	it('are declined by the names that PayPal has for that', async () => {
		const { body } = await create({
			...simple,
			payment_source: { card: { ...CARD, name: 'CCREJECT-IF' } },
		});
		expect(body.purchase_units[0]?.payments.captures[0]).toMatchObject({
			status: 'DECLINED',
			processor_response: { response_code: '5120' },
		});
		const refund = `/v2/payments/captures/${String(body.purchase_units[0]?.payments.captures[0]?.id)}/refund`;
		expect(outcome(await sandbox().call('POST', refund))).toEqual([422, 'REFUND_NOT_ALLOWED']);
	});

	it('are saved on request, and can be used again', async () => {
		const attributes = { vault: { store_in_vault: 'ON_SUCCESS' }, customer: { id: 'cust_7' } };
		const first = await create({ ...simple, payment_source: { card: { ...CARD, attributes } } });
		const saved = first.body.payment_source.card.attributes.vault;
		expect(saved).toMatchObject({ status: 'VAULTED', customer: { id: 'cust_7' } });

		const next = await create({ ...simple, payment_source: { card: { vault_id: saved.id } } });
		expect([next.status, next.body.status]).toEqual([201, 'COMPLETED']);
		const wrong = await create({ ...simple, payment_source: { paypal: { vault_id: saved.id } } });
		expect(outcome(wrong)).toEqual([422, 'MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE']);
	});

	it('can be given with the capture', async () => {
		const { body } = await create(simple);
		const captured = await capture(body.id, { payment_source: { card: CARD } });
		expect(captured.body.status).toBe('COMPLETED');
	});

	it('need the buyer with 3D Secure', async () => {
		const card = { ...CARD, attributes: { verification: { method: 'SCA_ALWAYS' } } };
		const { body } = await create({ ...simple, payment_source: { card } });
		expect(body.status).toBe('PAYER_ACTION_REQUIRED');
		await approve(body.id);
		const order = await get(body.id);
		expect(order.body.payment_source.card.authentication_result.liability_shift).toBe('POSSIBLE');
		expect((await capture(body.id)).body.status).toBe('COMPLETED');
	});
});

describe('confirming the payment source', () => {
	const confirm = (id: Json, body: object): Promise<SandboxResponse> =>
		sandbox().call('POST', `/v2/checkout/orders/${id}/confirm-payment-source`, body);

	it('sends the buyer to PayPal', async () => {
		const { body } = await create(simple);
		const confirmed = await confirm(body.id, { payment_source: { paypal: {} } });
		expect([confirmed.status, confirmed.body.status]).toEqual([200, 'PAYER_ACTION_REQUIRED']);
		expect(relsOf(confirmed)).toEqual(['self', 'payer-action']);
	});

	it('lets an order complete itself at the bank', async () => {
		const ideal = { name: 'Ann Bank', country_code: 'NL' };
		const { body } = await create(simple);
		expect(outcome(await confirm(body.id, { payment_source: { ideal } }))).toEqual([
			422,
			'ORDER_COMPLETE_ON_PAYMENT_APPROVAL',
		]);
		await confirm(body.id, {
			payment_source: { ideal },
			processing_instruction: 'ORDER_COMPLETE_ON_PAYMENT_APPROVAL',
		});
		await approve(body.id);
		expect((await get(body.id)).body.status).toBe('COMPLETED');
	});

	it('takes exactly one', async () => {
		const { body } = await create(simple);
		expect(outcome(await confirm(body.id, { payment_source: {} }))).toEqual([
			422,
			'NO_PAYMENT_SOURCE_PROVIDED',
		]);
		const both = { payment_source: { paypal: {}, card: CARD } };
		expect(outcome(await confirm(body.id, both))).toEqual([422, 'ONLY_ONE_PAYMENT_SOURCE_ALLOWED']);
	});

	it('is too late for an order that is approved or paid', async () => {
		const { body } = await create(simple);
		await approve(body.id);
		const request = { payment_source: { paypal: {} } };
		expect(outcome(await confirm(body.id, request))).toEqual([422, 'PAYMENT_ALREADY_APPROVED']);
		await capture(body.id);
		expect(outcome(await confirm(body.id, request))).toEqual([422, 'ORDER_CANNOT_BE_CONFIRMED']);
	});
});

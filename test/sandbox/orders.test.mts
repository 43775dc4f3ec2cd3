import { useSandbox } from '../support/sandbox.mts';
import type { Answer, SandboxUnderTest } from '../support/sandbox.mts';

const sandbox = useSandbox();

const usd = (value: string) => ({ currency_code: 'USD', value });

const newOrder = (
	to: SandboxUnderTest,
	{ intent = 'CAPTURE', value = '10.00', ...more }: Readonly<Record<string, unknown>> = {},
): Promise<Answer> =>
	to.call('POST', '/v2/checkout/orders', {
		intent,
		purchase_units: [{ amount: { currency_code: 'USD', value } }],
		...more,
	});

const issueOf = ({ body }: Answer): unknown => body.details?.[0]?.issue ?? body.name;

describe('the life of an order', () => {
	it('is created, approved, captured and refunded', async () => {
		const created = await newOrder(sandbox());
		expect(created.status).toBe(201);
		expect(created.body.status).toBe('CREATED');
		const id = created.body.id as string;
		expect(created.body.links.map(({ rel }) => rel)).toEqual([
			'self',
			'approve',
			'update',
			'capture',
		]);

		const early = await sandbox().call('POST', `/v2/checkout/orders/${id}/capture`);
		expect([early.status, issueOf(early)]).toEqual([422, 'ORDER_NOT_APPROVED']);

		await sandbox().admin('POST', `orders/${id}/approve`);
		const captured = await sandbox().call('POST', `/v2/checkout/orders/${id}/capture`);
		expect([captured.status, captured.body.status]).toEqual([201, 'COMPLETED']);
		const capture = captured.body.purchase_units[0]?.payments.captures[0];
		expect(capture?.seller_receivable_breakdown).toEqual({
			gross_amount: usd('10.00'),
			paypal_fee: usd('0.84'),
			net_amount: usd('9.16'),
		});

		const again = await sandbox().call('POST', `/v2/checkout/orders/${id}/capture`);
		expect([again.status, issueOf(again)]).toEqual([422, 'ORDER_ALREADY_CAPTURED']);

		const refund = `/v2/payments/captures/${String(capture?.id)}/refund`;
		const part = await sandbox().call('POST', refund, { amount: usd('4.00') });
		expect([part.status, part.body.status]).toEqual([201, 'COMPLETED']);
		const tooMuch = await sandbox().call('POST', refund, { amount: usd('6.01') });
		expect([tooMuch.status, issueOf(tooMuch)]).toEqual([422, 'REFUND_AMOUNT_EXCEEDED']);
		const rest = await sandbox().call('POST', refund, {}, { prefer: 'return=representation' });
		expect(rest.body.amount).toEqual(usd('6.00'));
		const none = await sandbox().call('POST', refund);
		expect([none.status, issueOf(none)]).toEqual([422, 'CAPTURE_FULLY_REFUNDED']);

		const order = await sandbox().call('GET', `/v2/checkout/orders/${id}`);
		const payments = order.body.purchase_units[0]?.payments;
		expect(payments?.captures[0]?.status).toBe('REFUNDED');
		expect(payments?.refunds).toHaveLength(2);
	});
});

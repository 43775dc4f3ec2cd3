import { callsOf, eventOf, run, useShop } from '../../support/examples/kit.mts';

const sandbox = useShop();

const CLICK = 'When clicking ‘Execute workflow’';

const links = () => callsOf(sandbox(), 'POST', /\/payment-resources$/);

describe('payment-link-rows', () => {
	it('creates a link for each row, and reports what was bought once it is paid', async () => {
		const done = await run(sandbox(), 'payment-link-rows', CLICK);
		expect(done.error).toBeUndefined();
		const rows = done.output('Row with Its Link');
		expect(rows.map(({ product, price, currency }) => [product, price, currency])).toEqual([
			['Handmade mug', '24.00', 'EUR'],
			['Salad bowl', '48.50', 'EUR'],
			['Pottery class', '120.00', 'USD'],
		]);
		expect(links()).toHaveLength(3);
		for (const { product, price, currency, paymentLink, paymentLinkId } of rows) {
			expect(paymentLink).toBe(`${sandbox().url}/ncp/payment/${String(paymentLinkId)}`);
			await fetch(String(paymentLink), { method: 'POST', redirect: 'manual' });
			const event = await eventOf(sandbox(), 'PAYMENT.CAPTURE.COMPLETED');
			const paid = await run(sandbox(), 'payment-link-rows', 'When a Payment Arrives', event);
			expect(paid.error).toBeUndefined();
			expect(paid.output('What Was Paid')).toMatchObject([
				{ product, amount: price, currency, payer: expect.stringContaining('@') },
			]);
		}
	});
});

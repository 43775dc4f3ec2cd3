import { callsOf, eventOf, itemOf, run, useShop } from '../../support/examples/kit.mts';
import { tablesInMemory } from '../../support/examples/tables.mts';
import { make } from '../../support/payPal.mts';

const sandbox = useShop();
const refunds = () => callsOf(sandbox(), 'POST', /\/refund$/);

describe('order-to-money', () => {
	const paid = async () => {
		const waiting = await run(sandbox(), 'order-to-money', 'When clicking ‘Execute workflow’');
		const [{ approveLink, orderId }] = waiting.output('Show the Approve Link');
		expect(approveLink).toContain(String(orderId));
		await sandbox().admin('POST', `orders/${String(orderId)}/approve`);
		return waiting;
	};

	it('waits for the buyer, then captures the order and refunds a part', async () => {
		const waiting = await paid();
		expect(waiting.status).toBe('waiting');
		const done = await waiting.resume([itemOf({ query: {} })]);
		expect(done.error).toBeUndefined();
		expect(done.output('Capture Order')[0]).toMatchObject({ status: 'COMPLETED' });
		expect(done.output('Refund a Part')[0]).toMatchObject({
			status: 'COMPLETED',
			amount: '5.00',
			currency: 'USD',
		});
		expect(done.responses).toHaveLength(1);
	});

	it('captures nothing when the buyer returns without approving', async () => {
		const waiting = await run(sandbox(), 'order-to-money', 'When clicking ‘Execute workflow’');
		const done = await waiting.resume([itemOf({})]);
		expect(done.error?.message).toBe('The buyer has not approved this order yet');
		expect(refunds()).toEqual([]);
	});
});

const TRIGGER = 'When a Payment Arrives';
const paymentEvent = async () => {
	const payment = await make.capturedOrder(sandbox());
	return { ...payment, event: await eventOf(sandbox(), 'PAYMENT.CAPTURE.COMPLETED') };
};

it('react-to-payment reports what was paid', async () => {
	const { capture, event } = await paymentEvent();
	const done = await run(sandbox(), 'react-to-payment', TRIGGER, event);
	const row = { captureId: capture, amount: '10.00', currency: 'USD' };
	expect(done.output('What Was Paid')).toEqual([row]);
});

describe('paid-order-to-table', () => {
	it('writes one row for each payment, however often PayPal sends the event', async () => {
		const tables = tablesInMemory();
		const one = await paymentEvent();
		const other = await paymentEvent();
		for (const { event } of [one, one, other]) {
			const done = await run(sandbox(), 'paid-order-to-table', TRIGGER, event, { tables });
			expect(done.error).toBeUndefined();
		}
		const rows = tables.rows('PayPal payments');
		expect(rows.map(({ captureId }) => captureId)).toEqual([one.capture, other.capture]);
		expect(rows[0]).toEqual({
			captureId: one.capture,
			time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
			orderId: one.order,
			payer: expect.stringContaining('@'),
			amount: '10.00',
			fee: '0.84',
			net: '9.16',
			currency: 'USD',
		});
	});

	it('writes a payment that has no order, too', async () => {
		const tables = tablesInMemory();
		const { event, capture } = await paymentEvent();
		const { supplementary_data: _, ...resource } = event.resource as Record<string, never>;
		const alone = { ...event, resource };
		const done = await run(sandbox(), 'paid-order-to-table', TRIGGER, alone, { tables });
		expect(done.error).toBeUndefined();
		expect(tables.rows('PayPal payments')).toMatchObject([{ captureId: capture, amount: '10.00' }]);
	});
});

describe('refund-form', () => {
	const ask = async (capture: string, amount: string) =>
		await run(sandbox(), 'refund-form', 'Refund Form', {
			'Capture ID': capture,
			Amount: amount,
			Currency: 'USD',
			'Note to the buyer': 'Sorry',
		});

	it('refunds a payment', async () => {
		const done = await ask(await make.capture(sandbox()), '4');
		expect(done.output('Say That It Is Done')[0].message).toMatch(/^Refund \w+ is COMPLETED\.$/);
		expect(refunds()).toMatchObject([
			{ body: { amount: { value: '4.00' }, note_to_payer: 'Sorry' } },
		]);
	});

	it('explains a refusal by PayPal', async () => {
		const done = await ask(await make.capture(sandbox()), '11');
		const [page] = done.output('Say What Is in the Way');
		expect(page.title).toBe('Not refunded');
		expect(page.message).toMatch(/more than|exceed|left|too much/i);
	});
});

describe('refund-approval', () => {
	const ask = async (capture: string, amount = '4') =>
		await run(sandbox(), 'refund-approval', 'Refund Request', {
			'Capture ID': capture,
			Amount: amount,
			Reason: 'Torn',
			'Your name': 'Kim',
		});
	const decide = (Decision: string) => [itemOf({ Decision, 'Your name': 'Sam' })];

	it('refunds only after somebody has approved', async () => {
		const waiting = await ask(await make.capture(sandbox()));
		expect(waiting.status).toBe('waiting');
		expect(waiting.output('Ask for Approval')).toEqual([
			{
				text: 'Kim asks to refund 4 USD of 10.00 USD: Torn',
				link: expect.stringContaining('/form-waiting/'),
			},
		]);
		expect(refunds()).toEqual([]);

		const done = await waiting.resume(decide('Refund'));
		expect(refunds()).toMatchObject([
			{ status: 201, body: { amount: { value: '4.00', currency_code: 'USD' } } },
		]);
		expect(done.output('Refunded')).toEqual([
			{
				outcome: expect.stringMatching(/^Refund \w+ over 4 USD is COMPLETED$/),
				decidedBy: 'Sam',
				requestedBy: 'Kim',
			},
		]);
	});

	it('refunds nothing when it is declined, or nobody decides', async () => {
		const declined = await (
			await ask(await make.capture(sandbox()))
		).resume(decide('Do not refund'));
		expect(declined.output('Not Approved')[0]).toMatchObject({
			outcome: 'Not refunded: declined',
			decidedBy: 'Sam',
		});
		const late = await (await ask(await make.capture(sandbox()))).resume();
		expect(late.output('Not Approved')[0]).toMatchObject({
			outcome: 'Not refunded: nobody decided in time',
			decidedBy: '',
		});
		expect(refunds()).toEqual([]);
	});

	it('reports a refusal by PayPal', async () => {
		const done = await (await ask(await make.capture(sandbox()), '40')).resume(decide('Refund'));
		expect(done.output('Refused by PayPal')[0].outcome).toMatch(/^Not refunded\. /);
	});
});

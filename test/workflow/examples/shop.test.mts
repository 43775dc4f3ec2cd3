import { callsOf, eventOf, fileOf, itemOf, run, useShop } from '../../support/examples/kit.mts';
import { make } from '../../support/payPal.mts';

const sandbox = useShop();
const DAY_MS = 86_400_000;
/** A day in the workflow's time zone. */
const inDays = (days: number) =>
	new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });

describe('invoice-form', () => {
	const fill = async (more: object = {}) =>
		await run(sandbox(), 'invoice-form', 'Invoice Form', {
			'Email of the customer': 'jo@example.com',
			'Name of the customer': 'Jo Lee',
			'What for': 'Wedding photos',
			Quantity: '2',
			'Price of one': '49.90',
			Currency: 'EUR',
			'Days to pay': 14,
			...more,
		});

	it('creates the invoice, sends it, and shows the link', async () => {
		const done = await fill();
		const [{ id }] = done.output('Write Invoice');
		const { body } = await sandbox().call('GET', `/v2/invoicing/invoices/${String(id)}`);
		expect(body).toMatchObject({
			status: 'SENT',
			amount: { value: '99.80', currency_code: 'EUR' },
			detail: { payment_term: { term_type: 'DUE_ON_DATE_SPECIFIED', due_date: inDays(14) } },
			primary_recipients: [
				{ billing_info: { email_address: 'jo@example.com', name: { full_name: 'Jo Lee' } } },
			],
		});
		const [send] = callsOf(sandbox(), 'POST', /\/send$/);
		expect(send.body).toMatchObject({ send_to_recipient: true });
		const [page] = done.output('Say That It Is Sent');
		expect(page.message).toMatch(/^Number \S+, 99\.80 EUR\. .* at http\S+$/);
	});

	it.each([
		['a price that is none', { 'Price of one': '49,90,1' }, 'Unit Price'],
		['a currency that PayPal does not take', { Currency: 'XYZ' }, 'Currency'],
	])('explains the problem: %s', async (_, more, word) => {
		const [page] = (await fill(more)).output('Say What Is in the Way');
		expect(page.title).toBe('Not sent');
		expect(page.message).toContain(word);
		expect(callsOf(sandbox(), 'POST', /\/send$/)).toEqual([]);
	});
});

describe('tracking-from-shop', () => {
	const post = async (body: object) =>
		await run(sandbox(), 'tracking-from-shop', 'When a Parcel Is Sent', { body } as never);

	it('adds tracking at PayPal and notifies the buyer', async () => {
		const { order, capture } = await make.capturedOrder(sandbox());
		const done = await post({ orderId: order, trackingNumber: '1Z999', carrier: 'UPS' });
		expect(done.responses).toMatchObject([
			{ statusCode: 200, body: { orderId: order, tracking: 'added' } },
		]);
		const [call] = callsOf(sandbox(), 'POST', /\/track$/);
		expect(call).toMatchObject({
			status: 201,
			body: { capture_id: capture, tracking_number: '1Z999', carrier: 'UPS', notify_payer: true },
		});
	});

	it('tells the shop why tracking was refused', async () => {
		const unpaid = await make.order(sandbox());
		for (const orderId of [unpaid, '5O190127TN364715T']) {
			const done = await post({ orderId, trackingNumber: '1Z999', carrier: 'UPS' });
			const [response] = done.responses as Array<{ statusCode: number; body: { error: string } }>;
			expect(response.statusCode).toBe(422);
			expect(response.body.error).toMatch(/\w+ \w+/);
		}
		expect(callsOf(sandbox(), 'POST', /\/track$/)).toEqual([]);
	});
});

describe('dispute-desk', () => {
	const dispute = async (reason: string) => {
		const captureId = await make.capture(sandbox());
		await sandbox().admin('POST', 'disputes', { captureId, reason });
		const event = await eventOf(sandbox(), 'CUSTOMER.DISPUTE.CREATED');
		const id = String((event.resource as Record<string, unknown>).dispute_id);
		return { captureId, id, event };
	};
	const react = async (event: object) =>
		await run(sandbox(), 'dispute-desk', 'When a Dispute Is Opened', event as never);
	const evidence = () => callsOf(sandbox(), 'POST', /\/provide-evidence$/);

	it('submits the proof of delivery that a colleague has uploaded', async () => {
		const { captureId, id, event } = await dispute('MERCHANDISE_OR_SERVICE_NOT_RECEIVED');
		const waiting = await react(event);
		const [requested] = waiting.output('Ask for the Proof');
		expect(requested.text).toMatch(
			new RegExp(`^Dispute ${id} over 10.00 USD: .* ${captureId} .* by 20`),
		);
		expect(requested.link).toContain('/form-waiting/');
		expect(evidence()).toEqual([]);

		const form = { Carrier: 'UPS', 'Tracking number': '1Z999', 'Words to PayPal': 'See the slip' };
		const Proof = fileOf('slip.pdf', 'application/pdf', '%PDF-1.4 delivered');
		const done = await waiting.resume([itemOf(form, { Proof })]);
		expect(done.error).toBeUndefined();
		expect(done.output('Hand In Evidence')).toMatchObject([{ success: true }]);
		expect(evidence()).toMatchObject([{ status: 200 }]);
		const { body } = await sandbox().call('GET', `/v1/customer/disputes/${id}`);
		expect(body.status).toBe('UNDER_REVIEW');
		expect(JSON.stringify(body.evidences)).toContain('slip.pdf');
		expect(JSON.stringify(body.evidences)).toContain('1Z999');
	});

	it('leaves every other dispute to a person', async () => {
		const { id, event } = await dispute('MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED');
		const done = await react(event);
		expect(done.output('Hand to a Person')[0].text).toContain(
			`Dispute ${id} over 10.00 USD needs a person: MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED`,
		);
		expect(done.ran).not.toContain('Wait for the Proof');
	});
});

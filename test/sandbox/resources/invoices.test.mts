import { useListener } from '../../support/listener.mts';
import { eventsOf, heard, listenTo } from '../../support/sandbox/heard.mts';
import { invoiceCalls, invoiceOf, INVOICES } from '../../support/sandbox/invoices.mts';
import { outcome, relsOf, usd } from '../../support/sandbox/orders.mts';
import { useSandbox } from '../../support/sandbox.mts';

const NOW = new Date('2026-03-01T12:00:00Z');
const sandbox = useSandbox({ now: NOW });
const listener = useListener();
const {
	create,
	get,
	statusOf,
	update,
	remove,
	send,
	sent,
	remind,
	cancel,
	record,
	refund,
	pay,
	post,
} = invoiceCalls(sandbox);

beforeEach(() => sandbox().clock.set(NOW));

describe('a draft', () => {
	it('is made, shown, written anew and deleted', async () => {
		await listenTo(sandbox, listener, '*');
		const made = await create(invoiceOf({}, { invoice_number: 'A-1', memo: 'first' }));
		const { id } = made.body;
		expect([made.status, made.body]).toEqual([
			201,
			expect.objectContaining({
				id: expect.stringMatching(/^INV2(-[0-9A-Z]{4}){4}$/),
				status: 'DRAFT',
				amount: expect.objectContaining(usd('100.00')),
				due_amount: usd('100.00'),
			}),
		]);
		expect(made.body.detail).toEqual({
			archived: false,
			category_code: 'SHIPPABLE',
			group_draft: false,
			viewed_by_recipient: false,
			currency_code: 'USD',
			invoice_number: 'A-1',
			memo: 'first',
			invoice_date: '2026-03-01',
			payment_term: { term_type: 'DUE_ON_RECEIPT', due_date: '2026-03-01' },
			metadata: expect.objectContaining({ create_time: '2026-03-01T12:00:00Z' }),
		});
		expect(relsOf(made)).toEqual(['self', 'send', 'replace', 'delete', 'record-payment']);
		expect((await get(id)).body).toEqual(made.body);

		await sandbox().clock.advance('PT1H');
		const items = [{ name: 'Less', quantity: '1', unit_amount: usd('10.00') }];
		const changed = await update(id, invoiceOf({ items }, { memo: 'second' }));
		expect([changed.status, changed.body]).toEqual([
			200,
			expect.objectContaining({ status: 'DRAFT', due_amount: usd('10.00') }),
		]);
		expect(changed.body.detail).toMatchObject({
			invoice_number: 'A-1',
			memo: 'second',
			metadata: {
				create_time: '2026-03-01T12:00:00Z',
				last_update_time: '2026-03-01T13:00:00Z',
			},
		});
		expect((await remove(id)).status).toBe(204);
		expect(outcome(await get(id))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect(await eventsOf(sandbox, listener)).toEqual([
			['INVOICING.INVOICE.CREATED', id],
			['INVOICING.INVOICE.UPDATED', id],
		]);
	});

	it('is returned as a link, unless the caller prefers to see it', async () => {
		const { status, body } = await sandbox().call('POST', INVOICES, invoiceOf());
		expect([status, Object.keys(body), body.rel]).toEqual([201, ['href', 'rel', 'method'], 'self']);
		const { pathname } = new URL(body.href);
		expect((await sandbox().call('GET', pathname)).body.status).toBe('DRAFT');
	});

	it('keeps no properties that PayPal does not know, or sets itself', async () => {
		const { body } = await create({
			...invoiceOf({}, { metadata: { created_by: 'me' }, mood: 'good' }),
			status: 'PAID',
			id: 'INV2-MINE',
			colour: 'red',
		});
		expect(body.status).toBe('DRAFT');
		expect(body.id).not.toBe('INV2-MINE');
		expect(body.detail.metadata.created_by).toBe('merchant@sandbox.example');
		expect([body.colour, body.detail.mood]).toEqual([undefined, undefined]);
	});

	it.each([
		[{ term_type: 'NET_30' }, { term_type: 'NET_30', due_date: '2026-03-31' }],
		[{ due_date: '2026-04-01' }, { term_type: 'DUE_ON_DATE_SPECIFIED', due_date: '2026-04-01' }],
		[{ term_type: 'NO_DUE_DATE' }, { term_type: 'NO_DUE_DATE' }],
	])('with the term %j is due so', async (payment_term, expected) => {
		expect((await create(invoiceOf({}, { payment_term }))).body.detail.payment_term).toEqual(
			expected,
		);
	});

	it('is not given back, reminded of or cancelled', async () => {
		const { id } = (await create()).body;
		expect(outcome(await refund(id))).toEqual([422, 'CANNOT_PROCESS_REFUNDS']);
		expect(outcome(await remind(id))).toEqual([422, 'CANNOT_REMIND_INVOICE']);
		expect(outcome(await cancel(id))).toEqual([422, 'CANNOT_CANCEL_DRAFT_INVOICE']);
		await expect(pay(id)).rejects.toMatchObject({ message: 'CANNOT_PROCESS_PAYMENTS' });
	});

	it('without items is not sent', async () => {
		const { id } = (await create({ detail: { currency_code: 'USD' } })).body;
		expect(outcome(await send(id))).toEqual([422, 'MISSING_REQUIRED_PARAMETER']);
	});
});

describe('the number', () => {
	const next = async () =>
		(await sandbox().call('POST', '/v2/invoicing/generate-next-invoice-number')).body
			.invoice_number;

	it.each([
		['INVOICE-1234', 'INVOICE-1235'],
		['2026/099-A', '2026/100-A'],
		['9', '10'],
		['first', 'first1'],
	])('after %s is %s', async (number, expected) => {
		await create(invoiceOf({}, { invoice_number: number }));
		expect(await next()).toBe(expected);
	});

	it('counts on by itself, past those that are taken', async () => {
		expect(await next()).toBe('0001');
		expect((await create()).body.detail.invoice_number).toBe('0001');
		await create(invoiceOf({}, { invoice_number: '0003' }));
		await create(invoiceOf({}, { invoice_number: '0002' }));
		expect(await next()).toBe('0004');
	});

	it('is there once, until its draft is deleted', async () => {
		const { id } = (await create(invoiceOf({}, { invoice_number: 'A-1' }))).body;
		const twice = invoiceOf({}, { invoice_number: 'A-1' });
		expect(outcome(await create(twice))).toEqual([422, 'DUPLICATE_INVOICE_NUMBER']);
		const other = (await create()).body.id;
		expect(outcome(await update(other, twice))).toEqual([422, 'DUPLICATE_INVOICE_NUMBER']);
		expect((await update(id, twice)).status).toBe(200);
		await remove(id);
		expect((await create(twice)).status).toBe(201);
	});
});

describe('an invoice that is sent', () => {
	it('can be reminded of and cancelled, once', async () => {
		await listenTo(sandbox, listener, 'INVOICING.INVOICE.CANCELLED');
		const { id } = (await create()).body;
		const { status, body } = await send(id);
		expect([status, body.rel]).toEqual([200, 'payer-view']);
		const shown = await get(id);
		expect(shown.body.status).toBe('SENT');
		expect(shown.body.detail.metadata).toMatchObject({
			first_sent_time: '2026-03-01T12:00:00Z',
			recipient_view_url: body.href,
		});
		expect(relsOf(shown)).toEqual([
			'self',
			'replace',
			'cancel',
			'remind',
			'payer-view',
			'qr-code',
			'record-payment',
		]);
		expect(outcome(await remove(id))).toEqual([422, 'CANNOT_DELETE_INVOICE']);

		await sandbox().clock.advance('P1D');
		expect((await remind(id)).status).toBe(204);
		expect((await get(id)).body.detail.metadata).toMatchObject({
			first_sent_time: '2026-03-01T12:00:00Z',
			last_sent_time: '2026-03-02T12:00:00Z',
		});
		expect((await cancel(id)).status).toBe(204);
		const cancelled = await get(id);
		expect([cancelled.body.status, relsOf(cancelled)]).toEqual([
			'CANCELLED',
			['self', 'payer-view'],
		]);
		expect(cancelled.body.detail.metadata.cancel_time).toBe('2026-03-02T12:00:00Z');
		expect(outcome(await cancel(id))).toEqual([422, 'INVOICE_CANCELED_ALREADY']);
		expect(outcome(await send(id))).toEqual([422, 'INVOICE_CANCELED_ALREADY']);
		expect(outcome(await remind(id))).toEqual([422, 'CANNOT_REMIND_INVOICE']);
		expect(outcome(await record(id))).toEqual([422, 'CANNOT_PROCESS_PAYMENTS']);
		expect(outcome(await update(id, invoiceOf()))).toEqual([422, 'CANNOT_UPDATE_INVOICE']);
		const [event] = await heard(sandbox, listener);
		expect([event?.type, event?.resource.invoice.status]).toEqual([
			'INVOICING.INVOICE.CANCELLED',
			'CANCELLED',
		]);
	});

	it('can be changed; sending it again does nothing', async () => {
		const id = await sent();
		await sandbox().clock.advance('PT1H');
		expect((await send(id)).status).toBe(200);
		const items = [{ name: 'More', quantity: '1', unit_amount: usd('150.00') }];
		const { body } = await update(id, invoiceOf({ items }));
		expect([body.status, body.due_amount, body.detail.metadata.last_sent_time]).toEqual([
			'SENT',
			usd('150.00'),
			'2026-03-01T12:00:00Z',
		]);
	});

	it.each([
		['the caller does not want it to be', invoiceOf(), { send_to_recipient: false }],
		['nobody has an address', invoiceOf({ primary_recipients: [] }), {}],
	])('is unpaid if nobody was told, since %s', async (_why, body, notification) => {
		const { id } = (await create(body)).body;
		await send(id, notification);
		expect(await statusOf(id)).toBe('UNPAID');
		expect((await remind(id)).status).toBe(204);
	});
});

describe('a scheduled invoice', () => {
	const later = (invoice_date: string) => invoiceOf({}, { invoice_date });

	it('sends itself when its date comes', async () => {
		await listenTo(sandbox, listener, 'INVOICING.INVOICE.SCHEDULED');
		const { id } = (await create(later('2026-03-10'))).body;
		const { status, body } = await send(id);
		expect([status, body.links[0]?.rel]).toEqual([202, 'self']);
		expect((await send(id)).status).toBe(202);
		expect(outcome(await cancel(id))).toEqual([422, 'CANNOT_CANCEL_SCHEDULED_INVOICE']);
		await sandbox().clock.set('2026-03-09T23:59:59Z');
		expect(await statusOf(id)).toBe('SCHEDULED');
		await sandbox().clock.advance('PT1S');
		const shown = await get(id);
		expect([shown.body.status, shown.body.detail.metadata.first_sent_time]).toEqual([
			'SENT',
			'2026-03-10T00:00:00Z',
		]);
		expect(await eventsOf(sandbox, listener)).toEqual([['INVOICING.INVOICE.SCHEDULED', id]]);
	});

	it('goes by its new date when it is changed', async () => {
		const { id } = (await create(later('2026-03-10'))).body;
		await send(id);
		await update(id, later('2026-03-20'));
		await sandbox().clock.set('2026-03-19T00:00:00Z');
		expect(await statusOf(id)).toBe('SCHEDULED');
		await update(id, later('2026-03-02'));
		await sandbox().clock.settled();
		expect(await statusOf(id)).toBe('SENT');
	});

	it('can be deleted, and is not sent then', async () => {
		const { id } = (await create(later('2026-03-10'))).body;
		await send(id);
		expect((await remove(id)).status).toBe(204);
		await sandbox().clock.set('2026-03-11T00:00:00Z');
		expect(outcome(await get(id))).toEqual([404, 'INVALID_RESOURCE_ID']);
	});
});

describe('payments outside of PayPal', () => {
	it('pay an invoice in parts, and can be taken back', async () => {
		await listenTo(sandbox, listener, '*');
		const id = await sent();
		const first = await record(id, '40.00');
		const partly = await get(id);
		expect([first.status, partly.body.status, partly.body.due_amount]).toEqual([
			200,
			'PARTIALLY_PAID',
			usd('60.00'),
		]);
		expect(partly.body.payments).toEqual({
			paid_amount: usd('40.00'),
			transactions: [
				{
					type: 'EXTERNAL',
					method: 'CASH',
					payment_id: first.body.payment_id,
					payment_date: '2026-03-01',
					amount: usd('40.00'),
				},
			],
		});
		expect(outcome(await cancel(id))).toEqual([422, 'CANNOT_CANCEL_PAID_INVOICE']);
		expect(outcome(await update(id, invoiceOf()))).toEqual([422, 'CANNOT_UPDATE_INVOICE']);
		expect((await remind(id)).status).toBe(204);
		expect(outcome(await record(id, '60.01'))).toEqual([
			422,
			'PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE',
		]);
		const second = await record(id);
		const whole = await get(id);
		expect([whole.body.status, whole.body.due_amount, relsOf(whole)]).toEqual([
			'MARKED_AS_PAID',
			usd('0.00'),
			['self', 'payer-view', 'record-refund'],
		]);
		expect(outcome(await record(id))).toEqual([422, 'CANNOT_PROCESS_PAYMENTS']);

		expect((await remove(`${id}/payments/${second.body.payment_id}`)).status).toBe(204);
		expect(await statusOf(id)).toBe('PARTIALLY_PAID');
		await remove(`${id}/payments/${first.body.payment_id}`);
		expect([await statusOf(id), (await get(id)).body.payments]).toEqual(['SENT', undefined]);
		expect(outcome(await remove(`${id}/payments/EXTR-NONE`))).toEqual([404, 'INVALID_RESOURCE_ID']);
		expect((await eventsOf(sandbox, listener)).map(([type]) => type.slice(18))).toEqual([
			'CREATED',
			'PAID',
			'PAID',
			'UPDATED',
			'UPDATED',
		]);
	});

	it.each<[string, object, readonly unknown[]]>([
		['nothing', { amount: usd('0.00') }, [400, 'VALUE_CANNOT_BE_ZERO']],
		['less than nothing', { amount: usd('-1.00') }, [400, 'INVALID_DECIMAL_VALUE']],
		['a tenth of a cent', { amount: usd('1.001') }, [400, 'INVALID_DECIMAL_VALUE']],
		[
			'half a yen',
			{ amount: { currency_code: 'JPY', value: '0.5' } },
			[400, 'INVALID_INTEGER_VALUE'],
		],
		['euros', { amount: { currency_code: 'EUR', value: '1.00' } }, [422, 'CURRENCY_MISMATCH']],
		[
			'a made-up currency',
			{ amount: { currency_code: 'XTS', value: '1.00' } },
			[400, 'NOT_SUPPORTED'],
		],
		['no method', { method: undefined }, [400, 'MISSING_REQUIRED_PARAMETER']],
	])('are refused for %s', async (_what, more, expected) => {
		const id = await sent();
		expect(outcome(await post(`${id}/payments`, { method: 'CASH', ...more }))).toEqual(expected);
	});

	it('are given back in parts, which can be taken back', async () => {
		await listenTo(sandbox, listener, 'INVOICING.INVOICE.REFUNDED');
		const id = await sent();
		const payment = (await record(id)).body.payment_id;
		const part = await refund(id, '30.00');
		expect([part.status, await statusOf(id)]).toEqual([200, 'PARTIALLY_REFUNDED']);
		expect(outcome(await refund(id, '70.01'))).toEqual([422, 'INVALID_REFUND_AMOUNT']);
		expect(outcome(await remove(`${id}/payments/${payment}`))).toEqual([
			422,
			'CANNOT_DELETE_EXTERNAL_PAYMENT',
		]);
		expect(outcome(await cancel(id))).toEqual([422, 'CANNOT_CANCEL_REFUNDED_INVOICE']);
		const rest = await refund(id);
		const shown = await get(id);
		expect([shown.body.status, shown.body.refunds.refund_amount]).toEqual([
			'MARKED_AS_REFUNDED',
			usd('100.00'),
		]);
		expect(shown.body.refunds.transactions.map(({ refund_id }) => refund_id)).toEqual([
			part.body.refund_id,
			rest.body.refund_id,
		]);
		expect(outcome(await refund(id, '0.01'))).toEqual([422, 'CANNOT_PROCESS_REFUNDS']);
		for (const each of [part, rest]) {
			expect((await remove(`${id}/refunds/${each.body.refund_id}`)).status).toBe(204);
		}
		expect(await statusOf(id)).toBe('MARKED_AS_PAID');
		expect(outcome(await remove(`${id}/refunds/${rest.body.refund_id}`))).toEqual([
			404,
			'INVALID_RESOURCE_ID',
		]);
		expect(await eventsOf(sandbox, listener)).toHaveLength(2);
	});
});

describe('the payer', () => {
	it('pays through PayPal, and gets it back', async () => {
		await listenTo(sandbox, listener, 'INVOICING.INVOICE.PAID');
		const id = await sent();
		await pay(id);
		const { body } = await get(id);
		const [payment] = body.payments.transactions;
		expect([body.status, payment?.type, body.due_amount]).toEqual(['PAID', 'PAYPAL', usd('0.00')]);
		expect(outcome(await remove(`${id}/payments/${payment?.payment_id}`))).toEqual([
			422,
			'CANNOT_DELETE_EXTERNAL_PAYMENT',
		]);
		const [event] = await heard(sandbox, listener);
		expect(event?.resource).toEqual({ invoice: body });
		await refund(id);
		expect(await statusOf(id)).toBe('REFUNDED');
	});

	it('has what was sent tracked by the payment', async () => {
		const id = await sent();
		await pay(id);
		const transaction_id = (await get(id)).body.payments.transactions[0]?.payment_id;
		const { body } = await sandbox().call('POST', '/v1/shipping/trackers', {
			trackers: [{ transaction_id, status: 'SHIPPED' }],
		});
		expect(body.tracker_identifiers).toHaveLength(1);
	});

	it('pays part only where the invoice allows it, and not below its minimum', async () => {
		const strict = await sent();
		await expect(pay(strict, '50.00')).rejects.toMatchObject({ status: 422 });
		const configuration = {
			partial_payment: { allow_partial_payment: true, minimum_amount_due: usd('20.00') },
		};
		const id = await sent(invoiceOf({ configuration }));
		await expect(pay(id, '19.99')).rejects.toMatchObject({ status: 422 });
		await pay(id, '20.00');
		expect(await statusOf(id)).toBe('PARTIALLY_PAID');
		await pay(id);
		expect(await statusOf(id)).toBe('PAID');
	});

	it('adds a tip where the invoice allows it', async () => {
		const strict = await sent();
		await expect(pay(strict, '110.00')).rejects.toMatchObject({
			message: 'PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE',
		});
		const id = await sent(invoiceOf({ configuration: { allow_tip: true } }));
		await pay(id, '110.00');
		const { body } = await get(id);
		expect([body.status, body.gratuity, body.payments.paid_amount]).toEqual([
			'PAID',
			usd('10.00'),
			usd('100.00'),
		]);
	});
});

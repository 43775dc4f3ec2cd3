/** PayPal's names for fields, in all their spellings, as the labels that the user sees. */
import { catalogue } from '../../../../../nodes/PayPal/operations/index';
import type { Operation } from '../../../../../nodes/PayPal/operations/types';
import { labelOf, type FieldContext } from '../../../../../nodes/PayPal/request/labels/labelOf';

const operation = (name: string): Operation => {
	const [resource, value] = name.split('.');
	const found = catalogue
		.find((each) => each.value === resource)
		?.operations.find((each) => each.value === value);
	if (found === undefined) throw new Error(`The catalogue has no ${name}`);
	return found;
};

const label = (name: string, field: string, context: FieldContext = {}): string | undefined =>
	labelOf(operation(name), field, context);

const unit = (more: object = {}) => ({ amount: { currency_code: 'USD', value: '1.00' }, ...more });
const oneUnit = { purchase_units: [unit({ items: [{}] })] };
const twoUnits = {
	purchase_units: [unit({ reference_id: 'a', items: [{}, {}] }), unit({ reference_id: 'b' })],
};

describe('the first purchase unit is the order itself, the others are rows', () => {
	it.each([
		[oneUnit, '/purchase_units/0/amount/value', 'Amount'],
		[oneUnit, '/purchase_units/0/amount', 'Amount'],
		[oneUnit, 'purchase_units[0].amount.currency_code', 'Amount'],
		[oneUnit, "/purchase_units/@reference_id=='default'/amount/value", 'Amount'],
		[oneUnit, '/purchase_units/amount/currency_code', 'Amount'],
		[oneUnit, '/purchase_units/0/items/0/quantity', 'Items > Quantity'],
		[oneUnit, '/purchase_units/0/invoice_id', 'Invoice ID'],
		[twoUnits, '/purchase_units/0/items/1/quantity', 'Items 2 > Quantity'],
		[twoUnits, "/purchase_units/@reference_id=='a'/amount/value", 'Amount'],
		[twoUnits, '/purchase_units/1/amount/value', 'More Purchase Units 1 > Amount'],
		[twoUnits, "/purchase_units/@reference_id=='b'/amount/value", 'More Purchase Units 1 > Amount'],
		[twoUnits, '/purchase_units/2/reference_id', 'More Purchase Units 2 > Reference ID'],
		[twoUnits, '/purchase_units', undefined],
		[twoUnits, '/purchase_units/0/nothing_known', undefined],
		[twoUnits, '/purchase_units/1/nothing_known', 'More Purchase Units 1'],
	])('%j %s', (body, field, expected) => {
		expect(label('order.create', field, { body })).toBe(expected);
	});
});

describe('rows have the number that the user counts', () => {
	const items = (count: number) => ({ items: Array.from({ length: count }, () => ({})) });
	it.each([
		[1, 'items[0].receiver', 'Recipients > Receiver'],
		[4, 'items[0].receiver', 'Recipients 1 > Receiver'],
		[4, 'items[1].receiver', 'Recipients 2 > Receiver'],
		[4, '/items/3/receiver', 'Recipients 4 > Receiver'],
		[4, '$.items[2].amount.value', 'Recipients 3 > Amount'],
		[4, '$.items[2].amount.currency', 'Recipients 3 > Amount'],
		[4, 'items.2.sender_item_id', 'Recipients 3 > Item ID'],
		[4, 'body.items[1].note', 'Recipients 2 > Note'],
		[4, 'items', 'Recipients'],
		[4, 'items[3]', 'Recipients 4'],
		[4, 'items.receiver', 'Recipients > Receiver'],
	])('of %i: %s', (count, field, expected) => {
		expect(label('payout.create', field, { body: items(count) })).toBe(expected);
	});
});

describe('a change is named, wherever PayPal points', () => {
	const body = [
		{ op: 'replace', path: "/purchase_units/@reference_id=='default'/amount", value: {} },
		{ op: 'add', path: "/purchase_units/@reference_id=='x'/items", value: [{}, {}] },
		{ op: 'replace', path: '/somewhere', value: 1 },
	];
	it.each([
		['/0/path', 'Changes > Amount'],
		['/0/value', 'Changes > Amount'],
		['/0/op', 'Changes > Amount'],
		['/0', 'Changes > Amount'],
		['[0].value.breakdown.item_total', 'Changes > Amount > Breakdown > Item Total'],
		['/1/value/1/quantity', 'Changes > Items 2 > Quantity'],
		['/1/path', 'Changes > Items'],
		['/2/path', 'Changes > Other Path'],
		['/2/value', 'Changes > Other Path'],
		['path', 'Changes'],
		["/purchase_units/@reference_id=='default'/invoice_id", 'Changes > Invoice ID'],
		['/purchase_units/0/invoice_id', 'Changes > Invoice ID'],
		['/intent', 'Changes > Intent'],
	])('%s', (field, expected) => {
		expect(label('order.update', field, { body })).toBe(expected);
	});

	it('a path by a number in the record, too', () => {
		const pointer = '/plan/billing_cycles/@sequence==2/pricing_scheme/fixed_price';
		const changed = label('subscription.update', '/0/value/value', {
			body: [{ op: 'replace', path: pointer, value: { value: '1', currency_code: 'USD' } }],
		});
		expect(changed).toMatch(/^Changes > /);
		expect(changed).not.toContain('Other Path');
		expect(label('subscription.update', pointer)).toBe(changed);
	});
});

describe('records and parameters are named in any spelling', () => {
	it.each([
		['order.capture', 'order_id', 'Order'],
		['order.capture', 'id', 'Order'],
		['order.capture', 'orderId', 'Order'],
		['invoice.send', 'invoiceId', 'Invoice'],
		['invoice.send', 'invoice_id', 'Invoice'],
		['tracking.get', 'tracker_id', 'Tracker'],
		['tracking.update', 'trackerId', 'Tracker'],
		['order.updateTracking', 'tracker_id', 'Tracker'],
		['payment.refundCapture', 'capture_id', 'Payment (Capture ID)'],
		['subscription.cancel', 'subscription_id', 'Subscription'],
		['payoutItem.get', 'payout_item_id', 'Payout Item'],
		['dispute.get', 'dispute_id', 'Dispute'],
		['plan.get', 'planId', 'Plan'],
		['transaction.getAll', 'start_date', 'Start Date'],
		['transaction.getAll', 'endDate', 'End Date'],
		['paymentToken.getAll', 'customer_id', 'Customer ID'],
		['payout.create', 'SENDER_BATCH_ID', 'Batch ID'],
		['order.create', 'PayPal-Request-Id', 'Request ID'],
		['order.create', 'paypal-request-id', 'Request ID'],
		['order.create', 'Prefer', 'Response Detail'],
		['order.create', 'PayPal-Auth-Assertion', 'Act for Merchant'],
		// Of another record, for which the panel has no field
		['order.capture', 'payer_id', undefined],
		['transaction.getAll', 'page_size', undefined],
		['order.get', '/nothing/of/the/kind', undefined],
		['order.get', '', undefined],
		['order.get', '/', undefined],
	])('%s %s', (name, field, expected) => {
		expect(label(name, field)).toBe(expected);
	});

	it.each(['order_id', 'id', 'anything'])('%s in the path is the only record there', (field) => {
		expect(label('order.capture', field, { location: 'path' })).toBe('Order');
	});
});

describe('what is written as JSON has PayPal’s own names', () => {
	it.each(['/purchase_units/0/amount/value', '/payment_source', 'a.b'])('%s', (field) => {
		const body = {};
		expect(label('order.create', field, { asJson: true, body })).toBe(`JSON Body > ${field}`);
		expect(label('customApiCall.request', field, { body })).toBe(`JSON Body > ${field}`);
		expect(label('customApiCall.request', field)).toBeUndefined();
	});

	it('but what a custom call has in its path or query is in fields of its own', () => {
		const context = { body: {}, location: 'path' };
		expect(label('customApiCall.request', 'id', context)).toBe('Path');
		expect(label('customApiCall.request', 'page', { location: 'query' })).toBe('Query Parameters');
	});

	it('but the record in the path has its label', () => {
		expect(label('order.capture', 'order_id', { asJson: true, location: 'path' })).toBe('Order');
	});
});

it('the JSON of a form with files is named with and without its part', () => {
	expect(label('dispute.acceptClaim', '/input/note')).toBe('Note');
	expect(label('dispute.acceptClaim', '/note')).toBe('Note');
});

// Fields that are built once for several requests: the same as if they were built for each.
import { bodyOf, rootOf, type OperationId } from '../../../../../nodes/PayPal/api/operation';
import { placeOf, type AnyPlace } from '../../../../../nodes/PayPal/api/place';
import { builtOnce, fixedCollection, string } from '../../../../../nodes/PayPal/fields/build';
import { paymentSource } from '../../../../../nodes/PayPal/fields/shared/paymentSource';
import type { Fields } from '../../../../../nodes/PayPal/fields/types';
import { catalogue } from '../../../../../nodes/PayPal/operations';

const address = (
	at: ReturnType<typeof bodyOf<'orders.create'>>['payment_source']['card'],
): Fields => ({
	name: string(at.name, 'Name'),
	billing: fixedCollection(at.billing_address, 'Billing', (billing) => ({
		line: string(billing.address_line_1, 'Line'),
	})),
});

const REQUESTS = ['orders.create', 'orders.authorize', 'orders.capture', 'orders.confirm'] as const;

it.each(REQUESTS)('%s: has the fields that it would have alone', (id) => {
	const once = builtOnce(address);
	once(bodyOf('orders.create').payment_source.card);
	const own = bodyOf(id).payment_source.card;
	const alone = address(own);
	const shared = once(own);
	expect(Object.keys(shared)).toEqual(Object.keys(alone));
	expect(shared.name).toEqual(alone.name);
	expect({ ...shared.billing, fields: {} }).toEqual({ ...alone.billing, fields: {} });
	expect(shared.name.place?.root).toBe(rootOf(id, 'body'));
});

it('builds them once for the same schema at the same path, and anew for every other', () => {
	const build = jest.fn((at: AnyPlace): Fields => ({ text: string(at as never, 'Text') }));
	const once = builtOnce(build);
	const { card, paypal } = bodyOf('orders.create').payment_source;
	once(card.name);
	once(bodyOf('orders.capture').payment_source.card.name);
	expect(build).toHaveBeenCalledTimes(1);
	once(paypal.email_address);
	expect(build).toHaveBeenCalledTimes(2);
	// The same schema, elsewhere: its paths are different.
	for (const at of [paypal.address, card.billing_address]) {
		expect(once(at).text.to).toBe(placeOf(at).path);
	}
});

it.each(['authorize', 'capture'])('the panel of Order > %s is at its own request', (value) => {
	const order = catalogue.find((resource) => resource.value === 'order');
	const fields = order?.operations.find((operation) => operation.value === value)?.fields ?? {};
	const id: OperationId = value === 'capture' ? 'orders.capture' : 'orders.authorize';
	const names = Object.keys(paymentSource(bodyOf(id).payment_source));
	expect(names.length).toBeGreaterThan(10);
	for (const name of names) {
		expect([undefined, rootOf(id, 'body')]).toContain(fields[name].place?.root);
	}
});

it('a place is looked up once, whoever names it', () => {
	const body = bodyOf('orders.create');
	expect(body.payer.email_address).toBe(body.payer.email_address);
	expect(placeOf(body.payer.email_address)).toBe(placeOf(body.payer.email_address));
});

/** Operations that create something for a buyer to approve have the approve link at the top level of their output. */
import { byId, make, orderBody, runPayPal } from '../support/payPal.mts';
import { useSandbox } from '../support/sandbox.mts';

const sandbox = useSandbox();

const linkIn = (links: unknown, rel: string): unknown =>
	(links as Array<{ rel: string; href: string }>).find((link) => link.rel === rel)?.href;

test('a new order', async () => {
	const { items } = await runPayPal(sandbox(), 'order.create', {
		useJsonBody: true,
		jsonBody: JSON.stringify(orderBody()),
		simplify: false,
	});
	const { json } = items[0];
	expect(Object.keys(json)[0]).toBe('approveLink');
	expect(json.approveLink).toBe(linkIn(json.links, 'approve'));
	expect(json).toMatchObject({ status: 'CREATED', intent: 'CAPTURE' });
});

test('a new order, simplified', async () => {
	const { items } = await runPayPal(sandbox(), 'order.create', {
		useJsonBody: true,
		jsonBody: JSON.stringify(orderBody()),
	});
	const { json } = items[0];
	expect(Object.keys(json)[0]).toBe('approveLink');
	expect(json.approveLink).toMatch(/^http/);
});

test('an order for a known payer, whose link has another relation', async () => {
	const { items } = await runPayPal(sandbox(), 'order.create', {
		useJsonBody: true,
		jsonBody: JSON.stringify({ ...orderBody(), payment_source: { paypal: {} } }),
		simplify: false,
	});
	const { json } = items[0];
	expect(json.approveLink).toBe(linkIn(json.links, 'payer-action'));
	expect(json.approveLink).toMatch(/^http/);
});

test('a raw record from a Get operation is left as PayPal returned it', async () => {
	const id = await make.order(sandbox());
	const raw = await runPayPal(sandbox(), 'order.get', { orderId: byId(id), simplify: false });
	expect(raw.items[0].json).not.toHaveProperty('approveLink');
	const simple = await runPayPal(sandbox(), 'order.get', { orderId: byId(id) });
	expect(simple.items[0].json.approveLink).toBe(linkIn(raw.items[0].json.links, 'approve'));
});

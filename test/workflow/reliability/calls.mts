import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId, make } from '../../support/payPal.mts';
import { invoiceCalls, invoiceOf } from '../../support/sandbox/invoices.mts';
import { orderCalls, orderOf, usd } from '../../support/sandbox/orders.mts';
import type { Json, SandboxUnderTest } from '../../support/sandbox.mts';

/** A call of the node that is tested with faults. */
export interface CallKind {
	readonly title: string;
	readonly operation: string;
	readonly parameters: INodeParameters;
	readonly items: IDataObject[];
	readonly method: string;
	/** Paths of the calls for one item, or for all of them. */
	readonly path: (item?: number) => string;
	/** Number of successful calls before the fault, if all items share one path. */
	readonly spared: number;
	/** Number of results per item. */
	readonly rows: number;
	/** How often PayPal has processed the write of each item; undefined for reads. */
	readonly effects?: () => Promise<number[]>;
}

const ITEMS = 3;
const PRODUCTS = 45;

const each = async <T,>(count: number, make: () => Promise<T>): Promise<T[]> => {
	const made: T[] = [];
	while (made.length < count) made.push(await make());
	return made;
};

/** One of each kind of call, on records that can be called many times. */
export async function callKinds(sandboxNow: () => SandboxUnderTest): Promise<CallKind[]> {
	const sandbox = sandboxNow();
	const orders = orderCalls(sandboxNow);
	const invoices = invoiceCalls(sandboxNow);

	const read = await each(ITEMS, () => make.order(sandbox));
	for (let n = 0; n < PRODUCTS; n++) {
		await sandbox.call('POST', '/v1/catalogs/products', { name: `Tea ${n}`, type: 'PHYSICAL' });
	}
	const paid = await each(ITEMS, async () => {
		const { id } = (await orders.create(orderOf({ amount: usd('5000.00') }))).body;
		await orders.approve(id);
		const { body } = await orders.capture(id, {});
		return { order: id, capture: body.purchase_units[0].payments.captures[0].id };
	});
	const sent = await each(ITEMS, async () =>
		invoices.sent(
			invoiceOf({ items: [{ name: 'Work', quantity: '1', unit_amount: usd('5000.00') }] }),
		),
	);
	const pathOf = (before: string, ids: readonly Json[], after: string) => (item?: number) =>
		`${before}${item === undefined ? '*' : ids[item]}${after}`;

	return [
		{
			title: 'Read',
			operation: 'order.get',
			parameters: { orderId: byId('={{ $json.order }}') },
			items: read.map((order) => ({ order })),
			method: 'GET',
			path: pathOf('/v2/checkout/orders/', read as Json[], ''),
			spared: 0,
			rows: 1,
		},
		{
			title: 'List in 3 pages',
			operation: 'product.getAll',
			parameters: { returnAll: true },
			items: [{}, {}],
			method: 'GET',
			path: () => '/v1/catalogs/products',
			spared: 4,
			rows: PRODUCTS,
		},
		{
			title: 'Write with request ID (refund of 1.00)',
			operation: 'payment.refundCapture',
			parameters: {
				captureId: byId('={{ $json.capture }}'),
				amountType: 'partial',
				amount: '1',
				currencyCode: 'USD',
			},
			items: paid.map(({ capture }) => ({ capture: String(capture) })),
			method: 'POST',
			path: pathOf(
				'/v2/payments/captures/',
				paid.map(({ capture }) => capture),
				'/refund',
			),
			spared: 0,
			rows: 1,
			effects: () =>
				Promise.all(
					paid.map(async ({ order }) => {
						const { body } = await orders.get(order);
						return body.purchase_units[0].payments.refunds?.length ?? 0;
					}),
				),
		},
		{
			title: 'Write without (invoice payment of 1.00)',
			operation: 'invoice.recordPayment',
			parameters: {
				invoiceId: byId('={{ $json.invoice }}'),
				method: 'CASH',
				amountType: 'partial',
				amount: '1',
				currencyCode: 'USD',
			},
			items: sent.map((invoice) => ({ invoice: String(invoice) })),
			method: 'POST',
			path: pathOf('/v2/invoicing/invoices/', sent, '/payments'),
			spared: 0,
			rows: 1,
			effects: () =>
				Promise.all(
					sent.map(async (id) => (await invoices.get(id)).body.payments?.transactions?.length ?? 0),
				),
		},
	];
}

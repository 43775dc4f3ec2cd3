import type { Backend, Link } from '../../core/backend.mts';
import { authorizations, captures, refunds } from '../payments/model.mts';
import { authorizationInOrder, captureInOrder, refundView } from '../payments/views.mts';
import { trackers, type Order, type PurchaseUnit, type Tracker } from './model.mts';

/** An order as the API shows it. */
export function orderView(backend: Backend, order: Order) {
	return {
		id: order.id,
		intent: order.intent,
		status: order.status,
		...(order.processing_instruction && { processing_instruction: order.processing_instruction }),
		...(order.source && { payment_source: { [order.source.kind]: order.source.shown } }),
		purchase_units: order.units.map((unit) => unitView(backend, order, unit)),
		...(order.payer && { payer: order.payer }),
		create_time: order.created,
		update_time: order.updated,
		links: orderLinks(backend, order),
	};
}

/**
 * The parts that remain with `Prefer: return=minimal`: ID, status, links, the payment source, and
 * once it is paid the payments.
 */
export function minimalOrder(backend: Backend, order: Order) {
	const { id, status, payment_source, payer, links, purchase_units } = orderView(backend, order);
	const isPaid = purchase_units.some((unit) => 'payments' in unit);
	return {
		id,
		status,
		...(payment_source && { payment_source }),
		...(isPaid && {
			purchase_units: purchase_units.map((unit) => ({
				reference_id: unit.reference_id,
				...('shipping' in unit && { shipping: unit.shipping }),
				...('payments' in unit && { payments: unit.payments }),
			})),
		}),
		...(payer && (isPaid || status === 'PAYER_ACTION_REQUIRED') && { payer }),
		links,
	};
}

function unitView(backend: Backend, order: Order, unit: PurchaseUnit) {
	const { authorizationIds, captureIds, shipping, ...rest } = unit;
	const authorized = rowsOf(backend.table(authorizations), authorizationIds);
	const captured = rowsOf(backend.table(captures), captureIds);
	const refunded = rowsOf(
		backend.table(refunds),
		captured.flatMap(({ refundIds }) => refundIds),
	);
	const tracked = [...backend.table(trackers).values()].filter(
		({ orderId, captureId }) => orderId === order.id && captureIds.includes(captureId),
	);
	const payments = {
		...(authorized.length > 0 && {
			authorizations: authorized.map((it) => authorizationInOrder(backend, it)),
		}),
		...(captured.length > 0 && { captures: captured.map((it) => captureInOrder(backend, it)) }),
		...(refunded.length > 0 && { refunds: refunded.map((it) => refundView(backend, it)) }),
	};
	return {
		...rest,
		...((shipping !== undefined || tracked.length > 0) && {
			shipping: {
				...shipping,
				...(tracked.length > 0 && { trackers: tracked.map((it) => trackerView(backend, it)) }),
			},
		}),
		...(Object.keys(payments).length > 0 && { payments }),
	};
}

const rowsOf = <T,>(rows: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
	ids.flatMap((id) => rows.get(id) ?? []);

const trackerView = (backend: Backend, it: Tracker) => ({
	id: it.id,
	status: it.status,
	...(it.items && { items: it.items }),
	links: [
		backend.link('up', 'GET', `/v2/checkout/orders/${it.orderId}`),
		backend.link('update', 'PATCH', `/v2/checkout/orders/${it.orderId}/trackers/${it.id}`),
	],
	create_time: it.created,
	update_time: it.updated,
});

/** Where the buyer goes to approve an order: the sandbox's own page. */
export const checkoutPath = (id: string): string => `/checkoutnow?token=${id}`;

function orderLinks(backend: Backend, { id, status, intent, source }: Order): Link[] {
	const path = `/v2/checkout/orders/${id}`;
	const self = backend.link('self', 'GET', path);
	const update = backend.link('update', 'PATCH', path);
	const action = intent === 'CAPTURE' ? 'capture' : 'authorize';
	const pay = backend.link(action, 'POST', `${path}/${action}`);
	switch (status) {
		case 'CREATED':
			return [self, backend.link('approve', 'GET', checkoutPath(id)), update, pay];
		case 'PAYER_ACTION_REQUIRED':
			return [self, backend.link('payer-action', 'GET', checkoutPath(id))];
		case 'APPROVED':
			return source?.kind === 'card' ? [self, pay] : [self, update, pay];
		default:
			return [self];
	}
}

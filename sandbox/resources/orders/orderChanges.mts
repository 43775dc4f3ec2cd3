import type { Backend } from '../../core/backend.mts';
import { orders, type Order, type PurchaseUnit } from './model.mts';

/** What payments write back into the order that they belong to. */

/** A capture of an authorization, noted in the unit that was authorized. */
export const recordCapture = (
	backend: Backend,
	orderId: string,
	capture: { readonly id: string },
	authorizationId: string,
): void =>
	changeUnit(backend, orderId, authorizationId, (unit) => ({
		...unit,
		captureIds: [...unit.captureIds, capture.id],
	}));

/** The renewal of an authorization, noted in the unit of the first one. */
export const recordAuthorization = (
	backend: Backend,
	orderId: string,
	authorization: { readonly id: string },
	firstId: string,
): void =>
	changeUnit(backend, orderId, firstId, (unit) => ({
		...unit,
		authorizationIds: [...unit.authorizationIds, authorization.id],
	}));

/** An order of which nothing was captured is voided with its authorization. */
export function recordVoid(backend: Backend, orderId: string): void {
	const order = backend.table(orders).get(orderId);
	if (!order) return;
	const isVoid = order.units.every(({ captureIds }) => captureIds.length === 0);
	put(backend, isVoid ? { ...order, status: 'VOIDED' } : order);
}

/** A resource that the order refers to has changed, such as a capture. */
export function touchOrder(backend: Backend, orderId: string): void {
	const order = backend.table(orders).get(orderId);
	if (order) put(backend, order);
}

/** Stores a changed order, with the time of the change. */
export function put(backend: Backend, order: Order): Order {
	const changed = { ...order, updated: backend.now() };
	backend.table(orders).set(order.id, changed);
	return changed;
}

function changeUnit(
	backend: Backend,
	orderId: string,
	authorizationId: string,
	change: (unit: PurchaseUnit) => PurchaseUnit,
): void {
	const order = backend.table(orders).get(orderId);
	if (!order) return;
	put(backend, {
		...order,
		units: order.units.map((unit) =>
			unit.authorizationIds.includes(authorizationId) ? change(unit) : unit,
		),
	});
}

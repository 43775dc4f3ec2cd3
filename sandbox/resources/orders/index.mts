import type { Resource } from '../resource.mts';
import { createOrder } from './create.mts';
import {
	approveOrder,
	authorizeOrder,
	captureOrder,
	confirmOrder,
	getOrder,
} from './lifecycle.mts';
import { addTracking, patchTracking } from './track.mts';
import { patchOrder } from './update.mts';
import { orderView } from './views.mts';

/** Orders (checkout_orders_v2.json). */
export const orders: Resource = {
	handlers: {
		'orders.create': createOrder,
		'orders.get': getOrder,
		'orders.patch': patchOrder,
		'orders.confirm': confirmOrder,
		'orders.authorize': authorizeOrder,
		'orders.capture': captureOrder,
		'orders.track.create': addTracking,
		'orders.trackers.patch': patchTracking,
	},
	admin: {
		'POST orders/{id}/approve': (backend, { path }) =>
			orderView(backend, approveOrder(backend, path.id ?? '')),
	},
};

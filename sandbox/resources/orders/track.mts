import type { Body } from '../../../contract/index.mts';
import { inBody, refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import type { PatchOperation } from '../../core/patch.mts';
import { created, noContent, ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { patched, type PatchRules } from '../patched.mts';
import { captures } from '../payments/model.mts';
import type { Context } from '../resource.mts';
import { orderOf } from './lifecycle.mts';
import { trackers, type Order, type Tracker, type TrackerItem } from './model.mts';
import { touchOrder } from './orderChanges.mts';
import { PATCH_PROBLEMS } from './update.mts';
import { orderView } from './views.mts';

/** What can be patched in a tracker (the table of orders.trackers.patch). */
const PATCH: PatchRules = {
	problems: PATCH_PROBLEMS,
	loose: true,
	rules: [
		['/items', ['replace']],
		['/notify_payer', ['replace', 'add']],
		['/status', ['replace']],
	],
};

/** `orders.track.create`: adds tracking information for the goods that a capture paid for. */
export function addTracking(ctx: Context): Reply {
	const order = orderOf(ctx, ctx.path.id ?? '');
	const request = ctx.body<Body<'orders.track.create'>>();
	if (order.units.length > 1) refuse(422, 'MSP_NOT_SUPPORTED');
	const [unit] = order.units;
	const capture = ctx.table(captures).get(request.capture_id);
	if (!capture || !unit?.captureIds.includes(capture.id)) {
		refuse(422, inBody('CAPTURE_ID_NOT_FOUND', '/capture_id', request.capture_id));
	}
	if (capture.status !== 'COMPLETED') refuse(422, 'CAPTURE_STATUS_NOT_VALID');
	const id = trackerId(capture.id, request.tracking_number);
	if (ctx.table(trackers).get(id)?.status === 'SHIPPED') return ok(orderView(ctx, order));
	checkSkus(order, request.items);
	const now = ctx.now();
	const tracker: Tracker = {
		id,
		orderId: order.id,
		captureId: capture.id,
		status: 'SHIPPED',
		notifyPayer: request.notify_payer ?? false,
		...(request.tracking_number !== undefined && { trackingNumber: request.tracking_number }),
		...(request.carrier !== undefined && { carrier: request.carrier }),
		...(request.carrier_name_other !== undefined && {
			carrierNameOther: request.carrier_name_other,
		}),
		...(request.items && { items: request.items }),
		created: now,
		updated: now,
	};
	ctx.table(trackers).set(tracker.id, tracker);
	touchOrder(ctx, order.id);
	return created(orderView(ctx, orderOf(ctx, order.id)));
}

/** PayPal's tracker IDs consist of the capture's ID and the tracking number. */
const trackerId = (captureId: string, trackingNumber: string | undefined): string =>
	`${captureId}-${trackingNumber ?? newId()}`;

/** `orders.trackers.patch`: changes a tracker, or cancels it. */
export function patchTracking(ctx: Context): Reply {
	const order = orderOf(ctx, ctx.path.id ?? '');
	const tracker = findRecord(ctx, trackers, 'tracker_id');
	if (tracker.orderId !== order.id) refuse(404, 'TRACKER_ID_NOT_FOUND');
	if (tracker.status === 'CANCELLED') {
		refuse(422, { issue: 'CANNOT_PATCH_CANCELLED_TRACKER', field: 'path', location: 'body' });
	}
	const { notify_payer, items, status } = patched(
		{
			notify_payer: tracker.notifyPayer,
			status: tracker.status,
			...(tracker.items && { items: tracker.items }),
		},
		ctx.body<readonly PatchOperation[]>(),
		PATCH,
	);
	if (status !== tracker.status && status !== 'CANCELLED') {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', '/status'));
	}
	if (typeof notify_payer !== 'boolean') {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', '/notify_payer'));
	}
	checkSkus(order, items);
	ctx.table(trackers).set(tracker.id, {
		...tracker,
		status,
		notifyPayer: notify_payer,
		...(items && { items }),
		updated: ctx.now(),
	});
	touchOrder(ctx, order.id);
	return noContent();
}

function checkSkus(order: Order, items: readonly TrackerItem[] | undefined): void {
	const skus = order.units.flatMap((unit) => unit.items ?? []).map(({ sku }) => sku);
	for (const { sku } of items ?? []) {
		if (sku !== undefined && !skus.includes(sku)) {
			refuse(422, inBody('ITEM_SKU_MISMATCH', '/items', sku));
		}
	}
}

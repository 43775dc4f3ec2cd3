import type { Body } from '../../contract/index.mts';
import { settable } from '../../contract/settable.mts';
import { MERCHANT, type Backend } from '../core/backend.mts';
import { errorReply, inBody, notFound, Refusal, refuse } from '../core/errors.mts';
import { newDebugId } from '../core/ids.mts';
import { noContent, ok, type Reply } from '../core/reply.mts';
import { table } from '../core/store.mts';
import { isInvoicePayment } from './invoices/model.mts';
import { trackers as orderTrackers } from './orders/model.mts';
import { touchOrder } from './orders/orderChanges.mts';
import { captures } from './payments/model.mts';
import type { Context, Resource } from './resource.mts';

/** The shipments of payments (shipping_shipment_tracking_v1.json). */
type TrackerRequest = Body<'trackers.put'>;

type Tracker = TrackerRequest & { readonly last_updated_time: string };

/** By PayPal's id of a tracker. */
const trackers = table<Tracker>('trackers');

/** Replaces the tracking number in the ID of a tracker without one. */
const NO_NUMBER = 'NOTRACKER';

interface Numbered {
	readonly transaction_id: string;
	readonly tracking_number?: string | undefined;
}

const idOf = ({ transaction_id, tracking_number = NO_NUMBER }: Numbered): string =>
	`${transaction_id}-${tracking_number}`;

/** The problem of a tracker, if there is one. */
function problemOf(backend: Backend, tracker: TrackerRequest, at: string): Refusal | undefined {
	const { transaction_id: id } = tracker;
	if (!backend.table(captures).has(id) && !isInvoicePayment(backend, id)) {
		return new Refusal(404, [inBody('INVALID_TRANSACTION_ID', `${at}/transaction_id`, id)]);
	}
	return undefined;
}

function keep(backend: Backend, request: TrackerRequest): Tracker {
	const tracker = { ...request, last_updated_time: backend.now() };
	// An existing tracker with this ID is replaced, and becomes the latest.
	backend.table(trackers).delete(idOf(tracker));
	backend.table(trackers).set(idOf(tracker), tracker);
	return tracker;
}

function trackersIn(ctx: Context): readonly TrackerRequest[] {
	const body = ctx.body<Body<'trackers.post'>>();
	const { trackers: requested } = settable(ctx.operation, body);
	return requested ?? refuse(400, inBody('MISSING_REQUIRED_PARAMETER', '/trackers'));
}

const identifier = (backend: Backend, { transaction_id, tracking_number }: TrackerRequest) => ({
	transaction_id,
	...(tracking_number !== undefined && { tracking_number }),
	links: links(backend, { transaction_id, tracking_number }),
});

/** `trackers-batch.post`: valid ones are added, the others are reported. */
function addBatch(ctx: Context): Reply {
	const checked = trackersIn(ctx).map((tracker, index) => ({
		tracker,
		problem: problemOf(ctx, tracker, `/trackers/${index}`),
	}));
	const good = checked.filter(({ problem }) => !problem).map(({ tracker }) => tracker);
	const problems = checked.flatMap(({ problem }) => problem ?? []);
	good.forEach((tracker) => keep(ctx, tracker));
	return ok({
		tracker_identifiers: good.map((it) => identifier(ctx, it)),
		errors: problems.map((problem) => ({
			...(errorReply(problem, newDebugId()).body as object),
			links: [],
		})),
		links: [{ ...ctx.link('self', 'POST', ctx.pathname), encType: 'application/json' }],
	});
}

/** `trackers.post`: adds all or none. */
function add(ctx: Context): Reply {
	const requested = trackersIn(ctx);
	for (const [index, tracker] of requested.entries()) {
		const problem = problemOf(ctx, tracker, `/trackers/${index}`);
		if (problem) throw problem;
	}
	requested.forEach((tracker) => keep(ctx, tracker));
	return ok({
		tracker_identifiers: requested.map((tracker) => identifier(ctx, tracker)),
		links: [ctx.link('self', 'POST', ctx.pathname)],
	});
}

/** All trackers, including those of orders; newest last. */
function allTrackers(backend: Backend): Map<string, Tracker> {
	const ofOrders = [...backend.table(orderTrackers).values()].map((it): [string, Tracker] => [
		it.id,
		{
			transaction_id: it.captureId,
			status: it.status,
			...(it.trackingNumber !== undefined && { tracking_number: it.trackingNumber }),
			...(it.carrier !== undefined && { carrier: it.carrier }),
			...(it.carrierNameOther !== undefined && { carrier_name_other: it.carrierNameOther }),
			notify_buyer: it.notifyPayer,
			last_updated_time: it.updated,
		},
	]);
	return new Map([...ofOrders, ...backend.table(trackers)]);
}

function findTracker(ctx: Context): Tracker {
	const id = ctx.path.id ?? '';
	return allTrackers(ctx).get(id) ?? notFound('id', id);
}

/** `trackers-batch.get`: PayPal returns one tracker; of several, the latest. */
function find(ctx: Context): Reply {
	const { transaction_id, tracking_number } = ctx.query;
	const found = [...allTrackers(ctx).values()].filter(
		(tracker) =>
			tracker.transaction_id === transaction_id &&
			(tracking_number === undefined || tracker.tracking_number === tracking_number),
	);
	return ok(trackerView(ctx, found.at(-1) ?? notFound('transaction_id', transaction_id)));
}

/**
 * `trackers.put`: replaces a tracker. A new tracking number changes its ID, which contains the
 * number. A tracker of an order is changed there too.
 */
function put(ctx: Context): Reply {
	const tracker = findTracker(ctx);
	const request = settable(ctx.operation, ctx.body<TrackerRequest>());
	if (request.transaction_id !== tracker.transaction_id) {
		refuse(400, inBody('INVALID_PARAMETER_VALUE', '/transaction_id', request.transaction_id));
	}
	const problem = problemOf(ctx, request, '');
	if (problem) throw problem;
	const { tracking_number = tracker.tracking_number } = request;
	ctx.table(trackers).delete(idOf(tracker));
	keep(ctx, { ...request, ...(tracking_number !== undefined && { tracking_number }) });
	const ofOrder = ctx.table(orderTrackers).get(ctx.path.id ?? '');
	if (ofOrder) {
		const status = request.status === 'CANCELLED' ? 'CANCELLED' : ofOrder.status;
		ctx.table(orderTrackers).set(ofOrder.id, { ...ofOrder, status, updated: ctx.now() });
		touchOrder(ctx, ofOrder.orderId);
	}
	return noContent();
}

function links(backend: Backend, tracker: Numbered) {
	const path = `/v1/shipping/trackers/${encodeURIComponent(idOf(tracker))}`;
	return [backend.link('self', 'GET', path), backend.link('replace', 'PUT', path)];
}

const trackerView = (backend: Backend, tracker: Tracker) => ({
	tracking_number_type: 'CARRIER_PROVIDED',
	shipment_direction: 'FORWARD',
	notify_buyer: false,
	...tracker,
	// The sandbox never contacts a carrier.
	tracking_number_validated: false,
	shipment_uploader: 'MERCHANT',
	account_id: MERCHANT.merchant_id,
	links: links(backend, tracker),
});

export const tracking: Resource = {
	handlers: {
		'trackers-batch.post': addBatch,
		'trackers.post': add,
		'trackers-batch.get': find,
		'trackers.get': (ctx) => ok(trackerView(ctx, findTracker(ctx))),
		'trackers.put': put,
	},
};

import { refuseNamed } from '../../core/errors.mts';
import { ok, type Reply } from '../../core/reply.mts';
import { findRecord } from '../findRecord.mts';
import { paginate } from '../paginate.mts';
import type { Context, Resource } from '../resource.mts';
import { BEGIN, createPayout } from './create.mts';
import { picked } from './fields.mts';
import { batches, items } from './model.mts';
import {
	announce,
	begin,
	claimItem,
	FINISH,
	finish,
	giveBack,
	itemsOf,
	RETURN,
	returnUnclaimed,
} from './process.mts';
import { headerView, itemInBatch, itemView } from './views.mts';

/** By default, PayPal returns a thousand items per page, which is also the maximum. */
const PAGE_SIZE = 1000;

/** `payouts.get`: a batch with a page of its items, or the `fields` of it that are requested. */
function get(ctx: Context): Reply {
	const batch = findRecord(ctx, batches, 'id');
	const { page = '1', page_size = '0' } = ctx.query;
	// Zero is allowed for both, and means the default.
	const query = {
		...ctx.query,
		page: Number(page) === 0 ? '1' : page,
		page_size: Number(page_size) === 0 ? String(PAGE_SIZE) : page_size,
	};
	const {
		items: rows,
		totals,
		links,
	} = paginate({ ...ctx, query }, itemsOf(ctx, batch), PAGE_SIZE);
	const view = {
		...totals,
		batch_header: headerView(ctx, batch),
		items: rows.map((item) => itemInBatch(ctx, item)),
		links,
	};
	return ok(ctx.query.fields === undefined ? view : picked(view, ctx.query.fields));
}

/** `payouts-item.cancel`: an unclaimed item is returned at once. */
function cancel(ctx: Context): Reply {
	const item = findRecord(ctx, items, 'payout_item_id');
	switch (item.status) {
		case 'UNCLAIMED':
			break;
		case 'PENDING':
			return refuseNamed(400, 'BATCH_NOT_COMPLETED', 'The batch of this item is not completed.');
		case 'RETURNED':
			return refuseNamed(400, 'ITEM_ALREADY_CANCELLED', 'The item was cancelled or returned.');
		default:
			return refuseNamed(400, 'ITEM_INCORRECT_STATUS', 'Only an unclaimed item can be cancelled.');
	}
	const back = giveBack(ctx, item);
	announce(ctx, back, 'CANCELED');
	return ok(itemView(ctx, back));
}

/** Payouts (payments_payouts_batch_v1.json). */
export const payouts: Resource = {
	handlers: {
		'payouts.post': createPayout,
		'payouts.get': get,
		'payouts-item.get': (ctx) => ok(itemView(ctx, findRecord(ctx, items, 'payout_item_id'))),
		'payouts-item.cancel': cancel,
	},
	jobs: { [BEGIN]: begin, [FINISH]: finish, [RETURN]: returnUnclaimed },
	admin: {
		'POST payout-items/{id}/claim': (backend, { path }) =>
			itemView(backend, claimItem(backend, path.id ?? '')),
	},
	invalidRequest: 'VALIDATION_ERROR',
};

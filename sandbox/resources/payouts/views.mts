import type { Backend, Link } from '../../core/backend.mts';
import { toSeconds } from '../../core/duration.mts';
import { describe } from '../../core/issues.mts';
import { fromUnits, sum, units } from '../../core/money.mts';
import { asCurrency, batches, items, type Batch, type Item } from './model.mts';

/** Payouts as the API shows them. */

/** Recipient types that PayPal accepts but does not return are left out of responses. */
const SHOWN_TYPES = ['EMAIL', 'PHONE', 'PAYPAL_ID'];

export const selfLink = (backend: Backend, batchId: string, rel = 'self'): Link =>
	backend.link(rel, 'GET', `/v1/payments/payouts/${batchId}`);

export function headerView(backend: Backend, { id, status, header, ...batch }: Batch) {
	const rows = batch.itemIds.flatMap((itemId) => backend.table(items).get(itemId) ?? []);
	const total = (amounts: readonly bigint[]) => asCurrency(fromUnits(sum(amounts), batch.currency));
	const { recipient_type, ...rest } = header;
	return {
		payout_batch_id: id,
		batch_status: status,
		time_created: toSeconds(batch.created),
		...(batch.completed !== undefined && {
			time_completed: toSeconds(batch.completed),
			time_closed: toSeconds(batch.completed),
		}),
		sender_batch_header: { ...rest, ...shownType(recipient_type) },
		funding_source: 'BALANCE',
		amount: total(rows.map(({ amount }) => units(amount))),
		fees: total(rows.map(({ fee }) => units(fee))),
	};
}

const shownType = (recipient_type: string | undefined) =>
	recipient_type !== undefined && SHOWN_TYPES.includes(recipient_type) ? { recipient_type } : {};

/** A batch as its events show it: with the number of items instead of the items. */
export const batchEventView = (backend: Backend, batch: Batch) => ({
	batch_header: { ...headerView(backend, batch), payments: batch.itemIds.length },
	links: [selfLink(backend, batch.id)],
});

/** An item as it appears in its batch. */
export function itemInBatch(backend: Backend, item: Item) {
	const { request } = item;
	const { recipient_type, note, receiver, sender_item_id, recipient_wallet, purpose } = request;
	return {
		payout_item_id: item.id,
		...(item.transactionId !== undefined && { transaction_id: item.transactionId }),
		...(item.activityId !== undefined && { activity_id: item.activityId }),
		transaction_status: item.status,
		payout_item_fee: asCurrency(item.fee),
		payout_batch_id: item.batchId,
		payout_item: {
			...shownType(recipient_type),
			amount: asCurrency(item.amount),
			...(note !== undefined && { note }),
			receiver,
			...(sender_item_id !== undefined && { sender_item_id }),
			recipient_wallet: recipient_wallet ?? 'PAYPAL',
			...(purpose !== undefined && { purpose }),
		},
		...(item.processed !== undefined && { time_processed: toSeconds(item.processed) }),
		...(item.error !== undefined && { errors: errorView(item.error, item.id) }),
		links: [backend.link('item', 'GET', `/v1/payments/payouts-item/${item.id}`)],
	};
}

const errorView = (name: string, id: string) => ({
	name,
	message: describe(name),
	debug_id: id.toLowerCase(),
	information_link: `https://developer.paypal.com/docs/api/payments.payouts-batch/v1/#${name}`,
});

/** An item as returned by its own call, and in its events. */
export function itemView(backend: Backend, item: Item) {
	const { links: _links, ...view } = itemInBatch(backend, item);
	const senderId = backend.table(batches).get(item.batchId)?.header.sender_batch_id;
	const self = `/v1/payments/payouts-item/${item.id}`;
	return {
		...view,
		...(senderId !== undefined && { sender_batch_id: senderId }),
		links: [
			backend.link('self', 'GET', self),
			selfLink(backend, item.batchId, 'batch'),
			...(item.status === 'UNCLAIMED' ? [backend.link('cancel', 'POST', `${self}/cancel`)] : []),
		],
	};
}

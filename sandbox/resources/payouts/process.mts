import type { Backend } from '../../core/backend.mts';
import { DAY, SECOND } from '../../core/duration.mts';
import { refuse } from '../../core/errors.mts';
import { newId } from '../../core/ids.mts';
import { batches, items, payoutFee, type Batch, type Item, type ItemStatus } from './model.mts';
import { batchEventView, itemView } from './views.mts';

/** Kinds of jobs on the clock. */
export const FINISH = 'payout.finish';
export const RETURN = 'payout.return';

/** How long the sandbox takes to process a batch. */
export const FINISHES_AFTER = 50 * SECOND;

/** Unclaimed items are returned after 30 days. */
export const CLAIMABLE_FOR = 30 * DAY;

type Outcome = readonly [status: ItemStatus, error?: string];

/** The outcome of an item, by a word in its receiver; all others succeed. */
const OUTCOMES: ReadonlyArray<readonly [word: string, outcome: Outcome]> = [
	['unclaimed', ['UNCLAIMED', 'RECEIVER_UNREGISTERED']],
	['failed', ['FAILED', 'RECEIVER_ACCOUNT_LOCKED']],
	['blocked', ['BLOCKED', 'RECEIVING_COUNTRY_NOT_ALLOWED']],
	['onhold', ['ONHOLD', 'TRANSACTION_ON_HOLD']],
];

const EVENTS: Readonly<Record<ItemStatus, string | undefined>> = {
	PENDING: undefined,
	SUCCESS: 'SUCCEEDED',
	UNCLAIMED: 'UNCLAIMED',
	RETURNED: 'RETURNED',
	FAILED: 'FAILED',
	ONHOLD: 'HELD',
	BLOCKED: 'BLOCKED',
};

/** The states in which the money has left the account. */
const PAID: readonly ItemStatus[] = ['SUCCESS', 'UNCLAIMED', 'ONHOLD'];

export function announce(backend: Backend, item: Item, event = EVENTS[item.status]): void {
	if (event !== undefined) backend.emit(`PAYMENT.PAYOUTS-ITEM.${event}`, itemView(backend, item));
}

const announceBatch = (backend: Backend, batch: Batch): void =>
	backend.emit(`PAYMENT.PAYOUTSBATCH.${batch.status}`, batchEventView(backend, batch));

/** The job that starts a batch. */
export function begin(backend: Backend, id: string): void {
	const batch = backend.table(batches).get(id);
	if (batch?.status !== 'PENDING') return;
	const begun: Batch = { ...batch, status: 'PROCESSING' };
	backend.table(batches).set(id, begun);
	backend.clock.schedule(FINISH, id, backend.clock.now() + FINISHES_AFTER);
	announceBatch(backend, begun);
}

/** The job that pays the items of a batch. If none can be paid the batch is denied. */
export function finish(backend: Backend, id: string): void {
	const batch = backend.table(batches).get(id);
	if (batch?.status !== 'PROCESSING') return;
	const now = backend.clock.now();
	const seen = new Set<string>();
	const done = itemsOf(backend, batch).map((item) => settled(item, now, seen));
	for (const item of done) backend.table(items).set(item.id, item);
	const denied = done.every(({ status }) => !PAID.includes(status));
	const finished: Batch = { ...batch, status: denied ? 'DENIED' : 'SUCCESS', completed: now };
	backend.table(batches).set(id, finished);
	if (done.some(({ status }) => status === 'UNCLAIMED')) {
		backend.clock.schedule(RETURN, id, now + CLAIMABLE_FOR);
	}
	for (const item of done) announce(backend, item);
	announceBatch(backend, finished);
}

/** @param seen the sender's IDs of the earlier items: PayPal pays none of them twice */
function settled(item: Item, processed: number, seen: Set<string>): Item {
	const { receiver, sender_item_id: senderId } = item.request;
	const isTwin = senderId !== undefined && senderId !== '' && seen.has(senderId);
	if (senderId !== undefined) seen.add(senderId);
	const word = OUTCOMES.find(([each]) => receiver.toLowerCase().includes(each));
	const [status, error]: Outcome = isTwin
		? ['FAILED', 'DUPLICATE_ITEM']
		: (word?.[1] ?? ['SUCCESS']);
	return {
		...item,
		status,
		processed,
		...(error !== undefined && { error }),
		...(PAID.includes(status) && {
			paid: processed,
			fee: payoutFee(item.amount),
			transactionId: newId(),
			activityId: newId(),
		}),
	};
}

export const itemsOf = (backend: Backend, { itemIds }: Batch): readonly Item[] =>
	itemIds.flatMap((id) => backend.table(items).get(id) ?? []);

/** The job that returns the unclaimed items of a batch. */
export function returnUnclaimed(backend: Backend, id: string): void {
	const batch = backend.table(batches).get(id);
	if (!batch) return;
	const unclaimed = itemsOf(backend, batch).filter(({ status }) => status === 'UNCLAIMED');
	for (const item of unclaimed) announce(backend, giveBack(backend, item));
}

/** Returns the money of an item. The caller has to send the event. */
export function giveBack(backend: Backend, item: Item): Item {
	const now = backend.clock.now();
	const back: Item = { ...item, status: 'RETURNED', processed: now, returned: now };
	backend.table(items).set(item.id, back);
	return back;
}

/**
 * The receiver claims an item, by an admin call.
 * @throws Refusal if it is not unclaimed
 */
export function claimItem(backend: Backend, id: string): Item {
	const item = backend.table(items).get(id);
	if (!item) refuse(404, { issue: 'INVALID_RESOURCE_ID', field: 'payout_item_id', value: id });
	if (item.status !== 'UNCLAIMED') refuse(400, 'ITEM_INCORRECT_STATUS');
	const { error: _error, ...rest } = item;
	const claimed: Item = { ...rest, status: 'SUCCESS', processed: backend.clock.now() };
	backend.table(items).set(id, claimed);
	announce(backend, claimed);
	return claimed;
}

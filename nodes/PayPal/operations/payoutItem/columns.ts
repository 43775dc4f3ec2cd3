import type { Columns } from '../../fields/columns';

/** The outcome of one payment of a payout (payout_item-2 of payments_payouts_batch_v1.json). */
export const PAYOUT_ITEM_COLUMNS: Columns = {
	id: 'payout_item_id',
	status: 'transaction_status',
	receiver: 'payout_item.receiver',
	amount: 'payout_item.amount.value',
	currency: 'payout_item.amount.currency',
	fee: 'payout_item_fee.value',
	senderItemId: 'payout_item.sender_item_id',
	transactionId: 'transaction_id',
	payoutId: 'payout_batch_id',
	problem: { firstOf: ['errors.message', 'errors.name'] },
};

import type { Columns } from '../../fields/columns';
import { PAYOUT_ITEM_COLUMNS } from '../payoutItem/columns';

/** A payout at a glance (payout_batch of payments_payouts_batch_v1.json), with its items. */
export const PAYOUT_COLUMNS: Columns = {
	id: 'batch_header.payout_batch_id',
	status: 'batch_header.batch_status',
	senderBatchId: 'batch_header.sender_batch_header.sender_batch_id',
	amount: 'batch_header.amount.value',
	fee: 'batch_header.fees.value',
	currency: 'batch_header.amount.currency',
	timeCreated: 'batch_header.time_created',
	timeCompleted: 'batch_header.time_completed',
	items: { rows: 'items', columns: PAYOUT_ITEM_COLUMNS },
};

/** A payout that has just started (payout_header): PayPal knows its total and fees later. */
export const PAYOUT_CREATED_COLUMNS: Columns = {
	id: 'batch_header.payout_batch_id',
	status: 'batch_header.batch_status',
	senderBatchId: 'batch_header.sender_batch_header.sender_batch_id',
};

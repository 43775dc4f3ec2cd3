import type { Columns } from '../../fields/columns';

/** A dispute in a list (dispute_info of customer_disputes_v1.json). */
export const DISPUTE_ROW_COLUMNS: Columns = {
	id: 'dispute_id',
	state: 'dispute_state',
	respondBy: 'seller_response_due_date',
	reason: 'reason',
	amount: 'dispute_amount.value',
	currency: 'dispute_amount.currency_code',
	stage: 'dispute_life_cycle_stage',
	status: 'status',
	createTime: 'create_time',
	updateTime: 'update_time',
};

/** What to know before responding to a dispute (dispute). */
export const DISPUTE_COLUMNS: Columns = {
	id: 'dispute_id',
	status: 'status',
	respondBy: 'seller_response_due_date',
	reason: 'reason',
	amount: 'dispute_amount.value',
	currency: 'dispute_amount.currency_code',
	stage: 'dispute_life_cycle_stage',
	transactionId: 'disputed_transactions.0.seller_transaction_id',
	invoiceNumber: 'disputed_transactions.0.invoice_number',
	outcome: 'dispute_outcome.outcome_code',
};

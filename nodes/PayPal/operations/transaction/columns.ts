import type { Columns } from '../../fields/columns';

/** A line of the account's history (transaction_detail of reporting_transactions_v1.json). */
export const TRANSACTION_COLUMNS: Columns = {
	id: 'transaction_info.transaction_id',
	time: 'transaction_info.transaction_initiation_date',
	type: 'transaction_info.transaction_event_code',
	status: 'transaction_info.transaction_status',
	amount: 'transaction_info.transaction_amount.value',
	currency: 'transaction_info.transaction_amount.currency_code',
	fee: 'transaction_info.fee_amount.value',
	invoiceId: 'transaction_info.invoice_id',
	payerName: {
		firstOf: ['payer_info.payer_name.alternate_full_name', 'payer_info.payer_name.full_name'],
	},
	payerEmail: 'payer_info.email_address',
};

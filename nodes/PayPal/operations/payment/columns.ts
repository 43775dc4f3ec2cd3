import type { Columns } from '../../fields/columns';
import { statusReasonOf } from './outcome';

/** What authorizations, captures and refunds have in common (payments_payment_v2.json). */
export const PAYMENT_COLUMNS: Columns = {
	id: 'id',
	status: 'status',
	statusReason: statusReasonOf,
	amount: 'amount.value',
	currency: 'amount.currency_code',
	invoiceId: 'invoice_id',
	customId: 'custom_id',
	createTime: 'create_time',
};

import type { Columns } from '../../fields/columns';

/** An invoice at a glance (invoice of invoicing_v2.json). */
export const INVOICE_COLUMNS: Columns = {
	id: 'id',
	invoiceNumber: 'detail.invoice_number',
	status: 'status',
	amountDue: 'due_amount.value',
	total: 'amount.value',
	currency: 'detail.currency_code',
	recipientEmail: 'primary_recipients.0.billing_info.email_address',
	invoiceDate: 'detail.invoice_date',
	dueDate: 'detail.payment_term.due_date',
	payerLink: { firstOf: ['detail.metadata.recipient_view_url', { link: 'payer-view' }] },
};

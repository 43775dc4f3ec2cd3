/** How far an invoice is (invoice_status of invoicing_v2.json). */
export const INVOICE_STATUSES = [
	'CANCELLED',
	'DRAFT',
	'MARKED_AS_PAID',
	'MARKED_AS_REFUNDED',
	'PAID',
	'PARTIALLY_PAID',
	'PARTIALLY_REFUNDED',
	'PAYMENT_PENDING',
	'REFUNDED',
	'SCHEDULED',
	'SENT',
	'UNPAID',
] as const;

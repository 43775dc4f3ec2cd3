import type { Columns } from '../../fields/columns';

/** A recurring invoice at a glance (recurring_series of recurring_invoices.json). */
export const RECURRING_INVOICE_COLUMNS: Columns = {
	id: 'id',
	status: 'status',
	recipientEmail: 'recurring_info.primary_recipients.0.billing_info.email_address',
	total: 'recurring_info.amount.value',
	currency: 'recurring_info.detail.currency_code',
	intervalCount: 'plan_detail.frequency.interval_count',
	intervalUnit: 'plan_detail.frequency.interval_unit',
	startDate: 'plan_detail.start_series_date',
	nextDate: 'plan_detail.next_occurrence_date',
	completedCycles: 'plan_detail.completed_cycles',
};
